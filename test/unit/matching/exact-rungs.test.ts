import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { certificateForms } from '../../../lib/core/certificate-forms';
import { parseGtin } from '../../../lib/core/gtin';
import type { MarketplaceId } from '../../../lib/core/ids';
import type { Listing } from '../../../lib/core/listing';
import { usAliExpressId } from '../../../lib/core/marketplace-ids';
import type { Notice } from '../../../lib/core/notice';
import { readShopPage } from '../../../lib/marketplaces/registry';
import { rungOf } from '../../../lib/matching/ladder';
import { listingIdKey } from '../../../lib/matching/listing-id-evidence';
import {
  barcodesOfCpsc,
  cpscFile,
  cpscNotices,
  missingFiles,
  realTitles,
  starterFile,
  starterNotices,
  titlesFile,
} from '../../bench/real-data';
import { savedFolder, savedPages } from '../../saved-pages';
import { loadedDocument } from '../marketplaces/saved-document';
import { makeListing, makeNotice } from './labelled-cases';
import { lexiconOfTables } from './lexicon';
import { searchable } from './searchable';

/**
 * How often the exact rungs speak, rightly and wrongly, counted on what is at hand. The ladder's table quotes these figures:
 * where one changes, its row has to.
 */
const missing = missingFiles([starterFile, titlesFile, cpscFile, pathToFileURL(savedFolder)]);
if (missing.length > 0) console.log(`Skipped: the exact rungs, for want of ${missing.join(', ')}`);

const lexicon = lexiconOfTables();

/** How many of these listings are flagged by a rung. */
function flaggedBy(kind: string, notices: readonly Notice[], listings: readonly Listing[]): number {
  const check = searchable(notices, lexicon);
  return listings.filter((listing) =>
    check(listing).some(({ level, evidence }) => level === 'flagged' && evidence[0]?.kind === kind),
  ).length;
}

function quotes(kind: 'listing-id' | 'gtin' | 'certificate', figures: readonly string[]): void {
  const { figure = '', on = '' } = rungOf(kind)?.measured ?? {};
  for (const each of figures) expect(`${figure}; ${on}`).toContain(each);
}

const plural = (count: number) => count.toLocaleString('en');

let saved: Listing[] | undefined;

/** What the saved pages of listings state in labelled fields. They are large: read once. */
function savedListings(): Listing[] {
  saved ??= Object.entries(savedPages).flatMap(([file, address]) => {
    const html = readFileSync(join(savedFolder, file), 'utf8');
    const read = readShopPage(loadedDocument(html), address);
    return read.kind === 'listing' ? [read.listing] : [];
  });
  return saved;
}

/** The number after one, with its own check digit. */
function nextGtin(gtin: string): string {
  const body = String(Number(gtin.slice(0, 13)) + 1).padStart(13, '0');
  return Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find((text) => parseGtin(text)) ?? '';
}

