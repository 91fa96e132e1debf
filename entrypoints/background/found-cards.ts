import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import type { FoundCards } from '../../lib/core/cards';
import { foundSchema } from '../../lib/messages';
import { areSameDocument } from './page-document';
import type { TabState } from './tab-states';

/** How many cards of a tab's page are listed, kept while the browser runs: the worker may die at any moment. */
const keptSchema = z.strictObject({
  visit: z.int(),
  document: z.string().optional(),
  mark: z.string().optional(),
  found: foundSchema,
});
type Kept = z.output<typeof keptSchema>;

export interface KeptCards {
  /** What was found on the page a tab's state speaks of; nothing that was found on one before it. */
  of(tab: number, state: Pick<TabState, 'visit' | 'document' | 'mark'>): Promise<FoundCards | undefined>;
  keep(tab: number, found: Kept): Promise<void>;
  forget(tab: number): Promise<void>;
}

export function createFoundCards(session: Browser.storage.StorageArea): KeptCards {
  const name = (tab: number) => `found-cards:${tab}`;
  return {
    async of(tab, state) {
      const kept = keptSchema.safeParse((await session.get(name(tab)))[name(tab)]);
      return kept.success && kept.data.visit === state.visit && areSameDocument(kept.data, state)
        ? kept.data.found
        : undefined;
    },
    keep: (tab, found) => session.set({ [name(tab)]: found }),
    forget: (tab) => session.remove(name(tab)),
  };
}
