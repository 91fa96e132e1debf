import { refOf } from '../../lib/core/product-news';
import { findWithdrawn } from '../../lib/store/find-withdrawn';
import type { Parts } from './parts';

/** What of the parts it needs to tell what was withdrawn. */
export type WithdrawnParts = Pick<Parts, 'store'> & { sync: Pick<Parts['sync'], 'pause'> };

/** Of notices that are found no more: the day each was withdrawn, by `refOf`; none of what has merely gone. */
export async function withdrawnAmong(
  gone: readonly { feed: string; id: string }[],
  { store, sync: { pause } }: WithdrawnParts,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const byFeed = new Map<string, Set<string>>();
  for (const { feed, id } of gone) byFeed.set(feed, (byFeed.get(feed) ?? new Set()).add(id));
  const found = new Map<string, string>();
  for (const [feed, ids] of byFeed)
    for (const [id, day] of await findWithdrawn(store, feed, ids, { pause, signal }))
      found.set(refOf({ feed, id }), day);
  return found;
}
