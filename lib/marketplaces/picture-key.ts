/** Endings of pictures' names. What stands behind the first one tells sizes and formats: `.jpg_640x640q90.jpg`. */
const endings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'];

/**
 * What stays the same of a picture's address across hosts, sizes and formats: AliExpress `S3f…` (the segment behind `/kf/`,
 * on every host of theirs), Temu `product/open/….jpeg` (the path on `*.kwcdn.com`). Undefined for anything else.
 */
export function pictureKey(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 2000) return undefined;
  const plain = before(before(address, '?'), '#');
  const start = ['https://', '//', 'http://'].find((each) => plain.startsWith(each));
  const [host = '', ...folders] = start ? plain.slice(start.length).split('/') : [];
  if (host.endsWith('.kwcdn.com')) {
    const path = folders.join('/');
    return path.length >= 8 && path.length <= 200 && !/\s/.test(path) ? path : undefined;
  }
  const [folder, name] = folders;
  const isAliExpress = host.endsWith('.alicdn.com') || host.endsWith('.aliexpress-media.com');
  if (isAliExpress && folder === 'kf' && name) return withoutEnding(name);
  // A page saved from the browser keeps its pictures in a folder beside it, under the same names.
  const saved = /\/([A-Z][0-9a-f]{32}[A-Za-z]?)(?:\(\d+\))?\.\w+[^/]*$/.exec(plain)?.[1];
  return saved && withoutEnding(saved);
}

function withoutEnding(name: string): string | undefined {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const ending = before(before(name.slice(dot + 1), '.'), '_').toLowerCase();
    if (endings.includes(ending)) return name.slice(0, Math.min(dot, 100));
  }
  return name.slice(0, 100) || undefined;
}

function before(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}
