import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { emptyListing, type Reading } from '../../lib/core/listing';
import { listingAddress } from '../../lib/core/marketplace-ids';
import type { Round } from '../../lib/core/round';
import type { RoundTab } from '../../lib/core/round-steps';
import { readShopAddress } from '../../lib/marketplaces/registry';
import { areSameDocument, nameOf } from './page-document';
import type { Parts } from './parts';

/** Milliseconds after which a new tab is led anywhere. */
const cameToRest = 500;

/** The place of no target: the tab was opened, and led nowhere yet. */
const nowhere = -1;

/** The tab a round looks through, kept while the browser runs: numbers of tabs mean nothing after it. */
const keptSchema = z.strictObject({
  round: z.string(),
  tab: z.int(),
  /** The place of the target it was led to last, and the document it showed before. */
  at: z.int().min(nowhere),
  before: z.string().optional(),
  /** The place of the target that was opened again once the shop had what it asked for. */
  again: z.int().min(0).optional(),
});
type Kept = z.output<typeof keptSchema>;

export interface RoundTabMemory {
  get(round: string): Promise<Kept | undefined>;
  /** Whether a tab is the one of a round that has not ended: what it shows nobody went to see for themselves. */
  isOfRound(tab: number): Promise<boolean>;
  put(kept: Kept): Promise<void>;
  forget(): Promise<void>;
}

export function createRoundTabMemory(session: Browser.storage.StorageArea): RoundTabMemory {
  const name = 'round-tab';
  const kept = async () => keptSchema.safeParse((await session.get(name))[name]).data;
  return {
    async get(round) {
      const known = await kept();
      return known?.round === round ? known : undefined;
    },
    isOfRound: async (tab) => (await kept())?.tab === tab,
    put: (kept) => session.set({ [name]: kept }),
    forget: () => session.remove(name),
  };
}

/** What is known of the round's tab, and of the page in it. */
export async function lookAtTab(round: Round, parts: Parts): Promise<RoundTab> {
  const kept = await parts.roundTab.get(round.id);
  if (!kept) return { kind: 'none' };
  const tab = await browser.tabs.get(kept.tab).catch(() => undefined);
  if (!tab || (kept.at !== nowhere && isTakenForOther(tab))) return { kind: 'closed' };
  // What a page said before it led to a sign-in is out of date.
  const reading = behindLogin(tab) ?? (await saidBy(kept, parts));
  const isAgain = kept.again === kept.at;
  return { kind: 'open', at: kept.at, ...(reading && { reading }), ...(isAgain && { again: true }) };
}

/** What the page said that the target was opened with; nothing of the page before. */
async function saidBy({ tab, before }: Kept, parts: Parts): Promise<Reading | undefined> {
  const state = await parts.tabStates.get(tab);
  const isBefore = state !== undefined && areSameDocument(state, { document: before });
  return isBefore ? undefined : state?.reading;
}

/** The shops' own hosts for signing in have no script of ours; their addresses say what they stand in front of. */
function behindLogin({ url, pendingUrl }: Browser.tabs.Tab): Reading | undefined {
  const named = url === undefined || pendingUrl !== undefined ? undefined : readShopAddress(url);
  if (named?.kind !== 'wall') return undefined;
  return { kind: 'wall', wall: named.wall, listing: emptyListing(named) };
}

/** An address that the extension may not even see is of no shop. */
function isTakenForOther({ url, pendingUrl, status }: Browser.tabs.Tab): boolean {
  if (status !== 'complete' || pendingUrl !== undefined) return false;
  return url === undefined || readShopAddress(url).kind === 'not-a-shop';
}

/** Leads the round's tab to a target; opens one where there is none. */
export async function openInTab(round: Round, at: number, parts: Parts): Promise<void> {
  const target = round.targets[at];
  const kept = await parts.roundTab.get(round.id);
  const tab = kept?.tab ?? (await openTab(round, parts));
  if (!target || tab === undefined) return;
  const state = await parts.tabStates.get(tab);
  const before = state && nameOf(state);
  await parts.tabStates.forget(tab);
  await browser.tabs.update(tab, { url: listingAddress(target.listing.marketplace, target.listing.id) });
  await parts.roundTab.put({
    ...{ round: round.id, tab, at },
    ...(before !== undefined && { before }),
    ...(kept?.again === at && { again: at }),
  });
}

/** Has what the tab was led to last opened there again. `once`: which is remembered of it. */
export async function openAgain(round: Round, parts: Parts, { once = false } = {}): Promise<void> {
  const kept = await parts.roundTab.get(round.id);
  if (kept) await parts.roundTab.put({ ...kept, at: nowhere, ...(once && { again: kept.at }) });
}

/** It is known as the round's before it shows anything of a shop. */
async function openTab(round: Round, parts: Parts): Promise<number | undefined> {
  const { id: tab } = await browser.tabs.create({ url: 'about:blank', active: false });
  if (tab !== undefined) await parts.roundTab.put({ round: round.id, tab, at: nowhere });
  // What a tab is led to while it is still being made may be lost.
  await new Promise((resolve) => setTimeout(resolve, cameToRest));
  return tab;
}

/** Brings the round's tab to the front. */
export async function showTab(round: string, parts: Parts): Promise<void> {
  const kept = await parts.roundTab.get(round);
  if (!kept) return;
  const tab = await browser.tabs.update(kept.tab, { active: true }).catch(() => undefined);
  // Firefox for Android has no windows.
  if (tab) await browser.windows?.update(tab.windowId, { focused: true }).catch(() => undefined);
}
