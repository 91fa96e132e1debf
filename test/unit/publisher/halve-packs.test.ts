import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../lib/core/notice';
import { halveIntoPacks, packLimit } from '../../../lib/publisher/edition/halve-packs';
import { KeptNotices } from '../../../lib/publisher/edition/kept-notices';
import { notice } from './fake-source';

/** So small that two or three notices of a test fill a pack. */
const limit = 400;

function packsOf(notices: Iterable<Notice>, most = limit): string[] {
  const groups = halveIntoPacks(KeptNotices.of(notices).lines(), most);
  return Array.from(groups, (group) => group.map(({ id }) => id).join(' '));
}

const day = fc
  .tuple(
    fc.integer({ min: 2005, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-'),
  );
const list = fc.uniqueArray(fc.record({ record: fc.integer({ min: 1, max: 99_999 }), published: day }), {
  selector: ({ record }) => record,
  minLength: 1,
  maxLength: 40,
});
const made = list.map((rows) => rows.map(({ record, published }) => notice(String(record), { published })));

describe('sharing packs', () => {
  it('keeps all of a source in one pack while it fits', () => {
    const all = [notice('1', { published: '2001-01-01' }), notice('2', { published: '2026-11-01' })];
    expect(packsOf(all, 10_000)).toEqual(['test-office:1 test-office:2']);
  });

  it('parts what is too large by date, oldest first', () => {
    const all = ['2026-11-01', '2001-01-01', '2026-10-01', '2001-02-01'].map((published, at) =>
      notice(`${at}`, { published }),
    );
    expect(packsOf(all)).toEqual(['test-office:1 test-office:3', 'test-office:0 test-office:2']);
  });

  it('parts what was published on one day by the ids, as evenly as their hashes lie', () => {
    const packs = packsOf(
      Array.from({ length: 200 }, (_, at) => notice(`${at}`)),
      4000,
    );
    expect(packs.length).toBeGreaterThan(4);
    expect(packs.length).toBeLessThan(40);
  });

  it('gives a notice that is larger than the limit a pack of its own', () => {
    const large = notice('large', { danger: [{ lang: 'en', text: 'x'.repeat(900) }] });
    expect(packsOf([large, notice('1')])).toHaveLength(2);
  });

  it('takes dates no calendar has', () => {
    expect(
      packsOf(
        ['0000-00-00', '2026-02-31', '9999-99-99'].map((published, at) => notice(`${at}`, { published })),
        1,
      ),
    ).toHaveLength(3);
  });

  it('holds every notice once, in whatever order they come', () => {
    fc.assert(
      fc.property(made, fc.nat(), (notices, turn) => {
        const packs = packsOf(notices);
        const turned = [...notices.slice(turn % notices.length), ...notices.slice(0, turn % notices.length)];
        expect(packsOf(turned)).toEqual(packs);
        expect(packs.flatMap((pack) => pack.split(' ')).sort()).toEqual(notices.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('changes one pack for one new notice, or parts that one, and no other', () => {
    fc.assert(
      fc.property(made, day, (notices, published) => {
        const before = packsOf(notices);
        const after = packsOf([...notices, notice('new', { published })]);
        const gone = before.filter((pack) => !after.includes(pack));
        const come = after.filter((pack) => !before.includes(pack)).flatMap((pack) => pack.split(' '));
        // None where it begins a pack of its own.
        expect(gone.length).toBeLessThanOrEqual(1);
        expect(come.sort()).toEqual([...gone.flatMap((pack) => pack.split(' ')), 'test-office:new'].sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('the limit of a pack', () => {
  it.each([
    [1, 128],
    [40, 128],
    [80, 256],
    [800, 2048],
  ])('%i MB of notices: %i kB', (megabytes, kilobytes) => {
    expect(packLimit(megabytes * 1_000_000)).toBe(kilobytes * 1024);
  });
});
