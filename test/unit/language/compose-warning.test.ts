import { describe, expect, it } from 'vitest';
import { listingBases } from '../../../lib/core/listing-bases';
import type { HeldBack } from '../../../lib/core/may-go-red';
import { composePageState } from '../../../lib/language/compose-page-state';
import { composePractice } from '../../../lib/language/compose-practice';
import { languages } from '../../../lib/language/language';
import { sentencesIn } from '../../../lib/language/sentences';
import { hit, hostile, list, listing, match, notice, now, warning } from './samples';

const first = (over: Parameters<typeof warning>[0] = {}) => warning(over).notices[0]!;

describe('a warning', () => {
  it('names authority, date and hazard', () => {
    const view = warning();
    expect(view.heading).toBe('An authority has listed this product as harmful');
    expect(view.summary).toBe('EU Safety Gate published a notice on 11 September 2026. Danger: choking.');
    expect(view.notices[0]).toMatchObject({
      authority: 'EU Safety Gate',
      reference: 'Notice SR/09999/26, 11 September 2026',
      kind: 'Alert',
      product: 'Rattle',
      productLanguage: 'en',
      link: { href: 'https://notices.example/SR-09999-26' },
    });
  });

  it('says the same in Korean', () => {
    const view = warning({ language: 'ko' });
    expect(view).toMatchObject({ language: 'ko', levelWord: '위해제품', shape: 'dialog', level: 'flagged' });
    expect(view.summary).toBe('EU 세이프티 게이트에서 2026년 9월 11일에 공고했습니다. 위험: 목 막힘.');
    expect(view.notices[0]?.hazards).toEqual(['목 막힘 (Choking)']);
  });

  it('quotes the official words in the reader’s language where there are any, and says which language it is otherwise', () => {
    const danger = [
      { lang: 'fr', text: 'Petites pièces.' },
      { lang: 'ko', text: '작은 부품이 떨어집니다.' },
    ];
    expect(
      first({ language: 'ko', verdict: hit([match({ notice: notice({ danger }) })]) }).why,
    ).toContainEqual({
      label: '기관의 설명',
      text: '작은 부품이 떨어집니다.',
      language: 'ko',
    });
    expect(
      first({ verdict: hit([match({ notice: notice({ danger: danger.slice(0, 1) }) })]) }).why,
    ).toContainEqual({
      label: 'In the authority’s words (French)',
      text: 'Petites pièces.',
      language: 'fr',
    });
  });

  it.each([
    ['en', 'Also listed by: US Consumer Product Safety Commission (CPSC).'],
    ['ko', '미국 소비자제품안전위원회(CPSC)도 이 제품을 공고했습니다.'],
  ] as const)('names the authority of a linked notice too (%s)', (language, also) => {
    const linked = ['us-cpsc:26582', 'us-cpsc:26583', 'eu-safety-gate:SR/08888/26', 'nobody-knows:1'];
    const view = warning({ language, verdict: hit([match({ notice: notice({ linked }) })]) });
    expect(view.also).toBe(also);
    expect(view.copyText).toContain(also);
  });

  it('names every authority of one hit, and each once: by its card, or in a sentence where there is no room', () => {
    const cpsc = notice({ id: 'us-cpsc:26582', source: 'us-cpsc', linked: ['eu-safety-gate:SR/09999/26'] });
    expect(warning({ verdict: hit([match(), match({ notice: cpsc })]) }).also).toBeUndefined();
    const gate = ['SR/1/26', 'SR/2/26', 'SR/3/26'].map((record) =>
      match({ notice: notice({ id: `eu-safety-gate:${record}` }) }),
    );
    const weaker = match({ notice: { ...cpsc, linked: ['us-cpsc:1'] }, level: 'possible' });
    expect(warning({ verdict: hit([...gate, weaker]) }).also).toBe(
      'Also listed by: US Consumer Product Safety Commission (CPSC).',
    );
  });

  it('takes no user’s list at its word about an authority', () => {
    const own = match({
      byAuthority: false,
      level: 'possible',
      notice: notice({ linked: ['us-cpsc:26582'] }),
    });
    expect(warning({ verdict: hit([own]) }).also).toBeUndefined();
  });

  it('marks our own few words as ours', () => {
    const gist = [{ lang: 'en', text: 'small parts' }];
    expect(first({ verdict: hit([match({ notice: notice({ gist }) })]) }).why).toContainEqual(
      expect.objectContaining({ ours: true, label: 'In short, in Ansim’s words' }),
    );
  });

  it('keeps official risk words that map to no hazard', () => {
    const hazards = [{ official: 'Radiant heat' }];
    const view = warning({ verdict: hit([match({ notice: notice({ hazards }) })]) });
    expect(view.notices[0]?.hazards).toEqual(['Radiant heat']);
    expect(view.summary).toContain('Radiant heat');
  });

  it('shows the strongest notice first, three at most, and counts the rest', () => {
    const byModel = match({
      notice: notice({ id: 'us-cpsc:26999', source: 'us-cpsc' }),
      evidence: [{ kind: 'brand-model', listing: 'Acme A1', notice: 'Acme A1' }],
    });
    const others = [1, 2, 3].map((each) =>
      match({ level: 'possible', notice: notice({ id: `eu-safety-gate:SR/0000${each}/26` }) }),
    );
    const view = warning({ verdict: hit([...others, byModel, match()]) });
    expect(view.notices.map(({ id }) => id)).toEqual([
      'eu-safety-gate:SR/09999/26',
      'us-cpsc:26999',
      'eu-safety-gate:SR/00001/26',
    ]);
    expect(view.more).toBe('And 2 notices more about this product.');
    expect(warning().more).toBeUndefined();
  });

  it('writes CPSC’s numbers as CPSC prints them', () => {
    const cpsc = match({ notice: notice({ id: 'us-cpsc:26582', source: 'us-cpsc', updated: '2026-09-30' }) });
    expect(first({ verdict: hit([cpsc]) }).reference).toBe(
      'Notice 26-582, 11 September 2026 · updated 30 September 2026',
    );
  });

  it('puts the facts side by side, with the product name to compare', () => {
    expect(first().evidence).toEqual([
      {
        label: 'Listing number',
        listing: '1005000000000001',
        notice: '1005000000000001',
        mark: 'same',
        markWord: 'the same',
      },
      {
        label: 'Product name',
        listing: '나무 딸랑이',
        notice: 'Rattle',
        mark: 'context',
        markWord: 'to compare',
      },
    ]);
    expect(first({ listing: { ...listing, titles: [] } }).evidence).toHaveLength(1);
  });

  it.each(listingBases)('says honestly who ties the listing to the notice: %s', (basis) => {
    const named = notice({ listings: [{ marketplace: 'aliexpress', id: '1005000000000001', basis }] });
    const { sure } = first({ verdict: hit([match({ notice: named })]) });
    expect(sure).toBe(
      sentencesIn('en').warning.sureListing[basis]('AliExpress', { volunteers: 0, stewards: 0 }),
    );
  });

  it('takes the best basis that is not volunteers’ alone', () => {
    const ids = { marketplace: 'aliexpress', id: '1005000000000001' } as const;
    const named = notice({
      listings: [
        { ...ids, basis: 'volunteers' },
        { ...ids, basis: 'authority' },
      ],
    });
    expect(first({ verdict: hit([match({ notice: named })]) }).sure).toBe(
      'The authority names this listing’s number.',
    );
  });

  it('tells what a notice is limited to, and why it is only possible', () => {
    const limits = { batches: Array.from({ length: 9 }, (_, each) => `B${each}`) };
    const limited = match({
      level: 'possible',
      heldBack: 'limited-to-batches',
      notice: notice({ limits: { batches: limits.batches, serials: [], productionDates: [], sellers: [] } }),
    });
    expect(first({ verdict: hit([limited]) }).limits).toEqual([
      'The notice is about certain batches only. Check yours before you decide.',
      'Batches named: B0, B1, B2, B3, B4, B5, and 3 more',
    ]);
  });

  const reasons: HeldBack[] = [
    'limited-to-batches',
    'limited-to-serials',
    'limited-to-production-dates',
    'limited-to-sellers',
    'repaired-in-production',
    'administrative',
    'volunteers-only',
  ];
  it.each(reasons)('has a sentence for what is held back as %s', (heldBack) => {
    expect(first({ verdict: hit([match({ level: 'possible', heldBack })]) }).limits[0]).toBe(
      sentencesIn('en').warning.heldBack[heldBack],
    );
  });

  it('never lets a list that is not an authority’s speak as one', () => {
    const added = match({
      feed: 'mine',
      byAuthority: false,
      level: 'possible',
      heldBack: 'not-an-authority',
    });
    const lists = [list({ feed: 'mine', name: 'My club', byAuthority: false })];
    for (const language of languages) {
      const view = warning({ language, verdict: hit([added], lists), shape: 'banner' });
      expect(view.heading).toBe(sentencesIn(language).warning.heading['not-an-authority']);
      expect(view.notices[0]).toMatchObject({
        authority: 'My club',
        notAuthority: sentencesIn(language).warning.notAuthority,
      });
      expect(`${view.summary} ${view.copyText}`).not.toMatch(/Safety Gate published|세이프티 게이트/);
    }
  });

  it('names the group, not the feed, where a group’s own list came within an authority’s feed', () => {
    const own = notice({ id: 'our-club:1', source: 'our-club' });
    const within = match({
      byAuthority: false,
      notice: own,
      level: 'possible',
      heldBack: 'not-an-authority',
    });
    const club = {
      id: 'our-club',
      name: 'Our club',
      licence: '',
      attribution: '',
      notices: 1,
      own: true as const,
    };
    const lists = [list({ feed: within.feed, name: 'Ministry list', sources: [club] })];
    for (const language of languages) {
      const view = warning({ language, verdict: hit([within], lists), shape: 'banner' });
      const words = sentencesIn(language).warning;
      expect(view.heading).toBe(words.heading['of-a-group']);
      expect(view.notices[0]).toMatchObject({
        authority: 'Our club',
        notAuthority: words.ofGroup('Our club'),
      });
      expect(view.summary).toContain('Our club');
      expect(`${view.summary} ${view.stripText} ${JSON.stringify(view.notices)}`).not.toContain(
        'Ministry list',
      );
      const found = { kind: 'verdict' as const, verdict: hit([within], lists), dismissed: true };
      expect(composePageState(found, language, now).heading).toBe(view.heading);
    }
  });

  it('lets an authority’s notice about the same product head the warning', () => {
    const own = match({ byAuthority: false, level: 'possible', heldBack: 'not-an-authority' });
    const view = warning({
      language: 'en',
      verdict: hit([own, match({ level: 'possible' })]),
      shape: 'banner',
    });
    expect(view.heading).toBe(sentencesIn('en').warning.heading.possible);
  });

  it('calls nothing official, and nothing an authority’s, that such a list says', () => {
    const everything = notice({
      id: 'our-club:1',
      source: 'our-club',
      danger: [
        { lang: 'en', text: 'It melts.' },
        { lang: 'ko', text: '녹습니다.' },
      ],
      hazards: [{ official: 'Gets so hot that whatever lies beside it may melt or burn' }],
      measures: [{ lang: 'fr', text: 'Retrait' }],
      advice: [{ lang: 'fr', text: 'Ne pas utiliser' }],
    });
    const lists = [list({ feed: 'mine', name: 'My club', byAuthority: false })];
    const matches = [
      match({
        feed: 'mine',
        byAuthority: false,
        notice: everything,
        level: 'possible',
        heldBack: 'not-an-authority',
      }),
    ];
    for (const language of languages) {
      const view = warning({ language, verdict: hit(matches, lists), shape: 'banner' });
      const told = JSON.stringify({ ...view, labels: view.labels.copy })
        .replace(/"\w+":/g, '')
        .replace(/not an authority’s|공공기관의 [가-힣]+ 아닙니다/g, '');
      expect(told.match(/.{0,20}(?:official|authorit|공식|기관).{0,10}/gi) ?? []).toEqual([]);
      const [shown] = view.notices;
      expect(`${shown?.reference} ${JSON.stringify(shown?.evidenceHeadings)}`).not.toMatch(
        /notice [\da-z]|the notice|공고/i,
      );
    }
  });

  it('gives the authority’s advice where there is any', () => {
    const advice = [{ lang: 'en', text: 'Return it for a full refund.' }];
    expect(first({ verdict: hit([match({ notice: notice({ advice }) })]) }).advice).toEqual({
      label: 'What to do, in the authority’s words',
      ours: false,
      items: [{ text: 'Return it for a full refund.', language: 'en' }],
    });
  });

  it('else gives three steps of our own, to parents where it is children’s', () => {
    expect(first().advice.ours).toBe(true);
    expect(first().advice.items.map(({ text }) => text)).toEqual(sentencesIn('en').warning.advice.flagged);
    const toy = notice({ category: { official: 'Toys', type: 'toys' } });
    expect(first({ verdict: hit([match({ notice: toy })]) }).advice.items[0]?.text).toBe(
      'Do not buy it for a child.',
    );
  });

  it.each([
    [list(), ['By the list “Test list” of 24 November 2026.']],
    [
      list({ state: 'expired', generated: '2026-10-16T03:00:00Z' }),
      [
        'By the list “Test list” of 16 October 2026, updated 40 days ago. It may have changed since: look at the official page.',
      ],
    ],
    [list({ state: 'starter' }), ['By the starter list of 24 November 2026 that came with the extension.']],
    [list({ feed: 'another' }), []],
  ])('tells how old its list is', (state, lines) => {
    expect(warning({ verdict: hit([match()], [state]) }).listLines).toEqual(lines);
  });

  it('offers no link but the official https page', () => {
    const bare = { ...notice(), page: undefined };
    const fake = { ...notice(), page: 'javascript:alert(1)' };
    for (const each of [bare, fake]) {
      const view = warning({ verdict: hit([match({ notice: each as never })]) });
      expect(view.notices[0]?.link).toBeUndefined();
      expect(view.labels.copy).toBe('Copy this warning');
      expect(view.copyText).not.toContain('javascript:');
    }
  });

  it('bounds and cleans whatever a notice or a page says', () => {
    const bad = match({
      notice: {
        ...notice(),
        names: [{ lang: 'en', text: hostile }],
        brands: [hostile],
        models: Array(50).fill(hostile),
        hazards: [{ official: hostile }],
        danger: [{ lang: 'en', text: hostile }],
      },
      evidence: [{ kind: 'similar-words', listing: hostile, notice: hostile }],
    });
    const view = warning({ verdict: hit([bad]), listing: { ...listing, titles: [hostile] } });
    const said = JSON.stringify(view);
    expect(said).not.toMatch(/[\u202a-\u202e]|\\u0007/);
    expect(view.summary.length).toBeLessThan(300);
    expect(view.notices[0]?.product.length).toBeLessThanOrEqual(160);
    expect(said.length).toBeLessThan(16_000);
  });
});

