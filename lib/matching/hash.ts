/**
 * 32-bit FNV-1a over UTF-16 code units with a final mix, of a text or of a stretch of it. Two keys may share a hash: the
 * notice itself is always read.
 */
export function hash32(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  return hash >>> 0;
}
