/**
 * What people compare before they trust a key: the first half of the SHA-256 of its raw bytes, in hex. Its own first half is
 * the key's id. A second key with the same one is out of anybody's reach.
 */
export const fingerprintDigits = 32;

/** By fours, to be read aloud: `3f2a 91bc 04de 77a1 5c0e 8d21 b6f4 0a93`. */
export function groupedFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint;
}

/** A fingerprint as somebody copied it, in groups or not; undefined where it is none. */
export function readFingerprint(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s:.\u2010-\u2015-]/g, '')
    .toLowerCase();
  return digits.length === fingerprintDigits && /^[0-9a-f]+$/.test(digits) ? digits : undefined;
}
