import { describe, expect, it, vi } from 'vitest';
import {
  type NewsBrowser,
  notificationState,
  tellProductNews,
} from '../../../entrypoints/background/product-news';
import type { ListState } from '../../../lib/core/lists';
import type { OwnProduct } from '../../../lib/core/own-product';
import { createProducts } from '../../../lib/store/products';
import { createWordWatches } from '../../../lib/store/word-watches';
import { list, listing } from '../language/samples';
import { makeDatabase } from '../store/make-database';

const at = '2026-11-20T10:00:00.000Z';
const product = (
  id: string,
  { feed = 'main', level = 'flagged' as const, kind = 'listed' as const, when = at } = {} as {
    feed?: string;
    level?: 'flagged' | 'possible';
    kind?: 'listed' | 'withdrawn';
    when?: string;
  },
): OwnProduct => ({
  ...{ key: `temu:${id}`, origin: 'added', at, label: `Thing ${id}`, listing, isListing: true },
  notices: [{ feed, id, level, dated: '2026-11-02', found: at }],
  news: [{ kind, feed, notice: id, at: when, seen: false }],
});

/** A browser with a memory, whose icon and notifications can be looked at. */
function world({ allowed = true, has = true, lists = async (): Promise<ListState[]> => [list()] } = {}) {
  const icon = { text: '', color: '', title: '' };
  const notified: { name: string; title: string; message: string }[] = [];
  const cleared: string[] = [];
  const kept: Record<string, unknown> = {};
  const clock = { now: new Date('2026-11-25T00:00:00Z') };
  const shown: NewsBrowser = {
    action: {
      setBadgeText: async ({ text }) => void Object.assign(icon, { text }),
      setBadgeBackgroundColor: async ({ color }) => void Object.assign(icon, { color }),
      setTitle: async ({ title }) => void Object.assign(icon, { title }),
    },
    permissions: { contains: async () => allowed },
    storage: { local: { get: async () => kept, set: async (values) => void Object.assign(kept, values) } },
    runtime: { getURL: (path) => path },
    ...(has && {
      notifications: {
        create: async (name, { title, message }) => {
          notified.push({ name, title, message });
          return name;
        },
        clear: async (name) => {
          cleared.push(name);
          return true;
        },
      },
    }),
  };
  const { database } = makeDatabase();
  const products = createProducts(database);
  const wordWatches = createWordWatches(database);
  const parts = {
    ...{ products, wordWatches },
    language: async () => 'en' as const,
    now: () => clock.now,
    lists: { open: async () => ({ states: await lists() }) },
  };
  const tell = () => tellProductNews(parts, shown);
  return { icon, notified, cleared, kept, clock, products, wordWatches, tell, shown };
}

describe('a notification of news about one’s products', () => {
  it.each<[string, OwnProduct, title: RegExp]>([
    ['an authority listed one', product('us-cpsc:1'), /now on an official list/],
    ['one may be listed', product('us-cpsc:1', { level: 'possible' }), /may be on an official list/],
    [
      'only a list that is no authority’s names one',
      product('club:1', { feed: 'added-1', level: 'possible' }),
      /named by a group’s list/,
    ],
    ['a notice was withdrawn', product('us-cpsc:1', { kind: 'withdrawn' }), /a notice was withdrawn/],
  ])('is created where %s, once', async (_what, one, title) => {
    const { tell, products, notified, icon } = world();
    await products.keep(one);
    await tell();
    await tell();
    expect(notified).toEqual([{ name: 'products', title: expect.stringMatching(title), message: one.label }]);
    expect(icon.text).toBe('1');
  });

  it('is not created where the user has not allowed them; the icon tells', async () => {
    for (const lacking of [{ allowed: false }, { has: false }]) {
      const { tell, products, notified, kept, icon } = world(lacking);
      await products.keep(product('us-cpsc:1'));
      await tell();
      expect(notified).toEqual([]);
      expect(kept).toEqual({});
      expect(icon).toMatchObject({ text: '1', color: '#b3191f' });
    }
  });

  it('is not thought to have been seen where the browser’s settings have switched them off', async () => {
    const { tell, products, notified, shown, icon } = world();
    const settings = { level: 'denied' };
    if (shown.notifications) shown.notifications.getPermissionLevel = async () => settings.level;
    await products.keep(product('us-cpsc:1'));
    await tell();
    expect([notified, icon.text, await notificationState(shown)]).toEqual([[], '1', 'blocked']);
    settings.level = 'granted';
    await tell();
    expect([notified.length, await notificationState(shown)]).toEqual([1, 'allowed']);
  });

  it('tells what is new since the last one, by its own title', async () => {
    const { tell, products, notified } = world();
    await products.keep(product('us-cpsc:1'));
    await tell();
    await products.keep(product('us-cpsc:2', { kind: 'withdrawn', when: '2026-11-21T10:00:00.000Z' }));
    await tell();
    expect(notified.map(({ title }) => title)).toEqual([
      '1 product of yours: now on an official list',
      '1 product of yours: a notice was withdrawn',
    ]);
  });

  it('is not silenced for years by a clock that was ahead, and is told once by one that is', async () => {
    const { tell, products, notified, clock, icon } = world();
    clock.now = new Date('2031-01-02T00:00:00Z');
    await products.keep(product('us-cpsc:1', { when: '2031-01-01T00:00:00.000Z' }));
    await tell();
    clock.now = new Date('2026-11-25T00:00:00Z');
    await products.keep(product('us-cpsc:2', { when: '2026-11-24T00:00:00.000Z' }));
    await tell();
    await tell();
    expect(notified.map(({ message }) => message)).toEqual(['Thing us-cpsc:1', 'Thing us-cpsc:2']);
    expect(icon.text).toBe('2');
  });

  it('goes away with what it told of, seen or deleted', async () => {
    const { tell, products, cleared } = world();
    await products.keep(product('us-cpsc:1'));
    await tell();
    expect(cleared).toEqual([]);
    await products.removeAll();
    await tell();
    expect(cleared).toEqual(['products']);
  });

  it('waits where the lists cannot be opened: nobody knows whose notice it is', async () => {
    const { tell, products, notified, icon } = world({ lists: () => Promise.reject(new Error('gone')) });
    await products.keep(product('us-cpsc:1'));
    await tell();
    expect(notified).toEqual([]);
    expect(icon.text).toBe('1');
  });

  it('that the browser refuses keeps nothing back: it is tried again, and the icon tells', async () => {
    const told = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { tell, products, kept, icon, shown } = world();
    await products.keep(product('us-cpsc:1'));
    if (shown.notifications) shown.notifications.create = () => Promise.reject(new Error('no'));
    await tell();
    expect(kept).toEqual({});
    expect(icon.text).toBe('1');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
