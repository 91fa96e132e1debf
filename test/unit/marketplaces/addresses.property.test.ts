import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingBounds } from '../../../lib/core/listing';
import { readShopAddress } from '../../../lib/marketplaces/registry';

const languages = 'www us ko ja es fr de it nl pl pt tr vi th id ar he iw ru m m.ko h5.he'.split(' ');
const aliExpressHost = fc.oneof(
  fc.constantFrom(...languages).map((language) => `${language}.aliexpress.com`),
  fc.constantFrom('aliexpress.com', 'www.aliexpress.us', 'aliexpress.us'),
);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const aliExpressId = fc.oneof(
  digits(12).map((tail) => `1005${tail}`),
  digits(10).map((tail) => `400${tail}`),
  digits(9).map((tail) => `32${tail}`),
);
const twin = (id: string) => String(BigInt(id) + 2n ** 51n);
const slug = fc.stringMatching(/^[A-Za-z0-9\p{Script=Hangul}-]{1,40}$/u).map(encodeURIComponent);
const query = fc.webQueryParameters().map((text) => (text === '' ? '' : `?${text}`));
const temuRegion = fc.constantFrom(
  '',
  '/kr',
  '/kr-en',
  '/us',
  '/us-es',
  '/us-zh-Hans',
  '/uk',
  '/il-en',
  '/w',
);
const temuId = digits(13).map((tail) => `60${tail}`);
const protocol = fc.constantFrom('https', 'http');

const aliExpressPath = fc.tuple(slug, fc.constantFrom(0, 1, 2, 3, 4));
const pathOf = (id: string, [name, form]: [string, number]) =>
  [
    `/item/${id}.html`,
    `/item/${name}/${id}.html`,
    `/i/${id}.html`,
    `/item-img/${name}/${id}.html`,
    `/store/product/${name}/912345_${id}.html`,
  ][form] ?? '';

describe('any address of a listing', () => {
  it('names it on AliExpress, whatever the host, the slug and the query', () => {
    fc.assert(
      fc.property(
        protocol,
        aliExpressHost,
        aliExpressId,
        aliExpressPath,
        query,
        (scheme, host, id, form, rest) => {
          const read = readShopAddress(`${scheme}://${host}${pathOf(id, form)}${rest}`);
          expect(read).toMatchObject({
            kind: 'product',
            marketplace: 'aliexpress',
            address: `${scheme}://${host}${pathOf(id, form)}`,
          });
          expect('ids' in read && read.ids[0]).toBe(id);
        },
      ),
    );
  });

  it('names the global listing beside its US twin', () => {
    fc.assert(
      fc.property(aliExpressHost, aliExpressId, aliExpressPath, (host, id, form) => {
        const read = readShopAddress(`https://${host}${pathOf(twin(id), form)}`);
        expect(read).toMatchObject({ kind: 'product', ids: [twin(id), id] });
      }),
    );
  });

  it('names it on Temu, whatever the region, the slug and the query', () => {
    const form = fc.constantFrom('slug', 'short', 'query');
    fc.assert(
      fc.property(temuRegion, temuId, slug, form, (region, id, name, which) => {
        const path = {
          slug: `/${name}-g-${id}.html`,
          short: `/g-${id}.html`,
          query: `/goods.html?goods_id=${id}`,
        }[which];
        expect(readShopAddress(`https://www.temu.com${region}${path}`)).toEqual({
          kind: 'product',
          marketplace: 'temu',
          ids: [id],
          address: `https://www.temu.com${region}${path}`,
          ...(region !== '' && { region: region.slice(1).split('-')[0] }),
        });
      }),
    );
  });

  it('is not read on a host that only looks like the shop', () => {
    const evil = fc.constantFrom('evil.example', 'com.evil.example', 'example', 'xyz');
    fc.assert(
      fc.property(aliExpressHost, evil, aliExpressId, aliExpressPath, (host, tail, id, form) => {
        for (const fake of [`${host}.${tail}`, `evil${host.replaceAll('.', '-')}.com`, `x${host}.example`]) {
          expect(readShopAddress(`https://${fake}${pathOf(id, form)}`).kind).toBe('not-a-shop');
        }
      }),
    );
  });

  it('is found behind a login page', () => {
    fc.assert(
      fc.property(temuRegion, temuId, slug, (region, id, name) => {
        const listing = `https://www.temu.com${region}/${name}-g-${id}.html`;
        const read = readShopAddress(`https://www.temu.com/login.html?from=${encodeURIComponent(listing)}`);
        expect(read).toMatchObject({ kind: 'wall', wall: 'login', ids: [id], address: listing });
      }),
    );
  });
});

describe('any text at all', () => {
  const host = fc.constantFrom(
    'www.aliexpress.com',
    'www.aliexpress.us',
    'www.temu.com',
    'login.aliexpress.com',
    'evil.example',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.tuple(host, fc.string({ unit: 'grapheme' })).map(([name, path]) => `https://${name}/${path}`),
    fc
      .tuple(
        host,
        fc.webPath(),
        fc.constantFrom(
          'productIds',
          'objectId',
          'goods_id',
          'goods_list',
          'from',
          'return_url',
          'utparam-url',
        ),
        fc.string(),
      )
      .map(
        ([name, path, parameter, value]) =>
          `https://${name}${path}?${parameter}=${encodeURIComponent(value)}`,
      ),
  );

  it('never throws, and keeps the bounds of a listing', () => {
    fc.assert(
      fc.property(text, (address) => {
        const read = readShopAddress(address);
        if (read.kind !== 'product' && read.kind !== 'wall') return;
        expect(read.ids.length).toBeGreaterThan(0);
        expect(read.ids.length).toBeLessThanOrEqual(listingBounds.ids);
        for (const id of read.ids) expect(id).toMatch(/^\d{1,24}$/);
        expect(read.address.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 1000 },
    );
  });
});
