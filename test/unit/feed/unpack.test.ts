import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackEntry } from '../../../lib/feed/manifest';
import { packLines } from '../../../lib/feed/pack-lines';
import { isPack, unpack } from '../../../lib/feed/unpack';
import { makeNotices, packBytes, sha256 } from './make-edition';

const raw = new Uint8Array(packBytes(makeNotices(40)));
const packed = new Uint8Array(gzipSync(raw));
const entry = entryOf(raw, packed);

function entryOf(uncompressed: Uint8Array, file: Uint8Array): PackEntry {
  const lengths = { bytes: file.length, rawBytes: uncompressed.length };
  return { hash: sha256(uncompressed), source: 'us-cpsc', year: 2026, notices: 40, ...lengths };
}

async function faultOf(file: Uint8Array<ArrayBuffer>, of = entry): Promise<string> {
  const unpacked = await unpack(file, of);
  return unpacked.kind === 'fault' ? unpacked.fault.detail.replace(/^pack [0-9a-f]{64}: /, '') : 'none';
}

describe('unpacking', () => {
  it('gives exactly the bytes the manifest names', async () => {
    expect(await unpack(packed, entry)).toEqual({ kind: 'pack', raw });
  });

  it('takes a pack the browser has already unpacked on the way', async () => {
    expect(await unpack(raw, entry)).toEqual({ kind: 'pack', raw });
    expect(await faultOf(raw.map((byte, at) => (at === 9 ? byte ^ 1 : byte)))).toBe(
      'its bytes have another hash',
    );
  });

  it('refuses a pack that is cut off or has something after it', async () => {
    expect(await faultOf(packed.slice(0, -1))).toMatch(/^it is \d+ bytes long/);
    expect(await faultOf(new Uint8Array([...packed, 0]))).toMatch(/^it is \d+ bytes long/);
    const short = packed.slice(0, -1);
    expect(await faultOf(short, { ...entry, bytes: short.length })).toMatch(/^it does not unpack/);
  });

  it('refuses a pack that unpacks to less than promised', async () => {
    expect(await faultOf(packed, { ...entry, rawBytes: raw.length + 1 })).toMatch(/^it does not unpack/);
  });

  it('refuses another pack in its place', async () => {
    const other = new Uint8Array(packBytes(makeNotices(40, 2)));
    const file = new Uint8Array(gzipSync(other));
    expect(await faultOf(file, { ...entryOf(other, file), hash: entry.hash })).toBe(
      'its bytes have another hash',
    );
  });

  it('refuses nothing, and an HTML page', async () => {
    expect(await faultOf(new Uint8Array())).toBe('its bytes have another hash');
    expect(await faultOf(new TextEncoder().encode('<!doctype html>'))).toBe('its bytes have another hash');
  });

  it('stops a gzip bomb at the first byte beyond the promise', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(64 * 1024 * 1024)));
    let inflated = 0;
    const real = globalThis.DecompressionStream;
    class Counting extends real {
      override readonly readable = super.readable.pipeThrough(
        new TransformStream({
          transform(chunk: Uint8Array<ArrayBuffer>, controller) {
            inflated += chunk.length;
            controller.enqueue(chunk);
          },
        }),
      );
    }
    globalThis.DecompressionStream = Counting;
    try {
      const cap = 1024 * 1024;
      expect(await faultOf(bomb, { ...entry, bytes: bomb.length, rawBytes: cap })).toMatch(
        /^it does not unpack/,
      );
      expect(inflated).toBeGreaterThan(cap);
      expect(inflated).toBeLessThan(2 * cap);
    } finally {
      globalThis.DecompressionStream = real;
    }
  });

  it('refuses a pack with any one byte changed, or reads the very same bytes out of it', async () => {
    const place = fc.nat(packed.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const changed = packed.map((byte, index) => (index === at ? byte ^ bits : byte));
        const unpacked = await unpack(changed, entry);
        // The header of a gzip file holds a time and a system, which change nothing of what is inside.
        if (unpacked.kind === 'pack') expect(unpacked.raw).toEqual(raw);
      }),
      { numRuns: 150 },
    );
  });

  it('knows a stored pack with any one byte changed for what it is', async () => {
    const place = fc.nat(raw.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        expect(
          await isPack(
            raw.map((byte, index) => (index === at ? byte ^ bits : byte)),
            entry,
          ),
        ).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the lines of a pack', () => {
  const linesOf = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    return [...packLines(bytes)].map(({ offset, length }) =>
      new TextDecoder().decode(bytes.subarray(offset, offset + length)),
    );
  };

  it.each([
    ['', []],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['안심\nb\n', ['안심', 'b']],
    ['a\n\nb\n', ['a', '', 'b']],
    ['a\r\nb\n', ['a\r', 'b']],
  ])('of %j are %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('lie where the bytes are, not where the characters are', () => {
    const bytes = new TextEncoder().encode('안심\nb\n');
    expect([...packLines(bytes)]).toEqual([
      { offset: 0, length: 6 },
      { offset: 7, length: 1 },
    ]);
  });

  it('are always the text’s own lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n'))),
        (lines) => {
          expect(linesOf(lines.map((line) => `${line}\n`).join(''))).toEqual(lines);
        },
      ),
    );
  });
});
