import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Notice, noticeSchema } from '../../../lib/core/notice';
import { KeptNotices } from '../../../lib/publisher/edition/kept-notices';
import { compressPack, makePacks, sha256 } from '../../../lib/publisher/edition/make-packs';
import { manyNotices, notice } from './fake-source';

/** The packs of these notices, by source. */
function packsOf(notices: readonly Notice[], links?: ReadonlyMap<string, string[]>) {
  const sources = [...new Set(notices.map(({ source }) => source))].map((source) => ({
    source,
    notices: KeptNotices.of(notices.filter((each) => each.source === source)),
  }));
  const { packs, dropped } = makePacks(sources, links);
  return { packs: [...packs], dropped };
}

describe('making packs', () => {
  it('makes one for each source while it is small, named by the hash of its bytes, with the year of its oldest notice', () => {
    const { packs } = packsOf([
      notice('b'),
      notice('a'),
      notice('c', { published: '2025-12-31' }),
      notice('a', { source: 'other-office' }),
    ]);
    expect(packs.map(({ source, year, notices }) => [source, year, notices])).toEqual([
      ['other-office', 2026, 1],
      ['test-office', 2025, 3],
    ]);
    for (const { hash, raw } of packs) expect(hash).toBe(sha256(raw));
  });

  it('writes lines of canonical JSON that read back as the very notices', () => {
    const all = manyNotices(3);
    const [pack] = packsOf([...all].reverse()).packs;
    const lines = Buffer.from(pack?.raw ?? [])
      .toString('utf8')
      .split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => noticeSchema.parse(JSON.parse(line)))).toEqual(all);
  });

  it('makes the same bytes in whatever order the notices come', () => {
    const all = [
      ...manyNotices(12),
      ...manyNotices(5, 'other-office'),
      notice('z', { published: '2020-01-01' }),
    ];
    const hashes = packsOf(all).packs.map((pack) => pack.hash);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(packsOf(shuffled).packs.map((pack) => pack.hash)).toEqual(hashes);
      }),
      { numRuns: 30 },
    );
  });

  it('compresses without time and system in the header', () => {
    const raw = Buffer.from('{"a":1}\n'.repeat(100));
    const packed = compressPack(raw);
    expect(Buffer.from(packed.subarray(4, 8)).toString('hex')).toBe('00000000');
    expect(packed[9]).toBe(255);
    expect(gunzipSync(packed)).toEqual(raw);
  });

  it('leaves out, and names, a notice whose line no client would read', () => {
    const text = '가'.repeat(4000);
    const danger = Array.from({ length: 25 }, (_, index) => ({
      lang: 'ko',
      text: `${index}${text}`.slice(0, 4000),
    }));
    const { packs, dropped } = packsOf([notice('1', { danger }), notice('2')]);
    expect(packs[0]?.notices).toBe(1);
    expect(dropped).toEqual([{ record: 'test-office:1', why: expect.stringContaining('longer than') }]);
  });
});
