import type { RouteId, RouteUse } from '../core/route';

/** What is said of a user's orders: in the popup, on the page of the orders, and on the page that shows what was found. */
export interface OrdersSentences {
  popup: { heading: string; about: string; check: string; again: string; show: string };
  strip: {
    found(flagged: number, possible: number, compared: number): string;
    none(compared: number): string;
    /** Before the reason: nothing was found, and that means nothing. */
    notChecked(compared: number): string;
    nothing: string;
    /** Behind the rest: the count has reached its bound. */
    full(most: number): string;
    from: string;
    /** In place of `from`: the check has ended for want of answers. */
    stopped: string;
    show: string;
    fold: string;
    unfold: string;
  };
  title: string;
  heading(flagged: number, possible: number): string;
  /** Of products that only lists name which are no authority’s. */
  headingOfOther(count: number): string;
  /** Of more such products, under a heading of those that authorities list. */
  othersBeside(count: number): string;
  none: string;
  notChecked: string;
  /** Beside what was found: why the rest is not told as not listed. */
  restNotChecked: string;
  compared(count: number): string;
  /** The count has reached its bound. */
  full(most: number): string;
  byTitle: string;
  missed: string;
  kept: string;
  gone: string;
  products: string;
  beside: string;
  besideAbout: string;
  listing: string;
  /** Over what the order pages showed of it. */
  inOrders: string;
  help: string;
  steps: string[];
  shop: string;
  noPhone: string;
  country: string;
  countryChoice: string;
  otherCountry: string;
  noRoutes: string;
  letters: string;
  lettersAbout: string;
  letterNames: Record<'ko' | 'en' | 'zh', string>;
  copy(name: string): string;
  uses: Record<RouteUse, string>;
  routes: Record<RouteId, string>;
  phone(number: string): string;
  /** When a route was last established; what by stands in the table. */
  established(month: string): string;
}
