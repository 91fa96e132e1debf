import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import type { FoundCards } from '../../lib/core/cards';
import { foundSchema } from '../../lib/messages';
import { createTurns } from './in-turn';
import { areSameDocument } from './page-document';
import type { TabState } from './tab-states';

const count = z.int().min(0);
/** How many cards of a tab's page are listed, kept while the browser runs: the worker may die at any moment. */
const keptSchema = z.strictObject({
  visit: z.int(),
  document: z.string().optional(),
  mark: z.string().optional(),
  found: foundSchema.extend({
    unread: z
      .strictObject({
        of: z.enum(['cart', 'checkout']),
        flagged: count,
        possible: count,
        at: z.string().exactOptional(),
      })
      .exactOptional(),
  }),
});
type Kept = z.output<typeof keptSchema>;

export interface KeptCards {
  /** What was found on the page a tab's state speaks of; nothing that was found on one before it. */
  of(tab: number, state: Pick<TabState, 'visit' | 'document' | 'mark'>): Promise<FoundCards | undefined>;
  /**
   * Keeps what is found after this change, then does what follows from it, one change of a tab after another: what a page says
   * of its cards and of its rows comes at once.
   */
  change<Told>(
    tab: number,
    page: Omit<Kept, 'found'>,
    change: (before: FoundCards) => FoundCards,
    then: (found: FoundCards) => Promise<Told>,
  ): Promise<Told>;
  forget(tab: number): Promise<void>;
}

export function createFoundCards(session: Browser.storage.StorageArea): KeptCards {
  const name = (tab: number) => `found-cards:${tab}`;
  const turns = createTurns();
  const of: KeptCards['of'] = async (tab, state) => {
    const kept = keptSchema.safeParse((await session.get(name(tab)))[name(tab)]);
    return kept.success && kept.data.visit === state.visit && areSameDocument(kept.data, state)
      ? kept.data.found
      : undefined;
  };
  return {
    of,
    change: (tab, page, change, then) =>
      turns.take(tab, async () => {
        const found = change((await of(tab, page)) ?? { flagged: 0, possible: 0 });
        await session.set({ [name(tab)]: { ...page, found } });
        return then(found);
      }),
    async forget(tab) {
      turns.forget(tab);
      await session.remove(name(tab));
    },
  };
}
