/** A last `- AliExpress`, with its `.com` and the number of a category. */
const shop = /-\s*aliexpress(?:\.com)?(?: +[\d.]*)?$/i;
/** `7.66₪ 39% OFF|` */
const sale = /^[^|]*%\s*off\s*\|/i;

/**
 * The product's own title out of a page title: `<title> - AliExpress 26` (2025 and later),
 * `7.66₪ 39% OFF|<title>|<category>|   - AliExpress` (2020 to 2023), and the same without the price.
 */
export function cleanAliExpressTitle(text: string): string {
  const whole = text.trim();
  const named = whole.replace(shop, '').trimEnd();
  const isSale = sale.test(named);
  if (named === whole && !isSale) return whole;
  const parts = named.replace(sale, '').split('|');
  const isEnded = parts.at(-1)?.trim() === '';
  if (isEnded) parts.pop();
  const hasCategory = parts.length > 1 && (isSale || isEnded);
  return (hasCategory ? parts.slice(0, -1) : parts).join('|').trim();
}
