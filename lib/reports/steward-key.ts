import { type Bytes, ownBytes } from '../feed/bytes';
import { keyIdOf } from '../feed/signature';
import type { StewardKey, StewardSigner } from './decision-log';
import { encodeBase64 } from './report-file';

/** A steward's key as it is made: what is private of it signs, and cannot be taken out. */
export interface MadeKey extends StewardKey {
  privateKey: CryptoKey;
}

/** A new Ed25519 key, or `unsupported` where the browser has no Ed25519. */
export async function makeStewardKey(): Promise<MadeKey | 'unsupported'> {
  try {
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    if (!('privateKey' in pair)) return 'unsupported';
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    return { id: await keyIdOf(raw), publicKey: encodeBase64(raw), privateKey: pair.privateKey };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'NotSupportedError') return 'unsupported';
    throw fault;
  }
}

export function signerOf({ id, publicKey, privateKey }: MadeKey): StewardSigner {
  return { id, publicKey, sign: async (bytes: Bytes) => signed(privateKey, bytes) };
}

async function signed(key: CryptoKey, bytes: Bytes): Promise<string> {
  return encodeBase64(ownBytes(new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes))));
}
