import { describe, expect, it } from 'vitest';
import { readabilityOf } from '../../../lib/core/readability';

describe('how well a shop’s pages could be read', () => {
  it.each<[string, Record<string, number>, string]>([
    ['no page at all', {}, 'no-pages'],
    ['captchas only', { 'page:wall': 40 }, 'no-pages'],
    ['every page read', { 'page:read': 340 }, 'all-read'],
    ['a few of many', { 'page:read': 328, 'page:unreadable': 12 }, 'some-unreadable'],
    ['one odd page of two', { 'page:read': 1, 'page:unreadable': 1 }, 'some-unreadable'],
    ['a tenth', { 'page:read': 27, 'page:unreadable': 3 }, 'many-unreadable'],
    ['every page not', { 'page:unreadable': 5 }, 'many-unreadable'],
  ])('is told of %s', (_, counts, level) => expect(readabilityOf(counts).level).toBe(level));

  it('names what was missing most often first', () => {
    const counts = { 'page:unreadable': 9, 'missing:ids': 2, 'missing:title': 7, 'missing:product': 0 };
    expect(readabilityOf(counts)).toMatchObject({ pages: 9, unreadable: 9, missing: ['title', 'ids'] });
  });
});
