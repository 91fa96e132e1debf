/**
 * The product's own title out of a page title: `<title> - AliExpress 26` (2025 and later),
 * `7.66₪ 39% OFF|<title>|<category>|   - AliExpress` (2020 to 2023), and the same without the price.
 */
export function cleanAliExpressTitle(text: string): string {
  const tail = /\s*(\|[^|]*\|)?\s*[|-]?\s*-\s*AliExpress(?:\.com)?(?:\s+\d*)?$/i.exec(text.trim());
  let title = tail ? text.trim().slice(0, tail.index) : text.trim();
  const sale = /^[^|]*\d+%\s*OFF\|/i.exec(title);
  if (sale) title = title.slice(sale[0].length);
  // The category stands behind the title of a sale; without one it was cut off with the tail.
  if (sale && !tail?.[1]) title = title.replace(/\|[^|]*\|?$/, '');
  return title.trim();
}
