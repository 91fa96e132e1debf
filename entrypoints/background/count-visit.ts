import { countsOf, tellsMore } from '../../lib/core/shop-day';
import type { Verdict } from '../../lib/core/verdict';
import type { Parts } from './parts';
import type { TabState } from './tab-states';

/**
 * Counts what came of a page, by numbers only, once: what a later word of it tells takes the place of what was counted
 * first. It never costs a verdict.
 */
export async function countVisit(
  tab: number,
  state: TabState,
  verdict: Verdict | undefined,
  parts: Pick<Parts, 'days' | 'tabStates' | 'now'>,
): Promise<void> {
  const { reading } = state;
  if (reading.kind === 'not-a-product-page') return;
  const keys = countsOf(reading, verdict);
  if (keys.length === 0 || !tellsMore(keys, state.counted?.keys ?? [])) return;
  const day = state.counted?.day ?? parts.now().toISOString().slice(0, 10);
  const before = await parts.tabStates.recount(tab, state.turn, { day, keys });
  if (before === undefined) return;
  await parts.days.count({
    day: before === 'nothing' ? day : before.day,
    marketplace: reading.listing.marketplace,
    before: before === 'nothing' ? [] : before.keys,
    after: keys,
  });
}
