import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/core/listing';
import type { ListState } from '../../lib/core/lists';
import { productKey } from '../../lib/core/own-product';
import type { PopupState } from '../../lib/core/popup-state';
import type { NotCheckedReason } from '../../lib/core/verdict';
import type { PageStateView } from '../../lib/core/warning-view';
import { composeListLines } from '../../lib/language/compose-list-lines';
import { composePageState } from '../../lib/language/compose-page-state';
import type { Language } from '../../lib/language/language';
import { readShopAddress } from '../../lib/marketplaces/registry';
import { nameTheSamePlace } from '../../lib/marketplaces/same-place';
import { paintBadge } from './badge';
import { evaluate } from './evaluate';
import { ordersOffer } from './orders';
import type { Parts } from './parts';
import { popupAdvice } from './popup-advice';
import { popupRelisting } from './relistings';
import { afterItsTime } from './tab-states';
import { addressOf, tellTab } from './tabs';

/** What the popup shows of a tab and of everything else it tells. */
export async function popupState(tab: number, parts: Parts): Promise<PopupState> {
  const language = await parts.language();
  const lists = await listStates(parts);
  const [address, state] = await Promise.all([addressOf(tab), parts.tabStates.shown(tab)]);
  const reading = state?.reading;
  const [page, dismissals, settings, own, orders] = await Promise.all([
    pageState(tab, language, lists, parts),
    parts.dismissals.list().catch(() => []),
    parts.settings.get(),
    ownProduct(reading, parts),
    ordersOffer(tab, address, lists, language, parts),
  ]);
  const relisting = await relistingOf(reading, parts);
  return {
    language,
    languageSetting: settings.language,
    ...(await popupAdvice(reading, page.kind, { language, ages: settings.children }, parts)),
    page,
    listLines: composeListLines(lists, language, parts.now()),
    ...(own && { own }),
    ...(relisting && { relisting }),
    ...(orders && { orders }),
    dismissals: dismissals.map(({ key, label }) => ({ dismissal: key, label })),
  };
}

/** Only of a page whose product was read: a wall or another page of the shop names nothing to watch. */
async function ownProduct(reading: Reading | undefined, parts: Parts): Promise<PopupState['own']> {
  if (!reading || reading.kind === 'not-a-product-page') return undefined;
  const product = await parts.products.get(productKey(reading.listing)).catch(() => undefined);
  return { watched: product?.origin ?? 'no' };
}

async function relistingOf(reading: Reading | undefined, parts: Parts): Promise<PopupState['relisting']> {
  if (reading?.kind !== 'listing') return undefined;
  return popupRelisting(reading.listing, parts).catch(() => undefined);
}

async function pageState(
  tab: number,
  language: Language,
  lists: ListState[],
  parts: Parts,
): Promise<PageStateView> {
  const now = parts.now();
  const state = await parts.tabStates.get(tab);
  const address = await addressOf(tab);
  if (address === undefined) {
    // The browser hides the address of a page the extension may not read: a shop whose access was taken away.
    return state
      ? notChecked({ kind: 'access-revoked' }, tab, language, lists, now)
      : composePageState({ kind: 'not-a-shop', lists }, language, now);
  }
  if (readShopAddress(address).kind === 'not-a-shop')
    return composePageState({ kind: 'not-a-shop', lists }, language, now);
  if (state && nameTheSamePlace(state.address, address)) {
    const found = await parts.foundCards.of(tab, state);
    const { page } = await evaluate(afterItsTime(state, now), language, parts, found);
    await paintBadge(tab, page, language);
    return page;
  }
  if ((await tellTab(tab, { type: 'are-you-there' })) === true)
    return composePageState({ kind: 'checking', lists }, language, now);
  const access = await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
  const reason = { kind: access ? 'opened-before-installation' : 'access-revoked' } as const;
  return notChecked(reason, tab, language, lists, now);
}

async function notChecked(
  reason: NotCheckedReason,
  tab: number,
  language: Language,
  lists: ListState[],
  now: Date,
): Promise<PageStateView> {
  const verdict = { kind: 'could-not-check', reason, lists } as const;
  const page = composePageState({ kind: 'verdict', verdict, dismissed: false }, language, now);
  await paintBadge(tab, page, language);
  return page;
}

/** Tabs that were open before this version was installed, or lost their access, have no script: their badge says so. */
export async function markTabsWithoutScript(parts: Parts): Promise<void> {
  const tabs = await browser.tabs.query({});
  const language = await parts.language();
  const lists = await listStates(parts);
  await Promise.all(
    tabs.map((tab) =>
      tab.id === undefined || (tab.url !== undefined && readShopAddress(tab.url).kind === 'not-a-shop')
        ? undefined
        : pageState(tab.id, language, lists, parts),
    ),
  );
}

function listStates(parts: Parts): Promise<ListState[]> {
  return parts.lists.open().then(
    ({ states }) => states,
    () => [],
  );
}
