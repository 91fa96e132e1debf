/**
 * Hand-made pages of the shops' current layouts, the facts of 2024 to 2026. Everything on them is invented; structure and
 * names of fields are the shops'.
 */
export {
  aliExpressAddress,
  aliExpressCaptcha,
  aliExpressGone,
  aliExpressPage,
  aliExpressSpa,
} from './aliexpress-pages';
export type { MadeListing } from './made-listing';
export { temuAddress, temuCaptcha, temuLogin, temuNotHere, temuPage, temuSpa } from './temu-pages';

/** A page at a product's address that shows nothing of a product, as after a change of layout. */
export const unreadablePage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body><p>Loading</p></body></html>';
