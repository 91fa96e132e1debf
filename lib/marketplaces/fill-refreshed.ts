import { refreshedFields, type ShopSelectors } from '../core/shop-selectors';
import type { ListingDraft } from './listing-draft';
import type { FillRefreshed, ReadPage } from './marketplace';
import { textOf } from './page-text';
import { RefreshedSelectors } from './refreshed-selectors';
import { sameTitle } from './same-title';

/**
 * Reads by a feed's selectors, on one visit, what our own readers left empty, under a heading that is believed. `now` is a clock
 * in milliseconds.
 */
export function refreshedFiller(of: ShopSelectors, now: () => number): FillRefreshed {
  const selectors = new RefreshedSelectors(of, now);
  return (draft, page) => {
    const { listing } = draft;
    const printed = () => refreshedFields.map((field) => JSON.stringify(listing[field]));
    const before = printed();
    selectors.look();
    if (page.isShown ?? isShownBy(draft, selectors, page)) fillFields(draft, selectors, page.document);
    const after = printed();
    return {
      filled: refreshedFields.filter((_, field) => before[field] !== after[field]),
      passedOver: selectors.passedOver.size,
    };
  };
}

/** The shortest title that a longer heading may agree with. */
const shortest = 10;

/** Words that only the selectors found never become a title: another layer must say the same. */
function isShownBy(draft: ListingDraft, selectors: RefreshedSelectors, page: ReadPage): boolean {
  const { document, ownHead, cleanTitle } = page;
  const [place] = selectors.all(document, selectors.of.title, 1);
  const heading = place ? textOf(place).trim() : '';
  // A short title could be how anything begins.
  const agrees = [...draft.listing.titles, cleanTitle(document.title)].some(
    (title) => sameTitle(title, heading) && (title.length >= shortest || heading.length <= title.length),
  );
  if (heading === '' || !(agrees || ownHead) || !page.believes(heading)) return false;
  if (agrees) draft.title(heading);
  return true;
}

function fillFields(draft: ListingDraft, selectors: RefreshedSelectors, document: Document): void {
  const { listing } = draft;
  const { price, seller, pictures, soldOut, onSale } = selectors.of;
  const all = (places: string[] | undefined, most = 1) => selectors.all(document, places, most);
  if (listing.attributes.length === 0)
    for (const { name, value } of selectors.rows(document)) draft.attribute(name, [value]);
  if (listing.price === undefined) for (const place of all(price)) draft.price(textOf(place));
  if (listing.seller === undefined)
    for (const place of all(seller)) {
      const ids = /\/store\/(\d+)|[?&]mall_id=(\d+)/.exec(place.getAttribute('href') ?? '');
      draft.seller(ids?.[1] ?? ids?.[2], textOf(place));
    }
  // One of them is the head's.
  if (listing.pictures.length < 2)
    for (const place of all(pictures, 60)) draft.picture(place.getAttribute('src'));
  if (all(soldOut).length > 0) draft.availability('sold-out');
  if (all(onSale).length > 0) draft.availability('on-sale');
}
