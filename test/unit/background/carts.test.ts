import { describe, expect, it } from 'vitest';
import { createCartMemory, heldInCart } from '../../../entrypoints/background/carts';
import type { Match } from '../../../lib/core/verdict';
import { createSettings } from '../../../lib/store/settings';
import { list, match, now } from '../language/samples';
import { makeSession } from './make-session';

const owner = { tab: 1, isPrivate: false };
const row = { ids: ['1005000000000001'], title: 'Rattle' };

function makeParts({ matches = [match()], at = now }: { matches?: Match[]; at?: Date } = {}) {
  const session = makeSession();
  return {
    kept: session.kept,
    carts: createCartMemory(session.area),
    settings: createSettings({ get: async () => ({ language: 'en' }), set: async () => undefined }),
    languageOf: () => 'en' as const,
    now: () => at,
    lists: {
      open: async () => ({ states: [list()], matchCards: async (all: unknown[]) => all.map(() => matches) }),
    } as never,
  };
}

const held = async (parts: ReturnType<typeof makeParts>, whose = owner, shown = [] as { ids: string[] }[]) =>
  (await heldInCart('aliexpress', whose, parts, shown)).strip?.text;

describe('what a cart held', () => {
  it('is told to every tab of the browser, and only of its own shop', async () => {
    const parts = makeParts();
    await parts.carts.put('aliexpress', owner, { at: now.toISOString(), rows: [row] });
    expect(await held(parts, { tab: 2, isPrivate: false })).toContain('1 item in your cart');
    expect((await heldInCart('temu', owner, parts)).strip).toBeUndefined();
  });

  it('stays in its own tab in a private window, and goes with it', async () => {
    const parts = makeParts();
    const ofPrivate = { tab: 7, isPrivate: true };
    await parts.carts.put('aliexpress', ofPrivate, { at: now.toISOString(), rows: [row] });
    expect(await held(parts)).toBeUndefined();
    expect(await held(parts, ofPrivate)).toBeDefined();
    await parts.carts.forgetTab(7);
    expect(parts.kept.size).toBe(0);
  });

  it('is compared anew: a notice that was withdrawn is not told any more', async () => {
    const parts = makeParts({ matches: [] });
    await parts.carts.put('aliexpress', owner, { at: now.toISOString(), rows: [row] });
    expect(await heldInCart('aliexpress', owner, parts)).toEqual({
      unread: { of: 'checkout', flagged: 0, possible: 0 },
    });
  });

  it('is not told after a day, nor of what the checkout shows itself', async () => {
    const parts = makeParts({ at: new Date(now.getTime() + 25 * 60 * 60_000) });
    await parts.carts.put('aliexpress', owner, { at: now.toISOString(), rows: [row] });
    expect(await held(parts)).toBeUndefined();
    const fresh = makeParts();
    await fresh.carts.put('aliexpress', owner, { at: now.toISOString(), rows: [row] });
    expect(await held(fresh, owner, [row])).toBeUndefined();
  });

  it('names three of many, the certain ones first, and never turns red', async () => {
    const parts = makeParts();
    const rows = [1, 2, 3, 4, 5].map((at) => ({ ids: [`100500000000000${at}`], title: `Rattle ${at}` }));
    await parts.carts.put('aliexpress', owner, { at: now.toISOString(), rows });
    const { strip } = await heldInCart('aliexpress', owner, parts);
    expect(strip).toMatchObject({ level: 'possible', text: expect.stringContaining('5 items') });
    expect(strip?.held).toHaveLength(3);
  });

  it('keeps nothing of a cart in which nothing is listed', async () => {
    const parts = makeParts();
    await parts.carts.put('aliexpress', owner, { at: now.toISOString(), rows: [row] });
    await parts.carts.put('aliexpress', owner, { at: now.toISOString(), rows: [] });
    expect(parts.kept.size).toBe(0);
  });
});
