import { describe, expect, it } from 'vitest';
import { marketplaceIds } from '../../../lib/core/ids';
import { reportKinds } from '../../../lib/core/report';
import { countryOf, routeCountries, routePage, routes, routesFor } from '../../../lib/core/routes';

describe('the table of routes', () => {
  it.each(routes)('$id leads to a page over https, says where that was read and of when', (route) => {
    for (const address of [route.page, route.source]) {
      expect(new URL(address).protocol).toBe('https:');
      expect(new URL(address).username).toBe('');
    }
    expect(route.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Date.parse(route.asOf)).not.toBeNaN();
    expect(route.kinds.length).toBeGreaterThan(0);
    if (route.phone !== undefined) expect(route.phone).toMatch(/^\+?[\d ]{4,20}$/);
  });

  it('names each route once, and covers every marketplace and every country', () => {
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
    for (const marketplace of marketplaceIds)
      expect(routes.some(({ to }) => to.kind === 'marketplace' && to.marketplace === marketplace)).toBe(true);
    for (const country of routeCountries)
      expect(routes.some(({ to }) => to.kind === 'authority' && to.country === country)).toBe(true);
  });
});

describe('the routes of a report', () => {
  const of = { kind: 'relisted', marketplace: 'temu', country: 'kr' } as const;

  it('are those of its marketplace, then those of the person’s country', () => {
    expect(routesFor(of).map(({ id }) => id)).toEqual([
      'temu-listing',
      'temu-suspicious',
      'kr-consumer24',
      'kr-1372',
    ]);
    expect(routesFor({ ...of, country: undefined }).map(({ id }) => id)).toEqual([
      'temu-listing',
      'temu-suspicious',
    ]);
    expect(routesFor({ ...of, marketplace: 'aliexpress', country: 'fr' }).map(({ id }) => id)).toEqual([
      'aliexpress-listing',
      'eu-safety-gate',
      'fr-signalconso',
    ]);
  });

  it('lead neither shop nor authority to what only Ansim’s stewards can mend', () => {
    for (const kind of ['wrong-warning', 'unreadable-page'] as const)
      expect(routesFor({ ...of, kind })).toEqual([]);
    expect(reportKinds.filter((kind) => routesFor({ ...of, kind }).length > 0)).toHaveLength(4);
  });

  it('open the page of this very listing, whatever its number holds', () => {
    const [route] = routesFor(of);
    expect(routePage(route!, { id: '601000000000017' })).toBe(
      'https://www.temu.com/bgc_report.html?goods_id=601000000000017',
    );
    expect(routePage(route!, { id: '1&x=2' })).toContain('goods_id=1%26x%3D2');
  });

  it.each([
    ['kr', 'kr'],
    ['ko-KR', 'kr'],
    ['ko', 'kr'],
    ['uk', 'gb'],
    ['en-GB', 'gb'],
    ['de', 'eu'],
    ['fr-FR', 'fr'],
    ['en', undefined],
    ['xx', undefined],
    [undefined, undefined],
  ])('are for the country that is written %s', (written, country) => {
    expect(countryOf(written)).toBe(country);
  });
});
