import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideKeys, inAddress } from '../../../lib/publisher/fetching/hide-keys';

const key = 'aB3/x+Z9==&q';

describe('hiding keys', () => {
  it.each<[string, string]>([
    ['as it is', key],
    ['in another case', key.toUpperCase()],
    ['percent-encoded', encodeURIComponent(key)],
    ['percent-encoded with small digits', encodeURIComponent(key).toLowerCase()],
    ['encoded twice', encodeURIComponent(encodeURIComponent(key))],
    ['encoded in part', 'aB3%2Fx+Z9%3D=&q'],
    ['as PHP escapes JSON', 'aB3\\/x+Z9==&q'],
    ['as careful JSON escapes it', 'aB3\\u002Fx\\u002bZ9==\\u0026q'],
    ['escaped as XML', 'aB3/x+Z9==&amp;q'],
    ['escaped by numbers', 'aB3&#x2F;x&#43;Z9==&#038;q'],
  ])('finds one %s', (_how, written) => {
    expect(hideKeys([key]).inText(`before ${written} after`)).toBe('before {KEY} after');
  });

  it('finds it in the middle of a word and more than once', () => {
    expect(hideKeys([key]).inText(`x${key}${key}y`)).toBe('x{KEY}{KEY}y');
  });

  it('hides a key that was copied encoded, and what it stands for', () => {
    const copied = encodeURIComponent(key);
    expect(hideKeys([copied]).inText(`${copied} ${key}`)).toBe('{KEY} {KEY}');
  });

  it('hides the longer of two keys of which one begins like the other', () => {
    expect(hideKeys(['abcdefgh', 'abcdefgh12345']).inText('abcdefgh12345 abcdefgh')).toBe('{KEY} {KEY}');
  });

  it('gives bytes back as they are where no key stands in them, whatever their encoding', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0xb0, 0xa1, 0x00]);
    expect(hideKeys([key]).inBytes(bytes)).toBe(bytes);
    const around = Buffer.concat([bytes, Buffer.from(key), bytes]);
    expect(Buffer.from(hideKeys([key]).inBytes(around))).toEqual(
      Buffer.concat([bytes, Buffer.from('{KEY}'), bytes]),
    );
  });

  it('hides nothing where there is no key', () => {
    expect(hideKeys([]).inText('any text')).toBe('any text');
  });

  it('leaves no key behind, however each letter of it is written', () => {
    const letters = fc.stringMatching(/^[A-Za-z0-9+/=_.:~-]{8,40}$/);
    const ways: ((letter: string) => string)[] = [
      (letter) => letter,
      (letter) => `%${hex(letter)}`,
      (letter) => `%25${hex(letter).toUpperCase()}`,
      (letter) => `\\u00${hex(letter)}`,
      (letter) => `&#x${hex(letter)};`,
    ];
    fc.assert(
      fc.property(letters, fc.infiniteStream(fc.integer({ min: 0, max: 4 })), (any, stream) => {
        const written = [...any].map((letter) => ways[stream.next().value ?? 0]?.(letter)).join('');
        expect(hideKeys([any]).inText(`<${written}>`)).toBe('<{KEY}>');
      }),
    );
  });

  it('writes a key into an address so that it comes out the same, however it was copied', () => {
    for (const copied of [key, encodeURIComponent(key)])
      expect(new URL(`https://x.example/?k=${inAddress(copied)}`).searchParams.get('k')).toBe(key);
    expect(inAddress('100%sure-key')).toBe('100%25sure-key');
  });
});

function hex(letter: string): string {
  return letter.charCodeAt(0).toString(16).padStart(2, '0');
}
