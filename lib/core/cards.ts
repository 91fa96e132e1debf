import type { Match } from './verdict';
import type { WarningView } from './warning-view';

/** Bounds of one question about cards; the content script cuts to them, the worker refuses beyond them. */
export const cardBounds = { cards: 60, found: 2000 } as const;

/**
 * What a shop's page is for. Orders are read on the user's own press only, and of a login, a captcha or a payment nothing
 * is read at all.
 */
export type PageKind = 'goods' | 'cart' | 'checkout' | 'orders' | 'none';

/** A card as the worker is asked about it: all that a grid tells of a listing. */
export interface AskedCard {
  ids: string[];
  title?: string;
  /** On a page of orders only. */
  isOrdered?: boolean;
}

/** What stands on a listed card: the badge, and its explanation on a press. In the user's language, composed by the worker. */
export interface CardView
  extends Pick<
    WarningView,
    | 'language'
    | 'level'
    | 'levelWord'
    | 'heading'
    | 'summary'
    | 'notices'
    | 'more'
    | 'also'
    | 'listLines'
    | 'from'
    | 'labels'
    | 'copyText'
  > {
  /** What the badge is called for those who do not see where it stands: level and listing. */
  name: string;
  close: string;
}

/** How many listed cards of each level. */
export interface CardCounts {
  flagged: number;
  possible: number;
}

/** How many listed cards a page shows. */
export interface FoundCards extends CardCounts {
  /** Those in rows of a cart or checkout; absent where rows and recommendations cannot be told apart. */
  rows?: CardCounts;
  /** Set by the worker alone, of a cart or checkout of which no row can be read. */
  unread?: UnreadRows;
}

/** Of a checkout what the cart held when it was last read, and when that was; counts of nothing where nothing is known of it. */
export interface UnreadRows extends CardCounts {
  of: 'cart' | 'checkout';
  at?: string;
}

/** The strip above a cart or checkout, before payment, and on a page of orders: how many of its items are listed. */
export interface StripView {
  language: string;
  level: WarningView['level'] | 'checking' | 'could-not-check';
  text: string;
  /** Who shows this, and that the shop's own buttons are untouched. */
  from: string;
  labels: { show: string; fold: string; unfold: string };
  /** Stands in place of `from` once no answers come any more and the check has ended. */
  stopped?: string;
  /** Its first button opens the page of the orders, instead of leading to the first item. */
  opens?: 'orders';
  /** Listed products that stand nowhere on the page: each opens its explanation, in place of that button. */
  held?: CardView[];
}

/**
 * What a card may show. It has a number and a title, nothing to compare descriptions by: words alone never mark it, and are
 * left to the listing's own page.
 */
export function cardMatches(matches: readonly Match[]): Match[] {
  return matches.filter(({ evidence: [best] }) => best !== undefined && best.kind !== 'similar-words');
}
