/**
 * The product's own title out of a page title: `<title> - AliExpress 26` (2025 and later),
 * `7.66₪ 39% OFF|<title>|<category>|   - AliExpress` (2020 to 2023), and the same without the price. Without patterns, as
 * every page has one.
 */
export function cleanAliExpressTitle(text: string): string {
  const named = withoutShop(text.trim());
  const parts = (named ?? text.trim()).split('|');
  const isSale = parts.length > 1 && endsInSale(parts[0] ?? '');
  if (named === undefined && !isSale) return text.trim();
  const isEnded = parts.at(-1)?.trim() === '';
  if (isEnded) parts.pop();
  if (isSale) parts.shift();
  const hasCategory = parts.length > 1 && (isSale || isEnded);
  return (hasCategory ? parts.slice(0, -1) : parts).join('|').trim();
}

/** What stands before a last `- AliExpress`, its `.com` and the number of a category; undefined where there is none. */
function withoutShop(text: string): string | undefined {
  const shop = 'aliexpress';
  const at = text.toLowerCase().lastIndexOf(shop);
  const behind = text.slice(at + shop.length);
  const number = behind.startsWith('.com') ? behind.slice(4) : behind;
  const isLast = number === '' || (number.startsWith(' ') && !Number.isNaN(Number(number)));
  const before = text.slice(0, Math.max(at, 0)).trimEnd();
  return isLast && before.endsWith('-') ? before.slice(0, -1).trimEnd() : undefined;
}

/** `39% OFF` */
function endsInSale(text: string): boolean {
  const upper = text.toUpperCase().trimEnd();
  return upper.endsWith('OFF') && upper.slice(0, -3).trimEnd().endsWith('%');
}
