import { describe, expect, it } from 'vitest';
import type { AgeBand } from '../../../lib/core/age-bands';
import type { FoundCards, PageKind } from '../../../lib/core/cards';
import { composeBadge } from '../../../lib/language/compose-badge';
import { composeCard } from '../../../lib/language/compose-card';
import { composePageState } from '../../../lib/language/compose-page-state';
import { composeStrip } from '../../../lib/language/compose-strip';
import { hit, hostile, listing, match, notice, now } from './samples';

describe('a listed card in words', () => {
  it('is named by its level and its listing, and explained by authority, date, danger, facts and official page', () => {
    const view = composeCard({ ages: [], language: 'en', verdict: hit(), listing, now });
    expect(view).toMatchObject({
      language: 'en',
      level: 'flagged',
      name: 'Listed as harmful: 나무 딸랑이',
      close: 'Close',
      summary: 'EU Safety Gate published a notice on 11 September 2026. Danger: choking.',
    });
    expect(view.notices[0]).toMatchObject({
      reference: 'Notice SR/09999/26, 11 September 2026',
      link: { href: 'https://notices.example/SR-09999-26' },
    });
    expect(view.notices[0]?.evidence[0]).toMatchObject({ listing: '1005000000000001', mark: 'same' });
    expect(composeCard({ ages: [], language: 'ko', verdict: hit(), listing, now }).name).toBe(
      '위해제품: 나무 딸랑이',
    );
  });

  it('tells first what matters at the ages of the children, and hides nothing for them', () => {
    const hazards = [
      { official: 'Damage to sight', hazard: 'damage-to-sight' as const },
      { official: 'Choking', hazard: 'choking' as const },
    ];
    const verdict = hit([match({ notice: notice({ hazards }) })]);
    const told = (ages: AgeBand[]) => composeCard({ language: 'en', verdict, listing, now, ages }).notices[0];
    expect(told([])?.hazards).toEqual(['Damage to sight', 'Choking']);
    expect(told([])?.forChildren).toBeUndefined();
    expect(told(['under-1'])?.hazards).toEqual(['Choking', 'Damage to sight']);
    expect(told(['under-1'])?.forChildren).toBeDefined();
  });

  it('is named by the notice where it has no title, and never by more than a line', () => {
    const named = (over: Partial<typeof listing>) =>
      composeCard({
        ages: [],
        language: 'en',
        verdict: hit([match({ notice: notice() })]),
        listing: { ...listing, ...over },
        now,
      });
    expect(named({ titles: [] }).name).toBe('Listed as harmful: Rattle');
    const { name } = named({ titles: [hostile] });
    expect(name.length).toBeLessThan(130);
    for (const character of ['\u202e', '\u0007']) expect(name).not.toContain(character);
  });
});

describe('a page of many goods', () => {
  const page = (found?: FoundCards, language: 'ko' | 'en' = 'en') =>
    composePageState({ kind: 'not-a-product-page', lists: [], ...(found && { found }) }, language, now);

  it.each<[FoundCards, en: string, ko: string, text: string]>([
    [
      { flagged: 1, possible: 0 },
      '1 listing on this page is on an official list',
      '이 페이지의 상품 1개가 위해제품으로 공표되었습니다',
      '1',
    ],
    [
      { flagged: 2, possible: 0 },
      '2 listings on this page are on official lists',
      '이 페이지의 상품 2개가 위해제품으로 공표되었습니다',
      '2',
    ],
    [
      { flagged: 0, possible: 1 },
      '1 listing on this page is a possible match',
      '이 페이지의 상품 1개는 확인이 필요합니다',
      '1',
    ],
    [
      { flagged: 0, possible: 3 },
      '3 listings on this page are possible matches',
      '이 페이지의 상품 3개는 확인이 필요합니다',
      '3',
    ],
    [
      { flagged: 2, possible: 1 },
      '2 listings on this page are on official lists, and 1 is a possible match',
      '이 페이지의 상품 2개가 위해제품으로 공표되었고, 1개는 확인이 필요합니다',
      '3',
    ],
  ])('says of %j how many are listed', (found, en, ko, text) => {
    expect(page(found).heading).toBe(en);
    expect(page(found, 'ko').heading).toBe(ko);
    expect(page(found).detail).toContain('not thereby harmless');
    expect(composeBadge(page(found), 'en')).toMatchObject({ text, title: expect.stringContaining(en) });
  });

  it('shows the colour of the strongest, and at most four characters', () => {
    expect(composeBadge(page({ flagged: 1, possible: 5 }), 'en').colour).toBe('#b3191f');
    expect(composeBadge(page({ flagged: 0, possible: 5 }), 'en').colour).toBe('#a85400');
    expect(composeBadge(page({ flagged: 200, possible: 0 }), 'en').text).toBe('99+');
  });

  it('says nothing of cards where none is listed: no badge is no praise', () => {
    for (const found of [undefined, { flagged: 0, possible: 0 }]) {
      expect(page(found)).toEqual(page());
      expect(composeBadge(page(found), 'en').text).toBe('');
    }
  });
});

describe('the strip above a cart', () => {
  const strip = (found: FoundCards, kind: PageKind = 'cart', language: 'ko' | 'en' = 'en') =>
    composeStrip(found, kind, language);

  it('counts the rows of the cart, not what is recommended under it', () => {
    expect(strip({ flagged: 3, possible: 1, rows: { flagged: 1, possible: 0 } })).toMatchObject({
      level: 'flagged',
      text: '1 item in your cart is on an official list',
    });
    expect(strip({ flagged: 3, possible: 1, rows: { flagged: 0, possible: 0 } })).toBeUndefined();
    expect(strip({ flagged: 3, possible: 1, rows: { flagged: 0, possible: 2 } }, 'cart', 'ko')).toMatchObject(
      {
        level: 'possible',
        text: '장바구니의 상품 2개는 확인이 필요합니다',
      },
    );
  });

  it('says no more than that they are on the page where rows cannot be told apart', () => {
    expect(strip({ flagged: 1, possible: 0 })?.text).toBe('1 listing on this page is on an official list');
  });

  it('stands above a cart and a checkout, and nowhere else', () => {
    const found = { flagged: 1, possible: 0, rows: { flagged: 1, possible: 0 } };
    expect(strip(found, 'checkout')?.text).toBe('1 item you are about to pay for is on an official list');
    for (const kind of ['goods', 'orders', 'none'] as const) expect(strip(found, kind)).toBeUndefined();
  });
});
