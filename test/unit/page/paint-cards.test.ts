// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../lib/core/cards';
import { composeCard } from '../../../lib/language/compose-card';
import type { CardHit } from '../../../lib/page/card-painter';
import { createCardPainter } from '../../../lib/page/paint-cards';
import { waitUntil } from '../../browser/wait-until';
import { hit, listing, now } from '../language/samples';

const ended: AbortController[] = [];
afterEach(() => {
  for (const each of ended.splice(0)) each.abort();
  vi.unstubAllGlobals();
});

const page = { mark: 'a-mark', address: 'https://www.aliexpress.com/', visit: 1, kind: 'goods' } as const;
const badge: CardView = composeCard({ ages: [], language: 'en', verdict: hit(), listing, now });

/** A page with so many listed cards, and how many badges each drawing held: `undefined` where all was taken away. */
function open(count: number) {
  document.body.innerHTML = '<div><a href="/item/1.html"></a></div>'.repeat(count);
  class Sight {
    observe = () => {};
    unobserve = () => {};
    disconnect = () => {};
  }
  class Sheet {
    replaceSync = () => {};
  }
  vi.stubGlobal('IntersectionObserver', Sight);
  vi.stubGlobal('ResizeObserver', Sight);
  vi.stubGlobal('CSSStyleSheet', Sheet);
  const drawings: (number | undefined)[] = [];
  /** In which task each was made. */
  const tasks: number[] = [];
  let task = 0;
  const own = setTimeout;
  vi.stubGlobal('setTimeout', (work: () => void, milliseconds = 0) =>
    own(() => {
      task++;
      work();
    }, milliseconds),
  );
  const controller = new AbortController();
  ended.push(controller);
  const painter = createCardPainter({
    view: window,
    css: '',
    draw(_root, frame) {
      drawings.push(frame?.badges.length);
      tasks.push(task);
    },
    writeClipboard: async () => {},
    now: () => 0,
    openOrders: () => {},
    tellFound: async () => undefined,
  });
  const hits = [...document.body.querySelectorAll('div')].map((element, at): CardHit => {
    const link = element.querySelector('a');
    if (!link) throw new Error('A card has its link.');
    const ids = [`10050070000000${at + 10}`];
    return { card: { element, link, named: '/item/1.html', marketplace: 'aliexpress', ids }, view: badge };
  });
  const cards = hits.map(({ card }) => card);
  return { painter, hits, cards, controller, drawings, tasks };
}

describe('painting the badges of a page', () => {
  it('draws a few in one task, until all are there: dozens may come with one answer', async () => {
    const { painter, hits, cards, controller, drawings, tasks } = open(30);
    painter.show(hits, cards, page, controller.signal);
    expect(drawings).toEqual([]);
    await waitUntil(
      'all are drawn',
      async () => drawings.at(-1),
      (count) => count === 30,
    );
    expect(drawings).toEqual([12, 24, 30]);
    expect(new Set(tasks).size).toBe(3);
  });

  it('draws nothing for a visit that ends before', async () => {
    const { painter, hits, cards, controller, drawings } = open(30);
    painter.show(hits, cards, page, controller.signal);
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drawings.filter((count) => count !== undefined)).toEqual([]);
    expect(document.documentElement.children).toHaveLength(2);
  });

  it('draws what is added without drawing the others anew', async () => {
    const { painter, hits, cards, controller, drawings } = open(14);
    painter.show(hits.slice(0, 13), cards, page, controller.signal);
    await waitUntil(
      'thirteen are drawn',
      async () => drawings.at(-1),
      (count) => count === 13,
    );
    painter.show(hits, cards, page, controller.signal);
    await waitUntil(
      'the last is drawn',
      async () => drawings.at(-1),
      (count) => count === 14,
    );
    expect(drawings).toEqual([12, 13, 14]);
  });
});
