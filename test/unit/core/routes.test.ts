import { describe, expect, it } from 'vitest';
import { marketplaceIds } from '../../../lib/core/ids';
import { reportKinds } from '../../../lib/core/report';
import { routeCountries } from '../../../lib/core/route';
import { routes } from '../../../lib/core/route-table';
import {
  countryOfLanguages,
  countryRoutes,
  marketplaceRoutes,
  reportRoutes,
  routeAsOf,
  routeCountryOf,
  routeNumber,
  routeNumberLookedFor,
  routePage,
} from '../../../lib/core/routes';
import { countryOfShopRegion } from '../../../lib/core/shop-region';

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('the two views', () => {
  it('show every row of the table between them, and each in its country or at its shop', () => {
    const owners = [...marketplaceIds.flatMap(marketplaceRoutes), ...routeCountries.flatMap(countryRoutes)];
    expect(new Set(idsOf(owners))).toEqual(new Set(idsOf(routes)));
    const reports = marketplaceIds.flatMap((marketplace) =>
      routeCountries.flatMap((country) => reportRoutes({ kind: 'relisted', marketplace, country })),
    );
    expect(new Set(idsOf(reports))).toEqual(new Set(idsOf(routes.filter((route) => route.reports))));
    for (const country of routeCountries)
      expect(
        reports.some(({ of }) => of === country),
        country,
      ).toBe(true);
  });
});

describe('the routes of a report', () => {
  const of = { kind: 'relisted', marketplace: 'temu', country: 'KR' } as const;

  it('are those of its marketplace, then those of the person’s country', () => {
    expect(idsOf(reportRoutes(of))).toEqual(['temu-report', 'kr-1372', 'kr-consumer24']);
    expect(idsOf(reportRoutes({ ...of, country: undefined }))).toEqual(['temu-report']);
    expect(idsOf(reportRoutes({ ...of, marketplace: 'aliexpress', country: 'FR' }))).toEqual([
      'aliexpress-report',
      'fr-signalconso',
      'eu-safety-gate-report',
    ]);
    expect(idsOf(reportRoutes({ ...of, country: 'PL' }))).toEqual(['temu-report', 'eu-safety-gate-report']);
  });

  it('lead neither shop nor authority to what only Ansim’s stewards can mend', () => {
    for (const kind of ['wrong-warning', 'unreadable-page'] as const)
      expect(reportRoutes({ ...of, kind })).toEqual([]);
    expect(reportKinds.filter((kind) => reportRoutes({ ...of, kind }).length > 0)).toHaveLength(4);
  });

  it('tell of each shop’s number, or that it was looked for', () => {
    for (const marketplace of marketplaceIds) {
      const [shop] = reportRoutes({ ...of, marketplace });
      expect(shop?.phone, marketplace).toBeDefined();
    }
  });

  it('open the page of this very listing, whatever its number holds', () => {
    const [route] = reportRoutes(of);
    expect(routePage(route!, '601000000000017')).toBe(
      'https://www.temu.com/bgc_report.html?goods_id=601000000000017',
    );
    expect(routePage(route!, '1&x=2')).toContain('goods_id=1%26x%3D2');
  });
});

describe('the routes of an owner', () => {
  it('are a member state’s own and the Union’s', () => {
    expect(countryRoutes('FR').map(({ of }) => of)).toEqual(['FR', 'FR', 'EU', 'EU']);
    expect(countryRoutes('PL').map(({ of }) => of)).toEqual(['EU', 'EU']);
  });

  it('are none where nothing is known of it', () => {
    for (const country of ['BR', '', undefined]) expect(countryRoutes(country)).toEqual([]);
  });

  it('have a number only where one was established, and are as old as the oldest of what they show', () => {
    const known = new Map(routes.map((route) => [route.id, route]));
    expect(routeNumber(known.get('kr-1372')!)).toBe('1372');
    expect(routeNumber(known.get('temu-orders')!)).toBeUndefined();
    expect(routeNumber(known.get('temu-report')!)).toBeUndefined();
    expect(routeNumberLookedFor(known.get('temu-report')!)).toBe('2026-11');
    expect(routeNumberLookedFor(known.get('kr-1372')!)).toBeUndefined();
    expect(routeAsOf(known.get('kr-1372')!)).toBe('2025-04');
    expect(routeAsOf(known.get('temu-orders')!)).toBe('2026-07');
  });
});

describe('the country', () => {
  it.each<[string[], string | undefined]>([
    [['ko'], 'KR'],
    [['ko-KR', 'en-US'], 'KR'],
    [['en', 'en-GB'], 'GB'],
    [['zh-Hans-CN'], 'CN'],
    [['en'], undefined],
    // Spoken in many countries.
    [['es'], undefined],
    [[], undefined],
  ])('that languages %j speak of is %s', (languages, country) =>
    expect(countryOfLanguages(languages)).toBe(country),
  );

  it.each([
    ['kr', 'KR'],
    ['KR', 'KR'],
    ['uk', 'GB'],
    ['kor', 'KR'],
    ['w', undefined],
    ['glo', undefined],
    [undefined, undefined],
  ])('of the region %s is %s', (region, country) => expect(countryOfShopRegion(region)).toBe(country));

  it.each([
    ['KR', 'KR'],
    ['FR', 'FR'],
    ['PL', 'EU'],
    ['EU', 'EU'],
    ['BR', undefined],
    [undefined, undefined],
  ])('%s has the rows of %s', (country, rows) => expect(routeCountryOf(country)).toBe(rows));
});
