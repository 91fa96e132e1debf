import type { OwnPageRequest } from '../../lib/messages';
import { checkPage, openCheck, suggestions, takeQuestion } from './check-page';
import {
  newReporter,
  openReport,
  reportDraft,
  reportRelisting,
  reportWays,
  resumeReport,
} from './compose-report';
import {
  compareNotice,
  decideOnGroup,
  deskAttachment,
  deskPage,
  makeKey,
  openLogFile,
  saveLog,
  saveReports,
  saveTable,
} from './desk';
import { openReports, takePiece } from './desk-files';
import { switchDirect } from './direct';
import { dismissalsPage, undoDismissals } from './dismissals';
import { keepReport } from './keep-report';
import { deleteRequests, exportRequests, ledgerPage } from './ledger';
import { listsPage } from './lists-page';
import { ordersPage, startOrders } from './orders';
import { exportReports, outboxPage, sendNow } from './outbox-page';
import { overviewPage } from './overview';
import { parentsPage, setChildren } from './parents';
import type { Parts } from './parts';
import { popupState } from './popup-state';
import { practise } from './practice';
import { addProducts, keepTabProduct, productsPage, setLookBack } from './products';
import {
  deleteSightings,
  dismissRelisting,
  exportSightings,
  relistingsPage,
  setVisitSightings,
} from './relistings';
import {
  beginRound,
  currentRound,
  exportRound,
  pressRound,
  roundReport,
  roundsPage,
  roundView,
  stepRound,
} from './rounds';
import { settingsView } from './settings-view';
import { keptSkeleton, takeSkeleton } from './skeleton';
import { lookAtList, subscribe, turnAway, unsubscribe } from './subscriptions';
import { checkAllTabsAgain, tellTab } from './tabs';
import { deleteData, settingsPage, takeInData } from './user-data';
import { watchWords } from './word-watches';

/** What answers an own page needs besides the parts. */
export interface OwnPageParts extends Parts {
  /** Looks for new lists, whether they are due or not. */
  syncNow(): Promise<void>;
}

type Type = OwnPageRequest['type'];
/** The requests by their types. Written as a mapped type, so that a request and its answer are known to belong together. */
type Request<Each extends Type = Type> = {
  [Name in Each]: { type: Name } & Extract<OwnPageRequest, { type: Name }>;
}[Each];
type Answers = { [Each in Type]: (request: Request<Each>, parts: OwnPageParts) => Promise<unknown> };

