import { describe, expect, it } from 'vitest';
import type { ListState } from '../../../lib/core/lists';
import {
  composeOrders,
  composeOrdersOffer,
  composeOrdersStrip,
  type OrdersInput,
} from '../../../lib/language/compose-orders';
import { composeLetter, letterLanguages } from '../../../lib/language/letters';
import { hostile, list, listing, match, notice, now } from './samples';

const input = (over: Partial<OrdersInput> = {}): OrdersInput => ({
  language: 'en',
  counts: { compared: 24, flagged: 1, possible: 0 },
  listed: [{ listing, isOrdered: true, matches: [match()] }],
  lists: [list()],
  languages: ['ko-KR'],
  ages: [],
  now,
  ...over,
});
const possible = match({ level: 'possible', evidence: [{ kind: 'brand-model', listing: 'a', notice: 'a' }] });

describe('the page of a user’s orders', () => {
  it('says how many listed products one owns, flagged first, and what to do', () => {
    const page = composeOrders(
      input({
        counts: { compared: 24, flagged: 1, possible: 1 },
        listed: [
          { listing: { ...listing, ids: ['1005000000000002'] }, isOrdered: true, matches: [possible] },
          { listing, isOrdered: true, matches: [match()] },
        ],
      }),
      'en',
    );
    expect(page).toMatchObject({
      level: 'flagged',
      heading: 'You own 1 product that authorities have listed, and 1 that may be',
    });
    expect(page.about[0]).toContain('24 ordered products');
    expect(page.products.map(({ view }) => view.level)).toEqual(['flagged', 'possible']);
    expect(page.products[0]?.report?.address).toContain('product_id=1005000000000001');
    expect(page.help?.steps).toHaveLength(5);
    expect(page.help?.shop.map(({ id }) => id)).toEqual(['aliexpress-orders']);
    expect(page.help?.country).toMatchObject({ chosen: 'KR' });
    expect(page.help?.country.routes[0]).toMatchObject({ id: 'kr-1372', phone: 'Telephone 1372' });
    expect(page.help?.country.routes[0]?.established).toBe(
      'As of April 2025 · Opens its front page: look for “상담 신청” (ask for advice).',
    );
  });

  it('says of what only a list names that is no authority’s that it is none, and writes no letter in an authority’s name', () => {
    const named = match({ feed: 'added-1', byAuthority: false, level: 'possible' });
    const lists = [list(), list({ feed: 'added-1', name: 'Our club', byAuthority: false })];
    const ofGroup = { listing, isOrdered: true, matches: [named] };
    const page = composeOrders(input({ lists, listed: [ofGroup] }), 'en');
    expect(page).toMatchObject({
      ...{ level: 'possible', help: { letters: [] } },
      heading: 'You may own 1 product named by a list that is not an authority’s',
    });
    const both = composeOrders(
      input({ lists, listed: [ofGroup, { listing, isOrdered: true, matches: [named, possible] }] }),
      'en',
    );
    expect(both.heading).toBe('You may own 1 product that authorities have listed');
    expect(both.about[0]).toBe('You may also own 1 product named only by a list that is not an authority’s.');
    expect(both.help?.letters[0]?.text.match(/1005000000000001 /g)).toHaveLength(1);
    expect(both.help?.letters[0]?.text).not.toContain('Our club');
  });

  it('counts what an authority flagged apart from what only a list names that the user added', () => {
    const named = match({ feed: 'added-1', byAuthority: false, level: 'possible' });
    const lists = [list(), list({ feed: 'added-1', name: 'Our club', byAuthority: false })];
    const listed = [[match()], [named], [named]].map((matches) => ({ listing, isOrdered: true, matches }));
    const told = (language: 'en' | 'ko') => composeOrders(input({ language, lists, listed }), language);
    expect(told('en')).toMatchObject({
      level: 'flagged',
      heading: 'You own 1 product that authorities have listed',
    });
    expect(told('en').about[0]).toBe(
      'You may also own 2 products named only by a list that is not an authority’s.',
    );
    expect(told('ko').heading).toBe('공공기관이 위해제품으로 공표한 상품 1개를 갖고 계십니다');
    expect(told('ko').about[0]).toContain('공공기관이 아닌 목록에만');
  });

  it('puts first what matters at the ages of the children, of what is owned and what stands beside', () => {
    const hazards = [
      { official: 'Damage to sight', hazard: 'damage-to-sight' as const },
      { official: 'Choking', hazard: 'choking' as const },
    ];
    const toy = match({ notice: notice({ hazards }) });
    const listed = [true, false].map((isOrdered) => ({ listing, isOrdered, matches: [toy] }));
    const told = (ages: OrdersInput['ages']) => {
      const { products, beside } = composeOrders(input({ listed, ages }), 'en');
      return [...products, ...beside].map(({ view }) => view.notices[0]?.hazards);
    };
    expect(told([])).toEqual(Array(2).fill(['Damage to sight', 'Choking']));
    expect(told(['under-1'])).toEqual(Array(2).fill(['Choking', 'Damage to sight']));
  });

  it('does not count what stands beside the orders as owned', () => {
    const page = composeOrders(
      input({
        counts: { compared: 24, flagged: 0, possible: 0 },
        listed: [{ listing, isOrdered: false, matches: [match()] }],
      }),
      'en',
    );
    expect(page).toMatchObject({ level: 'not-listed', products: [] });
    expect(page.beside).toHaveLength(1);
    expect(page.help).toBeUndefined();
  });

  it('follows the country that was chosen, and keeps one it knows no office of', () => {
    const of = (country: string) => composeOrders(input({ country }), 'en').help?.country;
    expect(of('US')?.routes.map(({ id }) => id)).toEqual(['us-saferproducts', 'us-cpsc']);
    expect(of('BR')).toMatchObject({ chosen: 'BR', routes: [] });
    expect(of('BR')?.countries.map(({ name }) => name)).toContain('Brazil');
    expect(of('')).toMatchObject({ chosen: '', routes: [] });
  });

  it.each<[string, Partial<OrdersInput>, RegExp]>([
    ['only the starter list is there', { lists: [list({ state: 'starter', notices: 249 })] }, /starter/],
    ['the list has expired', { lists: [list({ state: 'expired' })] }, /too old/],
    ['no list has come', { lists: [] }, /No list/],
    ['nothing could be read', { counts: { compared: 0, flagged: 0, possible: 0 } }, /could be read/],
  ])('tells no miss as a miss where %s', (_why, over, says) => {
    const page = composeOrders(input({ listed: [], ...over }), 'en');
    expect(page).toMatchObject({ level: 'could-not-check', heading: 'Could not check' });
    expect(page.about.join(' ')).toMatch(says);
  });

  it('says beside a hit that the rest could not be checked, where the lists do not bear a miss', () => {
    const rest = /other products could not be checked/;
    expect(composeOrders(input({ lists: [list({ state: 'expired' })] }), 'en').about[0]).toMatch(rest);
    expect(composeOrders(input(), 'en').about.join(' ')).not.toMatch(rest);
  });

  it('dates a miss, and says that it proves nothing', () => {
    const page = composeOrders(
      input({ listed: [], counts: { compared: 24, flagged: 0, possible: 0 } }),
      'en',
    );
    expect(page.level).toBe('not-listed');
    expect(page.about[0]).toBe('Not on the lists of 24 November 2026');
    expect(page.about.join(' ')).toContain('does not mean that a product is harmless');
  });

  it('says so where nothing is kept any more', () => {
    expect(composeOrders(undefined, 'ko')).toMatchObject({
      level: 'could-not-check',
      about: [expect.stringContaining('이 페이지의 내 주문 확인하기')],
    });
  });
});

