import { describe, expect, it } from 'vitest';
import { euSafetyGate } from '../../../../lib/sources/eu-safety-gate';
import { bytesOf, fixture, noticeIn } from '../fixture';

const report = euSafetyGate.parse({
  request: 'weekly-report-20000046.xml',
  bytes: fixture('eu-safety-gate/weekly-report-20000046.xml'),
});
const old = euSafetyGate.parse({
  request: 'weekly-report-10000007.xml',
  bytes: fixture('eu-safety-gate/weekly-report-10000007.xml'),
});

function parse(notifications: string, head = '<report_date>13/11/2026</report_date>') {
  const xml = `<Safety-Gate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${head}${notifications}</Safety-Gate>`;
  return euSafetyGate.parse({ request: 'weekly-report-1.xml', bytes: bytesOf(xml) });
}

describe('a weekly report of the Safety Gate', () => {
  it('gives a notice for every notification that is one, dated by the report, as its own ids', () => {
    expect(report.notices).toHaveLength(8);
    expect(report.notices.every(({ published }) => published === '2026-11-13')).toBe(true);
    expect(report.notices.map(({ id }) => id)).toContain('eu-safety-gate:A12/90007/26');
  });

  it('keeps a toy whose xsi:type says MotorVehicle', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90001/26').category).toEqual({
      official: 'Toys',
      type: 'toys',
    });
  });

  it('takes xsi:nil for nothing stated, and a date in the barcode field for no barcode', () => {
    const notice = noticeIn(report, 'eu-safety-gate:SR/90001/26');
    expect([notice.brands, notice.models, notice.gtins, notice.limits.batches]).toEqual([[], [], [], []]);
  });

  it('reads the listing that an authority names, with its sku', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90001/26').listings).toEqual([
      {
        marketplace: 'aliexpress',
        id: '1005000000000017',
        sku: '12000000000000017',
        basis: 'authority-id-shape',
      },
    ]);
  });

  it('names other marketplaces without their numbers, and never an e-mail address', () => {
    const notice = noticeIn(report, 'eu-safety-gate:SR/90002/26');
    expect(notice.listings.map(({ id }) => id)).toEqual(['601000000000017']);
    expect(notice.marketplaces).toEqual(['Shein', 'Amazon']);
    expect(JSON.stringify(notice)).not.toContain('seller.example');
  });

  it('keeps official model words that matching will refuse, and drops labels', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90002/26').models).toEqual(['QD-77', '6000-6500K']);
  });

  it('splits risks that are run together', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90002/26').hazards).toEqual([
      { official: 'Electric shock', hazard: 'electric-shock' },
      { official: 'Fire', hazard: 'fire' },
    ]);
  });

  it('reads a recall by brand and model that no limit holds back: "All batches" is none', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90003/26')).toMatchObject({
      kind: 'recall',
      brands: ['Voltara'],
      models: ['VT-9041'],
      limits: { batches: [], serials: [], productionDates: [], sellers: [] },
      names: [
        { lang: 'en', text: 'USB charger' },
        { lang: 'und', text: 'Dual fast charger' },
      ],
      measures: [
        { lang: 'en', text: 'Recall of the product from end users' },
        { lang: 'en', text: 'Withdrawal of the product from the market' },
      ],
      countries: ['FI'],
      origin: 'CN',
    });
  });

  it('keeps the limits of a notice: batches and production dates', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90004/26').limits).toMatchObject({
      batches: ['LK240613', 'LK240614'],
      productionDates: ['03/2024 - 06/2024'],
    });
  });

  it('unescapes what was escaped twice, and takes barcodes with a right check digit only', () => {
    const notice = noticeIn(report, 'eu-safety-gate:SR/90005/26');
    expect(notice.brands).toEqual(['Q&H']);
    expect(notice.gtins).toEqual(['09501101530003']);
    expect(notice.danger[0]?.text).toContain('(> 0.1 %)');
  });

  it('leaves out vehicles by category, by name, and keeps their parts', () => {
    expect(report.leftOut).toEqual([{ record: 'OR/90006/26', category: 'Motor vehicles' }]);
    expect(noticeIn(report, 'eu-safety-gate:A12/90007/26').category?.type).toBe('vehicle-accessories');
  });

  it('tells products repaired in production and administrative notices apart', () => {
    expect(noticeIn(report, 'eu-safety-gate:A12/90007/26').kind).toBe('repaired-in-production');
    expect(noticeIn(report, 'eu-safety-gate:SR/90009/26').kind).toBe('administrative');
  });

  it('reports every term it has no place for and guesses none', () => {
    expect(report.unmapped).toEqual([
      { field: 'category', term: 'Other - Singing bowls' },
      { field: 'hazard', term: 'Loudness' },
      { field: 'measure', term: 'letter to the retailer' },
      { field: 'country', term: 'Atlantis' },
    ]);
    const notice = noticeIn(report, 'eu-safety-gate:SR/90008/26');
    expect(notice.category).toEqual({ official: 'Other - Singing bowls' });
    expect(notice.hazards).toContainEqual({ official: 'Loudness' });
  });

  it('names a marketplace by the host of the recall page', () => {
    expect(noticeIn(report, 'eu-safety-gate:SR/90008/26').marketplaces).toEqual(['Shein']);
  });

  it('reports a field it does not know, and drops a notification without a case number by its place', () => {
    expect(report.unknownFields).toEqual(['ecoScore']);
    expect(report.dropped).toEqual([{ record: 'weekly-report-20000046.xml #9', why: 'no case number' }]);
  });

  it('reads a report of 2019: one field for batch and barcode, HTML, a literal null, measures in prose', () => {
    expect(noticeIn(old, 'eu-safety-gate:A12/00077/19')).toMatchObject({
      brands: ['Pinafora'],
      models: ['PF-18'],
      gtins: ['09501101530010'],
      limits: { batches: ['0419'] },
      danger: [{ lang: 'en', text: 'The plastic contains phthalates.' }],
      measures: [{ lang: 'en', text: 'Withdrawal of the product from the market' }],
      countries: ['CZ'],
    });
    expect(old.unknownFields).toEqual([]);
  });

  it('takes a week without notifications for what it is', () => {
    expect(parse('')).toEqual({ notices: [], dropped: [], leftOut: [], unmapped: [], unknownFields: [] });
  });

  it('reports an addendum, which nobody has seen yet', () => {
    const head = '<report_date>13/11/2026</report_date><report_addendum>Corrections</report_addendum>';
    expect(parse('', head).unknownFields).toEqual(['report_addendum']);
  });

  it('drops a document without a date, and one that is no report', () => {
    expect(parse('', '').dropped).toEqual([
      { record: 'weekly-report-1.xml', why: 'report_date is no date dd/MM/yyyy' },
    ]);
    const shell = { request: 'weekly-report-1.xml', bytes: fixture('eu-safety-gate/javascript-shell.html') };
    expect(euSafetyGate.parse(shell).dropped).toHaveLength(1);
  });

  it('drops a notification our own schema refuses, and says why', () => {
    const notification =
      '<notifications><caseNumber>SR/1234567/26</caseNumber><product>Doll</product></notifications>' +
      '<notifications><caseNumber>SR/00001/26</caseNumber><brand>x</brand></notifications>';
    expect(parse(notification).dropped.map(({ why }) => why)).toEqual([
      'no case number',
      'neither product nor name',
    ]);
  });

  it('survives an ampersand that nobody escaped, and a text of thousands that somebody did', () => {
    const notification =
      '<notifications><caseNumber>SR/00001/26</caseNumber><product>Doll</product><category>Toys</category>' +
      `<brand>M&M</brand><danger>${'&amp;'.repeat(3000)}</danger></notifications>`;
    expect(parse(notification).notices[0]?.brands).toEqual(['M&M']);
  });

  it('keeps numbers as they are written', () => {
    const notification =
      '<notifications><caseNumber>SR/00001/26</caseNumber><product>Doll</product><category>Toys</category>' +
      '<type_numberOfModel>0708</type_numberOfModel><brand>1e5</brand></notifications>';
    expect(parse(notification).notices[0]).toMatchObject({ models: ['0708'], brands: ['1e5'] });
  });
});
