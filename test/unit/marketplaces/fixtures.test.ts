import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { availabilities, type Reading } from '../../../lib/core/listing';
import { readingSchema } from '../../../lib/core/listing-schema';
import { aliExpressLayouts, aliExpressWalls } from '../../../lib/marketplaces/aliexpress/layouts';
import { readShopAddress, readShopPage } from '../../../lib/marketplaces/registry';
import { temuLayouts, temuWalls } from '../../../lib/marketplaces/temu/layouts';
import { broughtFrom, loadedDocument } from './saved-document';

const root = 'test/fixtures/pages';

interface Case {
  marketplace: string;
  name: string;
  url: string;
  layout?: string;
  date: string;
  note: string;
}

const cases: Case[] = ['aliexpress', 'temu'].flatMap((marketplace) =>
  readdirSync(join(root, marketplace)).map((name) => ({
    marketplace,
    name,
    ...JSON.parse(readFileSync(join(root, marketplace, name, 'case.json'), 'utf8')),
  })),
);

function file({ marketplace, name }: Case, which: string): string {
  return join(root, marketplace, name, which);
}

function expected(each: Case): Reading {
  return JSON.parse(readFileSync(file(each, 'expected.json'), 'utf8'));
}

function reading(each: Case): Reading {
  const document = loadedDocument(readFileSync(file(each, 'page.html'), 'utf8'));
  const named = readShopAddress(each.url);
  const globals =
    existsSync(file(each, 'globals.json')) && 'ids' in named
      ? broughtFrom(JSON.parse(readFileSync(file(each, 'globals.json'), 'utf8')), named.ids)
      : undefined;
  return readShopPage(document, each.url, globals);
}

describe('a page is read as expected', () => {
  it.each(cases)('$marketplace/$name: $note', (each) => {
    const read = reading(each);
    const printed = `check by eye, then save:\n${JSON.stringify(read)}`;
    expect(existsSync(file(each, 'expected.json')), printed).toBe(true);
    expect(read).toEqual(expected(each));
    expect(each.layout).toBe(read.kind === 'listing' ? read.layout : undefined);
    expect(each.date).toMatch(/^20\d\d-\d\d$/);
    expect(readingSchema.parse(read), 'as the worker understands it').toEqual(read);
  });
});

describe('every case that a reader knows has a page', () => {
  const of = (marketplace: string) => cases.filter((each) => each.marketplace === marketplace).map(expected);
  const layoutsOf = (marketplace: string) =>
    new Set(of(marketplace).flatMap((read) => (read.kind === 'listing' ? [read.layout] : [])));
  const wallsOf = (marketplace: string) =>
    new Set(of(marketplace).flatMap((read) => (read.kind === 'wall' ? [read.wall] : [])));

  it.each(aliExpressLayouts)('AliExpress %s', (layout) => expect(layoutsOf('aliexpress')).toContain(layout));
  it.each(temuLayouts)('Temu %s', (layout) => expect(layoutsOf('temu')).toContain(layout));
  it.each(aliExpressWalls)('AliExpress behind a %s wall', (wall) =>
    expect(wallsOf('aliexpress')).toContain(wall),
  );
  it.each(temuWalls)('Temu behind a %s wall', (wall) => expect(wallsOf('temu')).toContain(wall));

  it.each(['aliexpress', 'temu'])('%s in each availability', (marketplace) => {
    const found = of(marketplace).map((read) => ('listing' in read ? read.listing.availability : 'unknown'));
    expect(new Set(found)).toEqual(new Set(availabilities));
  });

  it.each(['listing', 'wall', 'not-a-product-page', 'not-ready', 'unreadable'])('the reading %s', (kind) => {
    expect(cases.map((each) => expected(each).kind)).toContain(kind);
  });
});
