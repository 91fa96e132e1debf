/** What stands behind the first ending of a picture's name tells sizes and formats: `.jpg_640x640q90.jpg`. */
const ended = /^(.*?)\.(?:jpe?g|png|webp|avif|gif)(?:[._]|$)/is;

/**
 * What stays the same of a picture's address across hosts, sizes and formats: AliExpress `S3f…` (the segment behind `/kf/`,
 * on every host of theirs), Temu `product/open/….jpeg` (the path on `*.kwcdn.com`). Undefined for anything else.
 */
export function pictureKey(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 2000) return undefined;
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]*)\/([^?#]*)/.exec(address) ?? [];
  if (host.endsWith('.kwcdn.com'))
    return path.length >= 8 && path.length <= 200 && !/\s/.test(path) ? path : undefined;
  const [folder, name] = path.split('/');
  const isAliExpress = host.endsWith('.alicdn.com') || host.endsWith('.aliexpress-media.com');
  if (isAliExpress && folder === 'kf' && name) return withoutEnding(name);
  // A page saved from the browser keeps its pictures in a folder beside it, under the same names.
  const saved = /^[^?#]*\/([A-Z][0-9a-f]{32}[A-Za-z]?)(?:\(\d+\))?\.\w+[^/?#]*(?:[?#]|$)/.exec(address)?.[1];
  return saved && withoutEnding(saved);
}

function withoutEnding(name: string): string | undefined {
  return (ended.exec(name)?.[1] ?? name).slice(0, 100) || undefined;
}
