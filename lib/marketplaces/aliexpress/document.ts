import { aliExpressIds } from '../../core/marketplace-ids';
import type { ListingDraft } from '../listing-draft';
import { elementsOf, shows, textOf } from '../page-text';
import type { Shown } from '../read-product';

/** What is shown. Selectors newest first, with the layouts they were seen in; classes are `block--element--HASH`. */

const headings = [
  // 2022-12 to 2026-03, also in the quick view
  'h1[data-pl="product-title"]',
  // 2020 to 2023
  '.product-title-text',
  // whatever a product page of a layout we do not know calls its heading
  'body[data-spm="detail"] h1',
];
/** Some headings hold the shop's name and nothing else. */
const logos = ['', 'aliexpress', 'ali express'];
/** Names the product it is about in its address: 2020 to 2026. */
const reportLink = 'a[href*="report"][href*="product_id="]';
const rows = [
  // 2024-07 to 2026-03; only the first six are there before "view more" is pressed
  {
    row: '[class*="specification--prop--"]',
    name: '[class*="specification--title--"]',
    value: '[class*="specification--desc--"]',
  },
  // 2020 to 2023
  { row: '.product-prop', name: '.propery-title', value: '.propery-des' },
];
const sellers = [
  // 2022-12 to 2026-02
  'a[data-pl="store-name"]',
  // 2024-07 to 2026-03
  '[class*="store-detail--storeName--"]',
  // 2020 to 2023
  '.shop-name a',
];
const prices = [
  // 2025-10 to 2026-03
  '[class*="price-default--current--"]',
  // 2024-07 to 2025-09
  '[class*="price--currentPriceText--"]',
  // 2020 to 2023
  '.product-price-current .product-price-value',
  '.uniform-banner-box-price',
  '.product-price-value',
];
const pictures = [
  // 2024-07 to 2026-03
  '[class*="slider--img--"] img',
  'img[class*="magnifier--image--"]',
  // 2020 to 2023
  '.images-view-item img',
  '.magnifier-image',
];
const categories = [
  // 2024-07 to 2026-02
  '[class*="cross-link--breadcrumb--"] a[href*="/category/"]',
  // 2020 to 2023
  '.breadcrumb a[href*="/category/"]',
];
const options = [
  // 2024-07 to 2026-03
  '[data-sku-col]',
  // 2020 to 2023
  '.sku-property-item',
];
const soldOutOption = '[class*="sku-item--soldOut--"],.sku-property-item.disabled';
const buyButtons = [
  // 2024-07 to 2026-02
  '[class*="buy-now--buynow--"]',
  '[class*="add-to-cart--addtocart--"]',
  // 2020 to 2023
  '.buynow',
  '.addcart',
];
/** The quick view lies over the page and has parts of the same names (2026-03). */
const quickView = '.comet-v2-modal .pdp-mini-wrap';

interface Parts {
  all(selector: string, most: number): Element[];
  first(selectors: readonly string[]): Element | undefined;
  inQuickView: boolean;
}

/** What the page shows as its product, or, `inQuickView`, in the quick view; undefined while it shows none. */
export function shownProduct(document: Document, inQuickView: boolean): Shown | undefined {
  const parts = partsOf(document, inQuickView);
  const text = headingOf(parts);
  if (text === undefined) return undefined;
  const link = parts.first([reportLink])?.getAttribute('href') ?? '';
  const id = /[?&]product_id=(\d{8,19})/.exec(link)?.[1];
  return {
    heading: text,
    ids: id === undefined ? [] : aliExpressIds(id),
    fill: (draft) => fillFromShown(draft, parts),
  };
}

function headingOf({ all }: Parts): string | undefined {
  for (const selector of headings) {
    for (const most of [1, 3]) {
      const texts = all(selector, most).map((heading) => textOf(heading).trim());
      const text = texts.find((each) => !logos.includes(each.toLowerCase()));
      if (text !== undefined) return text;
      if (texts.length < most) break;
    }
  }
  return undefined;
}

/** The page without its quick view, or the quick view alone. */
function partsOf(document: Document, inQuickView: boolean): Parts {
  const root = inQuickView ? document.querySelector(quickView) : document;
  const over = inQuickView ? null : document.querySelector(quickView);
  const all = (selector: string, most: number) =>
    root === null ? [] : elementsOf(root, selector, most, (element) => !over?.contains(element));
  const first = (selectors: readonly string[]) => {
    for (const selector of selectors) {
      const [found] = all(selector, 1);
      if (found) return found;
    }
    return undefined;
  };
  return { all, first, inQuickView };
}

/** Adds what the layers before could not tell: each walk through the page costs time on its main thread. */
function fillFromShown(draft: ListingDraft, parts: Parts): void {
  const { all, first } = parts;
  const { listing } = draft;
  const shownRows = listing.attributes.length === 0 ? fillRows(draft, parts) : 0;
  if (listing.seller?.id === undefined || listing.seller.name === undefined) {
    const seller = first(sellers);
    const store = /\/store\/(\d+)/.exec(seller?.getAttribute('href') ?? '')?.[1];
    draft.seller(store, seller && textOf(seller));
  }
  if (listing.price === undefined) {
    const price = first(prices);
    draft.price(price && textOf(price));
  }
  const each = (selectors: readonly string[], most: number) => selectors.flatMap((one) => all(one, most));
  for (const image of each(pictures, 60)) draft.picture(image.getAttribute('src'));
  if (listing.categories.length === 0)
    for (const step of each(categories, 12)) draft.category(step.textContent);
  if (listing.options.length > 0 && listing.availability !== 'unknown') return;
  const choices = each(options, 60);
  if (listing.options.length === 0)
    for (const choice of choices) {
      const name = choice.getAttribute('title') || choice.querySelector('img')?.getAttribute('alt');
      draft.option(name || choice.textContent);
    }
  if (choices.length > 0 && choices.every((choice) => choice.matches(soldOutOption)))
    draft.availability('sold-out');
  else if (first(buyButtons)) draft.availability('on-sale');
  // Rows and buttons are drawn at once. The quick view has other buttons.
  else if (shownRows > 0 && !parts.inQuickView) draft.availability('sold-out');
}

/** How many rows there are. */
function fillRows(draft: ListingDraft, { all }: Parts): number {
  let count = 0;
  for (const { row, name, value } of rows) {
    if (count > 0) break;
    for (const element of all(row, 150)) {
      const said = element.querySelector(value);
      count++;
      // The whole value stands in the attribute; the text may be cut.
      draft.attribute(element.querySelector(name)?.textContent, [
        said?.getAttribute('title') || said?.textContent,
      ]);
    }
  }
  return count;
}

/** Captcha pages have none of the shop's page marks, and one of the captcha's (2026-04). Their words stand on good pages too. */
export function isCaptcha(document: Document): boolean {
  if (document.body?.getAttribute('data-spm')) return false;
  return (
    shows(document, ['#baxia-punish', '#nocaptcha', '[id^="nc_1"]']) ||
    document.title.trim() === 'Captcha Interception'
  );
}

/** A listing taken down, or not offered in this region (2026-01). The notice's words stand in every page's script. */
export function isNotFound(document: Document): boolean {
  return elementsOf(document, '[class*="not-found--wrap--"]', 1).length > 0;
}

/** What the page says it is (2020 to 2026), where that is neither a product nor a bundle. */
export function isOtherPage(document: Document): boolean {
  return /^(?:productlist|store_pc|home|tm\d)/.test(document.body?.getAttribute('data-spm') ?? '');
}
