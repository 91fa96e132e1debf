import { fingerprintDigits } from '../core/fingerprint';
import { decodeBase64 } from './base64';
import { type Bytes, sha256 } from './bytes';
import type { FeedConfig } from './feed-config';

/** Put before a manifest's bytes when they are signed, so that a signature made for anything else is none. */
const context = 'ansim-feed-v1\n';
/** The same for what lies beside an edition; the edition is named, so that nothing of another one can take its place. */
const selectorsContext = 'ansim-selectors-v1\n';
const answersContext = 'ansim-answers-v1\n';
const feedKeyContext = 'ansim-feed-key-v1\n';

const signatureLength = 64;
const publicKeyLength = 32;

/** What is signed: the context, then the manifest's exact bytes. */
export function signedBytes(manifest: Uint8Array): Bytes {
  return joined(context, manifest);
}

/** What is signed of an edition's selectors: their context, the SHA-256 of the edition's manifest, then their exact bytes. */
export function signedSelectors(manifestHash: string, selectors: Uint8Array): Bytes {
  return joined(`${selectorsContext}${manifestHash}\n`, selectors);
}

/** The same of what a feed answers to reports. */
export function signedAnswers(manifestHash: string, answers: Uint8Array): Bytes {
  return joined(`${answersContext}${manifestHash}\n`, answers);
}

/** The same of what a feed says of itself, to who subscribes to it. */
export function signedFeedKey(body: Uint8Array): Bytes {
  return joined(feedKeyContext, body);
}

function joined(text: string, bytes: Uint8Array): Bytes {
  const before = new TextEncoder().encode(text);
  const signed = new Uint8Array(before.length + bytes.length);
  signed.set(before);
  signed.set(bytes, before.length);
  return signed;
}

/** Names a key: the first 16 hex digits of the SHA-256 of its raw public bytes. */
export async function keyIdOf(publicKey: Bytes): Promise<string> {
  return (await sha256(publicKey)).slice(0, 16);
}

/** What people compare of a key; see `lib/core/fingerprint.ts`. */
export async function fingerprintOf(publicKey: Bytes): Promise<string> {
  return (await sha256(publicKey)).slice(0, fingerprintDigits);
}

export type SignatureCheck = { kind: 'signed'; keyId: string } | { kind: 'refused'; detail: string };

/**
 * Whether one of the pinned keys signed this manifest. `signatureText` is the signature file. Runs before anything of the
 * manifest is parsed; that the manifest names the very key is checked afterwards, by `readManifest`.
 */
export function verifyManifest(
  manifest: Uint8Array,
  signatureText: string,
  keys: FeedConfig['keys'],
): Promise<SignatureCheck> {
  return verifySignature(signedBytes(manifest), signatureText, keys);
}

/**
 * Whether one of the pinned keys signed these bytes. The signature is 64 bytes in canonical base64, with at most one line feed
 * after it. A pinned key whose id is not that of its bytes is never used.
 */
export async function verifySignature(
  signed: Bytes,
  signatureText: string,
  keys: FeedConfig['keys'],
): Promise<SignatureCheck> {
  const signature = decodeBase64(signatureText.replace(/\n$/, ''));
  if (signature?.length !== signatureLength)
    return { kind: 'refused', detail: 'the signature file does not hold 64 bytes in base64' };
  for (const { id, publicKey } of keys) {
    const raw = decodeBase64(publicKey);
    if (raw?.length !== publicKeyLength || (await keyIdOf(raw)) !== id) continue;
    if (await verifies(raw, signature, signed)) return { kind: 'signed', keyId: id };
  }
  return { kind: 'refused', detail: 'none of the pinned keys made this signature' };
}

async function verifies(publicKey: Bytes, signature: Bytes, signed: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, signed);
  } catch {
    // Not a point of the curve, or a browser without Ed25519: nothing was verified.
    return false;
  }
}
