import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { euSafetyGate } from '../../../../lib/sources/eu-safety-gate';
import { bytesOf, fixture } from '../fixture';

function detail(number: number) {
  const request = `notification-${number}.json`;
  return euSafetyGate.parse({ request, bytes: fixture(`eu-safety-gate/${request}`) });
}

describe('a notification of the website', () => {
  it('is the record of its case number, with the page of the website’s own number', () => {
    expect(detail(30000001).notices[0]).toMatchObject({
      id: 'eu-safety-gate:SR/90001/26',
      page: 'https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/30000001',
      published: '2026-11-11',
      updated: '2026-11-16',
    });
  });

  it('states an update only where it is of another day', () => {
    expect(detail(30000002).notices[0]?.updated).toBeUndefined();
  });

  it('reads every online trader, whose name makes the number the authority’s word', () => {
    expect(detail(30000001).notices[0]?.listings).toEqual([
      { marketplace: 'aliexpress', id: '1005000000000017', sku: '12000000000000017', basis: 'authority' },
    ]);
    expect(detail(30000002).notices[0]).toMatchObject({
      listings: [{ marketplace: 'temu', id: '601000000000017', basis: 'authority' }],
      marketplaces: ['Shein', 'Amazon'],
    });
  });

  it('takes a goods id out of the model field where Temu is named', () => {
    expect(detail(30000021).notices[0]).toMatchObject({
      listings: [{ marketplace: 'temu', id: '601000000000025', basis: 'authority' }],
      models: ['TE-5'],
      marketplaces: [],
      limits: { batches: ['2026-03', '2026-04'] },
    });
  });

  it('puts the broken rule behind the danger and counts reacting countries in', () => {
    const notice = detail(30000001).notices[0];
    expect(notice?.danger).toEqual([
      {
        lang: 'en',
        text: 'Small parts come off when pulled by a child. It does not comply with the Toy Safety Directive.',
      },
    ]);
    expect(notice?.countries).toEqual(['DE', 'SE']);
  });

  it('becomes a tombstone when its corrigendum takes it back', () => {
    expect(detail(30000022).notices[0]?.withdrawn).toBe('2026-11-19');
    expect(detail(30000001).notices[0]?.withdrawn).toBeUndefined();
  });

  it('quotes the words behind OTHER: risk, category and measure', () => {
    expect(detail(30000022).notices[0]?.hazards).toEqual([{ official: 'Other - Glare', hazard: 'other' }]);
    expect(detail(30000022).unmapped).toEqual([{ field: 'measure', term: 'Letter to the maker' }]);
    expect(detail(30000023).notices[0]?.category).toEqual({
      official: 'Other - Car accessories',
      type: 'vehicle-accessories',
    });
  });

  it('marks the brand of a counterfeit and names the shop of the recall page', () => {
    expect(detail(30000023).notices[0]).toMatchObject({
      brands: ['Famosa (counterfeit)'],
      marketplaces: ['Shein'],
    });
  });

  it('reports fields it does not know', () => {
    expect(detail(30000023).unknownFields).toEqual(['digitalProductPassport']);
    expect(detail(30000001).unknownFields).toEqual([]);
  });

  it.each([
    ['another reference', { reference: 'about nothing' }, 'no case number: about nothing'],
    ['no publication date', { publicationDate: 'soon' }, 'publicationDate is no date'],
    ['no product', { product: undefined }, /product/],
    ['a list that is none', { onlineTraderProductIdentifierReference: 'x' }, /onlineTrader/],
  ])('is dropped with %s', (_, changed, why) => {
    const whole = JSON.parse(new TextDecoder().decode(fixture('eu-safety-gate/notification-30000001.json')));
    const bytes = bytesOf(JSON.stringify({ ...whole, ...changed }));
    const parsed = euSafetyGate.parse({ request: 'notification-30000001.json', bytes });
    expect(parsed.notices).toEqual([]);
    expect(parsed.dropped[0]?.why).toMatch(why);
  });

  it('is left out by category', () => {
    const whole = JSON.parse(new TextDecoder().decode(fixture('eu-safety-gate/notification-30000001.json')));
    whole.product.productCategory = { key: 'product.category.motor.vehicles', name: 'MOTOR_VEHICLES' };
    whole.product.versions[0].name = 'Passenger car';
    const parsed = euSafetyGate.parse({
      request: 'notification-1.json',
      bytes: bytesOf(JSON.stringify(whole)),
    });
    expect(parsed.leftOut).toEqual([{ record: 'SR/90001/26', category: 'Motor vehicles' }]);
  });
});

const folder = new URL('../../../../../shared/data/sources/eu-safety-gate/', import.meta.url);
const realFiles = {
  report: new URL('weekly-report-2026-36.sample.xml', folder),
  detail: new URL('public-api-notification.sample.json', folder),
};
const missing = Object.values(realFiles).filter((file) => !existsSync(file));
if (missing.length > 0) console.log(`Skipped: real Safety Gate answers, for want of ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('real answers of 2026 (skipped where ../shared/data is absent)', () => {
  it('a weekly report is read without a field or term left over', () => {
    const parsed = euSafetyGate.parse({
      request: 'weekly-report-1.xml',
      bytes: readFileSync(realFiles.report),
    });
    expect(parsed.notices.map(({ id, marketplaces }) => [id, marketplaces])).toEqual([
      ['eu-safety-gate:SR/02420/26', ['Shein']],
      ['eu-safety-gate:SR/02417/26', ['BEAUTY CORNER.GR']],
    ]);
    expect([parsed.dropped, parsed.unmapped, parsed.unknownFields]).toEqual([[], [], []]);
  });

  it('a notification is read without a field or term left over but the collector’s own', () => {
    const parsed = euSafetyGate.parse({
      request: 'notification-1.json',
      bytes: readFileSync(realFiles.detail),
    });
    expect(parsed.notices[0]).toMatchObject({
      id: 'eu-safety-gate:SR/01950/26',
      models: ['7389-1'],
      gtins: [],
      marketplaces: ['TikTok Shop'],
    });
    expect([parsed.dropped, parsed.unmapped, parsed.unknownFields]).toEqual([[], [], ['_note']]);
  });
});
