import { describe, expect, it } from 'vitest';
import { accc } from '../../../../lib/sources/accc';
import { judgeFeed } from '../../../../lib/sources/accc/feed';
import { judgeRecallPage } from '../../../../lib/sources/accc/recall-page';
import { topics } from '../../../../lib/sources/accc/topics';
import type { PlanContext } from '../../../../lib/sources/source';
import { readFixture } from '../../../fixtures/sources/read-fixture';
import { bytesOf, fixture, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';

function item(name: string, day: string): string {
  return `<item><title>${name}</title><link>https://www.productsafety.gov.au/search-consumer-product-recalls/${name}</link><pubDate>${day}</pubDate><category>Lighting</category></item>`;
}

function feedOf(...items: string[]): Uint8Array {
  return bytesOf(`<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>`);
}

/** The requests of a plan whose feed of everything names these; pages answer, or not. */
function planned(items: string[], answers = true, context: PlanContext = { now }) {
  return walk(accc.plan(context), ({ name }) => {
    if (name === 'feed.xml') return feedOf(...items);
    return answers && name.endsWith('.html') ? bytesOf('x') : undefined;
  });
}

describe('the plan of the ACCC', () => {
  it('asks for the feed of everything, for that of every topic, and for the page of each recall once', () => {
    const requests = walk(accc.plan({ now }), ({ name }) => {
      if (name === 'feed.xml') return fixture('accc/feed.xml');
      return name === 'topic-10001.xml' ? fixture('accc/topic-10001.xml') : bytesOf('x');
    });
    expect(
      requests
        .slice(0, 2)
        .map(({ name, path, alternatives, optional }) => [name, path, alternatives, optional]),
    ).toEqual([
      [
        'feed.xml',
        '/rss/feed.xml/psa_recall',
        ['/rss/feed.xml/psa_recall?page=0', '/rss/recalls.xml'],
        undefined,
      ],
      [
        'topic-10001.xml',
        '/rss/feed.xml/psa_recall?f%5B0%5D=topic%3A10001',
        ['/rss/feed.xml/psa_recall?f%5B0%5D=topic%3A10001&page=0'],
        true,
      ],
    ]);
    expect(requests.slice(1 + topics.length).map(({ path }) => path)).toEqual([
      '/search-consumer-product-recalls/glimmo-lcd-drawing-tablet-%E2%80%93-sold-on-temu',
      '/search-consumer-product-recalls/torvik-2-tonne-trolley-jack',
      '/search-consumer-product-recalls/whirling-gong',
      '/node/90009',
      '/search-consumer-product-recalls/pool-noodle-sold-on-aliexpress-0',
    ]);
    expect(requests.every(({ optional, name }) => optional === true || name === 'feed.xml')).toBe(true);
  });

  it('takes old pages from the cache but for a ninetieth, new ones never', () => {
    const items = Array.from({ length: 900 }, (_, place) =>
      item(`recall-${place}`, `${1 + (place % 28)} ${['Jan', 'Feb', 'Mar', 'Apr', 'May'][place % 5]} 2025`),
    );
    const pages = planned(items).filter(({ name }) => name.endsWith('.html'));
    const settled = pages.filter(({ immutable }) => immutable).length;
    expect(pages).toHaveLength(900);
    expect(settled).toBeGreaterThan(900 * (1 - 4 / 90));
    expect(settled).toBeLessThan(900);
    const recent = planned([item('new', '13 Nov 2026'), item('undated', 'soon')]).slice(1 + topics.length);
    expect(recent.map(({ immutable }) => immutable)).toEqual([undefined, undefined]);
  });

  it('leaves the site in peace once three pages in a row have no answer', () => {
    const items = Array.from({ length: 30 }, (_, place) => item(`recall-${place}`, '13 Nov 2026'));
    expect(planned(items, false)).toHaveLength(1 + topics.length + 3);
  });
});

describe('a feed', () => {
  const judge = judgeFeed(true);

  it('is an answer, and that of a topic also where it is empty', () => {
    expect(judge(fixture('accc/feed.xml'))).toEqual({ kind: 'answer' });
    expect(judgeFeed(false)(fixture('accc/topic-empty.xml'))).toEqual({ kind: 'answer' });
  });

  it.each([
    ['an error page', '<!doctype html><html><body>x</body></html>', /no XML document/],
    ['half a feed', readFixture('accc', 'feed.xml').slice(0, 4000), /broken/],
    ['an empty list', readFixture('accc', 'topic-empty.xml'), /not one recall/],
    ['another document', '<feed><entry/></feed>', /starts with rss, this with feed/],
    ['a feed without a channel', '<rss version="2.0"><x/></rss>', /no channel/],
    ['nothing', '', /empty/],
  ])('is no answer where it is %s', (_, text, why) => {
    expect(judge(bytesOf(text))).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });
});

describe('a page', () => {
  const page = readFixture('accc', 'recall-tablet.html');

  it('is an answer, whatever the site writes behind its end', () => {
    expect(judgeRecallPage(bytesOf(page))).toEqual({ kind: 'answer' });
    expect(judgeRecallPage(bytesOf(`${page}\n<!-- cached -->`))).toEqual({ kind: 'answer' });
  });

  it.each([
    ['one that was taken down', readFixture('accc', 'taken-down.html'), /no field of a recall/],
    ['half a page', page.slice(0, page.length >> 1), /does not end/],
    ['an error page', '<html><body>Access denied</body></html>', /no field of a recall/],
    ['nothing', '', /does not end/],
  ])('is no answer where it is %s', (_, text, why) => {
    expect(judgeRecallPage(bytesOf(text))).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });
});
