import { describe, expect, it } from 'vitest';
import { deltaFile, readDelta, wantsDelta } from '../../../lib/feed/delta';
import type { PackEntry } from '../../../lib/feed/manifest';

const pack = 'a'.repeat(64);
const from = 'b'.repeat(64);
const head = { format: 1, from: [from], packs: [{ hash: pack, parts: [[0, 4, 6], [3]] }] };
const file = (of: unknown, news = 'new') => Buffer.from(`${JSON.stringify(of)}\n${news}`);

describe('reading a delta', () => {
  it('gives the parts of each pack in order', () => {
    expect(readDelta(file(head))?.packs.get(pack)).toEqual([
      { kind: 'copy', from, offset: 4, length: 6 },
      { kind: 'new', bytes: Buffer.from('new') },
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', Buffer.alloc(0)],
    ['no line feed', Buffer.from('{}')],
    ['no JSON', Buffer.from('<html>\n')],
    ['another format', file({ ...head, format: 2 })],
    ['a field nobody knows', file({ ...head, run: 'x' })],
    ['a pack that is no hash', file({ ...head, packs: [{ hash: '../x', parts: [] }] })],
    ['a part from a pack it does not name', file({ ...head, packs: [{ hash: pack, parts: [[1, 0, 1]] }] })],
    ['a negative offset', file({ ...head, packs: [{ hash: pack, parts: [[0, -1, 1]] }] })],
    ['half a number', file({ ...head, packs: [{ hash: pack, parts: [[0.5]] }] })],
    ['a part of two numbers', file({ ...head, packs: [{ hash: pack, parts: [[0, 1]] }] })],
    ['fewer new bytes than it says', file(head, 'ne')],
    ['more new bytes than it says', file(head, 'newer')],
  ])('refuses %s', (_what, bytes) => {
    expect(readDelta(bytes)).toBeUndefined();
  });
});

describe('asking for a delta', () => {
  const entry = (bytes: number): PackEntry => ({
    hash: pack,
    source: 'us-cpsc',
    year: 2026,
    notices: 1,
    bytes,
    rawBytes: bytes,
  });

  it.each<[string, PackEntry[], boolean]>([
    ['nothing is missing', [], false],
    ['one small pack is', [entry(9000)], false],
    ['one large pack is', [entry(60_000)], true],
    ['several are', [entry(10), entry(10), entry(10), entry(10)], true],
  ])('where %s: %o', (_what, missing, wanted) => {
    expect(wantsDelta(missing)).toBe(wanted);
  });

  it('is done by the names of both editions', () => {
    expect(deltaFile(pack, from)).toBe(`deltas/${pack}-${from}.gz`);
  });
});
