import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { Listing, Reading } from '../../core/listing';
import { judgeReading } from '../checking/judge-reading';
import { type OpenFeed, openFeed } from '../checking/open-feed';
import { openEdition } from '../edition/edition-files';
import { type ExitCode, exitCodes } from '../exit-codes';
import { listingColumns, mostLineBytes, readListingLine } from '../listings/listing-line';
import { type LineOutput, writeToFile, writeToStream } from '../listings/open-output';
import { type StreamLine, splitLines } from '../listings/split-lines';
import { codeOf, messageOf, PublisherError } from '../publisher-error';
import type { Command, World } from '../world';
import { isoTime, readArgs, required } from './read-args';
import { notThere } from './verify';

const columns = listingColumns.map(({ field, about, otherwise }) => {
  const without = otherwise === undefined ? '' : `  (left out: ${JSON.stringify(otherwise)})`;
  return `  ${field.padEnd(13)} ${about}${without}`;
});

const help = `feed match --feed DIR|URL --listings FILE.ndjson [options]: a verdict for every listing of a file, of any size.

  --feed DIR|URL   the edition to compare with. An unsigned one counts as the starter edition
  --listings FILE  one listing a line, as a JSON object; - reads standard input
  --out FILE       where the verdicts go, one a line; - or nothing is standard output. A file is there whole or not at all
  --now TIME       the time of the check, which decides whether the edition has expired. Default: the clock

A listing holds, as lib/core/listing.ts has it:

${columns.join('\n')}

marketplace and ids are needed; everything else may be left out. For each line that is not empty it writes, in the same
order, {"line", "listing": its first id, "verdict"}, the verdict as feed check tells it but for the list, which is the same
for every line, or {"line", "fault"} where the line holds no listing of this form or more than ${mostLineBytes / 1024 / 1024} MB. The run goes on past
a faulty line and ends with 1. A listing without a title counts as a page that could not be read: its numbers are compared,
and a miss is could-not-check. Progress and the counts are told on standard error. Memory does not grow with the file. The
signature is not checked.`;

async function run(args: string[], world: World): Promise<ExitCode> {
  const { values } = readArgs('match', args, {
    feed: { type: 'string' },
    listings: { type: 'string' },
    out: { type: 'string' },
    now: { type: 'string' },
  });
  const files = openEdition(required('match', 'feed', values.feed), world.fetch, world.signal);
  const from = required('match', 'listings', values.listings);
  const to = values.out ?? '-';
  const now = values.now === undefined ? world.now() : new Date(isoTime('now', values.now));
  if (from !== '-' && to !== '-' && (await isSameFile(from, to))) {
    throw new PublisherError(`--out ${to} is the file of listings`, 'Name another file.');
  }
  const feed = await openFeed(files, now);
  if (!feed) throw notThere(files.place);

  world.tell(listOf(feed));
  const output = to === '-' ? writeToStream(world.output()) : await writeToFile(to);
  const count = new Map<string, number>();
  try {
    await matchAll(splitLines(bytesOf(from, world), mostLineBytes), { feed, output, count, world });
    await output.close();
  } catch (thrown) {
    await output.abandon();
    throw thrown;
  }
  const faults = count.get('fault') ?? 0;
  world.tell(countsOf(count));
  return faults > 0 ? exitCodes.look : exitCodes.ok;
}

interface Run {
  feed: OpenFeed;
  output: LineOutput;
  count: Map<string, number>;
  world: World;
}

/** Lines between two words of progress. */
const tellEvery = 1000;

async function matchAll(
  lines: AsyncIterable<StreamLine>,
  { feed, output, count, world }: Run,
): Promise<void> {
  for await (const line of lines) {
    const { kind, answer } = answerTo(line, feed);
    if (kind !== 'empty') {
      count.set(kind, (count.get(kind) ?? 0) + 1);
      await output.write(`${JSON.stringify({ line: line.number, ...answer })}\n`);
    }
    if (line.number % tellEvery === 0) {
      world.signal.throwIfAborted();
      world.tell(`line ${line.number}`, 'passing');
    }
  }
}

function answerTo(line: StreamLine, feed: OpenFeed): { kind: string; answer: object } {
  if (line.kind === 'too-long') {
    return { kind: 'fault', answer: { fault: `longer than ${mostLineBytes} bytes` } };
  }
  const read = readListingLine(line.bytes);
  switch (read.kind) {
    case 'empty':
      return { kind: 'empty', answer: {} };
    case 'fault':
      return { kind: 'fault', answer: { fault: read.fault } };
    case 'listing': {
      const judged = judgeReading(readingOf(read.listing), feed);
      const { lists: _sameForEveryLine, ...verdict } = 'lists' in judged ? judged : { ...judged, lists: [] };
      return { kind: verdict.kind, answer: { listing: read.listing.ids[0], verdict } };
    }
  }
}

/** What nobody read a title of is no page that was read; its miss must not be told as a miss. */
function readingOf(listing: Listing): Exclude<Reading, { kind: 'not-a-product-page' }> {
  return listing.titles.length === 0
    ? { kind: 'unreadable', missing: ['title'], listing }
    : { kind: 'listing', listing, layout: 'given', settled: true };
}

async function* bytesOf(file: string, world: World): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* file === '-' ? world.input() : createReadStream(file, { signal: world.signal });
  } catch (thrown) {
    world.signal.throwIfAborted();
    if (codeOf(thrown) === undefined) throw thrown;
    throw new PublisherError(messageOf(thrown), 'Name a file that can be read, or - for standard input.');
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((file) => realpath(file).catch(() => undefined)));
  return one !== undefined && one === other;
}

function listOf({ state }: OpenFeed): string {
  return `compared with ${state.notices} notices, generated ${state.generated}: ${state.state}`;
}

function countsOf(count: ReadonlyMap<string, number>): string {
  const of = (kind: string) => count.get(kind) ?? 0;
  const all = [...count.values()].reduce((sum, each) => sum + each, 0);
  return [
    `${all} lines: ${of('flagged')} flagged, ${of('possible')} possible, ${of('not-listed')} not listed`,
    `${of('could-not-check')} could not be checked, ${of('fault')} faulty`,
  ].join(', ');
}

export const match: Command = {
  name: 'match',
  summary: 'a verdict for every listing of a file',
  help,
  run,
};
