import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../lib/core/notice';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import type { MatchIndex } from '../../../lib/matching/match-index';
import { matchNotices } from '../../../lib/matching/match-notices';
import { openIndex } from '../../../lib/matching/open-index';
import { labelledCases } from './labelled-cases';
import { lexiconOfTables } from './lexicon';

const cases = labelledCases();
const lexicon = lexiconOfTables();
const needLexicon = new Set(['model-and-type', 'similar-words']);
const ref = { pack: 0, offset: 0, length: 1 };

function indexOf(notice: Notice): MatchIndex {
  const builder = createIndexBuilder();
  builder.add(notice, ref);
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return opened.index;
}

describe('the labelled table', () => {
  it.each(cases)('$expect: $why', ({ listing, notice, expect: expected, by, held, byAuthority }) => {
    const [match] = matchNotices(listing, [{ feed: 'main', byAuthority, notice }], { lexicon });
    expect(match?.level ?? 'silent', JSON.stringify(match?.evidence)).toBe(expected);
    if (by !== undefined) expect(match?.evidence[0]?.kind).toBe(by);
    expect(match?.heldBack).toBe(held);
  });

  it('finds through the index every notice that it matches', () => {
    const missed = cases.filter(
      ({ expect: expected, listing, notice }) =>
        expected !== 'silent' && indexOf(notice).candidates(listing, { lexicon }).length === 0,
    );
    expect(missed.map(({ why }) => why)).toEqual([]);
  });

  it('says the same without the lexicon wherever an exact key or brand and model tell it', () => {
    const told = cases.filter(({ by, byKind }) => by !== undefined && !byKind && !needLexicon.has(by));
    const other = told.filter(({ listing, notice, byAuthority, expect: expected }) => {
      const [match] = matchNotices(listing, [{ feed: 'main', byAuthority, notice }]);
      return match?.level !== expected;
    });
    // What the lexicon alone knows: that the "do" of suszarka do włosów is no "for", and which word is the product's kind.
    expect(other.length).toBeLessThanOrEqual(told.length / 20);
    expect(other.every(({ expect: expected }) => expected === 'flagged')).toBe(true);
  });

  it('is silent without the lexicon where only words or a model alone would tell', () => {
    const loud = cases.filter(
      ({ by, listing, notice, byAuthority }) =>
        needLexicon.has(by ?? '') &&
        matchNotices(listing, [{ feed: 'main', byAuthority, notice }]).length > 0,
    );
    expect(loud.map(({ why }) => why)).toEqual([]);
  });

  it('has at least 400 cases, half of them near misses, in seven languages and more', () => {
    const silent = cases.filter(({ expect: expected }) => expected === 'silent');
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(silent.length).toBeGreaterThanOrEqual(cases.length / 2);
    const titles = cases.flatMap(({ listing }) => listing.titles).join('\n');
    for (const writing of [/[가-힣]/, /[一-鿿]/, /[ア-ヺ]/, /[а-я]/, /für/, /pour/, /for /, /para/, / do /])
      expect(titles).toMatch(writing);
    expect(new Set(cases.map(({ why }) => why)).size, 'each case has its own reason').toBe(cases.length);
  });
});