describe.skipIf(missing.length > 0)('the exact rungs', { timeout: 60_000 }, () => {
  it('listing id: flags what a notice names and nothing beside it', () => {
    const notices = starterNotices();
    const named = notices.flatMap(({ listings }) => listings);
    const keys = new Set(named.map(({ marketplace, id }) => listingIdKey(marketplace, id)));
    const page = (marketplace: MarketplaceId, id: string) => makeListing({ marketplace, ids: [id] });
    const shown = named.flatMap(({ marketplace, id }) => [
      page(marketplace, id),
      page(marketplace, marketplace === 'aliexpress' ? usAliExpressId(id) : id),
    ]);
    const beside = named.flatMap(({ marketplace, id }) => [
      page(marketplace, String(BigInt(id) + 1n)),
      page(marketplace, String(BigInt(id) - 1n)),
      page(marketplace, `${id.slice(0, -2)}${id.slice(-1)}${id.slice(-2, -1)}0`),
      page(marketplace === 'temu' ? 'aliexpress' : 'temu', id),
    ]);
    const right = flaggedBy('listing-id', notices, shown);
    const wrong = flaggedBy('listing-id', notices, beside);
    const real = new Set(
      realTitles()
        .filter(({ id }) => id !== '1')
        .map(({ marketplace, id }) => listingIdKey(marketplace, id)),
    );
    const byChance = [...real].filter((key) => keys.has(key)).length;
    console.log({
      named: named.length,
      keys: keys.size,
      right,
      of: shown.length,
      wrong,
      real: real.size,
      byChance,
    });
    expect(keys.size).toBe(named.length);
    expect(right).toBe(shown.length);
    expect(wrong + byChance).toBe(0);
    quotes('listing-id', [
      `each of ${named.length} named listings`,
      `${right} of ${shown.length} planted`,
      `${wrong} of ${beside.length} neighbours`,
      `${byChance} of ${plural(real.size)} real listings`,
      `${notices.length} real notices`,
    ]);
  });

  it('GTIN: flags what a notice names and not the next number; no two notices of different products share one', () => {
    const notices = starterNotices();
    const stated = [
      ...notices.flatMap(({ id, gtins }) => gtins.map((gtin) => ({ id, gtin }))),
      ...barcodesOfCpsc(),
    ];
    const owners = new Map<string, Set<string>>();
    for (const { id, gtin } of stated) owners.set(gtin, (owners.get(gtin) ?? new Set()).add(id));
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    const withBarcode = [...owners.keys()].map((gtin) => makeNotice({ gtins: [gtin] }));
    const listingOf = (gtin: string) => makeListing({ title: 'Household article', gtins: [gtin] });
    const right = flaggedBy('gtin', withBarcode, [...owners.keys()].map(listingOf));
    const neighbours = [...owners.keys()].map(nextGtin).filter((gtin) => gtin !== '' && !owners.has(gtin));
    const wrong = flaggedBy('gtin', withBarcode, neighbours.map(listingOf));
    const ids = realTitles().filter(({ id }) => [8, 12, 13, 14].includes(id.length));
    const passing = ids.filter(({ id }) => parseGtin(id) !== undefined).length;
    console.log({
      gtins: owners.size,
      shared,
      right,
      wrong,
      neighbours: neighbours.length,
      passing,
      ids: ids.length,
    });
    const pages = savedListings();
    const stating = pages.filter(({ gtins }) => gtins.length > 0).length;
    expect(right).toBe(owners.size);
    expect(wrong).toBe(0);
    quotes('gtin', [
      `${stating} of ${pages.length} saved pages`,
      `${shared.length} of ${owners.size} barcodes`,
      `${right} of ${owners.size} planted`,
      `${wrong} of ${neighbours.length} next numbers`,
      `${passing} of ${ids.length} listing numbers`,
    ]);
  });

  it('certificate: flags the number however it is written, and no other', () => {
    const numbers = certificateForms.flatMap(({ examples }) => examples);
    const notices = numbers.map((number) => makeNotice({ certificates: [number] }));
    const listingOf = (certificate: string) =>
      makeListing({ title: 'Household article', certificates: [certificate] });
    const written = numbers.flatMap((number) => [
      number,
      number.toLowerCase(),
      `KC ${number}`,
      `${number} (인증모델: 가나다)`,
    ]);
    const others = numbers.flatMap((number) => [
      `${number.slice(0, -1)}${number.endsWith('7') ? '8' : '7'}`,
      `${number}1`,
      `A${number}`,
    ]);
    const right = flaggedBy('certificate', notices, written.map(listingOf));
    const wrong = flaggedBy('certificate', notices, others.map(listingOf));
    const real = [...starterNotices(), ...cpscNotices()].filter(
      ({ certificates }) => certificates.length > 0,
    );
    console.log({ right, of: written.length, wrong, others: others.length, real: real.length });
    const pages = savedListings();
    const stating = pages.filter(({ certificates }) => certificates.length > 0).length;
    expect(right).toBe(written.length);
    expect(wrong).toBe(0);
    quotes('certificate', [
      `${stating} of ${pages.length} saved pages`,
      `${right} of ${written.length} planted`,
      `${wrong} of ${others.length} other numbers`,
      `${real.length} of 700 real notices`,
    ]);
  });
});
