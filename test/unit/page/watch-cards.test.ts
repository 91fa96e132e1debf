import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { type AskedCard, type CardView, cardBounds } from '../../../lib/core/cards';
import { shopCards } from '../../../lib/marketplaces/shop-cards';
import type { CardHit } from '../../../lib/page/card-painter';
import { cardPace, watchCards } from '../../../lib/page/watch-cards';
import { waitUntil } from '../../browser/wait-until';

const listed = '1005009000000001';
const view = { name: 'Listed as harmful' } as CardView;
const cardOf = (id: string, title = `Made-up goods number ${id}`) =>
  `<div class="card-out-wrapper"><a href="/item/${id}.html"><img><h3>${title}</h3></a></div>`;
const numbered = (count: number, from = 100) =>
  Array.from({ length: count }, (_, at) => cardOf(`100500900000${String(from + at).padStart(4, '0')}`)).join(
    '',
  );

const watches: AbortController[] = [];
afterEach(() => {
  for (const ended of watches.splice(0)) ended.abort();
});

/** A page whose cards come into view when the test says so: jsdom has no layout. */
function watch({
  html,
  all = false,
  ask = async (cards: AskedCard[]) => cards.map(({ ids }) => (ids[0] === listed ? view : null)),
}: {
  html: string;
  all?: boolean;
  ask?: (cards: AskedCard[]) => Promise<(CardView | null)[] | undefined>;
}) {
  const { window } = new JSDOM(`<body>${html}</body>`, {
    url: 'https://ko.aliexpress.com/',
    pretendToBeVisual: true,
  });
  const observed = new Set<Element>();
  let report: IntersectionObserverCallback = () => {};
  class Sight {
    constructor(callback: IntersectionObserverCallback) {
      report = callback;
    }
    observe = (element: Element) => void observed.add(element);
    unobserve = (element: Element) => void observed.delete(element);
    disconnect = () => observed.clear();
  }
  // Pauses pass ten times as fast.
  const hasty = (work: () => void, milliseconds = 0) => setTimeout(work, milliseconds / 10);
  Object.assign(window, { IntersectionObserver: Sight, setTimeout: hasty });
  const ended = new window.AbortController() as AbortController;
  watches.push(ended);
  const asked: AskedCard[][] = [];
  const told: CardHit[][] = [];
  const stops: number[] = [];
  const readings = { count: 0 };
  const done = watchCards({
    view: window as unknown as Window & typeof globalThis,
    signal: ended.signal,
    find: () => {
      readings.count++;
      return shopCards('aliexpress', window.document);
    },
    all,
    ask: (cards) => {
      asked.push(cards);
      return ask(cards);
    },
    onHits: (hits) => void told.push(hits),
    onStopped: () => void stops.push(asked.length),
  });
  return {
    document: window.document,
    asked,
    readings,
    told,
    stops,
    ended,
    done,
    observed,
    /** The cards of these places come near the view. */
    show(from = 0, to = Number.POSITIVE_INFINITY) {
      const box = { width: 100, height: 100 };
      const entries = [...observed].map((target, at) => ({
        target,
        isIntersecting: at >= from && at < to,
        boundingClientRect: box,
      }));
      report(entries as unknown as IntersectionObserverEntry[], {} as IntersectionObserver);
    },
  };
}

const until = <T>(what: string, ask: () => T, isEnough: (answer: T) => boolean) =>
  waitUntil(what, async () => ask(), isEnough, { every: 10 });
const idsOf = (hits: CardHit[] | undefined) => hits?.map(({ card }) => card.ids[0]);

