import { describe, expect, it } from 'vitest';
import { directHost, directKey, directOrigins, directSourceIds } from '../../../lib/core/direct-sources';
import { heldSince } from '../../../lib/direct/coverage';
import { directSources, followed, keptLists, switchedOn } from '../../../lib/direct/registry';
import { feedConfigSchema } from '../../../lib/feed/feed-config';

describe('the table of sources that can be fetched straight from their publishers', () => {
  it('names the same as the registry, with the very hosts the parsers ask', () => {
    expect(directSources.map(({ id }) => id)).toEqual([...directSourceIds]);
    expect(Object.keys(directOrigins)).toEqual([...directSourceIds]);
    for (const { id, source } of directSources) {
      expect(source.id).toBe(id);
      expect(source.origin).toBe(directOrigins[id]);
      expect(source.keys).toBeUndefined();
    }
  });

  it('asks for one https host each', () => {
    expect(directSourceIds.map(directHost)).toEqual([
      'https://ec.europa.eu/*',
      'https://www.saferproducts.gov/*',
    ]);
  });

  it('makes each an authority’s list under a key no feed may take', () => {
    for (const source of directSources) {
      const list = followed(source);
      expect(list).toMatchObject({ byAuthority: true, direct: { source: source.id } });
      expect(feedConfigSchema.shape.key.safeParse(list.key).success).toBe(false);
    }
    expect(feedConfigSchema.shape.key.safeParse('directory').success).toBe(true);
  });

  it('leaves out what is not switched on', () => {
    expect(switchedOn([])).toEqual([]);
    expect(switchedOn(['us-cpsc']).map(({ id }) => directKey(id))).toEqual(['direct-us-cpsc']);
  });
});

describe('since when everything is held', () => {
  const range = (from: string, to: string) => ({ from, to });
  it.each<[string, { from: string; to: string }[], string | undefined]>([
    ['nothing', [], undefined],
    ['today’s', [range('2026-11-14', '2026-11-20')], '2026-11-14'],
    [
      'weeks that touch',
      [range('2026-11-07', '2026-11-13'), range('2026-11-14', '2026-11-20')],
      '2026-11-07',
    ],
    [
      'weeks that overlap',
      [range('2026-10-01', '2026-11-15'), range('2026-11-14', '2026-11-20')],
      '2026-10-01',
    ],
    ['a week too few', [range('2026-11-01', '2026-11-12'), range('2026-11-14', '2026-11-20')], '2026-11-14'],
    ['only older ones', [range('2026-11-01', '2026-11-19')], undefined],
    [
      'a quarter that is not over',
      [range('2026-10-01', '2026-12-31'), range('2026-07-01', '2026-09-30')],
      '2026-07-01',
    ],
  ])('of %s', (_, held, since) => expect(heldSince(held, '2026-11-20')).toBe(since));
});

describe('what the user chose', () => {
  it('is fetched, searched and kept, and nothing else is', () => {
    expect(switchedOn(['us-cpsc']).map(({ id }) => id)).toEqual(['us-cpsc']);
    expect(keptLists(['us-cpsc']).map(({ key }) => key)).toEqual(['direct-us-cpsc']);
    expect(keptLists([])).toEqual([]);
  });

  it('and cannot be read: nothing is fetched, and every list is searched and kept', () => {
    expect(switchedOn('unreadable')).toEqual([]);
    expect(keptLists('unreadable')).toEqual(directSources.map(followed));
  });
});
