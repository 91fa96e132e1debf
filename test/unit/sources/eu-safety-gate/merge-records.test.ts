import { describe, expect, it } from 'vitest';
import { euSafetyGate } from '../../../../lib/sources/eu-safety-gate';
import { fixture, noticeIn } from '../fixture';

const weekly = euSafetyGate.parse({
  request: 'weekly-report-20000046.xml',
  bytes: fixture('eu-safety-gate/weekly-report-20000046.xml'),
});
const website = (number: number) => {
  const request = `notification-${number}.json`;
  return euSafetyGate.parse({ request, bytes: fixture(`eu-safety-gate/${request}`) });
};

describe('one record in both channels of the Safety Gate', () => {
  const report = noticeIn(weekly, 'eu-safety-gate:SR/90001/26');
  const detail = noticeIn(website(30000001), 'eu-safety-gate:SR/90001/26');
  const merged = euSafetyGate.mergeSame(report, detail);

  it('is one notice: the day of the website, its update, and the fuller words', () => {
    expect(merged).toMatchObject({
      published: '2026-11-11',
      updated: '2026-11-16',
      models: ['BT-017'],
      countries: ['DE', 'SE'],
    });
    expect(merged.danger).toEqual(detail.danger);
    expect(merged.measures).toHaveLength(2);
  });

  it('has one listing, by the authority’s word', () => {
    expect(merged.listings).toEqual(detail.listings);
    expect(merged.marketplaces).toEqual([]);
  });

  it('is the same whichever channel is read first', () => {
    expect(euSafetyGate.mergeSame(detail, report)).toEqual(merged);
  });

  it('is the weightier of the two kinds, and keeps the mark of a counterfeit', () => {
    const fake = noticeIn(website(30000023), 'eu-safety-gate:SR/90023/26');
    const plain = { ...fake, kind: 'recall' as const, brands: ['FAMOSA'] };
    expect(euSafetyGate.mergeSame(plain, fake)).toMatchObject({
      kind: 'recall',
      brands: ['Famosa (counterfeit)'],
    });
  });

  it('no longer names a marketplace as without a listing where the other channel gives the listing', () => {
    const bare = { ...report, listings: [], marketplaces: ['AliExpress', 'Shein'] };
    expect(euSafetyGate.mergeSame(bare, detail).marketplaces).toEqual(['Shein']);
  });
});
