/** Where listed cards were found. `cart-page`: on the cart's page, where rows and recommendations cannot be told apart. */
export type CardPlace = 'page' | 'cart' | 'cart-page' | 'checkout' | 'checkout-page';

/** What is said of listed cards in grids, carts and checkouts. */
export interface CardSentences {
  close: string;
  /** How many are listed, and how many are possible matches; one of the two may be none. */
  found: Record<CardPlace, (flagged: number, possible: number) => string>;
  /** Under it in the popup. */
  foundDetail: string;
  strip: { from: string; show: string; fold: string; unfold: string };
  /** Of a checkout that does not say what it sells, in a way that can be read. */
  unread: {
    heading: string;
    /** Over what the cart showed of a listing. */
    inCart: string;
    /** What the cart held when it was last read. */
    held(flagged: number, possible: number, when: string): string;
    /** What can be done about it. */
    look: string;
    /** Where nothing listed is known of the cart: no more than that. */
    nothingKnown: string;
    /** Of a cart of which nothing can be read, which may also be an empty one. */
    cart: { heading: string; detail: string };
  };
}
