import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../lib/feed/base64';
import { signedBytes, verifyManifest } from '../../../lib/feed/signature';
import { makeFeed, makeKey, signatureOf } from './make-edition';

const main = makeKey();
const spare = makeKey();
const stranger = makeKey();
const manifest = new TextEncoder().encode('{"format":1}');
const { keys } = makeFeed({}, [main, spare]);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const signature = textOf(signatureOf(manifest, main));

describe('a manifest’s signature', () => {
  it('is made over a context line and the exact bytes', () => {
    expect(textOf(signedBytes(manifest))).toBe('ansim-feed-v1\n{"format":1}');
  });

  it('is accepted by the main key, and by the spare', async () => {
    expect(await verifyManifest(manifest, signature, keys)).toEqual({ kind: 'signed', keyId: main.id });
    const bySpare = textOf(signatureOf(manifest, spare));
    expect(await verifyManifest(manifest, bySpare, keys)).toEqual({ kind: 'signed', keyId: spare.id });
  });

  it.each([
    ['by a key that is not pinned', manifest, textOf(signatureOf(manifest, stranger))],
    ['over other bytes', new TextEncoder().encode('{"format":2}'), signature],
    ['over the bytes and one more', new Uint8Array([...manifest, 10]), signature],
    ['over the bytes but the last', manifest.subarray(0, -1), signature],
    ['that is empty', manifest, ''],
    ['that is cut off', manifest, signature.slice(0, 40)],
    ['in base64url', manifest, `${'-_'.repeat(43)}==`],
    ['without padding', manifest, signature.replace('==', '')],
    ['with a space before it', manifest, ` ${signature}`],
    ['with two line feeds after it', manifest, `${signature}\n`],
    ['with a carriage return', manifest, signature.replace('\n', '\r\n')],
    ['that is an HTML page', manifest, '<!doctype html>'],
    ['of zeros', manifest, `${'A'.repeat(86)}==`],
  ])('is refused %s', async (_, bytes, text) => {
    expect(await verifyManifest(bytes, text, keys)).toMatchObject({ kind: 'refused' });
  });

  it('is refused without the context, so that nothing signed for another purpose counts', async () => {
    const { sign } = await import('node:crypto');
    const bare = sign(null, manifest, main.privateKey).toString('base64');
    expect(await verifyManifest(manifest, bare, keys)).toMatchObject({ kind: 'refused' });
  });

  it('has one spelling only: the same bytes with other unused bits are refused', async () => {
    const text = signature.trim();
    const last = text[85] ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const twin = `${text.slice(0, 85)}${alphabet[alphabet.indexOf(last) + 1]}==`;
    expect(atob(twin)).toBe(atob(text));
    expect(await verifyManifest(manifest, twin, keys)).toMatchObject({ kind: 'refused' });
  });

  it('cannot be varied by adding the order of the curve to its second half', async () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const bytes = decodeBase64(signature.trim()) ?? new Uint8Array();
    let s = bytes.subarray(32).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order;
    const varied = Uint8Array.from(bytes);
    for (let at = 32; at < 64; at++, s >>= 8n) varied[at] = Number(s & 255n);
    const text = btoa(String.fromCharCode(...varied));
    expect(await verifyManifest(manifest, text, keys)).toMatchObject({ kind: 'refused' });
  });

  it('is never checked by a pinned key whose id is another key’s', async () => {
    const swapped = [{ id: spare.id, publicKey: main.publicKey }];
    expect(await verifyManifest(manifest, signature, swapped)).toMatchObject({ kind: 'refused' });
  });

  it('is refused, not thrown at, where a pinned key is no point of the curve', async () => {
    const { keyIdOf } = await import('../../../lib/feed/signature');
    const raw = new Uint8Array(32).fill(255);
    const broken = [{ id: await keyIdOf(raw), publicKey: btoa(String.fromCharCode(...raw)) }];
    expect(await verifyManifest(manifest, signature, broken)).toMatchObject({ kind: 'refused' });
  });
});

describe('base64', () => {
  it.each([
    ['', []],
    ['AA==', [0]],
    ['AAE=', [0, 1]],
    ['AAEC', [0, 1, 2]],
    ['////', [255, 255, 255]],
  ])('reads %j', (text, bytes) => {
    expect(decodeBase64(text)).toEqual(new Uint8Array(bytes));
  });

  it.each(['A', 'AA', 'AAA', 'AB==', 'AAF=', 'A A=', 'AA==\n', '-_-_', 'AA==AA==', '===='])(
    'refuses %j',
    (text) => {
      expect(decodeBase64(text)).toBeUndefined();
    },
  );
});
