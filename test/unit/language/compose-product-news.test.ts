import { describe, expect, it } from 'vitest';
import type { OwnProduct } from '../../../lib/core/own-product';
import { composeProductNews, unseenNews } from '../../../lib/language/compose-product-news';
import { list, listing, now } from './samples';

const source = { id: 'our-club', name: 'Our club', licence: 'x', attribution: 'x', notices: 1 };
const lists = [
  list({ sources: [{ ...source, id: 'within', own: true }] }),
  list({ feed: 'added-1', name: 'Our club', byAuthority: false, sources: [source] }),
];
const at = '2026-11-20T10:00:00.000Z';
const later = '2026-11-21T10:00:00.000Z';

const product = (
  label: string,
  [feed, id]: [feed: string, id: string],
  level: 'flagged' | 'possible' = 'flagged',
  news: Partial<OwnProduct['news'][number]> = {},
): OwnProduct => ({
  ...{ key: `temu:${label}`, origin: 'added', at, label, listing, isListing: true },
  notices: [{ feed, id, level, dated: '2026-11-02', found: at }],
  news: [{ kind: 'listed', feed, notice: id, at, seen: false, ...news }],
});
const listed = product('Lamp', ['main', 'us-cpsc:1']);
const possible = product('Heater', ['main', 'us-cpsc:2'], 'possible');
const added = product('Toy', ['added-1', 'our-club:1'], 'possible');
const within = product('Rattle', ['main', 'within:1'], 'possible');
const withdrawn = product('Kettle', ['main', 'us-cpsc:3'], 'flagged', { kind: 'withdrawn' });

const told = (products: OwnProduct[], over: Partial<Parameters<typeof composeProductNews>[0]> = {}) =>
  composeProductNews({ products, watches: [], lists, language: 'en', toldUntil: '', now, ...over });
const red = '#b3191f';

describe('news of watched products that nobody has seen', () => {
  it('is told as certain only where an authority’s notice is certain', () => {
    expect(unseenNews([listed, possible, added, within, withdrawn], lists)).toEqual({
      ...{ listed: [listed], possible: [possible], named: [added, within], withdrawn: [withdrawn] },
    });
    expect(unseenNews([{ ...listed, notices: [] }], lists).listed).toEqual([]);
  });

  it.each<[string, OwnProduct, title: string, isRed: boolean]>([
    ['listed', listed, '1 product of yours: now on an official list', true],
    ['possible', possible, '1 product of yours: may be on an official list', false],
    ['named by others', added, '1 product of yours: now named by a group’s list', false],
    ['withdrawn', withdrawn, '1 product of yours: a notice was withdrawn', false],
  ])(
    'has a title of its own where one is %s, and is red for what is listed alone',
    (_what, one, title, isRed) => {
      const { badge, notification } = told([one]);
      expect(notification).toEqual({ title, message: one.label, until: at });
      expect(badge).toMatchObject({ text: '1', title: 'Ansim: News about 1 product of yours' });
      expect(badge.colour === red).toBe(isRed);
    },
  );

  it('counts products, not what there is to tell of them', () => {
    const [news] = possible.news;
    const twice = {
      ...listed,
      news: [...listed.news, ...(news ? [news, { ...news, kind: 'withdrawn' as const }] : [])],
    };
    expect(told([twice, withdrawn]).badge.text).toBe('2');
    expect(told([twice]).notification?.message).toBe('Lamp');
  });

  it('is notified by what is newer than the last notification, while the icon goes on counting the rest', () => {
    const gone = product('Kettle', ['main', 'us-cpsc:3'], 'flagged', { kind: 'withdrawn', at: later });
    const { badge, notification } = told([listed, gone], { toldUntil: at });
    expect(badge).toMatchObject({ text: '2', colour: red });
    expect(notification).toEqual({
      title: '1 product of yours: a notice was withdrawn',
      message: 'Kettle',
      until: later,
    });
    expect(told([listed, gone], { toldUntil: later }).notification).toBeUndefined();
  });

  it('names the strongest first, and what else there is under it', () => {
    expect(told([withdrawn, possible, listed], { language: 'ko' }).notification).toMatchObject({
      title: '내 제품 1개가 공식 목록에 올랐습니다',
      message: [
        'Lamp',
        '내 제품 1개가 공식 목록의 제품일 수 있어 확인이 필요합니다',
        '내 제품 1개의 공고가 철회되었습니다',
      ].join('\n'),
    });
  });

  it('is nothing where everything has been seen', () => {
    const seen = { ...listed, news: listed.news.map((each) => ({ ...each, seen: true })) };
    expect(told([seen])).toEqual({ badge: { text: '', colour: '#4a5a68', title: 'Ansim' } });
  });
});
