import { z } from 'zod';
import { ageBands } from './core/age-bands';
import { type CardView, cardBounds, type PageKind, type StripView } from './core/cards';
import { deskRequests } from './core/desk-requests';
import { directSourceIds } from './core/direct-sources';
import { listingBounds } from './core/listing';
import { readingSchema } from './core/listing-schema';
import { questionBounds } from './core/question';
import { sightingsFileKinds } from './core/relistings-page';
import { reportKinds, sha256Hex } from './core/report';
import { pictureLength, reportsFileKinds } from './core/report-pages';
import { requestsFileKinds } from './core/requests-file';
import { roundFilterSchema, roundIdSchema, roundPresses } from './core/round';
import { roundFileKinds } from './core/round-file-kinds';
import type { ShopSelectors } from './core/shop-selectors';
import { regionSchema } from './core/sighting';
import { userDataBounds, userTableNames } from './core/user-data';
import type { PageStateView, WarningView } from './core/warning-view';

/**
 * Every message between the extension's parts. Requests are parsed at the worker's door; who sent them is taken from the
 * browser (`sender`), never from the body. Answers come from the worker and are typed here.
 */

/** Drawn anew by each document's script. It names the document where the browser does not. */
const marked = { mark: z.uuid() };
const visitOf = { ...marked, visit: z.int().min(0), address: z.string().max(4000) };
const count = z.int().min(0).max(cardBounds.found);
const counts = { flagged: count, possible: count };
export const foundSchema = z.strictObject({ ...counts, rows: z.strictObject(counts).exactOptional() });
const cardSchema = z.strictObject({
  ids: z
    .array(z.string().regex(/^\d{5,24}$/))
    .min(1)
    .max(listingBounds.ids),
  title: z.string().max(listingBounds.textLength).exactOptional(),
  isOrdered: z.boolean().exactOptional(),
});
const reportId = z.string().regex(/^[0-9a-f]{32}$/);

/** From a shop page's content script. Nothing else is accepted from there. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  /**
   * Check this reading of the page at this address. `visit` counts the navigations of the document, `follows` whether its
   * cards are followed already. `by`: the address that names its listing, an earlier one where the page left it by name only.
   */
  z.strictObject({
    type: z.literal('check'),
    ...visitOf,
    by: z.string().max(4000),
    reading: readingSchema,
    follows: z.boolean(),
  }),
  /** Check these cards of the page at this address; all are of its shop. `ready`: it has the badges' script already. No cards: none could be read on a page of orders. */
  z.strictObject({
    type: z.literal('check-cards'),
    ...visitOf,
    ready: z.boolean(),
    cards: z.array(cardSchema).max(cardBounds.cards),
  }),
  /** So many of the page's cards are listed now. Answered with the strip of a cart or checkout. */
  z.strictObject({
    type: z.literal('found-cards'),
    ...visitOf,
    found: foundSchema,
  }),
  /**
   * So many products in rows of this cart or checkout can be read, and these of them are listed. A checkout of none is answered with the
   * strip that tells what the cart held.
   */
  z.strictObject({
    type: z.literal('read-rows'),
    ...visitOf,
    rows: z.int().min(0).max(10_000),
    listed: z.array(cardSchema.omit({ isOrdered: true })).max(cardBounds.cards),
  }),
  /** Open the page that shows what was found in the orders of this tab. */
  z.strictObject({ type: z.literal('show-orders') }),
  /** Put in what reads the page of a listing. Answered with `true` once it is there. */
  z.strictObject({ type: z.literal('read-listing'), ...marked }),
  /** Read the page's own globals for these ids. */
  z.strictObject({
    type: z.literal('read-page-globals'),
    ids: z
      .array(z.string().regex(/^\d{5,24}$/))
      .min(1)
      .max(listingBounds.ids),
  }),
  /** The shopper pressed "continue" (or undid it from the strip) on the warning this tab shows. */
  z.strictObject({ type: z.literal('dismiss'), ...marked, dismissal: z.string().max(600) }),
  z.strictObject({ type: z.literal('undo-dismissal'), ...marked, dismissal: z.string().max(600) }),
  /** The shopper pressed "report", or that the warning is wrong, on the warning this tab shows. */
  z.strictObject({ type: z.literal('report'), isWrong: z.boolean() }),
]);
export type PageRequest = z.output<typeof pageRequestSchema>;

