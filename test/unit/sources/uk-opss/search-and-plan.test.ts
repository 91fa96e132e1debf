import { describe, expect, it } from 'vitest';
import { ukOpss } from '../../../../lib/sources/uk-opss';
import { judgeContentItem } from '../../../../lib/sources/uk-opss/content-item';
import { judgeSearchPage, readSearchPage } from '../../../../lib/sources/uk-opss/search-page';
import { readFixture } from '../../../fixtures/sources/read-fixture';
import { bytesOf, fixture, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';

interface Named {
  link: string;
  public_timestamp: string;
}

function named(number: number, day = '2026-01-05'): Named {
  const slug = `product-recall-thing-${String(number).padStart(4, '0')}`;
  return {
    link: `/product-safety-alerts-reports-recalls/${slug}`,
    public_timestamp: `${day}T10:00:00.000+00:00`,
  };
}

/** The requests of a plan whose search names these; notices answer, or not. */
function planned(
  all: readonly Named[],
  { answers = true, since }: { answers?: boolean; since?: string } = {},
) {
  return walk(ukOpss.plan({ now, ...(since !== undefined && { lastSuccess: since }) }), ({ path }) => {
    const { pathname, searchParams } = new URL(path, 'https://www.gov.uk');
    if (pathname !== '/api/search.json') return answers ? bytesOf('{}') : undefined;
    const start = Number(searchParams.get('start'));
    const results = all.slice(start, start + Number(searchParams.get('count')));
    return bytesOf(JSON.stringify({ results, total: all.length }));
  });
}

describe('the plan of the OPSS', () => {
  it('asks for the whole search, each page overlapping the one before, then for each notice once', () => {
    const requests = planned(Array.from({ length: 2200 }, (_, number) => named(number)));
    const searches = requests.filter(({ name }) => name.startsWith('search-'));
    expect(searches.map(({ path }) => new URL(path, 'https://x').searchParams.get('start'))).toEqual([
      '0',
      '950',
      '1900',
    ]);
    expect(searches[0]?.path).toBe(
      '/api/search.json?filter_format=product_safety_alert_report_recall&order=-public_timestamp&count=1000&start=0&fields=link%2Cpublic_timestamp',
    );
    const notices = requests.slice(searches.length);
    expect(notices).toHaveLength(2200);
    expect(notices[0]).toMatchObject({
      name: 'notice-product-recall-thing-0000-20260105T100000.json',
      path: '/api/content/product-safety-alerts-reports-recalls/product-recall-thing-0000',
      optional: true,
    });
  });

  it('takes old notices from the cache but for a ninetieth, new ones never, and one published anew under another name', () => {
    const all = Array.from({ length: 1800 }, (_, number) =>
      named(number, `2026-0${1 + (number % 9)}-${10 + (number % 19)}`),
    );
    const settled = planned(all).filter(({ immutable }) => immutable).length;
    expect(settled).toBeGreaterThan(1800 * (1 - 3 / 90));
    expect(settled).toBeLessThan(1800);
    const [, recent] = planned([named(1, '2026-11-12')]);
    expect(recent?.immutable).toBeUndefined();
    const [, anew] = planned([named(1, '2026-02-05')]);
    expect(anew?.name).toBe('notice-product-recall-thing-0001-20260205T100000.json');
  });

  it('leaves GOV.UK in peace once five notices in a row have no answer', () => {
    const requests = planned(
      Array.from({ length: 40 }, (_, number) => named(number)),
      { answers: false },
    );
    expect(requests).toHaveLength(1 + 5);
  });

  it('names the record of each notice, but for the one after which no more are asked for', () => {
    const many = Array.from({ length: 40 }, (_, number) => named(number));
    const silent = planned(many, { answers: false }).map(({ record }) => record);
    expect(silent.slice(1).map((record) => record === undefined)).toEqual([false, false, false, false, true]);
    const [, ...answered] = planned(many);
    expect(answered.every(({ record }) => record !== undefined)).toBe(true);
  });

  it('gives each request a name that can name a file', () => {
    const long = `product-recall-${'very-'.repeat(40)}long-2611-0109`;
    const [, request] = planned([{ ...named(1), link: `/product-safety-alerts-reports-recalls/${long}` }]);
    expect(request?.name).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,119}$/);
    expect(request?.path.endsWith(long)).toBe(true);
  });

  it('does not take an empty answer for a search', () => {
    expect(walk(ukOpss.plan({ now }), () => undefined)).toHaveLength(1);
  });
});

describe('a page of the search', () => {
  it('names notices with the time of their publication; other rows are dropped, other fields reported', () => {
    const page = readSearchPage(fixture('uk-opss/search.json'), 'search-0.json');
    expect(page.total).toBe(12);
    expect(page.found).toHaveLength(11);
    expect(page.found[0]).toEqual({
      slug: 'product-recall-brambly-night-light-2611-0102',
      day: '2026-11-17',
      version: '20261117T100000',
    });
    const why = 'no link to a notice, or no time';
    expect(page.dropped).toEqual([{ record: 'product-recalls-and-alerts', why }]);
    const nameless = readSearchPage(bytesOf('{"total":1,"results":[{"link":null}]}'), 'search-0.json');
    expect(nameless.dropped).toEqual([{ record: 'search-0.json #1', why }]);
    expect(page.unknownFields).toEqual(['search.mood']);
  });

  it.each([
    ['an error page', '<html><body>Error</body></html>', /without "results"/],
    ['half an answer', readFixture('uk-opss', 'search.json').slice(0, 900), /without "results"/],
    ['an error as data', '{"error":"Maximum result set size exceeded"}', /without "results"/],
    ['an empty list', '{"results":[],"total":3746}', /names 0 notices of 3746/],
    ['fewer than there are', '{"results":[{}],"total":3746}', /names 1 notices of 3746/],
    ['nothing found', '{"results":[],"total":0}', /not one notice/],
  ])('is no answer where it is %s', (_, text, why) => {
    expect(judgeSearchPage(0)(bytesOf(text))).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });

  it('may be shorter at the end of the search', () => {
    const rows = JSON.stringify({ results: Array.from({ length: 246 }, () => ({})), total: 3746 });
    expect(judgeSearchPage(3500)(bytesOf(rows))).toEqual({ kind: 'answer' });
    expect(judgeSearchPage(2850)(bytesOf(rows)).kind).toBe('no-answer');
  });
});

describe('a notice as data', () => {
  const [item] = JSON.parse(readFixture('uk-opss', 'notices.json'));

  it('is an answer', () => {
    expect(judgeContentItem(bytesOf(JSON.stringify(item)))).toEqual({ kind: 'answer' });
  });

  it.each([
    ['what has moved', readFixture('uk-opss', 'moved.json'), /no body: its type is redirect/],
    ['another document', JSON.stringify({ ...item, base_path: '/guidance/x' }), /no notice/],
    ['an error page', '<!doctype html><html></html>', /not whole JSON/],
    ['half an answer', JSON.stringify(item).slice(0, 700), /not whole JSON/],
  ])('is no answer where it is %s', (_, text, why) => {
    expect(judgeContentItem(bytesOf(text))).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });
});
