import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PageGlobals, Reading } from '../../core/listing';
import { selectorsOfShop } from '../../core/selector-set';
import type { SelectorSet } from '../../core/shop-selectors';
import { judgeReading } from '../checking/judge-reading';
import { openFeed } from '../checking/open-feed';
import { type EditionFiles, openEdition } from '../edition/edition-files';
import { type ExitCode, exitCodes } from '../exit-codes';
import { messageOf, PublisherError } from '../publisher-error';
import { heldSelectors } from '../selectors/edition-selectors';
import { readSelectorsFile } from '../selectors/read-selectors-file';
import type { Command, World } from '../world';
import { isoTime, readArgs, required, toIso } from './read-args';
import { notThere } from './verify';

const help = `feed check --feed DIR|URL --page FILE --url URL [options]: what the extension would say of a saved page.

  --feed DIR|URL  the edition to check against. An unsigned one counts as the starter edition
  --page FILE     the page's HTML, as the browser shows it (saved after it was rendered)
  --url URL       the address it was saved from
  --globals FILE  JSON of the page's own globals, for pages that keep their product only there (AliExpress since 2024:
                  {"_d_c_": …}), or what the extension's page reader brought of them
  --selectors FILE  selectors to try where the extension's own reader cannot read the page, in place of those that the
                  edition sends; lib/publisher/selectors-template.json is one to begin with. "none" tries none
  --now TIME      the time of the check, which decides whether the edition has expired. Default: the clock

Reads the page with the adapter the extension uses and decides by the same rules. Prints JSON {"listing", "verdict"}. Where
the page could not be read it also holds "unreadable", the reason, and the command ends with 1; the verdict then rests on
the address alone. An address that names no listing gives {"unreadable"} alone. Where selectors were tried it holds
"selectors": what they filled in, how many were passed over, and how many elements each finds. The signature is not checked.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values } = readArgs('check', args, {
    feed: { type: 'string' },
    page: { type: 'string' },
    url: { type: 'string' },
    globals: { type: 'string' },
    selectors: { type: 'string' },
    now: { type: 'string' },
  });
  const files = openEdition(required('check', 'feed', values.feed), world.fetch, world.signal);
  const html = await bytesOf(required('check', 'page', values.page));
  const address = required('check', 'url', values.url);
  if (!URL.canParse(address)) {
    throw new PublisherError(`--url ${address} is not an address`, 'Write it whole, with https://.');
  }
  const globals = values.globals === undefined ? undefined : await readGlobals(values.globals);
  const now = values.now === undefined ? world.now() : new Date(isoTime('now', values.now));
  const feed = await openFeed(files, now);
  if (!feed) throw notThere(files.place);

  // A whole DOM, needed by no other command.
  const { readSavedPage } = await import('../checking/read-saved-page');
  const set = await selectorsToTry(values.selectors, files, feed.hash, now);
  const page = await readSavedPage(html, address, globals, (shop) =>
    selectorsOfShop(shop, set ? [set] : [], now),
  );
  if (page.kind === 'no-listing') {
    world.print(JSON.stringify({ unreadable: { kind: page.why } }, undefined, 2));
    return exitCodes.look;
  }
  const { reading, found } = page;
  const { listing } = reading;
  const verdict = judgeReading(reading, feed);
  const unreadable = whyUnreadable(reading);
  const tried = 'refreshed' in reading ? { selectors: { ...reading.refreshed, found } } : {};
  world.print(
    JSON.stringify({ ...(unreadable && { unreadable }), ...tried, listing, verdict }, undefined, 2),
  );
  if (values.selectors !== undefined && !found) {
    world.tell(
      'The selectors were not tried: the page is read without them, or none are for its shop and reader.',
    );
  }
  return unreadable ? exitCodes.look : exitCodes.ok;
}

async function selectorsToTry(
  file: string | undefined,
  files: EditionFiles,
  hash: string,
  now: Date,
): Promise<SelectorSet | undefined> {
  if (file === 'none') return undefined;
  if (file !== undefined) return readSelectorsFile(file, toIso(now));
  return (await heldSelectors(files, hash, []))?.set;
}

function whyUnreadable(reading: Reading): object | undefined {
  switch (reading.kind) {
    case 'wall':
      return { kind: 'wall', wall: reading.wall };
    case 'unreadable':
      return { kind: 'page-not-understood', missing: reading.missing };
    case 'not-ready':
    case 'not-a-product-page':
      return { kind: reading.kind };
    case 'listing':
      return undefined;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (thrown) {
    throw new PublisherError(messageOf(thrown), 'Name a file that can be read.');
  }
}

async function readGlobals(file: string): Promise<PageGlobals> {
  try {
    return z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(Buffer.from(await bytesOf(file)).toString('utf8')));
  } catch (thrown) {
    if (thrown instanceof PublisherError) throw thrown;
    throw new PublisherError(`${file}: not a JSON object`, 'Write {"_d_c_": …}, as the page holds it.');
  }
}

export const check: Command = {
  name: 'check',
  summary: 'what the extension would say of a saved page',
  help,
  run,
};
