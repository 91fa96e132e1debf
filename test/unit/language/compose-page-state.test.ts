import { describe, expect, it } from 'vitest';
import { wallKinds } from '../../../lib/core/listing';
import type { ListSource, ListState } from '../../../lib/core/lists';
import { feedFaultKinds } from '../../../lib/core/lists';
import { type NotCheckedReason, storageFaultKinds, type Verdict } from '../../../lib/core/verdict';
import { composeBadge } from '../../../lib/language/compose-badge';
import { composeListLines } from '../../../lib/language/compose-list-lines';
import { composePageState } from '../../../lib/language/compose-page-state';
import { dismissalLabel } from '../../../lib/language/dismissal-label';
import { languages } from '../../../lib/language/language';
import { sentencesIn } from '../../../lib/language/sentences';
import { hit, hostile, list, listing, match, now } from './samples';

const miss = (lists: ListState[]) =>
  composePageState({ kind: 'verdict', verdict: { kind: 'not-listed', lists }, dismissed: false }, 'en', now);
const notChecked = (reason: NotCheckedReason, language: 'ko' | 'en' = 'en') =>
  composePageState(
    { kind: 'verdict', verdict: { kind: 'could-not-check', reason, lists: [list()] }, dismissed: false },
    language,
    now,
  );

const reasons: [NotCheckedReason, next: string | undefined, says: RegExp][] = [
  [{ kind: 'page-not-understood', missing: ['title'] }, 'reload', /could not be read \(missing: title\)/],
  [{ kind: 'page-not-understood', missing: ['someday'] }, 'reload', /could not be read\./],
  ...wallKinds.map((wall): [NotCheckedReason, undefined, RegExp] => [
    { kind: 'wall', wall },
    undefined,
    /Only the number in the address was compared/,
  ]),
  [{ kind: 'opened-before-installation' }, 'reload', /Reload the page/],
  [{ kind: 'access-revoked' }, 'allow-access', /turned off/],
  [{ kind: 'no-list' }, 'check-now', /No list has arrived/],
  [{ kind: 'starter-only', notices: 249 }, 'check-now', /Only 249 starter notices/],
  [{ kind: 'starter-only', notices: 1 }, 'check-now', /Only 1 starter notice /],
  [{ kind: 'list-expired', generated: '2026-09-30T00:00:00Z' }, 'check-now', /30 September 2026 is too old/],
  [{ kind: 'list-expired', generated: '' }, 'check-now', /too old/],
  ...storageFaultKinds.map((fault): [NotCheckedReason, string | undefined, RegExp] => [
    { kind: 'storage', fault },
    fault === 'downgrade' ? undefined : 'check-now',
    /stored?/,
  ]),
  [{ kind: 'fault', what: 'QuotaExceededError' }, 'check-now', /\(QuotaExceededError\)/],
];

