import { describe, expect, it } from 'vitest';
import { noticeSchema } from '../../../lib/core/notice';
import { brandAliases } from '../../../lib/matching/brand-aliases';
import { plantedListings, type Way } from '../../bench/planted';
import { type MadeUp, realisticNotices } from '../../bench/realistic';
import { lexiconOfTables } from './lexicon';
import { searchable } from './searchable';

const lexicon = lexiconOfTables();
const madeUp = realisticNotices(3000);
const count = 500;
const known = new Set(brandAliases.map(([latin]) => latin));

function levels(notices: readonly MadeUp[], way: Way) {
  const check = searchable(
    notices.map(({ notice }) => notice),
    lexicon,
  );
  const told = { flagged: 0, possible: 0, silent: 0 };
  for (const { listing, of } of plantedListings(notices, way, count))
    told[check(listing).find(({ notice }) => notice.id === of.notice.id)?.level ?? 'silent']++;
  return told;
}

describe('listings planted from made-up notices', { timeout: 60_000 }, () => {
  it('are flagged where brand and model stand among other words, in any language and writing', () => {
    expect(levels(madeUp, 'brand-and-model').flagged).toBeGreaterThanOrEqual(0.98 * count);
  });

  it('are possible at least where a rare brand and the words of the name do', () => {
    const rare = madeUp.filter(({ brand }) => !known.has(brand));
    expect(levels(rare, 'brand-and-words').silent).toBeLessThanOrEqual(0.1 * count);
  });

  it('never flag an accessory, another variant, or another brand', () => {
    for (const way of ['accessory', 'variant', 'other-brand'] as const)
      expect(levels(madeUp, way).flagged, way).toBe(0);
  });

  it('never flag another capacity', () => {
    const stated = madeUp.map((made) => {
      const [name] = made.notice.names;
      const names = [{ lang: name?.lang ?? 'en', text: `${name?.text} 20000mAh` }];
      return { ...made, notice: noticeSchema.parse({ ...made.notice, names }) };
    });
    expect(levels(stated, 'capacity')).toEqual({ flagged: 0, possible: 0, silent: count });
  });
});
