/** Bytes in a buffer of their own, as Web Crypto, streams and blobs want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The same bytes in a buffer of their own. */
export function ownBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}

/** SHA-256 in lower-case hex. */
export async function sha256(bytes: BufferSource): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** In lower case. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** UTF-8 text, or undefined where the bytes are none. A byte order mark stays in the text, so that JSON refuses it. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
