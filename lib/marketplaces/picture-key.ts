/**
 * What stays the same of a picture's address across hosts, sizes and formats: AliExpress `S3f…` (the segment behind `/kf/`,
 * on every host of theirs), Temu `product/open/….jpeg` (the path on `*.kwcdn.com`). Undefined for anything else.
 */
export function pictureKey(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 2000) return undefined;
  const plain = address.replace(/[?#].*$/s, '');
  const temu = /^(?:https?:)?\/\/[a-z0-9-]+\.kwcdn\.com\/([^\s]{8,200})$/.exec(plain)?.[1];
  if (temu !== undefined) return temu;
  const aliexpress =
    /^(?:https?:)?\/\/[a-z0-9.-]+\.(?:alicdn|aliexpress-media)\.com\/kf\/([^/\s]+)/.exec(plain)?.[1] ??
    // A page saved from the browser keeps its pictures in a folder beside it, under the same names.
    /\/([A-Z][0-9a-f]{32}[A-Za-z]?(?:\(\d+\))?\.\w+)[^/]*$/.exec(plain)?.[1]?.replace(/\(\d+\)/, '');
  return aliexpress?.replace(/\.(?:jpe?g|png|webp|avif|gif)(?:[._].*)?$/i, '').slice(0, 100);
}
