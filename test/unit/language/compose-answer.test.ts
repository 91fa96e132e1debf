import { describe, expect, it } from 'vitest';
import { judgeAsked } from '../../../lib/core/judge-asked';
import type { Asked } from '../../../lib/core/question';
import type { Match } from '../../../lib/core/verdict';
import { composeAnswer } from '../../../lib/language/compose-answer';
import { composeCheckPage, composeSuggestion } from '../../../lib/language/compose-check-page';
import { languages } from '../../../lib/language/language';
import { hostile, list, match, notice, now } from './samples';

const lists = [list()];
const samples: Asked[] = [
  {
    kind: 'listing',
    marketplace: 'aliexpress',
    ids: ['1005000000000001'],
    address: 'https://ko.aliexpress.com/item/1005000000000001.html',
    title: 'Wooden rattle',
  },
  { kind: 'short-link', marketplace: 'temu', address: 'https://share.temu.com/x' },
  { kind: 'other-link', address: 'https://shop.example/' },
  { kind: 'barcode', written: '8 809999 123453', gtin: '08809999123453' },
  { kind: 'barcode', written: '8809999123454' },
  { kind: 'certificate', number: 'CB061R123-4567' },
  { kind: 'certificate', number: '12345' },
  { kind: 'brand-and-model', text: 'Voltara VT-9041', brands: [], models: [] },
  { kind: 'words', text: 'wooden rattle' },
];

function answer(asked: Asked, matches: Match[] = [], over: object = {}) {
  const verdict = judgeAsked(asked, matches, lists);
  return composeAnswer({ asked, lists, language: 'en', now, ...(verdict && { verdict }), ...over });
}
const only = (kind: Asked['kind']) => samples.find((each) => each.kind === kind)!;

describe('an answer', () => {
  it.each(languages.flatMap((language) => samples.map((asked) => [language, asked.kind, asked] as const)))(
    'in %s, to %s, says what was read and never that it is safe',
    (language, _, asked) => {
      const told = answer(asked, [], { language });
      expect(told.what).not.toBe('');
      expect(JSON.stringify(told)).not.toMatch(/\bsafe\b|undefined|안전합니다/);
      expect(told.verdict === undefined).toBe(asked.kind === 'words');
    },
  );

  it('dates a miss by the lists, and says that it proves nothing', () => {
    expect(answer(only('barcode')).verdict).toMatchObject({
      kind: 'not-listed',
      heading: 'This barcode is not on the lists of 24 November 2026',
      detail: expect.stringContaining('does not mean'),
    });
    expect(answer(only('brand-and-model')).verdict?.detail).toContain('12,345 notices');
  });

  it('sets the facts of a hit beside what was given, not beside a page', () => {
    const told = answer(only('listing'), [match()]);
    expect(told.verdict).toMatchObject({ kind: 'flagged' });
    expect(told.notices?.notices[0]?.evidenceHeadings.listing).toBe('What you gave');
    expect(told.notices?.notices[0]?.link?.href).toMatch(/^https:/);
  });

  it('offers to open a link of a shop, and opens nothing else', () => {
    expect(answer(only('short-link')).open).toEqual({
      label: 'Open on Temu',
      href: 'https://share.temu.com/x',
    });
    expect(answer(only('listing')).open?.href).toMatch(/^https:\/\/ko\.aliexpress\.com\//);
    expect(answer(only('other-link')).open).toBeUndefined();
    expect(answer(only('barcode')).open).toBeUndefined();
  });

  it('tells the form of a certificate number and where it is looked up', () => {
    const [fits, odd] = samples.filter(({ kind }) => kind === 'certificate');
    expect(answer(fits!).certificate?.lookUp?.href).toContain('safetykorea.kr');
    expect(answer(odd!).certificate?.lookUp).toBeUndefined();
  });

  it('shows what words found as search results, without any evidence', () => {
    const found = [{ feed: 'main', byAuthority: true, notice: notice() }];
    const told = answer(only('words'), [], { results: { found, all: 30, whole: true } });
    expect(told.results?.heading).toContain('not a verdict');
    const groupOf = (each: typeof told) => each.results?.groups[0];
    expect(groupOf(told)?.more).toContain('29');
    expect(groupOf(told)?.notices[0]).toMatchObject({
      evidence: [],
      sure: expect.stringContaining('words only'),
    });
    const some = answer(only('words'), [], { results: { found, all: 1, whole: false } });
    expect(groupOf(some)?.about).toContain('No notice has all');
    const none = answer(only('words'), [], { results: { found: [], all: 0, whole: false } });
    expect(groupOf(none)?.about).toContain('says nothing about a product');
  });

  it('bounds and cleans what strangers wrote', () => {
    for (const asked of [
      { kind: 'short-link', marketplace: 'temu', address: 'https://share.temu.com/x', title: hostile },
      { kind: 'certificate', number: hostile },
      { kind: 'words', text: hostile },
    ] satisfies Asked[]) {
      const told = answer(asked);
      expect(told.text.length).toBeLessThanOrEqual(200);
      expect(`${told.text}${told.title}${told.certificate?.number}`).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

describe('the page', () => {
  it('says that nothing was read, or how much was left out', () => {
    const page = { answers: [], left: 0, cut: false, lists, language: 'en' as const, now };
    expect(composeCheckPage(page).told).toContain('Nothing in this text');
    const answers = [answer(only('words'))];
    expect(composeCheckPage({ ...page, answers }).told).toBeUndefined();
    expect(composeCheckPage({ ...page, answers, left: 2 }).told).toContain('2');
    expect(composeCheckPage({ ...page, answers, cut: true }).told).toContain('first 4,000 characters');
  });

  it('tells a notice in a line: name, brand and model, who and when', () => {
    const found = {
      feed: 'main',
      byAuthority: true,
      notice: notice({ brands: ['Voltara'], models: ['VT-9041'] }),
    };
    expect(composeSuggestion(found, lists, 'en')).toMatchObject({
      feed: 'main',
      product: 'Voltara VT-9041',
      source: expect.stringMatching(/EU Safety Gate, \d/),
    });
  });
});
