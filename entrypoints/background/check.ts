import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/core/listing';
import { selectorsOfShop } from '../../lib/core/selector-set';
import type { ShopSelectors } from '../../lib/core/shop-selectors';
import type { Verdict } from '../../lib/core/verdict';
import { pageKind } from '../../lib/marketplaces/page-kind';
import { readShopAddress } from '../../lib/marketplaces/registry';
import type { CheckAnswer, PageRequest } from '../../lib/messages';
import { readPageGlobals } from '../../lib/page/read-page-globals';
import { paintBadge } from './badge';
import { noteRows } from './carts';
import { checkCards, noteFoundCards } from './check-cards';
import { openReport } from './compose-report';
import { countVisit } from './count-visit';
import { evaluate } from './evaluate';
import { injectBadges, injectScript, injectWarning } from './inject-script';
import { readsOrders, showOrders } from './orders';
import { noteGone } from './outbox';
import { areSameDocument, type PageDocument, scriptTarget } from './page-document';
import type { PageSender } from './page-sender';
import type { Parts } from './parts';
import { rememberViewed } from './products';
import { noteVisit } from './relistings';
import type { TabState } from './tab-states';

export async function answerPage(request: PageRequest, sender: PageSender, parts: Parts): Promise<unknown> {
  switch (request.type) {
    case 'check':
      return check(request, sender, parts);
    case 'check-cards':
      return isOwnAddress(request, sender) ? checkCards(request, sender, parts) : undefined;
    case 'found-cards':
      return isOwnAddress(request, sender) ? noteFoundCards(request, sender, parts) : undefined;
    case 'read-rows':
      return isOwnAddress(request, sender) ? noteRows(request, sender, parts) : undefined;
    case 'show-orders':
      return showOrders(sender.tab, parts);
    case 'read-listing':
      return bringListing(sender);
    case 'read-page-globals':
      return pageGlobals(request.ids, sender);
    case 'dismiss':
    case 'undo-dismissal':
      return dismiss(request, sender, parts);
    case 'report':
      return openReport({ tab: sender.tab, ...(request.isWrong && { kind: 'wrong-warning' }) }, parts);
  }
}

async function check(
  request: Extract<PageRequest, { type: 'check' }>,
  sender: PageSender,
  parts: Parts,
): Promise<CheckAnswer | undefined> {
  if (
    !isOwnAddress(request, sender) ||
    !isOwnAddress({ address: request.by }, sender) ||
    !speaksOfItsAddress(request)
  )
    return undefined;
  const state = await parts.tabStates.keep(sender.tab, {
    address: request.address,
    visit: request.visit,
    document: sender.document,
    mark: sender.mark,
    reading: request.reading,
    since: parts.now().getTime(),
  });
  if (!state) return undefined;
  const [answer, cards] = await Promise.all([
    show(state, sender, parts),
    request.follows ? undefined : cardsOf(request.address, sender, parts),
  ]);
  return answer && { ...answer, ...(cards && { cards }) };
}

/** What the page is for, where its cards are to be read, with the scripts that read them. Orders only where that was asked for. */
async function cardsOf(address: string, page: PageDocument, parts: Parts): Promise<CheckAnswer['cards']> {
  const kind = pageKind(address);
  const readsThem = await readsOrders(page.tab, kind === 'orders', parts);
  if (kind === 'none' || (kind === 'orders' && !readsThem)) return undefined;
  try {
    if (kind === 'orders') await injectBadges(page);
    await injectScript(page, '/cards.js');
    return kind;
  } catch (fault) {
    console.warn(
      'Ansim could not read the cards of a page; its listings are checked when they are opened.',
      fault,
    );
    return undefined;
  }
}

/** A page may say anything of itself, but only of the listing its address names, or named before it was changed. */
function speaksOfItsAddress({ by, reading }: Extract<PageRequest, { type: 'check' }>): boolean {
  if (reading.kind === 'not-a-product-page') return true;
  const named = readShopAddress(by);
  if (named.kind !== 'product' && named.kind !== 'wall') return false;
  return (
    named.marketplace === reading.listing.marketplace &&
    named.ids.some((id) => reading.listing.ids.includes(id))
  );
}