describe('how far the check has come', () => {
  it.each<[flagged: number, possible: number, compared: number, en: string, ko: string]>([
    [
      2,
      0,
      24,
      '2 of 24 ordered products are on official lists',
      '주문 상품 24개 가운데 2개가 위해제품으로 공표되었습니다',
    ],
    [
      1,
      1,
      1,
      '1 of 1 ordered product is on an official list, and 1 is a possible match',
      '주문 상품 1개 가운데 1개가 위해제품으로 공표되었고, 1개는 확인이 필요합니다',
    ],
    [0, 2, 5, '2 of 5 ordered products are possible matches', '주문 상품 5개 가운데 2개는 확인이 필요합니다'],
    [
      0,
      0,
      5,
      '5 ordered products compared so far, none of them found on the lists',
      '지금까지 비교한 주문 상품 5개는 목록에서 찾지 못했습니다',
    ],
    [0, 0, 0, 'No ordered product could be read on this page', '이 페이지에서 주문 상품을 읽지 못했습니다'],
  ])('is told of %i, %i of %i', (flagged, possible, compared, en, ko) => {
    const counts = { flagged, possible, compared };
    expect(composeOrdersStrip(counts, [list()], 'en')).toMatchObject({ text: en, opens: 'orders' });
    expect(composeOrdersStrip(counts, [list()], 'ko').text).toBe(ko);
    expect(composeOrdersOffer(counts, [list()], 'en')).toEqual({ told: en, hasResult: true });
  });

  it.each<[string, ListState[], RegExp, RegExp]>([
    ['no list has come', [], /No list/, /목록/],
    [
      'only the starter list is there',
      [list({ state: 'starter', notices: 249 })],
      /249 starter/,
      /기본 목록/,
    ],
    ['the list has expired', [list({ state: 'expired' })], /24 November 2026 is too old/, /너무 오래/],
  ])('is could not check, with the reason, where nothing was found and %s', (_why, lists, en, ko) => {
    const counts = { flagged: 0, possible: 0, compared: 24 };
    const strip = composeOrdersStrip(counts, lists, 'en');
    expect(strip).toMatchObject({ level: 'could-not-check', text: expect.stringMatching(en) });
    expect(strip.text).toMatch(/^Could not check 24 ordered products\. /);
    expect(strip.text).not.toContain('none of them found');
    expect(composeOrdersOffer(counts, lists, 'en').told).toBe(strip.text);
    expect(composeOrdersOffer(counts, lists, 'ko').told).toMatch(ko);
    const hit = { ...counts, flagged: 1 };
    expect(composeOrdersStrip(hit, lists, 'en')).toMatchObject({
      level: 'flagged',
      text: '1 of 24 ordered products is on an official list',
    });
  });

  it('is could not check where nothing could be read, whatever the lists are worth', () => {
    const counts = { flagged: 0, possible: 0, compared: 0 };
    expect(composeOrdersStrip(counts, [list()], 'en').level).toBe('could-not-check');
  });

  it('says where the count has reached its bound', () => {
    const counts = { flagged: 1, possible: 0, compared: 600, isFull: true as const };
    expect(composeOrdersStrip(counts, [list()], 'en').text).toBe(
      '1 of 600 ordered products is on an official list (the count stops at 600)',
    );
    expect(composeOrdersOffer({ ...counts, flagged: 0 }, [list()], 'ko').told).toContain(
      '(600개까지만 셉니다)',
    );
    expect(composeOrders(input({ counts }), 'en').about[1]).toContain('The count stops at 600 products');
    expect(composeOrders(input(), 'en').about.join(' ')).not.toContain('The count stops');
  });

  it('is nothing before the press', () => {
    expect(composeOrdersOffer(undefined, [list()], 'en')).toEqual({ hasResult: false });
  });
});