describe('a page’s state in words', () => {
  it.each(reasons)('for %j: next %s, and says why', (reason, next, says) => {
    const view = notChecked(reason);
    expect(view).toMatchObject({ kind: 'could-not-check', heading: 'Could not check' });
    expect(view.next).toBe(next);
    expect(view.detail).toMatch(says);
    expect(notChecked(reason, 'ko').detail).toMatch(/\p{Script=Hangul}/u);
  });

  it('gives every reason its own sentence', () => {
    const details = reasons.map(([reason]) => notChecked(reason).detail);
    expect(new Set(details).size).toBe(details.length);
  });

  it('claims of a page that is gone neither that it was taken down nor that it is kept from this region', () => {
    expect(notChecked({ kind: 'wall', wall: 'gone', region: 'kor' }).detail).toContain(
      'it was taken down, or it is not offered in this region (South Korea)',
    );
    expect(notChecked({ kind: 'wall', wall: 'gone', region: 'kor' }, 'ko').detail).toContain(
      '판매가 중단되었거나 이 지역(대한민국)에서는 팔지 않는 상품',
    );
    expect(notChecked({ kind: 'wall', wall: 'gone' }).detail).toContain('not offered in this region.');
  });

  it('names the region in which the shop says that it does not offer a product', () => {
    expect(notChecked({ kind: 'wall', wall: 'region', region: 'uk' }).detail).toContain('(United Kingdom)');
    expect(notChecked({ kind: 'wall', wall: 'region', region: 'kr' }, 'ko').detail).toContain(
      '이 지역(대한민국)에서는',
    );
  });

  it('dates a miss by the oldest list and counts what was compared', () => {
    const view = miss([list(), list({ feed: 'b', generated: '2026-11-20T00:00:00Z', notices: 5 })]);
    expect(view.heading).toBe('Not on the lists of 20 November 2026');
    expect(view.detail).toMatch(/^12,350 notices were compared\. Not being listed does not mean/);
    expect(view.warning).toBeUndefined();
  });

  it('says in Korean which day’s lists, and that it proves nothing', () => {
    const view = composePageState(
      { kind: 'verdict', verdict: { kind: 'not-listed', lists: [list()] }, dismissed: false },
      'ko',
      now,
    );
    expect(view.heading).toBe('2026년 11월 24일\u00a0자 목록에는 없습니다');
    expect(view.detail).toBe('공고 12,345건과 비교했습니다. 목록에 없다고 해서 위험이 없다는 뜻은 아닙니다.');
  });

  describe('of a feed that could not fetch some of its sources for weeks', () => {
    const source = (id: string, lastSuccess?: string, more: Partial<ListSource> = {}): ListSource => ({
      ...{ id, name: id, licence: 'x', attribution: 'x', notices: 10 },
      ...(lastSuccess !== undefined && { lastSuccess }),
      ...more,
    });
    const detailOf = (sources: ListSource[], others: ListState[] = [], language: 'ko' | 'en' = 'en') => {
      const lists = [list({ sources }), ...others];
      return composePageState(
        { kind: 'verdict', verdict: { kind: 'not-listed', lists }, dismissed: false },
        language,
        now,
      ).detail;
    };

    it('says of each since when, the oldest first, and nothing of those fetched within two weeks', () => {
      const sources = [
        source('us-cpsc', '2026-11-09T06:00:00Z'),
        source('accc', '2026-11-10T07:00:00Z'),
        source('uk-opss', '2026-08-01T00:00:00Z'),
      ];
      expect(detailOf(sources)).toMatch(
        /harmless\. Of UK .*, as of 1 August 2026\. Of US .*, as of 9 November 2026\.$/,
      );
      expect(detailOf(sources)).not.toContain('Australia');
      expect(detailOf(sources, [], 'ko')).toMatch(
        /2026년 8월 1일에 받은 것입니다\. .*11월 9일에 받은 것입니다\.$/,
      );
    });

    it('names three and counts the others', () => {
      const sources = ['a', 'b', 'c', 'd', 'e'].map((id, at) => source(id, `2026-0${at + 1}-01T00:00:00Z`));
      expect(detailOf(sources)).toMatch(
        /Of c, as of 1 March 2026\. 2 more sources were last fetched weeks ago, the oldest on 1 April 2026\.$/,
      );
      expect(detailOf(sources.slice(1))).toMatch(/One more source was last fetched on 1 May 2026\.$/);
    });

    it.each<[string, ListSource, ListState[]]>([
      ['was never fetched, as findings kept by hand', source('kr-findings-seoul'), []],
      ['has no notices', source('us-cpsc', '2026-01-01T00:00:00Z', { notices: 0 }), []],
      [
        'is fetched straight from its authority, too',
        source('us-cpsc', '2026-01-01T00:00:00Z'),
        [list({ feed: 'direct-us-cpsc', direct: { source: 'us-cpsc', whole: true } })],
      ],
      [
        'another feed fetched lately',
        source('us-cpsc', '2026-01-01T00:00:00Z'),
        [list({ feed: 'second', sources: [source('us-cpsc', '2026-11-24T00:00:00Z')] })],
      ],
    ])('says nothing of a source that %s', (_, one, others) => {
      expect(detailOf([one], others)).toMatch(/harmless\.$/);
    });
  });

  it('carries the warning of a hit, in the shape the page shows', () => {
    const state = { kind: 'verdict', verdict: hit(), listing, dismissal: 'key', dismissed: false } as const;
    const view = composePageState(state, 'en', now);
    expect(view).toMatchObject({ kind: 'flagged', warning: { shape: 'dialog', dismissal: 'key' } });
    expect(view.dismissed).toBeUndefined();
    const past = composePageState({ ...state, dismissed: true }, 'en', now);
    expect(past).toMatchObject({ kind: 'flagged', dismissed: true, warning: { shape: 'strip' } });
    expect(past.detail).toContain('You have continued past this warning.');
    const possible = hit([match({ level: 'possible' })]);
    expect(composePageState({ ...state, verdict: possible }, 'en', now)).toMatchObject({
      kind: 'possible',
      warning: { shape: 'banner' },
    });
  });

  it.each(['not-a-shop', 'not-a-product-page', 'checking'] as const)('has words for %s', (kind) => {
    for (const language of languages) {
      const view = composePageState({ kind, lists: [] }, language, now);
      expect(view.kind).toBe(kind);
      expect(view.heading).toBe(sentencesIn(language).page.headings[kind]);
      expect(view.detail).not.toBe('');
    }
  });
});

