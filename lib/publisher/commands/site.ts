import { openEdition } from '../edition/edition-files';
import { readPublicKey } from '../edition/keys';
import { readDecisions } from '../edition/read-decisions';
import { readManifest } from '../edition/read-edition';
import { type ExitCode, exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import { readSightings } from '../site/read-sightings';
import { beginSite } from '../site/site-folder';
import { writeSite } from '../site/write-site';
import type { Command, World } from '../world';
import { isoTime, readArgs, required, toIso } from './read-args';
import { notThere } from './verify';

const help = `feed site --feed DIR|URL --out DIR [options]: a public record, as a static site.

  --feed DIR|URL       the edition it is made from, which must be signed
  --out DIR            the folder of the site: empty, or an earlier site, which is replaced once the new one is whole
  --public-key BASE64  the public key the edition must be signed by. May be repeated (main and spare). Without it everything
                       but the signature is checked, and the command ends with 1
  --decisions FILE     the stewards' log: listings it accepts stand beside those the notices name. May be repeated. The
                       check page answers by the edition alone: where that was built without them, the command ends with 1
  --steward-key BASE64 a key that may sign it. May be repeated
  --sightings FILE     shared sightings, one JSON object a line. May be repeated. A sighting of a listing that neither a
                       notice nor a steward names is shown nowhere
  --now TIME           the time of the run: decisions and sightings of a later day are refused. Default: the clock

Writes a page for every notice with listings, lists of all others by source and year, counts of what was still on sale, and a
page for phones that compares a link or shared text in the visitor's own browser. Korean and English, no request to anyone
else. Nothing about reporters is in it. The same input gives the same bytes.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values } = readArgs('site', args, {
    feed: { type: 'string' },
    out: { type: 'string' },
    'public-key': { type: 'string', multiple: true },
    decisions: { type: 'string', multiple: true },
    'steward-key': { type: 'string', multiple: true },
    sightings: { type: 'string', multiple: true },
    now: { type: 'string' },
  });
  const files = openEdition(required('site', 'feed', values.feed), world.fetch, world.signal);
  const out = required('site', 'out', values.out);
  const keys = (values['public-key'] ?? []).map(readPublicKey);
  const now = values.now === undefined ? world.now() : new Date(isoTime('now', values.now));
  const edition = await readManifest(files, keys);
  if (!edition) throw notThere(files.place);
  if (edition.signature === 'none' || edition.manifest.keyId === 'unsigned') {
    throw new PublisherError(
      `${files.place}: it is not signed`,
      'A public record is made from a signed edition: feed build --key FILE.',
      exitCodes.failed,
    );
  }
  const decided = await readDecisions(values.decisions ?? [], {
    stewardKeys: values['steward-key'] ?? [],
    now: toIso(now),
  });
  const sightings = await readSightings(values.sightings ?? [], now);
  const isExpired = Date.parse(edition.manifest.expires) <= now.getTime();
  const folder = await beginSite(out);
  let decidedSince = 0;
  try {
    // The bundler is needed by no other command.
    const bundle = await (await import('../site/bundle-check-page')).bundleCheckPage();
    const tell = (line: string) => world.tell(line, 'passing');
    const written = await writeSite(
      { files, edition, decided, sightings, bundle, signal: world.signal, tell },
      folder,
    );
    await folder.finish();
    const { notices, pages, named, unnamed } = written;
    decidedSince = written.decidedSince;
    world.print(
      [
        `${out}: ${notices} notices, ${pages} with a page of their own, in Korean and English`,
        `listings that notices or stewards name: ${named.listings}, of which ${named.seen} were seen`,
        ...(unnamed > 0 ? [`sightings of listings that neither names, shown nowhere: ${unnamed}`] : []),
        ...(decidedSince > 0
          ? [
              `NOT IN THE EDITION: what was decided of ${decidedSince} notices. Their pages have it, the check page has not: feed build --decisions first`,
            ]
          : []),
        ...(edition.signature === 'verified' ? [] : ['SIGNATURE NOT CHECKED: no --public-key']),
        ...(isExpired
          ? [
              `EXPIRED on ${edition.manifest.expires}: the check page says of every miss that it could not check`,
            ]
          : []),
      ].join('\n'),
    );
  } finally {
    await folder.drop();
  }
  for (const line of sightings.refused) world.tell(line);
  const more = sightings.refusedLines - sightings.refused.length;
  if (more > 0) world.tell(`and ${more} more lines that are no sighting`);
  const isCurrent = decidedSince === 0 && !isExpired;
  const isWhole = edition.signature === 'verified' && sightings.refusedLines === 0 && isCurrent;
  return isWhole ? exitCodes.ok : exitCodes.look;
}

export const site: Command = { name: 'site', summary: 'a public record, as a static site', help, run };
