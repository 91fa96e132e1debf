import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Cards } from '../components/Cards';
import css from '../components/cards.css?inline';
import type { FoundAnswer, PageRequest } from '../lib/messages';
import { cardPainterName, injectedCardPainter } from '../lib/page/card-painter';
import { createCardPainter } from '../lib/page/paint-cards';

const send = (request: PageRequest) => browser.runtime.sendMessage(request);

/** The badges' own script, put into a page by the worker only when a card on it is listed. */
export default defineUnlistedScript(() => {
  if (injectedCardPainter()) return;
  const painter = createCardPainter({
    view: window,
    css,
    draw: (root, frame) => render(frame ? <Cards {...frame} /> : null, root),
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    now: () => performance.now(),
    openOrders: () => void send({ type: 'show-orders' }).catch(() => undefined),
    tellFound: async ({ mark, address, visit }, found) => {
      const answer: FoundAnswer | undefined = await send({
        type: 'found-cards',
        mark,
        address,
        visit,
        found,
      });
      return answer?.strip;
    },
  });
  Reflect.set(globalThis, cardPainterName, painter);
});