describe('the badge', () => {
  const kinds = [
    'flagged',
    'possible',
    'not-listed',
    'could-not-check',
    'checking',
    'not-a-shop',
    'not-a-product-page',
  ] as const;

  it('fits, and tells the five states of a product page apart', () => {
    const badges = kinds.map((kind) => composeBadge({ kind }, 'en'));
    for (const { text, colour } of badges) {
      expect([...text].length).toBeLessThanOrEqual(4);
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(new Set(badges.slice(0, 5).map(({ text }) => text)).size).toBe(5);
    expect(badges.slice(5).map(({ text }) => text)).toEqual(['', '']);
  });

  it('never shows green or a tick', () => {
    for (const kind of kinds) {
      const { text, colour } = composeBadge({ kind }, 'en');
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(green! > red! && green! > blue!, kind).toBe(false);
      expect(text).not.toMatch(/[✓✔☑OK]/);
    }
  });

  it('says why in its title, in the user’s language', () => {
    expect(composeBadge(notChecked({ kind: 'no-list' }), 'en').title).toBe(
      'Ansim: Could not check\nNo list has arrived yet. Press “Check now”.',
    );
    expect(composeBadge({ kind: 'flagged' }, 'ko').title).toBe(
      '안심: 공공기관이 위해제품으로 공표한 상품입니다',
    );
  });

  it('keeps the mark of a warning that was continued past', () => {
    const past = composeBadge({ kind: 'flagged', dismissed: true }, 'en');
    expect(past.text).toBe(composeBadge({ kind: 'flagged' }, 'en').text);
    expect(past.title).toContain('You have continued past this warning.');
  });
});

describe('the page’s state beside a list that is not an authority’s', () => {
  it('dates and counts a miss by the authorities’ lists alone', () => {
    const own = list({
      feed: 'mine',
      byAuthority: false,
      state: 'expired',
      generated: '2024-01-01T00:00:00Z',
    });
    const verdict: Verdict = { kind: 'not-listed', lists: [list(), own] };
    const view = composePageState({ kind: 'verdict', verdict, dismissed: false }, 'en', now);
    expect(view.heading).toBe('Not on the lists of 24 November 2026');
    expect(view.detail).toMatch(/^12,345 notices/);
  });

  it('offers to save the structure of a page that was not understood, and of no other', () => {
    const reasons: NotCheckedReason[] = [
      { kind: 'page-not-understood', missing: ['title'] },
      { kind: 'no-list' },
    ];
    const offers = reasons.map((reason) => {
      const verdict: Verdict = { kind: 'could-not-check', reason, lists: [] };
      return composePageState({ kind: 'verdict', verdict, dismissed: false }, 'en', now).structure;
    });
    expect(offers).toEqual([true, undefined]);
  });
});

describe('the lists in words', () => {
  const line = (over: Partial<ListState>) => composeListLines([list(over)], 'en', now)[0]!;

  it('tells which, of when, how many, and when last looked for', () => {
    expect(line({})).toEqual({
      name: 'Test list',
      detail: 'Of 24 November 2026 · 12,345 notices · last looked 2 hours ago',
      byAuthority: true,
      sources: [],
    });
  });

  it('tells an expired, a starter and a missing list apart', () => {
    expect(line({ state: 'expired' }).detail).toMatch(/^Expired: of 24 November 2026/);
    expect(line({ state: 'starter', name: 'starter' })).toMatchObject({
      name: 'Starter list',
      detail: 'Of 24 November 2026 · 12,345 notices',
    });
    expect(line({ state: 'none' }).detail).toBe('Nothing received yet');
  });

  it.each(feedFaultKinds)('says why the last update failed: %s', (kind) => {
    const lastFault = { at: '2026-11-25T02:00:00Z', fault: { kind, detail: 'for the mender' } };
    expect(line({ lastFault }).fault).toBe(
      `The last update failed 1 hour ago. ${sentencesIn('en').lists.faults[kind]}`,
    );
    expect(composeListLines([list({ lastFault })], 'ko', now)[0]?.fault).toMatch(/^1시간 전/);
  });

  it('names every source with licence and attribution', () => {
    const sources = [
      {
        id: 'us-cpsc',
        name: 'CPSC',
        licence: 'Public domain',
        attribution: 'CPSC',
        notices: 1,
        newest: '2026-11-19',
      },
    ];
    expect(composeListLines([list({ sources })], 'ko', now)[0]?.sources).toEqual([
      {
        name: '미국 소비자제품안전위원회(CPSC)',
        detail: '공고 1건, 최근 2026년 11월 19일 · Public domain',
        attribution: 'CPSC',
      },
    ]);
  });

  it('gives no list that is not an authority’s a public body’s name', () => {
    const sources = [{ id: 'us-cpsc', name: 'Fake CPSC', licence: '', attribution: '', notices: 1 }];
    expect(line({ byAuthority: false, sources }).sources[0]?.name).toBe('Fake CPSC');
  });
});

describe('the label of a dismissed warning', () => {
  it('is the listing’s title, else the notice’s name, else its id; cleaned and bounded', () => {
    expect(dismissalLabel([match()], listing)).toBe('나무 딸랑이');
    expect(dismissalLabel([match()], { ...listing, titles: [] })).toBe('Rattle');
    const label = dismissalLabel([match()], { ...listing, titles: [hostile] });
    expect([...label]).toHaveLength(120);
    expect(label).not.toContain('\u202e');
  });
});
