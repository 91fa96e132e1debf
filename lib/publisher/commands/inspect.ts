import { canonicalJson } from '../../core/canonical-json';
import type { Notice } from '../../core/notice';
import type { SelectorSet } from '../../core/shop-selectors';
import type { Manifest } from '../../feed/manifest';
import { openEdition } from '../edition/edition-files';
import { type SentFeedKey, seenFeedKey } from '../edition/feed-key-to-send';
import { noticesOf, readManifest, readPack } from '../edition/read-edition';
import { type ExitCode, exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import { heldSelectors, wordsOf } from '../selectors/edition-selectors';
import type { Command, World } from '../world';
import { readArgs } from './read-args';
import { notThere } from './verify';

const help = `feed inspect DIR|URL [--notice ID] [--selectors] [--json]: look into an edition.

  --notice ID  print this notice, for example eu-safety-gate:SR/02420/26
  --selectors  print the selectors it sends for pages that cannot be read, as JSON
  --json       print JSON: the manifest, or the notice on one line

The signature is not checked: feed verify does that.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values, positionals } = readArgs(
    'inspect',
    args,
    { notice: { type: 'string' }, selectors: { type: 'boolean' }, json: { type: 'boolean' } },
    ['DIR|URL'],
  );
  const files = openEdition(positionals[0] ?? '', world.fetch, world.signal);
  const read = await readManifest(files, []);
  if (!read) throw notThere(files.place);
  const { manifest } = read;
  if (values.selectors) {
    const held = await heldSelectors(files, read.hash, []);
    if (!held)
      throw new PublisherError(
        `${files.place}: it has no selectors`,
        'feed build --selectors FILE adds some.',
      );
    world.print(JSON.stringify(held.set, undefined, 2));
    return exitCodes.ok;
  }
  if (values.notice === undefined) {
    if (values.json) {
      world.print(JSON.stringify(manifest, undefined, 2));
      return exitCodes.ok;
    }
    const held = await heldSelectors(files, read.hash, []);
    world.print(overview(manifest, held?.set, await seenFeedKey(files)));
    return exitCodes.ok;
  }
  const packs = manifest.packs.filter((pack) => values.notice?.startsWith(`${pack.source}:`));
  for (const pack of packs) {
    const { notices } = noticesOf((await readPack(files, pack)).raw, pack.source);
    const notice = notices.find((each) => each.id === values.notice);
    if (!notice) continue;
    world.print(values.json ? canonicalJson(notice) : readable(notice));
    return exitCodes.ok;
  }
  throw new PublisherError(
    `${files.place}: there is no notice ${values.notice}`,
    `Write the id as source:record; sources: ${manifest.sources.map((source) => source.id).join(', ')}.`,
  );
}

function overview(
  manifest: Manifest,
  selectors: SelectorSet | undefined,
  feedKey: SentFeedKey | undefined,
): string {
  return [
    `edition ${manifest.sequence}, generated ${manifest.generated}, expires ${manifest.expires}`,
    manifest.keyId === 'unsigned' ? 'not signed' : `signed by ${manifest.keyId} (not checked here)`,
    ...(feedKey ? [`to be subscribed to as “${feedKey.name}”, fingerprint ${feedKey.fingerprint}`] : []),
    ...(manifest.bulk ? ['marked as an unusual change on purpose'] : []),
    ...(selectors ? [`selectors for pages that cannot be read: ${wordsOf(selectors)}`] : []),
    '',
    ...manifest.sources.flatMap((source) => [
      `${source.id}: ${source.notices} notices in force, newest ${source.newest ?? 'none'}`,
      `  ${source.name}. ${source.licence}. ${source.attribution}`,
      ...(source.lastSuccess === undefined ? [] : [`  last fetched whole ${source.lastSuccess}`]),
      ...manifest.packs
        .filter((pack) => pack.source === source.id)
        .map((pack) => `  ${pack.year}: ${pack.notices} records, ${pack.bytes} bytes, ${pack.hash}`),
    ]),
  ].join('\n');
}

/** The notice as JSON over several lines, without what is empty. */
function readable(notice: Notice): string {
  return JSON.stringify(JSON.parse(canonicalJson(notice)), undefined, 2);
}

export const inspect: Command = {
  name: 'inspect',
  summary: 'look into an edition or at one notice',
  help,
  run,
};
