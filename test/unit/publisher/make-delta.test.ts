import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Delta, readDelta } from '../../../lib/feed/delta';
import {
  joinDeltas,
  makeDelta,
  type ReadablePacks,
  writeDelta,
} from '../../../lib/publisher/edition/make-delta';
import { sha256 } from '../../../lib/publisher/edition/make-packs';

/** Packs of these lines. */
function editionOf(...packs: string[][]): ReadablePacks & { hashes: string[] } {
  const raws = new Map(
    packs.map((lines) => {
      const raw = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      return [sha256(raw), raw];
    }),
  );
  const hashes = [...raws.keys()];
  return { packs: hashes.map((hash) => ({ hash })), hashes, raw: (hash) => raws.get(hash) };
}

/** The hashes of what a delta makes out of an edition's packs. */
function make(delta: Delta, of: ReadablePacks): string[] {
  return [...delta.packs].map(([hash, parts]) => {
    const bytes = parts.map((part) =>
      part.kind === 'new'
        ? part.bytes
        : (of.raw(part.from) ?? Buffer.alloc(0)).subarray(part.offset, part.offset + part.length),
    );
    expect(sha256(Buffer.concat(bytes))).toBe(hash);
    return hash;
  });
}

function thereAndBack(delta: Delta): Delta | undefined {
  return readDelta(gunzipSync(writeDelta(delta).file));
}

const news = ({ packs }: Delta) =>
  [...packs.values()]
    .flat()
    .flatMap((part) => (part.kind === 'new' ? [Buffer.from(part.bytes).toString()] : []));

describe('a delta', () => {
  it('sends only lines that are new or changed, and says nothing of packs that stay', () => {
    const before = editionOf(['a', 'b', 'c'], ['x']);
    const after = editionOf(['a', 'B', 'c', 'd'], ['x']);
    const delta = makeDelta(before, after);
    expect(news(delta)).toEqual(['B\n', 'd\n']);
    expect(make(delta, before)).toEqual(after.hashes.slice(0, 1));
  });

  it('sends nothing where packs are parted or put together', () => {
    const delta = makeDelta(editionOf(['a', 'b', 'c', 'd']), editionOf(['a', 'b'], ['c', 'd']));
    expect(news(delta)).toEqual([]);
    expect([...delta.packs.values()].map((parts) => parts.length)).toEqual([1, 1]);
  });

  it('is read as it was written', () => {
    const delta = makeDelta(editionOf(['가나', 'b']), editionOf(['가나', 'c', 'b', 'd']));
    expect(thereAndBack(delta)).toEqual(delta);
  });

  const lines = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });
  const edition = fc
    .tuple(lines, lines, lines)
    // A pack each, told apart by their first lines.
    .map((packs) => editionOf(...packs.map((pack, at) => [`${at}`, ...pack])));

  it('makes the later edition out of the earlier one, also joined over the one between', () => {
    fc.assert(
      fc.property(edition, edition, edition, (first, second, third) => {
        const on = makeDelta(first, second);
        const further = makeDelta(second, third);
        make(on, first);
        const joined = joinDeltas(on, further, third.packs);
        const made = new Set([...first.hashes, ...make(joined, first)]);
        expect(third.hashes.every((hash) => made.has(hash))).toBe(true);
        const again = thereAndBack(joined);
        expect(again && make(again, first)).toEqual([...joined.packs.keys()]);
      }),
      { numRuns: 300 },
    );
  });
});
