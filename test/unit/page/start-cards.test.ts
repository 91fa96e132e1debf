import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import type { StripView } from '../../../lib/core/cards';
import { composeOrdersStrip } from '../../../lib/language/compose-orders';
import type { CardPainter } from '../../../lib/page/card-painter';
import { startCards } from '../../../lib/page/start-cards';
import { aliExpressOrders, aliExpressOrdersAddress } from '../../browser/order-pages';
import { waitUntil } from '../../browser/wait-until';
import { list } from '../language/samples';

const ended: AbortController[] = [];
afterEach(() => {
  for (const each of ended.splice(0)) each.abort();
});

const order = (number: number) => ({
  number: `810000000000000${number}`,
  items: [{ id: `100500900000000${number}`, title: `Made-up goods number ${number}` }],
});

/** What comes of every question but the first. */
const noAnswer = {
  'are refused': () => Promise.reject(new Error('the extension was updated under the page')),
  'are lost with the worker': () => new Promise<never>(() => {}),
};

/** A page of orders whose first question is answered, and no other. */
function follow(counts: { flagged: number }, then: () => Promise<never>) {
  const { window } = new JSDOM(aliExpressOrders({ orders: [order(1)] }), {
    url: aliExpressOrdersAddress,
    pretendToBeVisual: true,
  });
  class Sight {
    observe = () => {};
    unobserve = () => {};
    disconnect = () => {};
  }
  // Pauses pass fifty times as fast.
  const hasty = (work: () => void, milliseconds = 0) => setTimeout(work, milliseconds / 50);
  Object.assign(window, { IntersectionObserver: Sight, setTimeout: hasty });
  const strips: StripView[] = [];
  const painter: CardPainter = { show: () => {}, showStrip: (strip) => void (strip && strips.push(strip)) };
  const controller = new window.AbortController() as AbortController;
  ended.push(controller);
  let asked = 0;
  const strip = composeOrdersStrip({ compared: 1, possible: 0, ...counts }, [list()], 'en');
  startCards({
    view: window as unknown as Window & typeof globalThis,
    send: async () => {
      return asked++ > 0 ? then() : { cards: [null], strip };
    },
    painter: () => painter,
  })({ mark: 'a-mark', address: aliExpressOrdersAddress, visit: 1, kind: 'orders' }, controller.signal);
  return {
    strips,
    more: () =>
      window.document.body.insertAdjacentHTML(
        'beforeend',
        '<div class="order-item"><a href="//www.aliexpress.com/p/order/detail.html?orderId=8100000000000002">Order</a><a href="//www.aliexpress.com/item/1005009000000002.html"><img></a></div>',
      ),
  };
}

describe('the strip of a page of orders', () => {
  it.each([
    [0, 'are refused', 'could-not-check', 'checking'],
    [1, 'are refused', 'flagged', 'flagged'],
    [0, 'are lost with the worker', 'could-not-check', 'checking'],
  ] as const)(
    'does not go on saying that the check goes on once no answers come (%i flagged, questions that %s)',
    async (flagged, how, level, before) => {
      const { strips, more } = follow({ flagged }, noAnswer[how]);
      await waitUntil(
        'the first answer',
        async () => strips.length,
        (count) => count === 1,
        { every: 10 },
      );
      expect(strips[0]).toMatchObject({ level: before, from: expect.stringContaining('goes on checking') });
      more();
      await waitUntil(
        'the end',
        async () => strips.length,
        (count) => count === 2,
        { every: 10 },
      );
      expect(strips[1]).toMatchObject({ level, from: expect.stringContaining('has stopped checking') });
    },
  );
});
