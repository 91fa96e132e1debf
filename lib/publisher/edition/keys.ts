import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fingerprintDigits, groupedFingerprint } from '../../core/fingerprint';
import { signedAnswers, signedBytes, signedFeedKey, signedSelectors } from '../../feed/signature';
import { messageOf, PublisherError } from '../publisher-error';
import { sha256 } from './make-packs';

/** A public key as the feeds file pins it. */
export interface PinnedKey {
  /** The first 16 hex digits of the SHA-256 of the raw public key. */
  id: string;
  /** Raw Ed25519 public key, base64. */
  publicKey: string;
}

export interface SigningKey extends PinnedKey {
  /** The base64 signature over a manifest's exact bytes, in the form `manifest.sig` holds. */
  sign(manifest: Uint8Array): string;
  /** The same over the selectors of the edition with this manifest. */
  signSelectors(manifestHash: string, body: Uint8Array): string;
  /** The same over what the feed says of itself to who subscribes. */
  signFeedKey(body: Uint8Array): string;
  /** The same over what is answered to reports. */
  signAnswers(manifestHash: string, body: Uint8Array): string;
}

/** Reads an Ed25519 private key, PKCS#8 PEM, as `feed keygen` writes it. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  let key: KeyObject;
  try {
    key = createPrivateKey(await readFile(file, 'utf8'));
  } catch (thrown) {
    throw new PublisherError(
      `${file}: no private key could be read (${messageOf(thrown)})`,
      'Name a PKCS#8 PEM file; feed keygen --out FILE makes one.',
    );
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new PublisherError(
      `${file}: the key is of the kind ${key.asymmetricKeyType}, not Ed25519`,
      'Make one with feed keygen --out FILE.',
    );
  }
  return {
    ...pinnedKey(createPublicKey(key)),
    sign: (manifest) => sign(null, signedBytes(manifest), key).toString('base64'),
    signFeedKey: (body) => sign(null, signedFeedKey(body), key).toString('base64'),
    signAnswers: (manifestHash, body) =>
      sign(null, signedAnswers(manifestHash, body), key).toString('base64'),
    signSelectors: (manifestHash, body) =>
      sign(null, signedSelectors(manifestHash, body), key).toString('base64'),
  };
}

/** What the feeds file pins of a key. */
export function pinnedKey(publicKey: KeyObject): PinnedKey {
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return pinnedFrom(raw);
}

/** What people compare of a key, in groups. */
export function fingerprintOfKey({ publicKey }: PinnedKey): string {
  return groupedFingerprint(sha256(Buffer.from(publicKey, 'base64')).slice(0, fingerprintDigits));
}

/** A public key given as base64 of its 32 raw bytes. */
export function readPublicKey(base64: string): PinnedKey {
  const raw = Buffer.from(base64, 'base64');
  if (raw.byteLength !== 32 || raw.toString('base64') !== base64) {
    throw new PublisherError(
      `"${base64}" is not a public key`,
      'Give the base64 of 32 bytes (44 characters), as feed keygen printed it.',
    );
  }
  return pinnedFrom(raw);
}

function pinnedFrom(raw: Buffer): PinnedKey {
  return { id: sha256(raw).slice(0, 16), publicKey: raw.toString('base64') };
}
