import type { AgeBand } from '../core/age-bands';
import type { CardView, StripView } from '../core/cards';
import { listsOfAMiss, whyAMissMeansNothing } from '../core/decide-verdict';
import type { Listing } from '../core/listing';
import type { ListState } from '../core/lists';
import {
  mostOrdered,
  type OrderCounts,
  type OrdersOffer,
  type OrdersPage,
  type RouteView,
} from '../core/orders';
import { type Route, routeCountries } from '../core/route';
import {
  countryOfLanguages,
  countryRoutes,
  marketplaceRoutes,
  routeAsOf,
  routeNumber,
  routePage,
} from '../core/routes';
import type { Match } from '../core/verdict';
import { composeCard, withPlace } from './compose-card';
import { reasonOf } from './compose-page-state';
import type { Language } from './language';
import { composeLetter, letterLanguages } from './letters';
import { openingLine } from './route-line';
import { sentencesIn } from './sentences';
import { dayIn, monthIn } from './words';

/** One listed product that order pages showed, as it matches now. */
export interface ListedOrder {
  listing: Listing;
  isOrdered: boolean;
  matches: Match[];
}

export interface OrdersInput {
  language: Language;
  counts: OrderCounts;
  /** Those that are listed now, ordered or beside the orders. */
  listed: ListedOrder[];
  lists: ListState[];
  /** What the browser says of its user's languages, and what was chosen on the page instead. */
  languages: readonly string[];
  country?: string;
  /** Of the children in the household. */
  ages: readonly AgeBand[];
  now: Date;
}

/** What was found in a user's orders, and what to do about it. Undefined `input`: nothing is kept of any orders. Pure. */
export function composeOrders(input: OrdersInput | undefined, language: Language): OrdersPage {
  const { orders: words } = sentencesIn(language);
  if (!input)
    return {
      language,
      heading: words.title,
      level: 'could-not-check',
      about: [words.gone],
      products: [],
      beside: [],
    };
  const own = input.listed.filter(({ isOrdered }) => isOrdered);
  const products = own.map((each) => productOf(each, input)).sort(strongestFirst);
  const beside = input.listed.filter(({ isOrdered }) => !isOrdered).map((each) => productOf(each, input));
  return {
    language,
    ...standing(products, input),
    products,
    beside,
    ...(products.length > 0 && { help: helpOf(own, input) }),
  };
}

/** A miss is told as one only where the lists bear it, and it never ends in reassurance. */
function standing(
  products: OrdersPage['products'],
  { counts, listed, lists, language }: OrdersInput,
): Pick<OrdersPage, 'heading' | 'level' | 'about'> {
  const say = sentencesIn(language);
  const words = say.orders;
  const flagged = products.filter(({ view }) => view.level === 'flagged').length;
  const full = counts.isFull ? [words.full(mostOrdered)] : [];
  const about = [words.compared(counts.compared), ...full, words.byTitle, words.missed, words.kept];
  const reason = whyAMissMeansNothing(lists);
  if (products.length > 0) {
    const { sure, unsure, others } = bySpeaker(listed);
    const ofAuthority = sure + unsure > 0;
    return {
      heading: ofAuthority ? words.heading(sure, unsure) : words.headingOfOther(others),
      level: flagged > 0 ? 'flagged' : 'possible',
      about: [
        ...(ofAuthority && others > 0 ? [words.othersBeside(others)] : []),
        ...(reason ? [words.restNotChecked] : []),
        ...about,
      ],
    };
  }
  const notRead = counts.compared === 0 ? [words.strip.nothing] : [];
  if (reason || counts.compared === 0)
    return {
      heading: words.notChecked,
      level: 'could-not-check',
      about: [...notRead, ...(reason ? [reasonOf(reason, language, say)] : []), ...about],
    };
  const oldest = listsOfAMiss(lists)
    .flatMap(({ generated }) => generated ?? [])
    .sort()[0];
  const dated = oldest === undefined ? [] : [say.page.notListed(dayIn(language, oldest))];
  return { heading: words.none, level: 'not-listed', about: [...dated, ...about] };
}

/** How many ordered products authorities have listed, for certain and perhaps, and how many only other lists name. */
function bySpeaker(listed: readonly ListedOrder[]): { sure: number; unsure: number; others: number } {
  const counts = { sure: 0, unsure: 0, others: 0 };
  for (const { isOrdered, matches } of listed) {
    if (!isOrdered) continue;
    const official = matches.filter(({ byAuthority }) => byAuthority);
    const isSure = official.some(({ level }) => level === 'flagged');
    counts[official.length === 0 ? 'others' : isSure ? 'sure' : 'unsure']++;
  }
  return counts;
}