describe('the copied text', () => {
  it('holds authority, number, date, official words, facts and the official link, as plain text', () => {
    expect(warning().copyText).toBe(
      [
        '[Ansim] An authority has listed this product as harmful',
        'Listing: 나무 딸랑이',
        'https://ko.aliexpress.com/item/1005000000000001.html',
        '',
        'EU Safety Gate · Alert · Notice SR/09999/26, 11 September 2026',
        'Product: Rattle',
        'Danger: Choking',
        'In the authority’s words: Small parts come off.',
        'What agrees: Listing number: “1005000000000001” on the page, “1005000000000001” in the notice',
        'Official page: https://notices.example/SR-09999-26',
        '',
        'By the list “Test list” of 24 November 2026.',
      ].join('\n'),
    );
  });

  it('has no odd spaces in Korean', () => {
    expect(warning({ language: 'ko' }).copyText).toContain(
      '‘Test list’ 2026년 11월 24일 자 목록을 기준으로 합니다.',
    );
  });
});

describe('a practice warning', () => {
  it.each(
    languages.flatMap((language) =>
      (['flagged', 'possible'] as const).map((level) => [language, level] as const),
    ),
  )('in %s, %s, is marked as practice and names nobody real', (language, level) => {
    const view = composePractice({ language, level, now });
    expect(view.practice).toBe(sentencesIn(language).warning.practice.ribbon);
    for (const line of [view.heading, view.stripText])
      expect(line.startsWith(sentencesIn(language).warning.practice.word)).toBe(true);
    expect(view.shape).toBe(level === 'flagged' ? 'dialog' : 'banner');
    expect(view.level).toBe(level);
    expect(view.copyText.startsWith(view.practice ?? '-')).toBe(true);
    expect(view.notices).toHaveLength(1);
    expect(view.notices[0]?.link).toBeUndefined();
    expect(view.notices[0]?.limits.length).toBe(level === 'possible' ? 2 : 0);
    const real = Object.values(sentencesIn(language).authorities);
    for (const authority of real) expect(JSON.stringify(view)).not.toContain(authority);
    expect(JSON.stringify(view)).not.toContain('https://');
  });
});
