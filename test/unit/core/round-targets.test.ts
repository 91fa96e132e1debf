import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNotice } from '../../../lib/core/every-notice';
import { noticeSchema } from '../../../lib/core/notice';
import { type RoundFilter, roundBounds, targetKey } from '../../../lib/core/round';
import { candidatesOf, chooseTargets, passes, type RoundCandidate } from '../../../lib/core/round-targets';

const aliId = (number: number) => String(1_005_007_000_000_000 + number);
const temuId = (number: number) => String(601_099_000_000_000 + number);

function notice(over: object = {}) {
  return noticeSchema.parse({
    id: 'us-cpsc:1',
    source: 'us-cpsc',
    kind: 'recall',
    published: '2026-10-01',
    names: [{ lang: 'en', text: 'Mini   heater' }],
    hazards: [{ official: 'Fire', hazard: 'fire' }],
    countries: ['US'],
    listings: [{ marketplace: 'temu', id: temuId(1), basis: 'authority' }],
    ...over,
  });
}
function candidate(over: Partial<RoundCandidate> = {}): RoundCandidate {
  const [first] = candidatesOf(notice());
  if (!first) throw new Error('no candidate');
  return { ...first, ...over };
}
const filter = (over: Partial<RoundFilter>): RoundFilter => ({ ...everyNotice, ...over });
const keys = (candidates: RoundCandidate[], lastSeen: [string, string][] = []) =>
  chooseTargets(candidates, everyNotice, new Map(lastSeen)).map(targetKey);

describe('listings to look at', () => {
  it('are those an authority or a steward named, by their one number', () => {
    const listings = [
      { marketplace: 'temu', id: temuId(1), basis: 'authority' },
      { marketplace: 'aliexpress', id: String(BigInt(aliId(2)) + 2n ** 51n), basis: 'authority-id-shape' },
      { marketplace: 'temu', id: temuId(3), basis: 'steward', volunteers: 2, stewards: 1 },
      { marketplace: 'temu', id: temuId(4), basis: 'volunteers', volunteers: 9 },
    ];
    expect(candidatesOf(notice({ listings })).map(targetKey)).toEqual([
      `temu:${temuId(1)}`,
      `aliexpress:${aliId(2)}`,
      `temu:${temuId(3)}`,
    ]);
    expect(candidatesOf(notice())[0]?.label).toBe('Mini heater');
  });

  it('are none of a notice that was taken back', () => {
    expect(candidatesOf(notice({ withdrawn: '2026-11-01' }))).toEqual([]);
  });

  it('have an age where they are made for children only', () => {
    const toy = {
      category: { official: 'Toys', type: 'toys' },
      hazards: [{ official: 'Choking', hazard: 'choking' }],
    };
    expect(candidatesOf(notice(toy))[0]?.ages).toEqual(['under-1', '1-3']);
    expect(
      candidatesOf(notice({ ...toy, category: { official: 'Lamps', type: 'lighting' } }))[0]?.ages,
    ).toEqual([]);
  });

  it('are chosen by source, hazard, age, shop, country and day', () => {
    const one = candidate({ ages: ['1-3'] });
    const fits: Partial<RoundFilter>[] = [
      {},
      { sources: ['us-cpsc', 'accc'] },
      { hazards: ['fire'] },
      { ages: ['1-3', '6-12'] },
      { marketplaces: ['temu'] },
      { countries: ['US'] },
      { since: '2026-10-01' },
    ];
    const not: Partial<RoundFilter>[] = [
      { sources: ['accc'] },
      { hazards: ['burns'] },
      { ages: ['6-12'] },
      { marketplaces: ['aliexpress'] },
      { countries: ['KR'] },
      { since: '2026-10-02' },
    ];
    for (const each of fits) expect(passes(one, filter(each)), JSON.stringify(each)).toBe(true);
    for (const each of not) expect(passes(one, filter(each)), JSON.stringify(each)).toBe(false);
    expect(passes(candidate({ hazards: [] }), filter({ hazards: ['fire'] }))).toBe(false);
  });

  it('are each looked at once, for the oldest notice that fits', () => {
    const later = candidate({ notice: 'accc:9', source: 'accc', published: '2026-11-01' });
    expect(chooseTargets([later, candidate()], everyNotice, new Map())).toMatchObject([
      { notice: 'us-cpsc:1' },
    ]);
    expect(chooseTargets([later, candidate()], filter({ sources: ['accc'] }), new Map())).toMatchObject([
      { notice: 'accc:9' },
    ]);
  });

  it('come from the shops in turns, those longest unseen first', () => {
    const ali = (number: number) => candidate({ listing: { marketplace: 'aliexpress', id: aliId(number) } });
    const temu = (number: number) => candidate({ listing: { marketplace: 'temu', id: temuId(number) } });
    const all = [ali(1), ali(2), ali(3), temu(1), temu(2)];
    expect(
      keys(all, [
        [`aliexpress:${aliId(1)}`, '2026-11-09T00:00:00.000Z'],
        [`aliexpress:${aliId(2)}`, '2026-11-02T00:00:00.000Z'],
        [`temu:${temuId(1)}`, '2026-11-01T00:00:00.000Z'],
      ]),
    ).toEqual([
      `aliexpress:${aliId(3)}`,
      `temu:${temuId(2)}`,
      `aliexpress:${aliId(2)}`,
      `temu:${temuId(1)}`,
      `aliexpress:${aliId(1)}`,
    ]);
  });

  it('are no more than a round holds, in whatever order they came', () => {
    const many = Array.from({ length: roundBounds.targets + 5 }, (_, at) =>
      candidate({ listing: { marketplace: 'temu', id: temuId(at) } }),
    );
    const chosen = keys(many);
    expect(chosen).toHaveLength(roundBounds.targets);
    expect(new Set(chosen).size).toBe(roundBounds.targets);
    fc.assert(
      fc.property(fc.shuffledSubarray(many.slice(0, 9), { minLength: 9 }), (shuffled) => {
        expect(keys(shuffled)).toEqual(keys(many.slice(0, 9)));
      }),
    );
  });
});
