import { render } from 'preact';
import { browser } from 'wxt/browser';
import { pictureLength } from '../../lib/core/report-pages';
import { shopPatterns } from '../../lib/page/shop-patterns';
import { App } from './App';
import './popup.css';
import { isPopupState, type PopupRequest, type PopupWorker, wasShown } from './popup-worker';

const tab = await currentTab();

const worker: PopupWorker = {
  ask: async (request) => {
    const answer = await send(request);
    return isPopupState(answer) ? answer : undefined;
  },
  practise: async (level) => wasShown(await send({ type: 'practice', level })),
  showStructure: async () => wasShown(await send({ type: 'take-skeleton' })),
  openCheck: async (text) =>
    wasShown(await browser.runtime.sendMessage({ type: 'open-check', text }).catch(() => undefined)),
  report: async (withPicture) => {
    const picture = withPicture ? await pictureOfPage() : undefined;
    return wasShown(
      await send({
        type: 'open-report',
        ...(withPicture && (picture === undefined ? { pictureFailed: true } : { picture })),
      }),
    );
  },
  reload: async () => {
    if (tab !== undefined) await browser.tabs.reload(tab);
  },
  allowAccess: () => browser.permissions.request({ origins: [...shopPatterns] }).catch(() => false),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  onPageChange: (listener, signal) => {
    const changed = (id: number) => {
      if (id === tab) listener();
    };
    browser.tabs.onUpdated.addListener(changed);
    signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(changed), { once: true });
  },
  browserLanguages: [browser.i18n.getUILanguage(), ...navigator.languages],
  ordersPage: `/orders.html?of=${tab ?? -1}`,
};

const root = document.getElementById('root');
if (root) render(<App worker={worker} />, root);

/** The tab the popup stands over. Opened as a page of its own, its address says which tab it speaks of. */
async function currentTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return active?.id;
}

/** What the window shows of its tab, on this press only; undefined where the browser does not give it, or it is too large. */
async function pictureOfPage(): Promise<string | undefined> {
  const picture = await browser.tabs
    .captureVisibleTab({ format: 'jpeg', quality: 90 })
    .catch(() => undefined);
  return picture !== undefined && picture.length <= pictureLength ? picture : undefined;
}

/** Without a tab the worker still tells of lists and dismissals. */
function send(request: PopupRequest): Promise<unknown> {
  return browser.runtime.sendMessage({ ...request, tab: tab ?? -1 }).catch(() => undefined);
}
