import { z } from 'zod';
import { subscriptionBounds } from '../core/subscribe-fault';
import { decodeBase64 } from './base64';
import { sha256, utf8 } from './bytes';
import type { FeedConfig } from './feed-config';
import { parseJson } from './parse-json';
import { fingerprintOf, keyIdOf, signedFeedKey, verifySignature } from './signature';

/** Bytes of the file. */
export const feedKeyLimit = 4096;

/**
 * What a feed is called and which keys sign it, for who subscribes by its address: a line with a signature in base64, then
 * JSON. The first key made the signature, so that comparing its fingerprint vouches for the name and for every other key.
 */
const feedKeySchema = z.strictObject({
  format: z.literal(1),
  name: z
    .string()
    .max(subscriptionBounds.name)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u, 'a name in one line, without hidden characters')
    .refine((name) => name.trim() === name && /[\p{L}\p{N}]/u.test(name), 'a name'),
  /** Raw Ed25519 public keys, base64: the main key, then the spare. */
  keys: z
    .array(z.string().regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64'))
    .min(1)
    .max(subscriptionBounds.keys)
    .refine((keys) => new Set(keys).size === keys.length, 'each key once'),
});
export type FeedKey = z.output<typeof feedKeySchema>;

export type FeedKeyReading =
  | {
      kind: 'feed-key';
      name: string;
      keys: FeedConfig['keys'];
      /** Of the first key. */
      fingerprint: string;
      /** SHA-256 of the file's bytes. */
      hash: string;
    }
  | { kind: 'refused'; why: string };

/** What is signed of it. The publisher throws on what no client would take. */
export function feedKeyBody(feedKey: FeedKey): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(feedKeySchema.parse(feedKey))}\n`);
}

/** Reads the file of a feed. Unlike a manifest it must be read before its signature: it is what names the key. */
export async function readFeedKey(bytes: Uint8Array): Promise<FeedKeyReading> {
  if (bytes.length > feedKeyLimit) return refused(`it is larger than ${feedKeyLimit} bytes`);
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  const json = parseJson(body, 2);
  if (json.kind === 'refused') return refused(json.why);
  const parsed = feedKeySchema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const keys: FeedConfig['keys'] = [];
  let fingerprint: string | undefined;
  for (const publicKey of parsed.data.keys) {
    const raw = decodeBase64(publicKey);
    if (raw?.length !== 32) return refused('one of its keys is no key');
    fingerprint ??= await fingerprintOf(raw);
    keys.push({ id: await keyIdOf(raw), publicKey });
  }
  const signature = utf8(bytes.subarray(0, Math.max(end, 0))) ?? '';
  const check = await verifySignature(signedFeedKey(body), signature, keys.slice(0, 1));
  if (check.kind === 'refused' || fingerprint === undefined)
    return refused('its first key did not make its signature');
  const { name } = parsed.data;
  return { kind: 'feed-key', name, keys, fingerprint, hash: await sha256(new Uint8Array(bytes)) };
}

function refused(why: string): FeedKeyReading {
  return { kind: 'refused', why };
}
