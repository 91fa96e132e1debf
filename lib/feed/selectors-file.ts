import { readSelectorSet, type SelectorSetReading } from '../core/read-selector-set';
import { utf8 } from './bytes';
import type { FeedConfig } from './feed-config';
import { feedBounds } from './manifest';
import { parseJson } from './parse-json';
import { signedSelectors, verifySignature } from './signature';

/**
 * Selectors for pages that a redesign made unreadable, beside the edition they belong to: a line with their signature, then JSON
 * (`lib/core/selector-set.ts`). No field of the manifest speaks of them, because clients of format 1 refuse a manifest with a
 * field they do not know; the signature names the edition instead.
 */
export function selectorsFile(manifestHash: string): string {
  return `selectors/${manifestHash}.txt`;
}

export type SelectorsReading =
  | ({ kind: 'selectors'; body: Uint8Array } & SelectorSetReading)
  | { kind: 'refused'; why: string };

/** A set, its shops, their fields, a field's rows. */
const depth = 5;

/** The file's bytes: the signature over `signedSelectors`, in base64, and what was signed. */
export function selectorsFileBytes(signature: string, body: Uint8Array): Uint8Array {
  const line = new TextEncoder().encode(`${signature}\n`);
  const bytes = new Uint8Array(line.length + body.length);
  bytes.set(line);
  bytes.set(body, line.length);
  return bytes;
}

/**
 * The selectors of the very edition named. Nothing of them is parsed before the signature holds. `unchecked` in place of keys
 * passes over the signature, for who only wants to look.
 */
export async function readSelectors(
  bytes: Uint8Array,
  manifestHash: string,
  keys: FeedConfig['keys'] | 'unchecked',
): Promise<SelectorsReading> {
  if (bytes.length > feedBounds.selectors)
    return refused(`they are larger than ${feedBounds.selectors} bytes`);
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  if (keys !== 'unchecked') {
    const signature = utf8(bytes.subarray(0, Math.max(end, 0))) ?? '';
    const check = await verifySignature(signedSelectors(manifestHash, body), signature, keys);
    if (check.kind === 'refused') return refused(check.detail);
  }
  const json = parseJson(body, depth);
  if (json.kind === 'refused') return refused(json.why);
  const reading = readSelectorSet(json.value);
  return reading
    ? { kind: 'selectors', body, ...reading }
    : refused('they are no set of selectors of format 1');
}

function refused(why: string): SelectorsReading {
  return { kind: 'refused', why };
}