/** Every message of the extension's own pages, with what answers it. */
const answers: Answers = {
  'popup-state': ({ tab }, parts) => popupState(tab, parts),
  'check-now': async ({ tab }, parts) => {
    await parts.syncNow();
    await tellTab(tab, { type: 'check-again' });
    return popupState(tab, parts);
  },
  'undo-dismissal': async ({ dismissal, tab }, parts) => {
    await parts.dismissals.remove(dismissal);
    await checkAllTabsAgain();
    return popupState(tab, parts);
  },
  'set-language': async ({ language, tab }, parts) => {
    await parts.settings.put({ language });
    await checkAllTabsAgain();
    return popupState(tab, parts);
  },
  'take-skeleton': ({ tab }, parts) => takeSkeleton(tab, parts),
  skeleton: ({ of }, parts) => keptSkeleton(of, parts),
  'check-orders': async ({ tab }, parts) => {
    await startOrders(tab, parts);
    return popupState(tab, parts);
  },
  orders: ({ of, country }, parts) => ordersPage(of, country, parts),
  practice: ({ level, tab }, parts) => practise(level, tab, parts),
  ask: ({ text, chosen }, parts) => checkPage(text, chosen, parts),
  suggest: ({ text }, parts) => suggestions(text, parts),
  'open-check': ({ text }) => openCheck(text),
  'take-question': () => takeQuestion(),
  parents: (_, parts) => parentsPage(parts),
  'set-children': ({ age, chosen }, parts) => setChildren(age, chosen, parts),
  settings: (_, parts) => settingsView(parts),
  products: (_, parts) => productsPage(parts),
  'keep-product': async ({ tab, origin }, parts) => {
    await keepTabProduct(tab, origin, parts);
    return popupState(tab, parts);
  },
  'add-product': ({ text }, parts) => addProducts(text, parts),
  'watch-words': ({ text }, parts) => watchWords(text, parts),
  'remove-product': async ({ key }, parts) => {
    await parts.products.remove(key);
    return productsPage(parts);
  },
  'remove-products': async (_, parts) => {
    await parts.products.removeAll();
    return productsPage(parts);
  },
  'set-look-back': ({ on, days }, parts) => setLookBack({ on, days }, parts),
  relistings: (_, parts) => relistingsPage(parts),
  'set-visit-sightings': ({ on, country }, parts) => setVisitSightings({ on, country }, parts),
  'dismiss-relisting': ({ key, dismissed }, parts) => dismissRelisting(key, dismissed, parts),
  'report-relisting': ({ key }, parts) => reportRelisting(key, parts),
  'export-sightings': ({ as }, parts) => exportSightings(as, parts),
  'delete-sightings': (_, parts) => deleteSightings(parts),
  'lists-page': (_, parts) => listsPage(parts),
  'check-lists': async (_, parts) => {
    await parts.syncNow();
    return listsPage(parts);
  },
  'switch-direct': async ({ source, on }, parts) => {
    await switchDirect(source, on, parts);
    return listsPage(parts);
  },
  'look-at-list': ({ address, fingerprint }, parts) => lookAtList(address, fingerprint, parts),
  'forget-look': async (_, parts) => {
    await turnAway(parts);
    return listsPage(parts);
  },
  subscribe: ({ address, seen }, parts) => subscribe(address, seen, parts),
  unsubscribe: ({ key }, parts) => unsubscribe(key, parts),
  overview: (_, parts) => overviewPage(parts),
  'open-report': ({ tab, picture, pictureFailed }, parts) =>
    openReport(
      { tab, ...(pictureFailed ? { picture: 'failed' } : picture !== undefined && { picture }) },
      parts,
    ),
  'report-draft': ({ id }, parts) => reportDraft(id, parts),
  'report-ways': ({ kind }, parts) => reportWays(kind, parts),
  'new-reporter': async (_, parts) => ({ reporter: await newReporter(parts) }),
  'keep-report': ({ file, as }, parts) => keepReport({ file, as }, parts),
  outbox: (_, parts) => outboxPage(parts),
  'resume-report': ({ id }, parts) => resumeReport(id, parts),
  'send-report-now': ({ id }, parts) => sendNow(id, parts),
  'remove-report': async ({ id }, parts) => {
    await parts.outbox.remove(id);
    return outboxPage(parts);
  },
  'export-reports': ({ as, id }, parts) => exportReports(as, id, parts),
  rounds: ({ filter }, parts) => roundsPage(filter, parts),
  'begin-round': ({ filter, country }, parts) => beginRound({ filter, country }, parts),
  'step-round': ({ id, quiet }, parts) => stepRound({ id, quiet }, parts),
  'current-round': (_, parts) => currentRound(parts),
  round: ({ id }, parts) => roundView(id, parts),
  'press-round': ({ id, press }, parts) => pressRound({ id, press }, parts),
  'round-report': ({ id }, parts) => roundReport(id, parts),
  'export-round': ({ id, as }, parts) => exportRound(id, as, parts),
  'remove-round': async ({ id, filter }, parts) => {
    await parts.rounds.remove(id);
    return roundsPage(filter, parts);
  },
  ledger: ({ shown }, parts) => ledgerPage(shown, parts),
  'export-requests': ({ as }, parts) => exportRequests(as, parts),
  'delete-requests': async (_, parts) => {
    await deleteRequests(parts);
    return ledgerPage(1, parts);
  },
  dismissals: (_, parts) => dismissalsPage(parts),
  'undo-dismissals': async ({ dismissals }, parts) => {
    await undoDismissals(dismissals, parts);
    return dismissalsPage(parts);
  },
  'settings-page': (_, parts) => settingsPage(parts),
  'choose-language': async ({ language }, parts) => {
    await parts.settings.put({ language });
    await checkAllTabsAgain();
    return settingsPage(parts);
  },
  'save-data': (_, parts) => parts.userData.save(),
  'take-in-data': ({ text }, parts) => takeInData(text, parts),
  'delete-data': ({ what }, parts) => deleteData(what, parts),
  desk: ({ shown }, parts) => deskPage(shown, parts),
  'desk-make-key': ({ shown }, parts) => makeKey(shown, parts),
  'desk-piece': async ({ file, at, data }) => takePiece(file, at, data),
  'desk-open-reports': ({ file, name }, parts) => openReports({ file, name }, parts),
  'desk-open-log': ({ file, shown }, parts) => openLogFile(file, shown, parts),
  'desk-attachment': ({ sha256 }, parts) => deskAttachment(sha256, parts),
  'desk-decide': (request, parts) => decideOnGroup(request, parts),
  'desk-compare': (request, parts) => compareNotice(request, parts),
  'desk-save-log': (_, parts) => saveLog(parts),
  'desk-save-table': (_, parts) => saveTable(parts),
  'desk-save-reports': ({ part }, parts) => saveReports(part, parts),
  'desk-forget-reports': async ({ shown }, parts) => {
    await parts.desk.forgetReports();
    return deskPage(shown, parts);
  },
};

/** Answers one message of an own page, as it was parsed at the door. */
export function answerOwnPage<Each extends Type>(
  request: Request<Each>,
  parts: OwnPageParts,
): Promise<unknown> {
  return answers[request.type](request, parts);
}
