import type { PageGlobals, Reading } from '../core/listing';
import type { WarningView } from '../core/warning-view';
import { isPlain } from '../marketplaces/plain-data';
import { nameTheSamePlace } from '../marketplaces/same-place';
import { readShopAddress } from '../marketplaces/shop-addresses';
import type { CheckAnswer, PageRequest } from '../messages';
import { watchAddress } from './address-watch';
import { askPatiently } from './ask-patiently';
import type { FollowCards } from './follow-cards';
import type { FollowListing } from './follow-listing';
import { only } from './injected';
import type { ReadFurther } from './read-further';
import { paceVisits } from './visit-pace';
import { addressReading, noProduct, type VisitedListing, visitedListing } from './visited-listing';
import type { WarningPainter } from './warning-painter';

export interface ShopPageParts {
  view: Window & typeof globalThis;
  /** Drawn for this document alone. */
  mark: string;
  /** Sends a request to the worker; rejects when the extension was updated or removed under the page. */
  send: (request: PageRequest) => Promise<unknown>;
  /** The warning's script, once the worker has injected it. */
  painter: () => WarningPainter | undefined;
  /** The script that reads the page of a listing, once the worker has injected it. */
  followListing: () => FollowListing | undefined;
  /** The script that reads by what a feed sent, likewise. */
  readFurther: () => ReadFurther | undefined;
  /** The script that follows a page's cards, likewise. */
  followCards: () => FollowCards | undefined;
  signal: AbortSignal;
}

export interface ShopPage {
  checkAgain(): void;
  /** Whether it could be painted. */
  showPractice(warning: WarningView): boolean;
}

/** Why a visit ends. Without a reason of ours the browser makes an error with its stack, for two milliseconds of the page. */
const left = 'left';
/** Of the listings a document's address named before anybody read there, the latest so many count. */
const mostEntered = 40;

/**
 * Runs Ansim on one shop document: each listing is a visit; a new one aborts the one before and takes its warning away. A
 * new query under the same listing is no new visit: a page could otherwise keep its warning from ever standing. Nor does
 * its product's verdict go with the address alone: see `watchListing`.
 */