function productOf(
  { listing, matches }: ListedOrder,
  { lists, language, ages, now }: OrdersInput,
): OrdersPage['products'][number] {
  const kind = matches.some(({ level }) => level === 'flagged') ? 'flagged' : 'possible';
  const view: CardView = composeCard({ language, verdict: { kind, matches, lists }, listing, ages, now });
  const id = listing.ids[0] ?? '';
  const report = marketplaceRoutes(listing.marketplace).find(({ use }) => use === 'report-listing');
  return {
    key: id,
    view: withPlace(view, sentencesIn(language).orders.inOrders),
    address: listing.address,
    ...(report && { report: routeView(report, language, id) }),
  };
}

function strongestFirst(a: { view: CardView }, b: { view: CardView }): number {
  return Number(b.view.level === 'flagged') - Number(a.view.level === 'flagged');
}

function helpOf(own: ListedOrder[], input: OrdersInput): NonNullable<OrdersPage['help']> {
  const { language, lists } = input;
  const words = sentencesIn(language).orders;
  const shops = [...new Set(own.map(({ listing }) => listing.marketplace))];
  const shop = shops
    .flatMap((marketplace) => marketplaceRoutes(marketplace))
    .filter(({ use }) => use === 'refund');
  const country = input.country ?? countryOfLanguages(input.languages) ?? '';
  // The letter says that an authority has listed the product.
  const products = own.flatMap(({ listing, matches }) => {
    const match = matches.find(({ byAuthority }) => byAuthority);
    return match ? [{ listing, match }] : [];
  });
  return {
    steps: words.steps,
    shop: shop.map((route) => routeView(route, language)),
    country: {
      chosen: country,
      countries: countriesIn(language, country, words.otherCountry),
      routes: countryRoutes(country).map((route) => routeView(route, language)),
    },
    letters: (products.length > 0 ? letterLanguages : []).map((each) => ({
      language: each,
      name: words.letterNames[each],
      text: composeLetter(each, products, lists),
    })),
  };
}

/** The countries there are routes for, with the user's own where that is another. */
function countriesIn(language: Language, chosen: string, other: string): { id: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const known: string[] = [...routeCountries];
  const all = chosen === '' || known.includes(chosen) ? known : [...known, chosen];
  return [...all.map((id) => ({ id, name: names.of(id) ?? id })), { id: '', name: other }];
}

/** A route in words, for one of a marketplace's listings. */
export function routeView(route: Route, language: Language, listing = ''): RouteView {
  const words = sentencesIn(language).orders;
  const number = routeNumber(route);
  return {
    id: route.id,
    name: words.routes[route.id],
    what: words.uses[route.use],
    address: routePage(route, listing),
    ...(number !== undefined && { phone: words.phone(number) }),
    established: [words.established(monthIn(language, routeAsOf(route))), openingLine(route, language)]
      .filter((line) => line !== undefined)
      .join(' · '),
  };
}

/** The strip on the shop's own page of orders: how far the check has come, and why it has come to nothing. */
export function composeOrdersStrip(counts: OrderCounts, lists: ListState[], language: Language): StripView {
  const { from, stopped, show, fold, unfold } = sentencesIn(language).orders.strip;
  return {
    language,
    ...found(counts, lists, language),
    from,
    stopped,
    labels: { show, fold, unfold },
    opens: 'orders',
  };
}

/** What the popup offers on a page of orders; `counts` once they have been read. */
export function composeOrdersOffer(
  counts: OrderCounts | undefined,
  lists: ListState[],
  language: Language,
): OrdersOffer {
  if (!counts) return { hasResult: false };
  return { told: found(counts, lists, language).text, hasResult: true };
}

/** A miss is told as one only where the lists bear it, here as on the page of the orders. */
function found(
  { compared, flagged, possible, isFull }: OrderCounts,
  lists: ListState[],
  language: Language,
): Pick<StripView, 'level' | 'text'> {
  const say = sentencesIn(language);
  const { strip } = say.orders;
  const full = isFull ? ` ${strip.full(mostOrdered)}` : '';
  if (flagged + possible > 0)
    return {
      level: flagged > 0 ? 'flagged' : 'possible',
      text: `${strip.found(flagged, possible, compared)}${full}`,
    };
  if (compared === 0) return { level: 'could-not-check', text: strip.nothing };
  const reason = whyAMissMeansNothing(lists);
  if (!reason) return { level: 'checking', text: `${strip.none(compared)}${full}` };
  return {
    level: 'could-not-check',
    text: `${strip.notChecked(compared)} ${reasonOf(reason, language, say)}`,
  };
}
