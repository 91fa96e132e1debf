import type { ListingDraft } from '../listing-draft';
import { elementsOf, shows, textOf } from '../page-text';
import type { Shown } from '../read-product';
import { cleanSpokenTitle } from './titles';

/** What is shown. Classes are hashed anew with every build, so only ids, roles and addresses count; newest first, dated. */

const heading = [
  // 2024-11 to 2026-08
  '[role="main"] h1',
  // seen on captcha shells once solved, 2025
  '#main h1',
];
const seller = '[role="main"] a[href*="mall.html"][aria-label]'; // 2024-11 to 2026-08; the label says "seller" first
const crumbs = '[role="main"] nav ol li a'; // 2024-11 to 2026-08
const price = '#goods_price span'; // 2026-07
const gallery = ['#leftContent [role="option"] img', '#leftContent li img']; // 2026-07
/** A row is a div of exactly two divs of text, found by the second; three rows of many until unfolded. */
const rows = [
  // 2026-07
  '#goodsDetail div>div:first-child+div:last-child',
  // 2024-11, and wherever the block has lost its name
  '[role="main"] div>div:first-child+div:last-child',
];
const options = '#rightContent [role="radio"]'; // 2026-07
const button = '#rightContent [role="button"]'; // 2026-07
/** Cards of other listings stand in the same page. */
const others = '[data-tooltip^="goodContainer-"],#goodsRecommend,#reviewContent';

export function shownProduct(document: Document): Shown | undefined {
  const [found] = heading.flatMap((selector) => elementsOf(document, selector, 1));
  const text = found ? textOf(found).trim() : '';
  if (text === '') return undefined;
  const own = document.querySelector(seller)?.getAttribute('href') ?? '';
  const id = /[?&]goods_id=(\d{12,18})/.exec(own)?.[1];
  return {
    heading: text,
    ids: id === undefined ? [] : [id],
    fill: (draft) => fillFromShown(draft, document),
  };
}

/** Adds what the layers before could not tell: each walk through the page costs time on its main thread. */
function fillFromShown(draft: ListingDraft, document: Document): void {
  const { listing } = draft;
  const all = (selector: string, most: number, accepts = (_: Element) => true) =>
    elementsOf(document, selector, most, (element) => accepts(element) && !element.closest(others));
  if (listing.seller?.id === undefined || listing.seller.name === undefined) {
    const [mall] = all(seller, 3);
    const mallId = /[?&]mall_id=(\d+)/.exec(mall?.getAttribute('href') ?? '')?.[1];
    const mallName = mall?.querySelector('img[alt]')?.getAttribute('alt') || (mall && textOf(mall));
    draft.seller(mallId, mallName);
  }
  // The sign of the currency may stand in a span of its own.
  let printed = '';
  for (const part of listing.price === undefined ? all(price, 3) : []) {
    printed = (printed.length > 3 ? '' : printed) + part.textContent?.trim();
    draft.price(printed);
  }
  if (listing.categories.length === 0)
    for (const step of all(crumbs, 12).slice(1)) draft.category(step.textContent);
  for (const image of gallery.flatMap((selector) => all(selector, 60))) {
    draft.picture(image.getAttribute('src'));
    // A third translation of the title, with the picture's number behind it.
    const number = ` ${image.closest('[data-index]')?.getAttribute('data-index')}`;
    const alt = image.getAttribute('alt') ?? '';
    const title = cleanSpokenTitle(alt.endsWith(number) ? alt.slice(0, -number.length) : alt);
    if (title.length >= 10) draft.title(title);
  }
  if (listing.attributes.length === 0) {
    for (const selector of rows) {
      const values = all(selector, 150, isValue);
      for (const value of values)
        draft.attribute(value.previousElementSibling?.textContent, [value.textContent]);
      if (values.length > 0) break;
    }
  }
  if (listing.options.length === 0)
    for (const choice of all(options, 60)) draft.option(choice.getAttribute('aria-label'));
  if (listing.availability === 'unknown' && all(button, 60).some((each) => soldOut.test(textOf(each).trim())))
    draft.availability('sold-out');
}

/** Neither cell of a row holds elements. */
function isValue({ childElementCount, previousElementSibling }: Element): boolean {
  return childElementCount === 0 && previousElementSibling?.childElementCount === 0;
}

/**
 * What a button says instead of "add to cart", per language. The same words stand in reviews, in options, and in "almost
 * sold out", so the whole button must say it.
 */
const soldOut =
  /^(?:(?:이 상품은 )?품절(?:되었습니다|입니다)?|(?:this item is )?sold out|已售[罄完]|売り切れ|ausverkauft|épuisé|agotado|esaurito|esgotado|wyprzedane|uitverkocht)[.。!]?$/i;

/** The title of a captcha page, per language (2025-07). The puzzle may also lie over a page that keeps its title. */
const captchaTitle =
  /^Temu\s*\|\s*(?:보안 인증|安全[验驗][证證]|security verif|セキュリティ|sicherheits|v[eé]rifica)/i;
const captchaMarks = ['body.verifyDialog', '#imageSemantics', 'iframe[src*="bgn_verification"]'];

export function isCaptcha(document: Document): boolean {
  return isTitled(document, captchaTitle) || shows(document, captchaMarks);
}

/** Most pages have another title, and cost no pattern. */
function isTitled(document: Document, as: RegExp): boolean {
  const title = document.title.trim();
  return title.startsWith('Temu') && as.test(title);
}

/** The title of a login page, per language (2025-07). */
const loginTitle = /^Temu\s*\|\s*(?:로그인|登[录錄]|log ?in|sign ?in|ログイン|anmeld|connexion|iniciar)/i;

export function isLoginPage(document: Document): boolean {
  return isTitled(document, loginTitle);
}

/** "Not available in Temu of this region", per language (2026); said by a page that shows no product. */
const notHere =
  /Temu.{0,30}에서 해당 페이지를 이용할 수 없습니다|(?:page|item) is(?: not|n't) available (?:on|in) Temu|Temu.{0,20}(?:无法访问|不可用)/i;

export function isNotOfferedHere(document: Document): boolean {
  const main = document.querySelector('#main,[role="main"]');
  return main !== null && notHere.test(textOf(main, 120));
}