describe('the text to send', () => {
  it.each([
    ['ko', '제품일 수 있어', '같은 제품이라면'],
    ['en', 'It may be a product', 'If it is the same product'],
    ['zh', '可能是', '如为同一产品'],
  ] as const)('in %s claims no more of a product than is known of it', (language, mayBe, ifSame) => {
    const limited = match({
      level: 'possible',
      notice: notice({ limits: { batches: ['LK240613'], serials: [], productionDates: [], sellers: [] } }),
    });
    const letter = composeLetter(language, [{ listing, match: limited }], [list()]);
    for (const words of [mayBe, ifSame, 'LK240613']) expect(letter).toContain(words);
  });

  it.each(letterLanguages)(
    'in %s names product, number, authority, notice, risk and official page, and asks for the money',
    (language) => {
      const letter = composeLetter(language, [{ listing, match: match() }], [list()]);
      for (const fact of [
        '나무 딸랑이',
        '1005000000000001',
        'SR/09999/26',
        '2026-09-11',
        'Choking',
        'https://notices.example/SR-09999-26',
      ])
        expect(letter).toContain(fact);
      expect(letter).toMatch(/환불|refund|退款/);
      expect(letter).not.toMatch(/undefined|\[object/);
      expect(letter).not.toMatch(/일 수 있어|may be|可能是|라면|If it is the same|如为同一/);
    },
  );

  it('asks whether it is the same product where that is only possible', () => {
    const letter = (level: 'flagged' | 'possible') =>
      composeLetter('en', [{ listing, match: { ...possible, level } }], [list()]);
    expect(letter('possible')).toContain('confirm whether it is the same');
    expect(letter('flagged')).not.toContain('confirm whether');
  });

  it('carries no hidden characters of what others wrote', () => {
    const said = match({ notice: notice({ hazards: [{ official: hostile.slice(0, 200) }] }) });
    const letter = composeLetter(
      'zh',
      [{ listing: { ...listing, titles: [hostile] }, match: said }],
      [list()],
    );
    for (const character of ['\u202e', '\u0007']) expect(letter).not.toContain(character);
    expect(letter.length).toBeLessThan(1500);
  });
});