export function startShopPage({
  view,
  mark,
  send,
  painter,
  followListing,
  readFurther,
  followCards,
  signal,
}: ShopPageParts): ShopPage {
  let visit = 0;
  /** The address the visit began with. */
  let at = '';
  /** The address of the product that the document shows, as far as is known. */
  let shown = '';
  /** The listings that addresses named and nobody read yet. */
  let entered: (readonly string[])[] = [];
  let ended: AbortController | undefined;
  let painted: { print: string; end: AbortController } | undefined;

  const hide = () => {
    painted?.end.abort();
    painted = undefined;
  };

  const paint = (answer: CheckAnswer | undefined, of: number) => {
    if (!answer || answer.visit !== of || of !== visit || signal.aborted) return;
    if (answer.warning) show(answer.warning, of);
    else hide();
  };

  const show = (warning: WarningView, of: number): boolean => {
    const print = JSON.stringify(warning);
    if (painted?.print === print) return true;
    const ready = painter();
    if (!ready) return false;
    hide();
    painted = { print, end: new AbortController() };
    const act = (type: 'dismiss' | 'undo-dismissal') => {
      void send({ type, mark, dismissal: warning.dismissal }).then(
        (answer) => paint(only(answer, isAnswer), of),
        quiet,
      );
    };
    // After practice the page is checked again: a real warning it stood in front of comes back.
    const unlessPractice = (act: () => void) => (warning.practice ? checkAgain : act);
    ready.paint(
      warning,
      {
        leave: unlessPractice(() => leave(view)),
        dismiss: unlessPractice(() => act('dismiss')),
        undo: unlessPractice(() => act('undo-dismissal')),
        report: (isWrong) => send({ type: 'report', isWrong }).then(wasShown, () => false),
      },
      painted.end.signal,
    );
    return true;
  };

  const leaveVisit = () => {
    ended?.abort(left);
    visit++;
    hide();
  };

  /** Undefined where it cannot be had: then the page is not understood. */
  const bringFollowListing = async (visiting: AbortSignal): Promise<FollowListing | undefined> => {
    if (!followListing())
      await askPatiently({ view, send }, { type: 'read-listing', mark }, visiting).catch(quiet);
    return followListing();
  };

  const begin = (address: string) => {
    leaveVisit();
    ended = new AbortController();
    const of = visit;
    at = address;
    const visiting = AbortSignal.any([ended.signal, signal]);
    const visited = visitedListing(address, shown);
    let follows = false;
    const by = visited?.by ?? address;
    const tell = async (reading: Reading) => {
      shown = reading.kind === 'not-a-product-page' ? '' : by;
      const request: PageRequest = { type: 'check', mark, visit: of, address, by, reading, follows };
      const answer = only(await askPatiently({ view, send }, request, visiting), isAnswer);
      paint(answer, of);
      const kind = answer?.cards;
      const follow = kind && !follows && followCards();
      if (follow) {
        follows = true;
        follow({ mark, address, visit: of, kind }, visiting);
      }
      return answer?.selectors && readFurther()?.(answer.selectors);
    };
    const follow = async ({ named, isKept }: VisitedListing) => {
      // What is known by the address waits for nothing: not for another task, which a page may let none run on itself.
      const atFirst = isKept ? undefined : tell(addressReading(named));
      const [read] = await Promise.all([bringFollowListing(visiting), atFirst]);
      if (visiting.aborted) return;
      if (!read) return tell(noProduct(named));
      return read({
        ...{ visited: { named, by, isKept }, entered: entered.splice(0), signal: visiting, onReading: tell },
        readGlobals: async (ids) =>
          only(await send({ type: 'read-page-globals', ids }).catch(quiet), isGlobals),
      });
    };
    (visited ? follow(visited) : tell({ kind: 'not-a-product-page' })).catch(quiet);
  };

  const checkAgain = () => begin(view.location.href);

  whenShown(view, signal, () => {
    // In this very task: a page may let no other run on itself.
    checkAgain();
    const pace = paceVisits({ view, signal, now: () => performance.now(), go: begin });
    watchAddress(view, signal, (address, cause) => {
      if (cause === 'changed' && nameTheSamePlace(address, at)) return;
      leaveVisit();
      at = address;
      const named = readShopAddress(address);
      if ('ids' in named) entered = [...entered, named.ids].slice(-mostEntered);
      pace(address);
    });
  });
  signal.addEventListener(
    'abort',
    () => {
      ended?.abort(left);
      hide();
    },
    { once: true },
  );

  return {
    checkAgain,
    showPractice: (warning) => show(warning, visit),
  };
}

/** A prerendered page waits: it has no tab of its own yet. */
function whenShown(view: Window, signal: AbortSignal, start: () => void): void {
  const prerendering = 'prerendering' in view.document && view.document.prerendering === true;
  if (prerendering) view.document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}

function leave(view: Window): void {
  const before = view.location.href;
  if (view.history.length > 1) view.history.back();
  // Nothing to go back to (the listing was opened in a tab of its own): to the shop's front page.
  view.setTimeout(() => {
    if (view.location.href === before) view.location.assign('/');
  }, 800);
}

/** The extension was updated or removed under the page: nothing more can be asked; what stands, stands. */
function quiet(): undefined {
  return undefined;
}

function wasShown(answer: unknown): boolean {
  return isPlain(answer) && answer.shown === true;
}

function isAnswer(answer: unknown): answer is CheckAnswer {
  return isPlain(answer) && 'visit' in answer && 'kind' in answer;
}

function isGlobals(answer: unknown): answer is PageGlobals {
  return isPlain(answer);
}
