import { describe, expect, it } from 'vitest';
import { emptyListing, type Reading } from '../../../lib/core/listing';
import {
  countsOf,
  recount,
  type ShopDay,
  shopDaySchema,
  sumOfDays,
  tellsMore,
} from '../../../lib/core/shop-day';
import type { Verdict } from '../../../lib/core/verdict';

const listing = emptyListing({
  marketplace: 'temu',
  ids: ['601099'],
  address: 'https://www.temu.com/x-g-601099.html',
});
const flagged: Verdict = { kind: 'flagged', matches: [], lists: [] };
const notChecked = (kind: 'no-list' | 'page-not-understood'): Verdict => ({
  kind: 'could-not-check',
  reason: kind === 'no-list' ? { kind } : { kind, missing: ['title'] },
  lists: [],
});
const read: Reading = { kind: 'listing', listing, layout: 'made', settled: true };
const day = (counts: ShopDay['counts'] = {}): ShopDay => ({ day: '2026-11-28', marketplace: 'temu', counts });

describe('what a visit adds to its day', () => {
  it.each<[string, Reading, Verdict | undefined, string[]]>([
    ['a page that was read', read, { kind: 'not-listed', lists: [] }, ['page:read', 'verdict:not-listed']],
    [
      'a page that was read without a list',
      read,
      notChecked('no-list'),
      ['page:read', 'verdict:could-not-check', 'reason:no-list'],
    ],
    [
      'a page that could not be read',
      { kind: 'unreadable', missing: ['title', 'title', 'x y<script>'], listing },
      notChecked('page-not-understood'),
      [
        'page:unreadable',
        'missing:title',
        'missing:other',
        'verdict:could-not-check',
        'reason:page-not-understood',
      ],
    ],
    [
      'a captcha before a listed id',
      { kind: 'wall', wall: 'captcha', listing },
      flagged,
      ['page:wall', 'wall:captcha', 'verdict:flagged'],
    ],
    ['an address that is listed already', { kind: 'not-ready', listing }, flagged, ['verdict:flagged']],
    ['nothing yet', { kind: 'not-ready', listing }, undefined, []],
    ['another page of the shop', { kind: 'not-a-product-page' }, undefined, []],
  ])('is, for %s', (_, reading, verdict, counts) => expect(countsOf(reading, verdict)).toEqual(counts));

  it('is taken back when a later word of the same visit tells otherwise', () => {
    const first = recount(day(), { before: [], after: ['page:unreadable', 'verdict:could-not-check'] });
    const then = recount(first, {
      before: ['page:unreadable', 'verdict:could-not-check'],
      after: ['page:read', 'verdict:flagged'],
    });
    expect(then.counts).toEqual({
      'page:unreadable': 0,
      'verdict:could-not-check': 0,
      'page:read': 1,
      'verdict:flagged': 1,
    });
  });

  it.each<[string, string[], string[], boolean]>([
    ['a first word', ['verdict:flagged'], [], true],
    ['the same word again', ['page:read', 'verdict:flagged'], ['page:read', 'verdict:flagged'], false],
    ['a last word after a first', ['page:read', 'verdict:not-listed'], ['verdict:flagged'], true],
    [
      'a first word after a last, of a page that is checked again',
      ['verdict:flagged'],
      ['page:read', 'verdict:flagged'],
      false,
    ],
    [
      'another last word, by a new list',
      ['page:read', 'verdict:flagged'],
      ['page:read', 'verdict:not-listed'],
      true,
    ],
  ])('is changed by %s or not', (_, now, counted, changes) => expect(tellsMore(now, counted)).toBe(changes));

  it('never makes a day that could not be read again, whatever parts were missing', () => {
    let full = day();
    for (let at = 0; at < 500; at++)
      full = recount(full, {
        before: [],
        after: countsOf(
          {
            kind: 'unreadable',
            missing: [
              `part-${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvwxy'[Math.floor(at / 100)]}`,
            ],
            listing,
          },
          notChecked('no-list'),
        ),
      });
    expect(shopDaySchema.safeParse(full).success).toBe(true);
    expect(full.counts['page:unreadable']).toBe(500);
    expect(full.counts['missing:other']).toBeGreaterThan(400);
  });
});

describe('a day as it is kept', () => {
  it('holds numbers under known names, and no address, id or title', () => {
    expect(shopDaySchema.safeParse(day({ 'page:read': 3, 'missing:title': 1 })).success).toBe(true);
    for (const counts of [
      { 'page:https://www.temu.com/x': 1 },
      { 'listing:601099': 1 },
      { 'page:read': -1 },
      { 'page:read': 1.5 },
      { 'page:read': '1' },
    ])
      expect(shopDaySchema.safeParse({ ...day(), counts }).success, JSON.stringify(counts)).toBe(false);
  });

  it('is added up with others', () => {
    expect(sumOfDays([day({ 'page:read': 3 }), day({ 'page:read': 4, 'page:wall': 1 })])).toEqual({
      'page:read': 7,
      'page:wall': 1,
    });
  });
});
