import { describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../../lib/core/notice';
import { linkNotices } from '../../../lib/publisher/edition/link-notices';
import { notice } from './fake-source';

const there = (changed: Partial<NoticeInput>) => notice('1', { source: 'other-office', ...changed });
const gtins = ['04006381333931'];
const type = { official: 'Toys', type: 'toys' as const };

function linksOf(...notices: ReturnType<typeof notice>[]) {
  return linkNotices(notices).map((each) => each.linked);
}

describe('linking notices of several authorities', () => {
  it.each<[string, Partial<NoticeInput>, Partial<NoticeInput>]>([
    ['a GTIN', { gtins }, { gtins }],
    [
      'a listing, by its US number on one side',
      { listings: [{ marketplace: 'aliexpress', id: '1005006000000001', basis: 'authority' }] },
      { listings: [{ marketplace: 'aliexpress', id: '3256805813685249', basis: 'authority' }] },
    ],
    [
      'brand, model and product type, however they are written',
      { brands: ['Voltara'], models: ['VT-9041'], category: type },
      { brands: ['VOLTARA'], models: ['vt 9041'], category: { ...type, official: 'Spielzeug' } },
    ],
  ])('links them both ways by %s', (_by, here, other) => {
    expect(linksOf(notice('1', here), there(other))).toEqual([['other-office:1'], ['test-office:1']]);
  });

  it.each<[string, Partial<NoticeInput>, Partial<NoticeInput>]>([
    ['a model alone', { models: ['VT-9041'], category: type }, { models: ['VT-9041'], category: type }],
    [
      'brand and model of another product type',
      { brands: ['Voltara'], models: ['VT-9041'], category: type },
      { brands: ['Voltara'], models: ['VT-9041'], category: { official: 'Lamps', type: 'lighting' } },
    ],
    [
      'brand and model without a type',
      { brands: ['Voltara'], models: ['VT-9041'] },
      { brands: ['Voltara'], models: ['VT-9041'] },
    ],
    [
      'a brand that is none',
      { brands: ['Unknown'], models: ['VT-9041'], category: type },
      { brands: ['unknown'], models: ['VT-9041'], category: type },
    ],
    [
      'a model that names none',
      { brands: ['Voltara'], models: ['23'], category: type },
      { brands: ['Voltara'], models: ['23'], category: type },
    ],
    ['a withdrawn notice', { gtins }, { gtins, withdrawn: '2026-11-01' }],
  ])('does not link %s', (_what, here, other) => {
    expect(linksOf(notice('1', here), there(other))).toEqual([[], []]);
  });

  it('does not link notices of one authority with each other', () => {
    expect(linksOf(notice('1', { gtins }), notice('2', { gtins }))).toEqual([[], []]);
  });

  it('keeps what a source says about notices elsewhere, and drops a link that has lost its reason', () => {
    const linked = ['elsewhere:7', 'other-office:1', 'test-office:2'];
    expect(linksOf(notice('1', { linked }), notice('2'), there({}))[0]).toEqual([
      'elsewhere:7',
      'test-office:2',
    ]);
  });
});
