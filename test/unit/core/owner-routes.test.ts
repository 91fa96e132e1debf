import { describe, expect, it } from 'vitest';
import { marketplaceIds } from '../../../lib/core/ids';
import { httpsAddress } from '../../../lib/core/notice';
import {
  countryOf,
  countryRoutes,
  marketplaceRoutes,
  routeCountries,
  routeIds,
  routes,
} from '../../../lib/core/owner-routes';
import { readShopAddress } from '../../../lib/marketplaces/registry';
import { sources } from '../../../lib/sources/registry';

describe('the table of routes', () => {
  it('has each row once, with an address or a number, and what established it when', () => {
    expect(routes.map(({ id }) => id)).toEqual([...routeIds]);
    for (const { id, address, phone, source, asOf } of routes) {
      expect(address !== undefined || phone !== undefined, id).toBe(true);
      if (address !== undefined)
        expect(httpsAddress.safeParse(address.replace('{id}', '1')).success, id).toBe(true);
      if (phone !== undefined) expect(phone, id).toMatch(/^[\d-]{3,16}$/);
      expect(source.length, id).toBeGreaterThan(5);
      expect(asOf, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(asOf <= '2026-11', id).toBe(true);
    }
  });

  it('has money back and a report for each marketplace, on its own hosts', () => {
    for (const marketplace of marketplaceIds) {
      const own = marketplaceRoutes(marketplace, '1005000000000001');
      expect(own.map(({ use }) => use)).toEqual(['refund', 'report-listing']);
      for (const { address = '' } of own)
        expect(readShopAddress(address)).toMatchObject({ kind: 'other-shop-page', marketplace });
      expect(own[1]?.address).toContain('=1005000000000001');
    }
  });

  it('has at least one row for each country it offers', () => {
    for (const country of routeCountries) expect(countryRoutes(country), country).not.toEqual([]);
  });

  it('has Korea’s 1372 and Consumer24', () => {
    const [first, second] = countryRoutes('KR');
    expect(first).toMatchObject({ id: 'kr-1372', phone: '1372' });
    expect(second).toMatchObject({ id: 'kr-consumer24', address: 'https://www.consumer.go.kr/' });
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
      expect(routes.find(({ id }) => id === route)?.address, route).toBe(homes.get(source));
  });
});

describe('the routes of a country', () => {
  it('are a member state’s own and the Union’s', () => {
    expect(countryRoutes('FR').map(({ of }) => of)).toEqual(['FR', 'EU']);
    expect(countryRoutes('PL').map(({ id }) => id)).toEqual(['eu-safety-gate']);
  });

  it('are none where nothing is known of it', () => {
    expect(countryRoutes('BR')).toEqual([]);
    expect(countryRoutes('')).toEqual([]);
  });

  it.each<[string[], string | undefined]>([
    [['ko'], 'KR'],
    [['ko-KR', 'en-US'], 'KR'],
    [['en', 'en-GB'], 'GB'],
    [['zh-Hans-CN'], 'CN'],
    [['en'], undefined],
    [[], undefined],
  ])('follow %j to %s', (languages, country) => expect(countryOf(languages)).toBe(country));
});
