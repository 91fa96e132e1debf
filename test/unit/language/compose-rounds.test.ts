import { describe, expect, it } from 'vitest';
import { type PauseReason, type Round, roundBounds } from '../../../lib/core/round';
import { politePace, type RoundStep, type RoundTab } from '../../../lib/core/round-steps';
import type { RoundCandidate } from '../../../lib/core/round-targets';
import { composeRoundReport } from '../../../lib/language/compose-round-report';
import { composePastRounds, composeRoundForm, composeRoundView } from '../../../lib/language/compose-rounds';
import type { Language } from '../../../lib/language/language';
import { RoundWords } from '../../../lib/language/round-words';
import { madeRound, madeSeen, madeTarget } from '../core/made-rounds';
import { list } from './samples';

const now = new Date('2026-11-20T12:00:00.000Z');
const words = (language: Language = 'en') => new RoundWords({ language, lists: [], pace: politePace, now });
const candidate = (number: number, over: Partial<RoundCandidate> = {}): RoundCandidate => {
  const { listing, notice, published } = madeTarget(number);
  return {
    ...{ listing, notice, published, source: 'us-cpsc', hazards: ['fire'], ages: [], countries: ['US'] },
    ...over,
  };
};
const form = (count: number, over = {}) =>
  composeRoundForm(
    {
      candidates: [candidate(1), candidate(1, { source: 'accc' }), candidate(2)],
      count,
      ...over,
    },
    words(),
  );
const rest: RoundStep = { kind: 'rest' };
const none: RoundTab = { kind: 'none' };
const view = (round: Round, tab: RoundTab = none, step = rest) =>
  composeRoundView(round, { tab, step, opened: false }, words());
const paused = (why: PauseReason) => madeRound(3, { state: { kind: 'paused', why } });
const openFirst = (round: Round): Round => ({
  ...round,
  targets: [madeTarget(1, { opened: ['2026-11-20T11:00:00.000Z'] }), ...round.targets.slice(1)],
});

describe('the form of a round', () => {
  it('offers what occurs, with the number of listings each choice stands for', () => {
    const { groups, countries } = form(2);
    expect(groups.map(({ name }) => name)).toEqual(['marketplaces', 'sources', 'hazards', 'countries']);
    expect(groups[0]?.options.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'AliExpress 1',
      'Temu 1',
    ]);
    expect(groups[1]?.options.map(({ value, count }) => `${value} ${count}`).sort()).toEqual([
      'accc 1',
      'us-cpsc 2',
    ]);
    expect(countries.length).toBeGreaterThan(240);
    expect(countries.find(({ value }) => value === 'KR')?.label).toBe('South Korea');
    expect(countries.some(({ value }) => value === 'EU' || value === 'SU')).toBe(false);
  });

  it('says how many, how long it takes, and where it takes days or not all at once', () => {
    expect(form(0).told).toEqual(['No notice on this computer names such a listing.']);
    expect(form(12).told).toEqual(['12 listings to look at.', 'It takes about 4 min at the least.']);
    expect(form(300).told[1]).toContain('at most 200 pages');
    expect(form(roundBounds.targets + 1).told[1]).toContain('1,000');
  });
});

describe('how a round stands', () => {
  it('is told with what is open, and why it waits', () => {
    const tab: RoundTab = { kind: 'open', at: 0 };
    expect(view(openFirst(madeRound()), tab)).toMatchObject({
      told: '0 of 3 listings looked at',
      open: { told: 'AliExpress 1005007000000001', label: 'Thing 1' },
    });
    expect(view(madeRound())).not.toHaveProperty('open');
    for (const why of ['asked', 'left', 'tab-closed', 'day-full'] as const)
      expect(view(paused(why)).paused, why).toMatchObject({ why, isOpen: false });
    expect(view(openFirst(paused('captcha')), tab).paused).toMatchObject({ why: 'captcha', isOpen: true });
  });

  it('asks for no captcha in a tab that is gone', () => {
    expect(view(openFirst(paused('captcha')), { kind: 'closed' }).paused).toMatchObject({
      why: 'tab-closed',
    });
  });

  it('names the moment from which a full day has room again', () => {
    const freeAt = new Date('2026-11-21T09:30:00.000Z');
    const told = composeRoundView(
      paused('day-full'),
      { tab: none, step: rest, freeAt, opened: false },
      words(),
    );
    expect(told.paused?.told).toContain('200 pages');
    expect(told.paused?.advice).toContain('21 November 2026');
  });
});

describe('a report', () => {
  const round = madeRound(1, {
    targets: [
      madeTarget(1, { opened: [madeSeen.at], seen: madeSeen }),
      madeTarget(2, { opened: [madeSeen.at], seen: { ...madeSeen, state: { kind: 'not-offered' } } }),
      madeTarget(3, { opened: [madeSeen.at], seen: { ...madeSeen, state: { kind: 'captcha' } } }),
      madeTarget(4),
    ],
    state: { kind: 'ended', how: 'stopped' },
  });

  it('says how many of how many, with what could not be seen or was not opened', () => {
    const { told, charts, onSale, others } = composeRoundReport(round, words());
    expect(told.slice(0, 3)).toEqual([
      'On sale: 1 of the 2 listings that could be seen. The round was over 4.',
      'Could not be seen: 1 (a captcha, a sign-in, or a page that could not be read).',
      'Not opened, because the round was stopped before: 1.',
    ]);
    expect(charts.map(({ bars }) => bars.map(({ told }) => told))).toEqual([
      ['1', '1', '1', '1'],
      ['1 of 1', '0 of 1'],
      ['1 of 2'],
      ['1 of 2'],
    ]);
    expect([onSale.length, others.length]).toEqual([1, 3]);
    expect(onSale[0]?.seen).toMatch(/^On sale in South Korea at .*, 50 days after the notice$/);
  });

  it.each(['en', 'ko'] as const)(
    'never says that a listing was removed, deleted or is gone (%s)',
    (language) => {
      const told = JSON.stringify(composeRoundReport(round, words(language)));
      expect(told).not.toMatch(/removed|deleted|taken down|\bgone\b|삭제|내려갔|사라/i);
      expect(told).toMatch(language === 'en' ? /Not offered in South Korea at/ : /대한민국에서 팔지 않음/);
    },
  );

  it('prints no club’s list as an authority, subscribed to or within an authority’s feed', () => {
    const source = (name: string, own?: true) => ({
      ...{ id: name, name: `The ${name}`, licence: '', attribution: '', notices: 1 },
      ...(own && { own }),
    });
    const lists = [
      list({ sources: [source('office'), source('club', true)] }),
      list({ byAuthority: false, sources: [source('friends')] }),
    ];
    const named = (language: Language) => {
      const said = new RoundWords({ language, lists, pace: politePace, now });
      return ['office', 'club', 'friends', 'forgotten'].map((each) => said.authority(each));
    };
    expect(named('en')).toEqual([
      'The office',
      'The club (not an authority’s)',
      'The friends (not an authority’s)',
      'forgotten (not an authority’s)',
    ]);
    expect(named('ko')[1]).toBe('The club (공공기관 목록 아님)');
  });

  it('stands in a line among earlier rounds', () => {
    expect(composePastRounds([round], words())[0]?.told).toMatch(/1 on sale, of 2 seen of 4$/);
  });
});
