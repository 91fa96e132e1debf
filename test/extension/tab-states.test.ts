import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { createFoundCards } from '../../entrypoints/background/found-cards';
import { createTabStates } from '../../entrypoints/background/tab-states';
import type { Reading } from '../../lib/core/listing';

/** No tab's address is asked for here. */
const nowhere = async () => undefined;

function session(): { area: Browser.storage.StorageArea; kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  const area = {
    get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => void kept.delete(key),
  };
  return { area: area as unknown as Browser.storage.StorageArea, kept };
}

const reading: Reading = { kind: 'not-a-product-page' };
const toldBy = (name: { document?: string; mark?: string }, visit: number) => ({
  address: `https://www.temu.com/kr/?${visit}`,
  visit,
  ...name,
  reading,
  since: 1000 * visit,
});
const told = (visit: number, document = 'doc-1') => toldBy({ document }, visit);

describe('what a tab last told', () => {
  it('is found again by a worker that has forgotten everything', async () => {
    const { area } = session();
    await createTabStates(area, nowhere).keep(7, told(1));
    expect(await createTabStates(area, nowhere).get(7)).toMatchObject({
      visit: 1,
      address: 'https://www.temu.com/kr/?1',
    });
  });

  it('is not replaced by a late word of an earlier visit of the same document', async () => {
    const states = createTabStates(session().area, nowhere);
    await states.keep(7, told(2));
    expect(await states.keep(7, told(1))).toBeUndefined();
    expect(await states.get(7)).toMatchObject({ visit: 2 });
  });

  it('is replaced by a new document, whose visits count from one again', async () => {
    const states = createTabStates(session().area, nowhere);
    await states.keep(7, told(5));
    expect(await states.keep(7, told(1, 'doc-2'))).toMatchObject({ visit: 1 });
  });

  it.each<[string, string | undefined, boolean]>([
    ['the page that told it', 'https://www.temu.com/kr/?later', true],
    ['another page', 'https://www.temu.com/bgt_orders.html', false],
    ['a page whose address is not told', undefined, false],
  ])('is what is shown where %s stands in the tab', async (_what, address, isShown) => {
    const states = createTabStates(session().area, async () => address);
    await states.keep(7, told(1));
    expect((await states.shown(7)) !== undefined).toBe(isShown);
    expect(await states.get(7)).toBeDefined();
  });

  describe('in a browser that names no documents', () => {
    const marked = (visit: number, mark: string) => toldBy({ mark }, visit);

    it('is replaced by a new document, however many visits the one before had', async () => {
      const states = createTabStates(session().area, nowhere);
      await states.keep(7, marked(5, 'mark-1'));
      expect(await states.keep(7, marked(1, 'mark-2'))).toMatchObject({ visit: 1, mark: 'mark-2' });
    });

    it('is not replaced by a late word of an earlier visit of the same document', async () => {
      const states = createTabStates(session().area, nowhere);
      await states.keep(7, marked(2, 'mark-1'));
      expect(await states.keep(7, marked(1, 'mark-1'))).toBeUndefined();
    });

    it('is replaced by whatever comes next where not even the page gave a name', async () => {
      const states = createTabStates(session().area, nowhere);
      await states.keep(7, toldBy({}, 5));
      expect(await states.keep(7, toldBy({}, 1))).toMatchObject({ visit: 1 });
    });

    it('has its listed cards found again by the same document’s name only', async () => {
      const found = createFoundCards(session().area);
      const ofOne = { flagged: 1, possible: 0 };
      await found.change(
        7,
        { visit: 1, mark: 'mark-1' },
        () => ofOne,
        async () => undefined,
      );
      expect(await found.of(7, { visit: 1, mark: 'mark-1' })).toEqual({ flagged: 1, possible: 0 });
      expect(await found.of(7, { visit: 1, mark: 'mark-2' })).toBeUndefined();
    });

    it('and what comes of its cards and of its rows at once is kept whole', async () => {
      const found = createFoundCards(session().area);
      const page = { visit: 1, mark: 'mark-1' };
      const told = async (each: object) => each;
      const unread = { of: 'checkout' as const, flagged: 0, possible: 0 };
      await Promise.all([
        found.change(7, page, ({ unread }) => ({ flagged: 1, possible: 0, ...(unread && { unread }) }), told),
        found.change(7, page, (before) => ({ ...before, unread }), told),
      ]);
      expect(await found.of(7, page)).toEqual({ flagged: 1, possible: 0, unread });
    });
  });

  it('keeps the time of the visit’s first word', async () => {
    const states = createTabStates(session().area, nowhere);
    await states.keep(7, told(1));
    expect(await states.keep(7, { ...told(1), since: 99_000 })).toMatchObject({ since: 1000 });
  });

  it('numbers words in the order they came, however many come at once', async () => {
    const states = createTabStates(session().area, nowhere);
    const kept = await Promise.all([1, 2, 3, 4].map((visit) => states.keep(7, told(visit))));
    expect(kept.map((state) => state?.turn)).toEqual([1, 2, 3, 4]);
    expect(await states.get(7)).toMatchObject({ visit: 4, turn: 4 });
  });

  it('carries what was counted of its page, also when that is checked again, and of no other', async () => {
    const states = createTabStates(session().area, nowhere);
    const first = await states.keep(7, told(1));
    const counted = { day: '2026-11-28', keys: ['page:unreadable'] };
    expect(await states.recount(7, first?.turn ?? 0, counted)).toBe('nothing');
    const second = await states.keep(7, told(1));
    expect(second?.counted).toEqual(counted);
    const later = { day: '2026-11-29', keys: ['page:read'] };
    expect(await states.recount(7, first?.turn ?? 0, later)).toBeUndefined();
    expect(await states.recount(7, second?.turn ?? 0, later)).toEqual(counted);
    expect((await states.get(7))?.counted).toEqual({ day: '2026-11-28', keys: ['page:read'] });
    const again = { ...told(2), address: told(1).address };
    expect((await states.keep(7, again))?.counted).toEqual({ day: '2026-11-28', keys: ['page:read'] });
    const next = { ...told(3), address: 'https://www.temu.com/kr/thing-g-601099500000001.html' };
    expect((await states.keep(7, next))?.counted).toBeUndefined();
    await states.recount(7, (await states.get(7))?.turn ?? 0, counted);
    expect((await states.keep(7, { ...next, document: 'doc-2' }))?.counted).toBeUndefined();
  });

  it('carries when its page was opened, which checking it again does not change', async () => {
    const states = createTabStates(session().area, nowhere);
    await states.keep(7, told(1));
    const again = { ...told(5), address: told(1).address };
    expect(await states.keep(7, again)).toMatchObject({ since: 5000, opened: 1000 });
    const next = { ...told(6), address: 'https://www.temu.com/kr/thing-g-601099500000001.html' };
    expect(await states.keep(7, next)).toMatchObject({ opened: 6000 });
    expect(await states.keep(7, { ...next, document: 'doc-2', since: 9000 })).toMatchObject({
      opened: 9000,
    });
  });

  it('is told on, to the worker that heard it, where the browser’s memory is full, and is never an earlier page’s', async () => {
    const { area, kept } = session();
    const states = createTabStates(area, nowhere);
    await states.keep(7, told(1));
    const set = area.set.bind(area);
    area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const told2 = await states.keep(7, told(2));
    expect(told2).toMatchObject({ visit: 2, turn: 2 });
    const counted = { day: '2026-11-28', keys: ['page:read'] };
    expect(await states.recount(7, 2, counted)).toBe('nothing');
    expect(await states.get(7)).toMatchObject({ visit: 2, counted });
    expect(kept.size).toBe(0);
    expect(await createTabStates(area, nowhere).get(7)).toBeUndefined();
    area.set = set;
    await states.keep(7, told(3));
    expect(await createTabStates(area, nowhere).get(7)).toMatchObject({ visit: 3, turn: 3 });
    await states.forget(7);
    expect(await states.get(7)).toBeUndefined();
  });

  it('is nothing where what is stored cannot be read', async () => {
    const { area, kept } = session();
    kept.set('tab:7', { address: 1 });
    expect(await createTabStates(area, nowhere).get(7)).toBeUndefined();
  });
});
