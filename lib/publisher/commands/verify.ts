import { openEdition } from '../edition/edition-files';
import { seenFeedKey } from '../edition/feed-key-to-send';
import { readPublicKey } from '../edition/keys';
import { noticesOf, readManifest, readPack } from '../edition/read-edition';
import { type ExitCode, exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import { heldSelectors, wordsOf } from '../selectors/edition-selectors';
import type { Command, World } from '../world';
import { readArgs } from './read-args';

const help = `feed verify DIR|URL --public-key BASE64: check an edition as the extension does.

  --public-key BASE64  the public key it must be signed by, as feed keygen printed it. May be repeated (main and spare).
                       Without it everything but the signature is checked, and the command ends with 1

Checks signature, form and expiry of the manifest, length and hash of every pack, every notice, and the selectors and
feed-key.txt that lie beside it.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArgs(
    'verify',
    args,
    { 'public-key': { type: 'string', multiple: true } },
    ['DIR|URL'],
  );
  const keys = (values['public-key'] ?? []).map(readPublicKey);
  const files = openEdition(positionals[0] ?? '', world.fetch, world.signal);
  const read = await readManifest(files, keys);
  if (!read) throw notThere(files.place);
  if (keys.length > 0 && read.signature !== 'verified') {
    throw new PublisherError(
      `${files.place}: it is not signed`,
      'Sign it: feed build --key FILE.',
      exitCodes.failed,
    );
  }
  const { manifest } = read;
  const ids = new Set<string>();
  for (const pack of manifest.packs) {
    const { notices, faults } = noticesOf((await readPack(files, pack)).raw, pack.source);
    const twice = notices.find((notice) => ids.has(notice.id));
    for (const { id } of notices) ids.add(id);
    const [fault] = faults;
    const what = fault
      ? `line ${fault.line}: ${fault.what}`
      : notices.length !== pack.notices
        ? `it holds ${notices.length} notices, the manifest says ${pack.notices}`
        : twice && `the notice ${twice.id} stands in it, or in another pack, already`;
    if (what !== undefined) {
      throw new PublisherError(
        `${files.place}: pack ${pack.hash}: ${what}`,
        'Build the edition anew.',
        exitCodes.failed,
      );
    }
  }
  const selectors = await heldSelectors(files, read.hash, keys);
  const feedKey = await seenFeedKey(files);
  const isExpired = Date.parse(manifest.expires) <= world.now().getTime();
  world.print(
    [
      `edition ${manifest.sequence} of ${manifest.generated}: ${ids.size} notices in ${manifest.packs.length} packs, all as the manifest says`,
      read.signature === 'verified'
        ? `signed by ${manifest.keyId}`
        : 'SIGNATURE NOT CHECKED: no --public-key',
      ...(selectors ? [`selectors for pages that cannot be read: ${wordsOf(selectors.set)}`] : []),
      ...(feedKey ? [`to be subscribed to as “${feedKey.name}”, fingerprint ${feedKey.fingerprint}`] : []),
      isExpired ? `EXPIRED on ${manifest.expires}` : `good until ${manifest.expires}`,
    ].join('\n'),
  );
  return isExpired || read.signature !== 'verified' ? exitCodes.look : exitCodes.ok;
}

/** There is no edition where one was named. */
export function notThere(place: string): PublisherError {
  return new PublisherError(
    `${place} holds no edition`,
    'Name the folder or address that holds manifest.json.',
  );
}

export const verify: Command = {
  name: 'verify',
  summary: 'check an edition as the extension does',
  help,
  run,
};
