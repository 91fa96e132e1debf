import type { Notice } from '../core/notice';
import type { Bytes } from './bytes';
import type { PackEntry } from './manifest';
import { type LinePlace, packLines } from './pack-lines';
import { readNotice } from './read-notice';

export interface WalkPorts {
  /** Lets the event loop run before the next slice. */
  pause(): Promise<void>;
  signal: AbortSignal;
}

/** How much of a pack is read before others get their turn, in bytes. */
const slice = 256 * 1024;

/**
 * Visits every record of a pack in turn; `notice` is undefined where a record could not be read. Returns the number of
 * records. Rejects with the signal's reason when it stops.
 */
export async function walkPack(
  raw: Bytes,
  entry: PackEntry,
  ports: WalkPorts,
  visit: (notice: Notice | undefined, place: LinePlace) => void,
): Promise<number> {
  let records = 0;
  let read = 0;
  for (const place of packLines(raw)) {
    visit(readNotice(raw.subarray(place.offset, place.offset + place.length), entry.source), place);
    records++;
    read += place.length;
    if (read < slice) continue;
    read = 0;
    await ports.pause();
    ports.signal.throwIfAborted();
  }
  return records;
}
