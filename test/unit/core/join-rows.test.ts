import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinDays,
  joinDismissals,
  joinProducts,
  joinRequests,
  joinRounds,
  keptAgain,
} from '../../../lib/core/join-rows';
import { emptyListing } from '../../../lib/core/listing';
import type { OwnProduct } from '../../../lib/core/own-product';
import { madeRound, madeSeen, madeTarget } from './made-rounds';

const product = (over: Partial<OwnProduct> = {}): OwnProduct => ({
  key: 'temu:601099',
  origin: 'viewed',
  at: '2026-11-20T10:00:00.000Z',
  label: 'Thing',
  listing: emptyListing({
    marketplace: 'temu',
    ids: ['601099'],
    address: 'https://www.temu.com/x-g-601099.html',
  }),
  isListing: true,
  notices: [],
  news: [],
  comparedWith: 'main@x#1',
  ...over,
});
const known = (id: string) =>
  ({ feed: 'main', id, level: 'flagged', dated: '2026-11-01', found: '2026-11-02T00:00:00.000Z' }) as const;
const news = (notice: string, seen = false) =>
  ({ kind: 'listed', feed: 'main', notice, at: '2026-11-02T00:00:00.000Z', seen }) as const;

describe('a row that is here and the same row out of a file', () => {
  it('is the later dismissal', () => {
    const at = (at: string) => ({ key: 'k', at, strength: 1, notices: [], label: at });
    expect(joinDismissals(at('2026-11-01'), at('2026-11-02')).label).toBe('2026-11-02');
    expect(joinDismissals(at('2026-11-02'), at('2026-11-01')).label).toBe('2026-11-02');
  });

  it('is the round that got further, which then waits for a press', () => {
    const begun = madeRound();
    const further = madeRound(3, { targets: [madeTarget(1, { seen: madeSeen }), madeTarget(2)] });
    const ended = madeRound(3, { state: { kind: 'ended', how: 'stopped' } });
    expect(joinRounds(begun, begun)).toBe(begun);
    expect(joinRounds(further, begun)).toBe(further);
    expect(joinRounds(begun, further)).toEqual({ ...further, state: { kind: 'paused', why: 'left' } });
    expect(joinRounds(further, ended)).toBe(ended);
    expect(joinRounds(ended, further)).toBe(ended);
  });

  it('is the request that ended', () => {
    const open = { id: 'a', at: '', method: 'GET', host: 'h', path: '/', reason: 'feed-pack' } as const;
    const ended = { ...open, end: { at: '', kind: 'answered', status: 200, bytes: 1 } as const };
    expect(joinRequests(open, ended)).toBe(ended);
    expect(joinRequests(ended, open)).toBe(ended);
  });

  it('is the day with the larger of each count, however often the same file comes', () => {
    const counts = fc.dictionary(fc.constantFrom('page:read', 'page:wall', 'verdict:flagged'), fc.nat(50));
    fc.assert(
      fc.property(counts, counts, (here, other) => {
        const day = (of: Record<string, number>) =>
          ({ day: '2026-11-28', marketplace: 'temu', counts: of }) as const;
        const once = joinDays(day(here), day(other));
        expect(joinDays(once, day(other))).toEqual(once);
        for (const [key, count] of [...Object.entries(here), ...Object.entries(other)])
          expect(once.counts[key]).toBeGreaterThanOrEqual(count);
      }),
    );
  });

  it('is one product with the notices and the news of both, and by the weightier origin', () => {
    const joined = joinProducts(
      product({ notices: [known('a')], news: [news('a', true)] }),
      product({
        origin: 'bought',
        at: '2026-11-01T10:00:00.000Z',
        notices: [known('b')],
        news: [news('a'), news('b')],
      }),
    );
    expect(joined.origin).toBe('bought');
    expect(joined.at).toBe('2026-11-20T10:00:00.000Z');
    expect(joined.notices.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(joined.news.map(({ notice, seen }) => [notice, seen]).sort()).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(joined.comparedWith).toBeUndefined();
  });

  it('is, asked for once more, one product: nothing told of it is lost, and what was bought stays bought', () => {
    const full = { ...product().listing, titles: ['Lamp'], gtins: ['04006381333931'] };
    const bought = product({
      ...{ origin: 'bought', label: 'Lamp', listing: full },
      ...{ notices: [known('a')], news: [news('a')] },
    });
    const added = product({ origin: 'added', at: '2026-11-25T10:00:00.000Z', label: 'https://…' });
    expect(keptAgain(bought, added)).toMatchObject({
      ...{ origin: 'bought', at: bought.at, label: 'Lamp', listing: full },
      ...{ notices: [known('a')], news: [news('a')] },
    });
    expect(keptAgain(added, bought)).toMatchObject({ origin: 'bought', at: bought.at, listing: full });
    const fuller = { ...full, brands: ['Voltara'] };
    expect(keptAgain(bought, { ...added, label: 'New', listing: fuller })).toMatchObject({
      ...{ label: 'New', listing: fuller },
    });
  });

  it('is the one that was read, also where the file’s is later and only a link', () => {
    const read = product({ label: 'Lamp', listing: { ...product().listing, titles: ['Lamp'] } });
    const linked = product({
      ...{ origin: 'added', at: '2026-11-25T10:00:00.000Z', label: 'https://…', unread: 'number-only' },
      listing: { ...product().listing, titles: ['Lamp!'], region: 'kr' },
    });
    for (const joined of [joinProducts(read, linked), joinProducts(linked, read)]) {
      expect(joined).toMatchObject({ origin: 'added', label: 'Lamp', listing: read.listing });
      expect(joined).not.toHaveProperty('unread');
    }
    expect(joinProducts(joinProducts(linked, read), read)).toEqual(joinProducts(linked, read));
  });

  it('is the product that is here, untouched, where the file knows no more', () => {
    const here = product({ notices: [known('a')] });
    expect(joinProducts(here, product({ at: '2026-11-01T10:00:00.000Z' }))).toBe(here);
    expect(joinProducts(here, here)).toBe(here);
  });
});
