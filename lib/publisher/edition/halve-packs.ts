import { createHash } from 'node:crypto';
import type { KeptLine } from './kept-notices';

/**
 * Which notices of a source share a pack: a rule of nothing but the notices themselves. All of a source is one pack while
 * that fits the limit; else it is halved by date of publication, at fixed dates that no notice moves, each half again for as
 * long as it is too large; what was published on one day is halved by a hash of the ids. So a new notice touches the pack of
 * its days, a changed one the pack it lies in, and no other; a pack that outgrew the limit becomes two.
 */

/** Bits of a day's number: every date of four digits of years. */
const dayBits = 22;
const hashBits = 32;

interface Placed {
  line: KeptLine;
  day: number;
  hash: number;
}

/** The groups of one source's lines, oldest first; the lines of each in the order of their ids. `limit` in bytes. */
export function* halveIntoPacks(lines: Iterable<KeptLine>, limit: number): Generator<KeptLine[], void, void> {
  const placed = Array.from(lines, (line) => ({ line, day: dayOf(line.published), hash: hashOf(line.id) }));
  for (const group of halve(placed, limit, 0)) {
    yield group.map(({ line }) => line).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function* halve(placed: Placed[], limit: number, depth: number): Generator<Placed[], void, void> {
  if (placed.length === 0) return;
  const bytes = placed.reduce((sum, { line }) => sum + line.line.byteLength, 0);
  if (bytes <= limit || placed.length === 1 || depth === dayBits + hashBits) {
    yield placed;
    return;
  }
  const early: Placed[] = [];
  const late: Placed[] = [];
  for (const each of placed) (isLate(each, depth) ? late : early).push(each);
  yield* halve(early, limit, depth + 1);
  yield* halve(late, limit, depth + 1);
}

function isLate({ day, hash }: Placed, depth: number): boolean {
  return depth < dayBits
    ? ((day >>> (dayBits - 1 - depth)) & 1) === 1
    : ((hash >>> (hashBits - 1 - (depth - dayBits))) & 1) === 1;
}

/** A number that grows with the date, as if every month had 31 days: no calendar is needed, and no date is refused. */
function dayOf(published: string): number {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  return Math.max(0, (year * 12 + month - 1) * 31 + day - 1);
}

function hashOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0);
}

/** Packs as large as they can be while nearly everyone's update stays small; a power of two, so that growth merges halves. */
const smallestLimit = 128 * 1024;
/** An edition is in about three quarters to one and a half times as many packs. */
const aimedPacks = 384;

/**
 * The most bytes, uncompressed, of a pack of more than one notice, for an edition of so many bytes. It doubles as the
 * edition doubles, so that the manifest stays within its bound.
 */
export function packLimit(editionBytes: number): number {
  let limit = smallestLimit;
  while (limit * aimedPacks < editionBytes) limit *= 2;
  return limit;
}