/** From the extension's own pages only. */
export const ownPageRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('popup-state'), tab: z.int() }),
  /** Sync the lists now, then check the tab again. */
  z.strictObject({ type: z.literal('check-now'), tab: z.int() }),
  z.strictObject({ type: z.literal('undo-dismissal'), dismissal: z.string().max(600), tab: z.int() }),
  /** Read the structure of the tab's page, keep it for a while, and show it in a tab of its own. */
  z.strictObject({ type: z.literal('take-skeleton'), tab: z.int() }),
  /** The structure taken of this tab, for the page that shows it. */
  z.strictObject({ type: z.literal('skeleton'), of: z.int() }),
  /** Read the orders on this tab's page, and on its further pages, until they are left. */
  z.strictObject({ type: z.literal('check-orders'), tab: z.int() }),
  /** What was found in the orders of this tab, for the page that shows it. */
  z.strictObject({
    type: z.literal('orders'),
    of: z.int(),
    country: z
      .string()
      .regex(/^(?:[A-Z]{2})?$/)
      .exactOptional(),
  }),
  z.strictObject({ type: z.literal('practice'), level: z.enum(['flagged', 'possible']), tab: z.int() }),
  z.strictObject({
    type: z.literal('set-language'),
    language: z.enum(['browser', 'ko', 'en']),
    tab: z.int(),
  }),
  /** Check whatever a text holds. `chosen` is the notice that was picked while typing, to be shown first. */
  z.strictObject({
    type: z.literal('ask'),
    text: z.string().max(questionBounds.text),
    chosen: z.strictObject({ feed: z.string().max(300), id: z.string().max(120) }).exactOptional(),
  }),
  /** Notices with the words that somebody is typing. */
  z.strictObject({ type: z.literal('suggest'), text: z.string().max(questionBounds.words) }),
  /** Open the page for checking anything with this question; and the question, for the page that was opened. */
  z.strictObject({ type: z.literal('open-check'), text: z.string().max(questionBounds.text) }),
  z.strictObject({ type: z.literal('take-question') }),
  /** What the section for parents shows; and the ages of the children in the household, each once. */
  z.strictObject({ type: z.literal('parents') }),
  /** One age alone: another window may have chosen others meanwhile. */
  z.strictObject({ type: z.literal('set-children'), age: z.enum(ageBands), chosen: z.boolean() }),
  /** The settings, and the language that follows from them. */
  z.strictObject({ type: z.literal('settings') }),
  /** What the products page shows. Opening it counts as having seen the news. */
  z.strictObject({ type: z.literal('products') }),
  /** Watch the product this tab shows, as bought or as added. */
  z.strictObject({ type: z.literal('keep-product'), tab: z.int(), origin: z.enum(['bought', 'added']) }),
  /** Watch what somebody typed or pasted. */
  z.strictObject({ type: z.literal('add-product'), text: z.string().min(1).max(4000) }),
  z.strictObject({ type: z.literal('watch-words'), text: z.string().min(1).max(questionBounds.words) }),
  z.strictObject({ type: z.literal('remove-product'), key: z.string().max(300) }),
  z.strictObject({ type: z.literal('remove-products') }),
  z.strictObject({ type: z.literal('set-look-back'), on: z.boolean(), days: z.int().min(1).max(400) }),
  /** What the relisting radar shows, and what was seen of listings. */
  z.strictObject({ type: z.literal('relistings') }),
  z.strictObject({
    type: z.literal('set-visit-sightings'),
    on: z.boolean(),
    /** The country visits are from where pages tell none; '' takes it back. */
    country: regionSchema.or(z.literal('')).optional(),
  }),
  /** It is another product; or that is taken back. */
  z.strictObject({ type: z.literal('dismiss-relisting'), key: z.string().max(300), dismissed: z.boolean() }),
  /** Write a report on it, in a page of its own. */
  z.strictObject({ type: z.literal('report-relisting'), key: z.string().max(300) }),
  z.strictObject({ type: z.literal('export-sightings'), as: z.enum(sightingsFileKinds) }),
  z.strictObject({ type: z.literal('delete-sightings') }),
  /** What the lists page shows. */
  z.strictObject({ type: z.literal('lists-page') }),
  /** Look for new lists now; what the lists page shows then. */
  z.strictObject({ type: z.literal('check-lists') }),
  /** Fetch a source straight from its publisher, or no longer. The page has asked the browser for its host. */
  z.strictObject({ type: z.literal('switch-direct'), source: z.enum(directSourceIds), on: z.boolean() }),
  /** Look at a list the user may subscribe to. The page has asked the browser for its host. */
  z.strictObject({
    type: z.literal('look-at-list'),
    address: z.string().max(2000),
    /** As the user was given it elsewhere; empty where they were not. */
    fingerprint: z.string().max(200),
  }),
  /** The user turned away from the list they looked at. */
  z.strictObject({ type: z.literal('forget-look') }),
  /** Subscribe to the list as it was shown. */
  z.strictObject({ type: z.literal('subscribe'), address: z.string().max(2000), seen: sha256Hex }),
  z.strictObject({ type: z.literal('unsubscribe'), key: z.string().max(40) }),
  /** The dashboard's first section; counts the notices where that has not been done. */
  z.strictObject({ type: z.literal('overview') }),
  /** The network ledger, so many of its newest requests one by one. */
  z.strictObject({ type: z.literal('ledger'), shown: z.int().min(1).max(10_000) }),
  z.strictObject({ type: z.literal('export-requests'), as: z.enum(requestsFileKinds) }),
  /** Write a report on what this tab shows, in a page of its own; with a picture of it where one was asked for. */
  z.strictObject({
    type: z.literal('open-report'),
    tab: z.int(),
    picture: z
      .string()
      .max(pictureLength)
      .regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/=]+$/)
      .optional(),
    /** A picture was asked for, and the browser gave none. */
    pictureFailed: z.boolean().optional(),
  }),
  /** The report to be written, for the page it is written on. */
  z.strictObject({ type: z.literal('report-draft'), id: reportId }),
  /** Where a report of this kind can be sent. */
  z.strictObject({ type: z.literal('report-ways'), kind: z.enum(reportKinds) }),
  /** Draw another name for this installation. */
  z.strictObject({ type: z.literal('new-reporter') }),
  /** Keep a report: as a draft, to be sent to a feed's intake, or as handed on. It is a file of that one report. */
  z.strictObject({
    type: z.literal('keep-report'),
    file: z.string().max(16 * 1024 * 1024),
    as: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('draft') }),
      z.strictObject({ state: z.literal('sent'), feed: z.string().max(80).optional() }),
      z.strictObject({
        state: z.literal('queued'),
        feed: z.string().max(80),
        intake: z.string().max(1000),
      }),
    ]),
  }),
  /** The reports kept on this computer. */
  z.strictObject({ type: z.literal('outbox') }),
  /** Go on with a draft; of a report that was sent already, a new one is begun. */
  z.strictObject({ type: z.literal('resume-report'), id: reportId }),
  z.strictObject({ type: z.literal('send-report-now'), id: reportId }),
  z.strictObject({ type: z.literal('remove-report'), id: reportId }),
  /** All of them, or one. */
  z.strictObject({
    type: z.literal('export-reports'),
    as: z.enum(reportsFileKinds),
    id: reportId.optional(),
  }),
  /** The section on verification rounds; with what this filter comes to. */
  z.strictObject({ type: z.literal('rounds'), filter: roundFilterSchema }),
  /** Begin a round over what this filter comes to, from the country the volunteer states. */
  z.strictObject({ type: z.literal('begin-round'), filter: roundFilterSchema, country: regionSchema }),
  /** The next step of a round. `quiet`: milliseconds for which the page that leads it knows of no opening. */
  z.strictObject({ type: z.literal('step-round'), id: roundIdSchema, quiet: z.number().min(0) }),
  /** How the round stands that has not ended. */
  z.strictObject({ type: z.literal('current-round') }),
  /** How it stands, without a step. */
  z.strictObject({ type: z.literal('round'), id: roundIdSchema }),
  z.strictObject({ type: z.literal('press-round'), id: roundIdSchema, press: z.enum(roundPresses) }),
  z.strictObject({ type: z.literal('round-report'), id: roundIdSchema }),
  z.strictObject({ type: z.literal('export-round'), id: roundIdSchema, as: z.enum(roundFileKinds) }),
  /** Its sightings stay. */
  z.strictObject({ type: z.literal('remove-round'), id: roundIdSchema, filter: roundFilterSchema }),
  /** Delete every recorded request; what the ledger shows then. */
  z.strictObject({ type: z.literal('delete-requests') }),
  /** The warnings the user continued past; these of them made to show again. */
  z.strictObject({ type: z.literal('dismissals') }),
  z.strictObject({ type: z.literal('undo-dismissals'), dismissals: z.array(z.string().max(600)).max(5000) }),
  /** The settings' section: what is set, and what is kept of the user's own. */
  z.strictObject({ type: z.literal('settings-page') }),
  z.strictObject({ type: z.literal('choose-language'), language: z.enum(['browser', 'ko', 'en']) }),
  /** Everything of the user's own, as one file. */
  z.strictObject({ type: z.literal('save-data') }),
  /** A file of the user's own, whatever is in it; it is read behind this door. */
  z.strictObject({ type: z.literal('take-in-data'), text: z.string().max(userDataBounds.text) }),
  z.strictObject({ type: z.literal('delete-data'), what: z.enum([...userTableNames, 'everything']) }),
  ...deskRequests,
]);
export type OwnPageRequest = z.output<typeof ownPageRequestSchema>;

/** From the worker to a tab's content script, which is too small for schemas: only the extension itself can send these. */
export type TabRequest =
  | { type: 'are-you-there' }
  /** Read and check the page again: the list, a dismissal or the language changed. */
  | { type: 'check-again' }
  | { type: 'practice'; warning: WarningView };

/** The answer to `check-cards`: card by card, in the order they were asked about. */
export interface CardsAnswer {
  cards: (CardView | null)[];
  /** On a page of orders: how far the check has come. */
  strip?: StripView;
}

/** The answer to `found-cards` and `read-rows`. */
export interface FoundAnswer {
  strip?: StripView;
}

/** The answer to `check`: which visit it is for, the warning to paint, if any, and whether the page's cards are to be read. */
export interface CheckAnswer {
  visit: number;
  kind: PageStateView['kind'];
  /** What the page is for; the script that follows its cards is there. Absent: none are to be read. */
  cards?: Exclude<PageKind, 'none'>;
  warning?: WarningView;
  /** Where the page could not be read: what a feed sent for such pages of this shop, to read it again by. */
  selectors?: ShopSelectors;
}
