import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Listing, listingBounds } from '../../../lib/core/listing';
import { makeReport } from '../../../lib/core/make-report';
import type { Report } from '../../../lib/core/report';
import { readReportFile, writeReportFile } from '../../../lib/reports/report-file';
import { hit, hostile, list, listing, match, now } from '../language/samples';

const id = 'a'.repeat(32);
const reading = (over: Partial<Listing> = {}) =>
  ({ kind: 'listing', listing: { ...listing, ...over }, layout: 'l', settled: true }) as const;
const unread = { kind: 'unreadable' as const, missing: ['title'], listing };
const made = (over: Partial<Parameters<typeof makeReport>[0]> = {}) =>
  makeReport({ reading: reading(), id, made: now, ...over });

/** Whether the worker's own door, and a desk's, take it back. */
async function isTaken(report: Report | undefined): Promise<boolean> {
  if (!report) return false;
  const read = await readReportFile(new TextEncoder().encode(writeReportFile([report], [])));
  return read.kind === 'reports' && read.reports.length === 1 && read.refused.length === 0;
}

describe('a report that is filled from a page', () => {
  it('holds the listing, the notice with its evidence, the list and its edition', () => {
    const report = made({
      verdict: hit(),
      sequences: new Map([[list().feed, 12]]),
      reporter: 'b'.repeat(32),
    });
    expect(report).toMatchObject({
      id,
      made: now.toISOString(),
      reporter: 'b'.repeat(32),
      listing: { marketplace: listing.marketplace, id: listing.ids[0], titles: listing.titles },
      notice: { id: match().notice.id, level: 'flagged' },
      edition: { feed: match().feed, sequence: 12 },
    });
    expect(report?.notice?.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'still-on-sale',
      { verdict: hit([match({ evidence: [{ kind: 'listing-id', listing: '1', notice: '1' }] })]) },
    ],
    ['relisted', { verdict: hit([match({ evidence: [{ kind: 'gtin', listing: '1', notice: '1' }] })]) }],
    ['unreadable-page', { reading: unread }],
    ['wrong-warning', { verdict: hit(), kind: 'wrong-warning' as const }],
  ])('proposes that it is %s', (kind, over) => {
    expect(made(over)?.kind).toBe(kind);
  });

  it('is for the notice and with the facts it is made about, where those are known better', () => {
    const evidence = [{ kind: 'same-seller', listing: 'Made-up Goods Store', notice: 'Made-up Goods Store' }];
    const report = made({
      ...{ verdict: hit(), kind: 'relisted' },
      about: { notice: { id: 'test-office:1', evidence }, words: 'It was not offered there.' },
    });
    expect(report).toMatchObject({ kind: 'relisted', notice: { id: 'test-office:1', evidence } });
    expect(report?.notice?.level).toBeUndefined();
    expect(report?.words).toBe('It was not offered there.');
  });

  it('names pictures by the address at which the shop keeps them', () => {
    const temu = { marketplace: 'temu', pictures: ['product/open/1.jpeg'] } as const;
    expect(made({ reading: reading({ ...temu, pictures: [...temu.pictures] }) })?.listing.pictures).toEqual([
      'https://img.kwcdn.com/product/open/1.jpeg',
    ]);
  });

  it('leaves aside what no report can hold, and keeps the rest', async () => {
    const report = made({
      reading: reading({
        address: 'javascript:alert(1)',
        titles: [hostile, '   ', 'Rattle\ud800'],
        pictures: ['"><script>', '\ud800'],
        region: '\u202ekr',
      }),
    });
    expect(report?.listing).toMatchObject({
      pictures: ['https://ae01.alicdn.com/kf/%22%3E%3Cscript%3E.jpg', 'https://ae01.alicdn.com/kf/.jpg'],
      region: 'kr',
    });
    expect(report?.listing).not.toHaveProperty('address');
    expect(report?.listing.titles).toHaveLength(2);
    expect(await isTaken(report)).toBe(true);
  });

  it('is one the desk reads, whatever a page says', async () => {
    const text = fc.string({ unit: 'binary', maxLength: listingBounds.textLength });
    const texts = fc.array(text, { maxLength: listingBounds.texts });
    await fc.assert(
      fc.asyncProperty(texts, texts, text, fc.webUrl(), async (titles, brands, price, address) => {
        const seller = { id: price.slice(0, listingBounds.codeLength), name: price };
        const page = reading({ titles, brands, models: brands, certificates: [], price, seller, address });
        expect(await isTaken(made({ reading: page, verdict: hit() }))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is none where the address names no listing that a report could be about', () => {
    expect(made({ reading: reading({ ids: ['12'] }) })).toBeUndefined();
  });
});
