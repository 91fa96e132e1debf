import { createReadStream } from 'node:fs';
import { type Sighting, sightedListing } from '../../core/sighting';
import { readSightingLine, sightingLine, sightingsFileBounds } from '../../core/sightings-file';
import { splitLines } from '../listings/split-lines';
import { messageOf, PublisherError } from '../publisher-error';

/** What files of sightings hold. */
export interface SharedSightings {
  /** By listing. */
  of: ReadonlyMap<string, Sighting[]>;
  /** The first lines that were left out, each with its place and why. */
  refused: string[];
  refusedLines: number;
}

const mostTold = 5;

/** Reads files that anybody may have written: a bad line costs itself only, and is named. The same sighting counts once. */
export async function readSightings(files: readonly string[], now: Date): Promise<SharedSightings> {
  const of = new Map<string, Map<string, Sighting>>();
  const refused: string[] = [];
  let refusedLines = 0;
  const refuse = (file: string, number: number, why: string) => {
    refusedLines++;
    if (refused.length < mostTold) refused.push(`${file}: line ${number}: ${why}`);
  };
  for (const file of files) {
    for await (const line of linesOf(file)) {
      const { number } = line;
      if (number > sightingsFileBounds.lines)
        throw new PublisherError(
          `${file}: more than ${sightingsFileBounds.lines} lines`,
          'Leave out the oldest months.',
        );
      if (line.kind === 'too-long') {
        refuse(file, number, 'too long');
        continue;
      }
      const text = Buffer.from(line.bytes).toString('utf8').trim();
      if (text === '') continue;
      const read = readSightingLine(text, now);
      if (read.kind === 'refused') {
        refuse(file, number, read.why);
        continue;
      }
      const key = sightedListing(read.sighting);
      const held = of.get(key) ?? new Map<string, Sighting>();
      of.set(key, held.set(sightingLine(read.sighting), read.sighting));
    }
  }
  // By their own lines, so that the order of the files changes nothing.
  const ordered = [...of].map(([key, held]): [string, Sighting[]] => [
    key,
    [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sighting]) => sighting),
  ]);
  return { of: new Map(ordered), refused, refusedLines };
}

async function* linesOf(file: string): ReturnType<typeof splitLines> {
  const stream = createReadStream(file);
  try {
    yield* splitLines(stream, sightingsFileBounds.line * 4);
  } catch (thrown) {
    throw new PublisherError(
      `${file} could not be read: ${messageOf(thrown)}`,
      'Correct the name in --sightings.',
    );
  } finally {
    stream.destroy();
  }
}
