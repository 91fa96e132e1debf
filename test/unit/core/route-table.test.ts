import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../lib/core/built-in-sources';
import { marketplaceIds } from '../../../lib/core/ids';
import { httpsAddress } from '../../../lib/core/notice';
import { type RouteCountry, routeCountries, routeIds } from '../../../lib/core/route';
import { routes } from '../../../lib/core/route-table';
import { routePage } from '../../../lib/core/routes';
import { readShopAddress } from '../../../lib/marketplaces/registry';
import { sources } from '../../../lib/sources/registry';

const month = /^20\d\d-(0[1-9]|1[0-2])$/;

describe('the table of routes', () => {
  it('has each row once, in the order of the ids', () => {
    expect(routes.map(({ id }) => id)).toEqual([...routeIds]);
  });

  it.each(routes)('$id says what established its page and its number, and of when that is', (route) => {
    const { page, phone, owner } = route;
    expect(owner).not.toBe('');
    expect(httpsAddress.safeParse(routePage(route, '1')).success).toBe(true);
    const established = [page, ...(phone && 'number' in phone ? [phone] : [])];
    for (const { source, asOf } of established) {
      expect(source.length).toBeGreaterThan(5);
      expect(asOf).toMatch(month);
      expect(asOf <= '2026-11').toBe(true);
    }
    if (phone && 'number' in phone) expect(phone.number).toMatch(/^\+?[\d ]{4,20}$/);
    if (phone && 'lookedFor' in phone) {
      expect(phone.lookedFor).toMatch(month);
      expect(phone.found.length).toBeGreaterThan(20);
    }
  });

  it('says of every shop and every country which number to call, or that none could be established', () => {
    for (const whose of [...marketplaceIds, ...routeCountries])
      expect(
        routes.some(({ of, phone }) => of === whose && phone !== undefined),
        whose,
      ).toBe(true);
  });

  it('has money back and a report for each marketplace, on its own hosts', () => {
    for (const marketplace of marketplaceIds) {
      const own = routes.filter(({ of }) => of === marketplace);
      expect(own.map(({ use }) => use)).toEqual(['refund', 'report-listing']);
      for (const route of own)
        expect(readShopAddress(routePage(route, '1'))).toMatchObject({
          kind: 'other-shop-page',
          marketplace,
        });
    }
  });

  it('has a route in the country of every built-in source, by which a product can be reported', () => {
    const countries: [source: RegExp, country: RouteCountry][] = [
      [/^kr-/, 'KR'],
      [/^us-/, 'US'],
      [/^uk-/, 'GB'],
      [/^eu-/, 'EU'],
      [/^fr-/, 'FR'],
      [/^accc$/, 'AU'],
      [/^ca-/, 'CA'],
    ];
    for (const source of builtInSources) {
      const country = countries.find(([pattern]) => pattern.test(source))?.[1];
      expect(country, source).toBeDefined();
      expect(
        routes.some(({ of, reports }) => of === country && reports !== undefined),
        source,
      ).toBe(true);
    }
  });

  it('names the pages of authorities as the sources do', () => {
    const homes = new Map(sources.map(({ id, homepage }) => [id, homepage]));
    const same: [route: string, source: string][] = [
      ['gb-opss', 'uk-opss'],
      ['au-product-safety', 'accc'],
      ['ca-recalls', 'ca-health-canada'],
      ['fr-rappelconso', 'fr-rappelconso'],
      ['us-cpsc', 'us-cpsc'],
    ];
    for (const [route, source] of same)
      expect(routes.find(({ id }) => id === route)?.page.address, route).toBe(homes.get(source));
  });

  it('says of each route by which something is told what its address opens, and pretends of no front page that it is a form', () => {
    for (const route of routes) {
      const { id, use, opens, page } = route;
      const tells = ['report-listing', 'report-product', 'advice'].includes(use);
      expect(opens !== undefined, id).toBe(tells);
      if (!opens) continue;
      const { pathname, search } = new URL(routePage(route, '1'));
      // The first page of a site, or of a part of it that is named by one word.
      const isFront = search === '' && pathname.split('/').filter(Boolean).length <= 1;
      if (opens.kind !== 'form') expect(opens.kind, id).toBe(isFront ? 'front-page' : 'page');
      else if (isFront) expect(page.address, id).toMatch(/\/[A-Za-z]*Report[A-Za-z]*$/);
      if (opens.kind === 'form') continue;
      expect(opens.lookFor.en.length, id).toBeGreaterThan(5);
      expect(opens.lookFor.ko, id).toMatch(/\p{Script=Hangul}|report an unsafe product/u);
    }
  });

  it('has the form itself where a source names its address', () => {
    const forms = routes.filter(({ opens }) => opens?.kind === 'form').map(({ id }) => id);
    expect(forms).toEqual(['aliexpress-report', 'temu-report', 'us-saferproducts']);
    expect(routes.find(({ id }) => id === 'us-saferproducts')?.page.address).toBe(
      'https://www.saferproducts.gov/IncidentReporting',
    );
  });

  it('has Korea’s 1372 and Consumer24', () => {
    const [first, second] = routes.filter(({ of }) => of === 'KR');
    expect(first).toMatchObject({ id: 'kr-1372', phone: { number: '1372' } });
    expect(second).toMatchObject({ id: 'kr-consumer24', page: { address: 'https://www.consumer.go.kr/' } });
  });
});
