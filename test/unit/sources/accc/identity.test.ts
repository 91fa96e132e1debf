import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { categoryOf } from '../../../../lib/sources/accc/category';
import {
  noticeIdOf,
  pageOf,
  pathOf,
  pathOfRecord,
  recordOf,
  recordOfRequest,
  requestName,
} from '../../../../lib/sources/accc/identity';

interface Starter {
  id: string;
  page: string;
  names: { text: string }[];
  category: { official: string; type?: string };
}

const site = 'https://www.productsafety.gov.au';

describe('how a notice of the ACCC gets its id', () => {
  it.each([
    ['the last part of its path', '/search-consumer-product-recalls/neon-wall-lamp', 'neon-wall-lamp'],
    ['its percent signs as they are', '/search-consumer-product-recalls/a-%E2%80%93-b', 'a-%E2%80%93-b'],
    ['the same in small letters', '/search-consumer-product-recalls/a-%e2%80%93-b', 'a-%E2%80%93-b'],
    ['the same unescaped', '/search-consumer-product-recalls/a-–-b', 'a-%E2%80%93-b'],
    ['without what is asked for', '/search-consumer-product-recalls/neon-wall-lamp/?x=1#y', 'neon-wall-lamp'],
    ['of an old notice the whole path', '/node/19706', 'node/19706'],
    ['of another old notice the same', '/recalls/some-stool', 'recalls/some-stool'],
  ])('is %s', (_, path, record) => {
    for (const address of [path, `${site}${path}`]) expect(recordOf(pathOf(address) ?? '')).toBe(record);
    const name = requestName(record);
    expect(name).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$/);
    expect(recordOfRequest(name)).toBe(record);
    expect(pathOf(pathOfRecord(record) ?? '')).toBe(pathOf(path));
  });

  it.each([
    'https://www.foodstandards.gov.au/food-recalls/recall-alert/x',
    'https://www.productsafety.gov.au.evil.example/node/1',
    `${site}/about-us`,
    `${site}/search-consumer-product-recalls`,
    'nothing',
    '',
  ])('is none of %s', (address) => {
    expect(pathOf(address)).toBeUndefined();
  });

  it('cuts what is too long, and still tells it apart; its page is known from the feed only', () => {
    const path = (end: string) => `/search-consumer-product-recalls/${'%E2%80%93-'.repeat(20)}${end}`;
    const records = ['x-0', 'x-1'].map((end) => recordOf(path(end)));
    expect(new Set(records).size).toBe(2);
    for (const record of records) {
      expect(noticeIdOf(record).length).toBeLessThanOrEqual(120);
      expect(requestName(record)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$/);
      expect(recordOfRequest(requestName(record))).toBe(record);
      expect(pathOfRecord(record)).toBeUndefined();
    }
  });
});

describe('the starter notices of the ACCC', () => {
  const starter: Starter[] = readFileSync(
    new URL('../../../../lib/publisher/starter/notices.ndjson', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ source }) => source === 'accc');

  it('have the ids that the feeds and pages give', () => {
    expect(starter).toHaveLength(21);
    for (const { id, page } of starter) {
      const path = pathOf(page) ?? '';
      expect([noticeIdOf(recordOf(path)), pageOf(path)]).toEqual([id, page]);
    }
  });

  it('have real categories, each with a place, which is theirs where they state one', () => {
    const places = starter.map(({ category, names }) =>
      categoryOf(category.official.split('; '), names[0]?.text ?? ''),
    );
    expect(places.map((place) => place?.official)).toEqual(starter.map(({ category }) => category.official));
    expect(places.filter((place) => place?.kind !== 'type')).toEqual([]);
    const other = starter.flatMap(({ category: { official, type } }, place) => {
      const read = places[place];
      return type !== undefined && read?.kind === 'type' && read.type !== type
        ? [[official, read.type, type]]
        : [];
    });
    expect(other).toEqual([]);
  });
});
