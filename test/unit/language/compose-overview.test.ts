import { describe, expect, it } from 'vitest';
import { emptyTally, type SourceTally } from '../../../lib/core/notice-tally';
import type { ShopDay } from '../../../lib/core/shop-day';
import { composeNoticeFigures } from '../../../lib/language/compose-notice-figures';
import { composeOverview, type OverviewInput } from '../../../lib/language/compose-overview';
import { list, now } from './samples';

const day = (date: string, counts: ShopDay['counts'], marketplace: ShopDay['marketplace'] = 'aliexpress') =>
  ({ day: date, marketplace, counts }) satisfies ShopDay;

const compose = (over: Partial<OverviewInput> = {}) =>
  composeOverview({
    ...{ language: 'en', lists: [list()], days: [], weekFrom: '2026-11-19', unreadableDays: 0, now },
    ...{ unrecorded: undefined, notices: { kind: 'none' } as const },
    ...over,
  });

describe('how well pages could be read', () => {
  it('is told for seven and thirty days, shop by shop', () => {
    const [ali, temu] = compose({
      days: [
        day('2026-11-01', { 'page:read': 300 }),
        day('2026-11-20', { 'page:read': 28, 'page:unreadable': 12, 'missing:title': 12 }),
      ],
    }).shops;
    expect(ali?.told).toEqual([
      'Last 7 days: 12 of 40 AliExpress product pages could not be read.',
      'Last 30 days: 12 of 340 AliExpress product pages could not be read.',
    ]);
    expect(ali?.level).toBe('many-unreadable');
    expect(ali?.advice).toMatch(/Update Ansim.*“Look at the page’s structure”/);
    expect(ali?.details).toEqual(['Missing most often: title.']);
    expect(temu).toMatchObject({ level: 'no-pages', details: [] });
    expect(temu?.told[0]).toContain('nothing can be said');
    expect(temu?.advice).toBeUndefined();
  });

  it('is of late what counts: a shop that is read again needs no advice', () => {
    const [ali] = compose({
      days: [day('2026-11-01', { 'page:unreadable': 50 }), day('2026-11-20', { 'page:read': 5 })],
    }).shops;
    expect(ali).toMatchObject({ level: 'all-read' });
    expect(ali?.advice).toBeUndefined();
    expect(ali?.told[1]).toContain('50 of 55');
  });

  it('counts captchas and sign-ins apart', () => {
    const [ali] = compose({ days: [day('2026-11-20', { 'page:wall': 4 })] }).shops;
    expect(ali).toMatchObject({ level: 'no-pages' });
    expect(ali?.details[0]).toContain('4 more showed a captcha');
  });
});

describe('checks and warnings', () => {
  it('are counted by verdict, and those that could not be made by their reason', () => {
    const { checks } = compose({
      days: [
        day('2026-11-01', { 'verdict:flagged': 1, 'verdict:could-not-check': 2, 'reason:no-list': 2 }),
        day('2026-11-25', { 'verdict:flagged': 2, 'verdict:not-listed': 9 }, 'temu'),
      ],
    });
    expect(checks.verdicts.map(({ kind, week, month }) => [kind, week, month])).toEqual([
      ['flagged', '2', '3'],
      ['possible', '0', '0'],
      ['not-listed', '9', '9'],
      ['could-not-check', '0', '2'],
    ]);
    expect(checks.reasons).toEqual([{ label: 'No list had arrived', week: '0', month: '2' }]);
  });

  it('of no page at all are not told as naught', () => {
    expect(compose().checks.any).toBe(false);
  });

  it('with gaps say so', () => {
    const unrecorded = { count: 3, since: '2026-11-20T10:00:00.000Z', last: '2026-11-21T10:00:00.000Z' };
    expect(compose({ unrecorded, unreadableDays: 2 }).gaps).toEqual([
      expect.stringContaining('3 visits could not be counted between 20 November 2026 and 21 November 2026'),
      expect.stringContaining('2 of the days kept'),
    ]);
  });
});

describe('lists', () => {
  it('are told with their state, their age and what failed', () => {
    const fault = { at: '2026-11-25T01:00:00Z', fault: { kind: 'unreachable', detail: '' } } as const;
    const [own] = compose({
      lists: [list({ state: 'expired', byAuthority: false, lastFault: fault })],
    }).lists;
    expect(own).toMatchObject({ state: 'expired', stateTold: 'Expired', notAuthority: true });
    expect(own?.detail).toContain('24 November 2026');
    expect(own?.fault).toContain('could not be reached');
  });
});

const tally = (over: Partial<SourceTally['tally']> = {}, source: Partial<SourceTally> = {}): SourceTally => ({
  source: { id: 'us-cpsc', name: 'CPSC' },
  byAuthority: true,
  tally: { ...emptyTally(), ...over },
  ...source,
});

describe('what the lists warn of', () => {
  it('is drawn by danger, month and source; a group’s own list counts as a source only, and is marked', () => {
    const figures = composeNoticeFigures(
      [
        tally({
          notices: 1500,
          hazards: { choking: 1000, fire: 500 },
          months: { '2026-11': 3, '2019-01': 7 },
        }),
        tally(
          { notices: 5, hazards: { burns: 5 } },
          { source: { id: 'our-club', name: 'Club' }, byAuthority: false },
        ),
      ],
      'en',
      now,
    );
    if (figures.kind !== 'counted') throw new Error(figures.kind);
    expect(figures.hazards).toEqual([
      { label: 'Choking', count: 1000, told: '1,000', share: 1 },
      { label: 'Fire', count: 500, told: '500', share: 0.5 },
    ]);
    expect(figures.months).toHaveLength(24);
    expect(figures.months.at(-1)).toMatchObject({
      label: 'November 2026',
      month: '2026-11',
      count: 3,
      share: 1,
    });
    expect(figures.months.find(({ month }) => month === '2026-01')?.year).toBe('2026');
    expect(figures.sources.map(({ count, note }) => [count, note])).toEqual([
      [1500, undefined],
      [5, 'Not an authority’s'],
    ]);
    expect(figures.incomplete).toBeUndefined();
  });

  it('gathers rare dangers, and says what is sorted under none and what could not be counted', () => {
    const rare = Object.fromEntries(
      [
        'burns',
        'choking',
        'cuts',
        'drowning',
        'fall',
        'fire',
        'explosion',
        'injuries',
        'poisoning',
        'security',
      ]
        .concat(['strangulation', 'suffocation', 'microbiological', 'environment'])
        .map((hazard, at) => [hazard, 100 - at]),
    );
    const figures = composeNoticeFigures(
      [tally({ notices: 9, uncounted: 4, hazards: { ...rare, unsorted: 3 } })],
      'en',
      now,
    );
    if (figures.kind !== 'counted') throw new Error(figures.kind);
    expect(figures.hazards.slice(-2).map(({ label, count }) => [label, count])).toEqual([
      ['All others', 87 + 88],
      ['Danger not sorted', 3],
    ]);
    expect(figures.incomplete).toContain('4 notices could not be counted');
  });

  it('is nothing without a list', () => {
    expect(composeNoticeFigures([], 'en', now)).toEqual({ kind: 'none' });
  });
});
