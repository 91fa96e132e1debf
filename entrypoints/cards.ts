import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { injectedCardPainter } from '../lib/page/card-painter';
import { followCardsName, injectedFollowCards } from '../lib/page/follow-cards';
import { startCards } from '../lib/page/start-cards';

/** Put into a page by the worker where its cards are to be read: not on orders unasked, nor where nothing is sold. */
export default defineUnlistedScript(() => {
  if (injectedFollowCards()) return;
  const follow = startCards({
    view: window,
    send: (request) => browser.runtime.sendMessage(request),
    painter: injectedCardPainter,
  });
  Reflect.set(globalThis, followCardsName, follow);
});
