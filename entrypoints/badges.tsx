import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Cards } from '../components/Cards';
import css from '../components/cards.css?inline';
import type { FoundAnswer, PageRequest } from '../lib/messages';
import { cardPainterName, injectedCardPainter } from '../lib/page/card-painter';
import { createCardPainter } from '../lib/page/paint-cards';

/** The badges' own script, put into a page by the worker only when a card on it is listed. */
export default defineUnlistedScript(() => {
  if (injectedCardPainter()) return;
  const painter = createCardPainter({
    view: window,
    css,
    draw: (root, frame) => render(frame ? <Cards {...frame} /> : null, root),
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    now: () => performance.now(),
    tellFound: async ({ address, visit }, found) => {
      const request: PageRequest = { type: 'found-cards', address, visit, found };
      const answer: FoundAnswer | undefined = await browser.runtime.sendMessage(request);
      return answer?.strip;
    },
  });
  Reflect.set(globalThis, cardPainterName, painter);
});