/** Evaluates a tab's state, paints the badge, and puts the warning's script into the page on a hit. */
async function show(state: TabState, sender: PageSender, parts: Parts): Promise<CheckAnswer | undefined> {
  const language = await parts.language();
  const found = await parts.foundCards.of(sender.tab, state);
  const evaluation = await evaluate(state.reading, language, parts, found);
  const latest = await parts.tabStates.get(sender.tab);
  if (latest?.turn !== state.turn) return undefined;
  await paintBadge(sender.tab, evaluation.page, language);
  if (!sender.isPrivate) {
    void noteGone(state.reading, parts).catch(() => undefined);
    void keepVisit(sender.tab, state, evaluation.verdict, parts).catch((fault) =>
      console.warn('Ansim could not keep or count a page it read.', fault),
    );
  }
  const selectors = await selectorsFor(state.reading, sender, parts);
  const answer = { visit: state.visit, kind: evaluation.page.kind, ...(selectors && { selectors }) };
  if (!evaluation.warning) return answer;
  await injectWarning(sender);
  return { ...answer, warning: evaluation.warning };
}

/** What a feed sent for pages like this one, which could not be read, with the script that uses it. It is tried once. */
async function selectorsFor(
  reading: Reading,
  page: PageDocument,
  parts: Parts,
): Promise<ShopSelectors | undefined> {
  if (reading.kind !== 'unreadable' || reading.refreshed) return undefined;
  try {
    const { selectors } = await parts.lists.open();
    const ofShop = selectorsOfShop(reading.listing.marketplace, selectors, parts.now());
    if (ofShop) await injectScript(page, '/read-further.js');
    return ofShop;
  } catch (fault) {
    console.warn('Ansim could not read a page further by what the list sent; it stays unread.', fault);
    return undefined;
  }
}

/** What is kept of a page that somebody went to see; a round's own tab is nobody's visit. No verdict waits for it. */
async function keepVisit(
  tab: number,
  state: TabState,
  verdict: Verdict | undefined,
  parts: Parts,
): Promise<void> {
  if (await parts.roundTab.isOfRound(tab)) return;
  remember(state, parts);
  await Promise.all([noteVisit(state, verdict, parts), countVisit(tab, state, verdict, parts)]);
}

/** A page that was read to its end is remembered where the user asked for it; that never costs a verdict. */
function remember({ reading }: TabState, parts: Parts): void {
  if (reading.kind !== 'listing' || !reading.settled) return;
  void rememberViewed(reading.listing, parts).catch((fault) =>
    console.warn('Ansim could not remember a product you looked at.', fault),
  );
}

/**
 * Where it cannot be put in nothing is answered, so that the page asks again, and says in the end that it could not be read. Mostly
 * it was left meanwhile.
 */
function bringListing(page: PageDocument): Promise<true | undefined> {
  return injectScript(page, '/listing.js').then(
    () => true,
    () => undefined,
  );
}

async function pageGlobals(ids: string[], sender: PageSender): Promise<unknown> {
  const [result] = await browser.scripting
    .executeScript({
      target: scriptTarget(sender),
      world: 'MAIN',
      func: readPageGlobals,
      args: [ids],
      injectImmediately: true,
    })
    .catch(() => []);
  return result?.result ?? null;
}

async function dismiss(
  request: Extract<PageRequest, { type: 'dismiss' | 'undo-dismissal' }>,
  sender: PageSender,
  parts: Parts,
): Promise<CheckAnswer | undefined> {
  const state = await parts.tabStates.get(sender.tab);
  if (!state || !areSameDocument(state, sender)) return undefined;
  const { dismissal } = await evaluate(state.reading, await parts.language(), parts);
  // Only the warning this tab shows can be dismissed from its page.
  if (!dismissal || dismissal.key !== request.dismissal) return undefined;
  if (request.type === 'dismiss') await parts.dismissals.keep(dismissal);
  else await parts.dismissals.remove(dismissal.key);
  return show(state, sender, parts);
}

function isOwnAddress({ address }: { address: string }, { origin }: PageSender): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}