describe('the cards of a page', () => {
  it('are asked about once, when they come near the view, in batches that are not too large', async () => {
    const page = watch({ html: numbered(150) });
    await until(
      'all are watched',
      () => page.observed.size,
      (count) => count === 150,
    );
    expect(page.asked).toEqual([]);
    page.show(0, 10);
    await until(
      'a batch',
      () => page.asked.length,
      (count) => count === 1,
    );
    expect(page.asked[0]).toHaveLength(10);
    page.show();
    await until(
      'the rest',
      () => page.asked.flat().length,
      (count) => count === 150,
    );
    expect(Math.max(...page.asked.map(({ length }) => length))).toBe(cardBounds.cards);
    expect(new Set(page.asked.flat().map(({ ids }) => ids[0])).size).toBe(150);
    expect(page.told).toEqual([]);
  });

  it('of a cart are asked about all at once, in view or not', async () => {
    const page = watch({ html: numbered(3) + cardOf(listed), all: true });
    await until(
      'the hit',
      () => page.told.at(-1),
      (hits) => hits?.length === 1,
    );
    expect(page.observed.size).toBe(0);
    expect(page.asked.flat()).toHaveLength(4);
  });

  it('are asked about by number and title, and nothing else', async () => {
    const page = watch({ html: cardOf(listed, 'A toy with a name'), all: true });
    await until(
      'a batch',
      () => page.asked.length,
      (count) => count === 1,
    );
    expect(page.asked).toEqual([[{ ids: [listed], title: 'A toy with a name' }]]);
  });

  it('that come later are found, and those that were known are not asked about again', async () => {
    const page = watch({ html: numbered(2), all: true });
    await until(
      'the first',
      () => page.asked.flat().length,
      (count) => count === 2,
    );
    page.document.body.insertAdjacentHTML('beforeend', cardOf(listed));
    await until(
      'the hit',
      () => idsOf(page.told.at(-1)),
      (ids) => ids?.[0] === listed,
    );
    // Sorted: other elements, the same products.
    page.document.body.innerHTML = cardOf(listed) + numbered(2);
    const [before] = page.told.at(-1)!;
    await until(
      'the new element',
      () => page.told.at(-1)?.[0],
      (hit) => hit !== undefined && hit.card.link !== before!.card.link,
    );
    expect(page.asked.flat()).toHaveLength(3);
  });

  it('that show another product are told as no longer listed', async () => {
    const page = watch({ html: cardOf(listed), all: true });
    await until(
      'the hit',
      () => page.told.at(-1)?.length,
      (count) => count === 1,
    );
    page.document.querySelector('a')!.setAttribute('href', '/item/1005009000000002.html');
    await until(
      'no hit',
      () => page.told.at(-1)?.length,
      (count) => count === 0,
    );
    expect(page.asked.flat()).toHaveLength(2);
  });

  it('are left alone after so many failures, and nothing is watched any more', async () => {
    const page = watch({
      html: cardOf(listed),
      all: true,
      ask: async () => Promise.reject(new Error('gone')),
    });

    await until(
      'the last try',
      () => page.asked.length,
      (count) => count === cardPace.failures,
    );
    page.document.body.append('changed');
    await page.done;
    expect(page.asked).toHaveLength(cardPace.failures);
    page.show();
    expect(page.stops).toEqual([cardPace.failures]);
  });

  it('are not left alone because of failures that an answer came between', async () => {
    let turn = 0;
    const page = watch({
      html: numbered(1),
      all: true,
      ask: async (cards) => {
        // Each batch fails as often as may be, and is then answered.
        if (++turn % cardPace.failures > 0) throw new Error('a worker that is just starting');
        return cards.map(({ ids }) => (ids[0] === listed ? view : null));
      },
    });
    const answered = (times: number) =>
      until(
        'an answer',
        () => page.asked.length,
        (count) => count >= times * cardPace.failures,
      );
    await answered(1);
    page.document.body.insertAdjacentHTML('beforeend', numbered(1, 200));
    await answered(2);
    page.document.body.insertAdjacentHTML('beforeend', cardOf(listed));
    await until(
      'the hit',
      () => idsOf(page.told.at(-1)),
      (ids) => ids?.[0] === listed,
    );
    expect(page.stops).toEqual([]);
  });

  it('that come and go without end cost a bounded number of readings and questions', async () => {
    const page = watch({ html: '', all: true });
    const began = performance.now();
    for (let round = 0; round < 8; round++) {
      page.document.body.innerHTML = numbered(250, round * 250);
      await new Promise((go) => setTimeout(go, 100));
    }
    const lasted = performance.now() - began;
    const { readings, asked } = page;
    expect(readings.count).toBeGreaterThan(1);
    expect(readings.count).toBeLessThanOrEqual(lasted / cardPace.soon + 2);
    expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(cardBounds.cards);
    // The pauses of this test pass ten times as fast.
    expect(asked.flat().length).toBeLessThanOrEqual(cardPace.atOnce + cardBounds.cards * (1 + lasted / 100));
  });

  it('are followed no longer than the signal holds', async () => {
    const page = watch({ html: cardOf(listed), all: true });
    await until(
      'the hit',
      () => page.told.length,
      (count) => count > 0,
    );
    page.ended.abort();
    await page.done;
    const { length } = page.told;
    page.document.body.innerHTML = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.told).toHaveLength(length);
  });
});
