import { browser } from 'wxt/browser';
import { injectedFollowCards } from '../lib/page/follow-cards';
import { injectedFollowListing } from '../lib/page/follow-listing';
import { injectedReadFurther } from '../lib/page/read-further';
import { startShopPage } from '../lib/page/start-shop-page';
import { injectedPainter } from '../lib/page/warning-painter';

/**
 * The always-on script of the shops' pages. It leaves nothing on a page that has no warning. Its definition is written down
 * plainly: every byte of it is in every shop page.
 */
export default {
  main() {
    const page = startShopPage({
      view: window,
      mark: crypto.randomUUID(),
      // After an update under the page the browser throws here; whoever asks gets it as a rejection, like every other failure.
      send: async (request) => browser.runtime.sendMessage(request),
      painter: injectedPainter,
      followListing: injectedFollowListing,
      readFurther: injectedReadFurther,
      followCards: injectedFollowCards,
      // As long as the document.
      signal: new AbortController().signal,
    });
    browser.runtime.onMessage.addListener((message, _sender, answer) => {
      switch (message?.type) {
        case 'are-you-there':
          answer(true);
          break;
        case 'check-again':
          page.checkAgain();
          answer(true);
          break;
        case 'practice':
          answer(page.showPractice(message.warning));
          break;
      }
    });
  },
};
