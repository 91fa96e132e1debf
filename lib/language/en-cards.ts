import type { CardSentences } from './card-sentences';
import { counted } from './words';

const matches = counted('en', { one: 'is a possible match', other: 'are possible matches' });

/** `things`: what the page shows, in one and in several. */
function foundAmong(one: string, other: string, where: string) {
  const things = counted('en', { one, other });
  return (flagged: number, possible: number): string => {
    if (flagged === 0) return `${things(possible)} ${where} ${matches(possible).replace(/^\S+ /, '')}`;
    const verb = flagged === 1 ? 'is on an official list' : 'are on official lists';
    const first = `${things(flagged)} ${where} ${verb}`;
    return possible === 0 ? first : `${first}, and ${matches(possible)}`;
  };
}

const foundInCart = foundAmong('item', 'items', 'in your cart');
const onPage = foundAmong('listing', 'listings', 'on this page');

export const enCards: CardSentences = {
  close: 'Close',
  found: {
    page: onPage,
    cart: foundInCart,
    'cart-page': onPage,
    checkout: foundAmong('item', 'items', 'you are about to pay for'),
    'checkout-page': onPage,
  },
  foundDetail:
    'Each has a mark on the page; press it to see who says so, and why. A listing without a mark is not thereby harmless.',
  strip: {
    from: 'Shown by the extension Ansim, not by the shop.',
    show: 'Show it',
    fold: 'Fold',
    unfold: 'Unfold',
  },
  unread: {
    heading: 'Could not check this checkout',
    inCart: 'In your cart',
    held: (flagged, possible, when) => `${foundInCart(flagged, possible)}, as last read on ${when}`,
    look: 'This checkout does not show what it sells in a way Ansim can read. Compare it with your cart before you pay.',
    nothingKnown:
      'This checkout does not show what it sells in a way Ansim can read. Open the cart, and Ansim checks what is in it.',
    cart: {
      heading: 'Could not check this cart',
      detail:
        'Ansim could read no item in it. If it is not empty, open its products one by one: each is checked on its own page.',
    },
  },
};
