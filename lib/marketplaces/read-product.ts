import type { PageGlobals, Reading, WallKind } from '../core/listing';
import { readHead } from './head';
import { readProductLds } from './json-ld';
import { enterVisit, mayBeLate, noteDrawn } from './late-headings';
import { ListingDraft } from './listing-draft';
import type { Page } from './marketplace';
import type { ProductState } from './product-state';
import { sameTitle } from './same-title';
import { isLeftOver } from './seen-headings';

/** A product as a page shows it. */
export interface Shown {
  heading: string;
  /** The ids it is shown under, where the page says so; empty where it does not. */
  ids: string[];
  fill(draft: ListingDraft): void;
}

/** The layers of one shop's product pages. */
export interface Layers<Layout extends string> {
  /** Every name of the listing with this id. */
  namesOf(id: string): string[];
  /** The ids that addresses name. */
  idsOf(addresses: readonly string[]): string[];
  /** The region that the page is for, where its addresses say so and the one in the address bar does not. */
  regionOf?(addresses: readonly string[]): string | undefined;
  cleanTitle(title: string): string;
  /** A page that offers several listings, so that what it shows may be any of them. */
  offersSeveral(address: string): boolean;
  states(document: Document, globals: PageGlobals | undefined, several: boolean): ProductState<Layout>[];
  shown(document: Document, several: boolean): Shown | undefined;
  /** What stands in front of the whole page. */
  wall(document: Document): WallKind | undefined;
  /** Why a page shows no product. */
  gone(document: Document): WallKind | undefined;
  /** Pictures that the page's scripts hold without saying whose: the head's. Asked where no state of its own holds any. */
  pictures?(document: Document): unknown[];
  /** Whether the page says that it is none of a product. */
  isOtherPage?(document: Document): boolean;
}

/** Layouts that every shop can fall back to, richest first: what is shown, JSON-LD, the head alone. */
export const plainLayouts = ['document', 'json-ld', 'head'] as const;
type PlainLayout = (typeof plainLayouts)[number];

/**
 * Reads a product page, structured layers first. A layer is believed only where it names one of the address's ids: after
 * in-app navigation, state and head are still those of the page before, and so for a moment is what is shown.
 */
export function readProduct<Layout extends string>(
  { document, address, globals, fillRefreshed }: Page,
  layers: Layers<Layout>,
): Reading {
  enterVisit(document, address.ids);
  const draft = new ListingDraft(address);
  const { listing } = draft;
  const isOwn = (ids: readonly string[]) => ids.some((id) => listing.ids.includes(id));

  const head = readHead(document);
  const headTitles = head.titles.map(layers.cleanTitle);
  const headIds = layers.idsOf(head.addresses);
  const ownHead = isOwn(headIds);
  // Canonical address and address of the page may differ: US twins, and listings moved to another number.
  if (ownHead) {
    draft.ids(headIds);
    draft.region(layers.regionOf?.(head.addresses));
  }
  const ownTitles = ownHead ? headTitles : [];
  const fillFromHead = () => {
    for (const title of ownTitles) draft.title(title);
  };

  const wall = address.kind === 'wall' ? address.wall : layers.wall(document);
  if (wall !== undefined) {
    fillFromHead();
    return { kind: 'wall', wall, listing };
  }

  const several = layers.offersSeveral(address.address);
  const shown = layers.shown(document, several);
  // A page of several listings offers whatever its quick view shows, too.
  if (several && shown) draft.ids(shown.ids);
  const states = layers.states(document, globals, several);
  const own = states.filter(({ ids }) => isOwn(ids.flatMap(layers.namesOf)));
  for (const { ids } of own) draft.ids(ids.flatMap(layers.namesOf));

  const isBelieved = ({ heading, ids }: Pick<Shown, 'heading' | 'ids'>): boolean => {
    if (ids.length > 0) return isOwn(ids);
    if (several || isLeftOver(document, heading, listing.ids)) return false;
    const isHeading = (title: string) => sameTitle(title, heading);
    if (ownTitles.some(isHeading)) return true;
    const known = own.flatMap(({ titles }) => titles);
    if (known.length > 0) return known.some(isHeading);
    const ofBefore =
      states.some(({ titles }) => titles.some(isHeading)) ||
      (headIds.length > 0 && headTitles.some(isHeading));
    return (ownHead || !ofBefore) && !mayBeLate(document, heading);
  };
  const believed = shown && isBelieved(shown) ? shown : undefined;
  const gone = shown === undefined ? layers.gone(document) : undefined;
  if (gone !== undefined) draft.availability('not-offered');

  if (believed) {
    noteDrawn(document, believed.heading, address.ids);
    draft.title(believed.heading);
  }
  for (const state of own) {
    state.fill(draft);
    draft.nextLayer();
  }
  const lds = readProductLds(document).map((ld) => ({ ...ld, title: layers.cleanTitle(ld.name) }));
  const shownTitles = [believed?.heading ?? '', ...ownTitles];
  const ownLds = lds.filter(({ addresses, title }) => {
    const ids = layers.idsOf(addresses);
    if (ids.length > 0) return isOwn(ids);
    return (ownHead && lds.length === 1) || shownTitles.some((shown) => sameTitle(title, shown));
  });
  for (const ld of ownLds) {
    draft.title(ld.title);
    ld.fill(draft);
  }
  fillFromHead();
  if (ownHead && own.length === 0)
    for (const picture of layers.pictures?.(document) ?? []) draft.picture(picture);
  if (ownHead) draft.picture(head.picture);
  believed?.fill(draft);

  if (gone !== undefined) return { kind: 'wall', wall: gone, listing };
  const refreshed =
    fillRefreshed &&
    !several &&
    !layers.isOtherPage?.(document) &&
    fillRefreshed(draft, {
      document,
      isShown: shown && believed !== undefined,
      ownHead,
      cleanTitle: layers.cleanTitle,
      believes(heading) {
        const isOwn = isBelieved({ heading, ids: [] });
        if (isOwn) noteDrawn(document, heading, address.ids);
        return isOwn;
      },
    });
  const withRefreshed = refreshed && { refreshed };
  if (listing.titles.length > 0) {
    const plain: PlainLayout = believed ? 'document' : ownLds.length > 0 ? 'json-ld' : 'head';
    // The page may still add to what it shows; its state is whole.
    return {
      kind: 'listing',
      listing,
      layout: own[0]?.layout ?? plain,
      settled: own.length > 0,
      ...withRefreshed,
    };
  }
  if (layers.isOtherPage?.(document)) return { kind: 'not-a-product-page' };
  // What is shown may still be the page before.
  if (document.readyState !== 'complete' || shown !== undefined) return { kind: 'not-ready', listing };
  return { kind: 'unreadable', missing: ['title'], listing, ...withRefreshed };
}
