import { canonicalJson } from './canonical-json';
import { type Sighting, sightingSchema } from './sighting';

/**
 * A file of sightings: one JSON object a line, with nothing about who saw it. Lines may stand in any order, and files may be
 * joined by writing one behind the other.
 */

/** Characters of one line, and lines of one file. */
export const sightingsFileBounds = { line: 2000, lines: 1_000_000 } as const;

/** One sighting as a line, without its line break. The same sighting is always the same line. */
export function sightingLine(sighting: Sighting): string {
  return canonicalJson(sighting);
}

/** A whole file. */
export function sightingsFile(sightings: readonly Sighting[]): string {
  return sightings.map((each) => `${sightingLine(each)}\n`).join('');
}

export type ReadSighting = { kind: 'sighting'; sighting: Sighting } | { kind: 'refused'; why: string };

/** Reads a line that anybody may have written. `now`: a sighting of a later day is nobody's. */
export function readSightingLine(line: string, now: Date): ReadSighting {
  if (line.length > sightingsFileBounds.line)
    return { kind: 'refused', why: `longer than ${sightingsFileBounds.line} characters` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'refused', why: 'not JSON' };
  }
  const read = sightingSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { kind: 'refused', why: `${issue?.path.join('.') || 'sighting'}: ${issue?.message ?? 'wrong'}` };
  }
  if (Date.parse(read.data.at) > now.getTime() + dayMs)
    return { kind: 'refused', why: `it is of ${read.data.at}, which is yet to come` };
  return { kind: 'sighting', sighting: read.data };
}

const dayMs = 86_400_000;
