import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usCpsc } from '../../../../lib/sources/us-cpsc';
import { bytesOf, fixture, noticeIn } from '../fixture';

const parsed = usCpsc.parse({ request: 'recalls-2026.json', bytes: fixture('us-cpsc/recalls-2026.json') });

describe('records of the Recall service', () => {
  it('give notices under their numbers, with dates that have no zone', () => {
    expect(parsed.notices.map(({ id, published }) => [id, published])).toEqual([
      ['us-cpsc:26901', '2026-11-12'],
      ['us-cpsc:26902', '2026-11-05'],
      ['us-cpsc:26903', '2026-10-29'],
      ['us-cpsc:26905', '2026-10-15'],
      ['us-cpsc:26907', '2026-10-08'],
    ]);
  });

  it('give a brand and model that nothing holds back', () => {
    expect(noticeIn(parsed, 'us-cpsc:26901')).toMatchObject({
      kind: 'recall',
      brands: ['Kestrelo'],
      models: ['KP-10K-03'],
      limits: { batches: [], serials: [], productionDates: [], sellers: [] },
      marketplaces: ['Temu', 'Amazon'],
      hazards: [
        { official: 'Fire', hazard: 'fire' },
        { official: 'Burn', hazard: 'burns' },
      ],
      measures: [{ lang: 'en', text: 'Refund' }],
      countries: ['US'],
      origin: 'CN',
    });
  });

  it('give the limit beside brand and models', () => {
    expect(noticeIn(parsed, 'us-cpsc:26902')).toMatchObject({
      brands: ['Brunnix'],
      models: ['BX-400', 'BX-410', 'BX-420'],
      limits: { serials: ['serial numbers beginning with 2405 or 2406 are included in the recall'] },
    });
  });

  it('give every product’s name, barcodes with a right check digit, and what to do in the commission’s words', () => {
    const notice = noticeIn(parsed, 'us-cpsc:26903');
    expect(notice.names.map(({ text }) => text)).toEqual(['Magnet Castle Sets', 'Magnet Farm Sets']);
    expect(notice.gtins).toEqual(['09501101530027']);
    expect(notice.limits.sellers).toEqual([]);
    expect(notice.advice).toEqual([
      { lang: 'en', text: 'Stop using the product and ask the seller for a refund.' },
    ]);
  });

  it('name the page of the authority that recalls together with the commission, of known ones only', () => {
    expect(noticeIn(parsed, 'us-cpsc:26903').measures.map(({ text }) => text)).toContain(
      'In conjunction with: https://recalls-rappels.canada.ca/en/alert-recall/magnet-sets',
    );
    expect(JSON.stringify(noticeIn(parsed, 'us-cpsc:26903').measures)).not.toContain('gob.mx');
  });

  it('tell the commission’s own warnings from recalls', () => {
    expect(noticeIn(parsed, 'us-cpsc:26907')).toMatchObject({
      kind: 'warning',
      limits: {
        batches: [expect.stringContaining('SN-2604')],
        productionDates: [expect.stringContaining('0126')],
      },
    });
  });

  it('are left out by name where they are vehicles, and dropped without a number', () => {
    expect(parsed.leftOut).toEqual([{ record: '26904', category: 'Off-road and utility vehicles' }]);
    expect(parsed.dropped).toEqual([{ record: 'RecallID 90906', why: 'no recall number' }]);
  });

  it('report terms and fields that have no place', () => {
    expect(parsed.unmapped).toEqual([
      { field: 'hazard', term: 'Excessive Heat Exposure' },
      { field: 'category', term: 'Garden ornaments' },
      { field: 'country', term: 'Atlantis' },
    ]);
    expect(parsed.unknownFields).toEqual(['RecallScope']);
    expect(noticeIn(parsed, 'us-cpsc:26905').limits.sellers).toEqual(['Amazon.com by Gnomeworks Direct']);
  });

  it('of 1999 keep their letter and get an https address and a later publication', () => {
    const old = usCpsc.parse({ request: 'recalls-1999.json', bytes: fixture('us-cpsc/recalls-1999.json') });
    expect(old.notices[0]).toMatchObject({
      id: 'us-cpsc:99123A',
      updated: '2003-01-15',
      page: 'https://www.cpsc.gov/Recalls/1999/example-1999',
      origin: 'US',
    });
  });

  it('are not read out of an error body, and one broken record costs no other', () => {
    const error = usCpsc.parse({ request: 'recalls-x.json', bytes: fixture('us-cpsc/error-body.json') });
    expect(error.notices).toEqual([]);
    expect(error.dropped[0]?.why).toContain('Error retrieving Recalls');
    const [first] = JSON.parse(new TextDecoder().decode(fixture('us-cpsc/recalls-2026.json')));
    const mixed = bytesOf(JSON.stringify([first, { ...first, Products: 'none' }, 7]));
    const result = usCpsc.parse({ request: 'recalls-x.json', bytes: mixed });
    expect(result.notices).toHaveLength(1);
    expect(result.dropped.map(({ record }) => record)).toEqual(['recalls-x.json #2', 'recalls-x.json #3']);
  });

  it('read several countries in one field', () => {
    const [first] = JSON.parse(new TextDecoder().decode(fixture('us-cpsc/recalls-2026.json')));
    const origin = (...countries: string[]) => {
      const record = { ...first, ManufacturerCountries: countries.map((Country) => ({ Country })) };
      return usCpsc.parse({ request: 'r', bytes: bytesOf(JSON.stringify([record])) });
    };
    expect(origin('China (compressors);').notices[0]?.origin).toBe('CN');
    const several = origin('Taiwan or Vietnam');
    expect([several.notices[0]?.origin, several.unmapped]).toEqual([undefined, []]);
  });
});

describe('the same recall out of two windows', () => {
  const notice = noticeIn(parsed, 'us-cpsc:26901');

  it('is the one that was published again later, as it is', () => {
    const later = { ...notice, updated: '2026-11-19', models: ['KP-10K-04'] };
    expect(usCpsc.mergeSame(notice, later)).toEqual(later);
    expect(usCpsc.mergeSame(later, notice)).toEqual(later);
  });

  it('is all that either says where both are of one day', () => {
    expect(usCpsc.mergeSame(notice, { ...notice, models: ['KP-10K-04'] }).models.toSorted()).toEqual([
      'KP-10K-03',
      'KP-10K-04',
    ]);
  });
});

const real = new URL('../../../../../shared/data/sources/cpsc/cpsc-recall-api.sample.json', import.meta.url);
if (!existsSync(real)) console.log(`Skipped: real CPSC records, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('real records of 2026 (skipped where ../shared/data is absent)', () => {
  it('are read without a field or term left over', () => {
    const { notices, ...rest } = usCpsc.parse({ request: 'recalls-x.json', bytes: readFileSync(real) });
    expect(rest).toEqual({ dropped: [], leftOut: [], unmapped: [], unknownFields: [] });
    expect(notices.map(({ id, brands, models }) => [id, brands, models.length])).toEqual([
      ['us-cpsc:26582', ['Treatlife'], 0],
      ['us-cpsc:26581', ['Amana'], 11],
      ['us-cpsc:26580', ['Honlyne'], 1],
    ]);
    expect(notices[0]?.limits).toMatchObject({
      productionDates: [expect.stringContaining('2023.DEC.02')],
      sellers: ['Amazon.com by Treatlife Technology'],
    });
  });
});
