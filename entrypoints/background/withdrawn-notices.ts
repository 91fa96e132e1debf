import { refOf } from '../../lib/core/product-news';
import { findFates } from '../../lib/store/find-withdrawn';
import type { Parts } from './parts';

/** What of the parts it needs to tell what was withdrawn. */
export type WithdrawnParts = Pick<Parts, 'store'> & { sync: Pick<Parts['sync'], 'pause'> };

/** By `refOf`: since when each was withdrawn, and which stand as they did. */
export interface Fates {
  withdrawn: Map<string, string>;
  standing: Set<string>;
}

/** Of notices that are found no more, what their lists say of them; nothing of what is on no list that is held. */
export async function fatesOf(
  gone: readonly { feed: string; id: string }[],
  { store, sync: { pause } }: WithdrawnParts,
  signal: AbortSignal,
): Promise<Fates> {
  const byFeed = new Map<string, Set<string>>();
  for (const { feed, id } of gone) byFeed.set(feed, (byFeed.get(feed) ?? new Set()).add(id));
  const withdrawn = new Map<string, string>();
  const standing = new Set<string>();
  for (const [feed, ids] of byFeed)
    for (const [id, day] of await findFates(store, feed, ids, { pause, signal }))
      if (day === undefined) standing.add(refOf({ feed, id }));
      else withdrawn.set(refOf({ feed, id }), day);
  return { withdrawn, standing };
}

/** The day each of them was withdrawn; none of what has merely gone. */
export async function withdrawnAmong(...asked: Parameters<typeof fatesOf>): Promise<Map<string, string>> {
  return (await fatesOf(...asked)).withdrawn;
}
