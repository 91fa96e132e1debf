import type { Bytes } from './bytes';

const shape = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * Bytes of a base64 text with padding and nothing around it. Only the one canonical spelling is read: of the several texts
 * `atob` takes for the same bytes, a signature has exactly one.
 */
export function decodeBase64(text: string): Bytes | undefined {
  if (!shape.test(text)) return undefined;
  const binary = atob(text);
  if (btoa(binary) !== text) return undefined;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
