import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import type { Reading } from '../../lib/core/listing';
import { readingSchema } from '../../lib/core/listing-schema';
import { nameTheSamePlace } from '../../lib/marketplaces/same-place';
import { concludeReading } from '../../lib/page/conclude-reading';
import { createTurns } from './in-turn';
import { areSameDocument } from './page-document';

/** What a tab's page last told, kept while the browser runs: the worker may die at any moment. */
const tabStateSchema = z.strictObject({
  address: z.string(),
  visit: z.int(),
  /** Of the document, so that an answer for a page that is gone never paints the next one. */
  document: z.string().optional(),
  /** Its own, where the browser does not name it. */
  mark: z.string().optional(),
  reading: readingSchema,
  /** Milliseconds since the epoch, of the visit's first word. */
  since: z.number(),
  /** The same of the page: when it was opened. Checked again later, it still shows what it showed then. */
  opened: z.number(),
  /** What was counted of the page, on which day. */
  counted: z.strictObject({ day: z.string(), keys: z.array(z.string()) }).optional(),
  /** Grows with each word of the tab, so that a slow answer to an earlier one is dropped. */
  turn: z.int(),
});
export type TabState = z.output<typeof tabStateSchema>;

type Told = Omit<TabState, 'turn' | 'counted' | 'opened'>;
export type Counted = NonNullable<TabState['counted']>;

export interface TabStates {
  get(tab: number): Promise<TabState | undefined>;
  /** The same, as long as the page that told it stands in the tab: the next one may not have said a word yet. */
  shown(tab: number): Promise<TabState | undefined>;
  /** Keeps what the page told, as the tab's newest word; undefined where a later visit of its document is already known. */
  keep(tab: number, told: Told): Promise<TabState | undefined>;
  /** Notes what is counted of a tab's word; what was before, or undefined where the tab has said another word since. */
  recount(tab: number, turn: number, counted: Counted): Promise<Counted | 'nothing' | undefined>;
  forget(tab: number): Promise<void>;
}

export function createTabStates(
  session: Browser.storage.StorageArea,
  /** The address that stands in a tab now; undefined where that is not told. */
  addressOf: (tab: number) => Promise<string | undefined>,
): TabStates {
  const name = (tab: number) => `tab:${tab}`;
  const turns = createTurns();

  /** What the browser's memory had no room for: it lives as long as the worker does. */
  const unkept = new Map<number, TabState>();

  const get = async (tab: number): Promise<TabState | undefined> => {
    const here = unkept.get(tab);
    if (here) return here;
    const stored = await session.get(name(tab));
    const parsed = tabStateSchema.safeParse(stored[name(tab)]);
    return parsed.success ? parsed.data : undefined;
  };

  /** Never rejects: a page is judged whether or not what it told can be kept. */
  const put = async (tab: number, state: TabState): Promise<void> => {
    try {
      await session.set({ [name(tab)]: state });
      unkept.delete(tab);
    } catch (fault) {
      console.warn('Ansim could not keep what a tab told; it remembers that until its worker ends.', fault);
      unkept.set(tab, state);
      // What an earlier page of the tab told must not be taken for this one's by the next worker.
      await session.remove(name(tab)).catch(() => undefined);
    }
  };

  const keep = async (tab: number, told: Told): Promise<TabState | undefined> => {
    const before = await get(tab);
    const sameDocument = before !== undefined && areSameDocument(before, told);
    if (sameDocument && before.visit > told.visit) return undefined;
    const sameVisit = sameDocument && before.visit === told.visit;
    // A page that is checked again, for a new list or language, is a visit to it and no further page.
    const samePage = sameDocument && nameTheSamePlace(before.address, told.address);
    const state: TabState = {
      ...told,
      since: sameVisit ? before.since : told.since,
      opened: samePage ? before.opened : told.since,
      ...(samePage && before.counted && { counted: before.counted }),
      turn: (before?.turn ?? 0) + 1,
    };
    await put(tab, state);
    return state;
  };

  const recount = async (
    tab: number,
    turn: number,
    counted: Counted,
  ): Promise<Counted | 'nothing' | undefined> => {
    const state = await get(tab);
    if (state?.turn !== turn) return undefined;
    // A page belongs to the day it was counted on first.
    const next = { ...counted, day: state.counted?.day ?? counted.day };
    await put(tab, { ...state, counted: next });
    return state.counted ?? 'nothing';
  };

  return {
    get,
    async shown(tab) {
      const [state, address] = await Promise.all([get(tab), addressOf(tab)]);
      return state && address !== undefined && nameTheSamePlace(state.address, address) ? state : undefined;
    },
    keep: (tab, told) => turns.take(tab, () => keep(tab, told)),
    recount: (tab, turn, counted) => turns.take(tab, () => recount(tab, turn, counted)),
    async forget(tab) {
      turns.forget(tab);
      unkept.delete(tab);
      await session.remove(name(tab));
    },
  };
}

/** A page that has told nothing for this long is not "checking" any more. */
const checkingAtMost = 30_000;

/** A page that stopped telling before it settled could not be read; that is not "checking". */
export function afterItsTime({ reading, since }: TabState, now: Date): Reading {
  return now.getTime() - since < checkingAtMost ? reading : concludeReading(reading);
}
