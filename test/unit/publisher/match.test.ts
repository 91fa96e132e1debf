import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingBounds as most } from '../../../lib/core/listing';
import type { NoticeInput } from '../../../lib/core/notice';
import { mostLineBytes, readListingLine } from '../../../lib/publisher/listings/listing-line';
import { splitLines } from '../../../lib/publisher/listings/split-lines';
import { emptyFolder } from './folder';
import { feed, type Ran } from './run-in-process';

const listed = '1005000000000017';
const notices: NoticeInput[] = [
  {
    id: 'our-club:1',
    source: 'our-club',
    kind: 'recall',
    published: '2026-11-01',
    listings: [{ marketplace: 'aliexpress', id: listed, basis: 'authority' }],
  },
  {
    id: 'our-club:2',
    source: 'our-club',
    kind: 'recall',
    published: '2026-11-02',
    brands: ['Voltara'],
    models: ['VT-9041'],
    category: { official: 'Chargers', type: 'chargers-and-batteries' },
    limits: { batches: ['L1'], serials: [], productionDates: [], sellers: [] },
  },
];

const spoon = { marketplace: 'aliexpress', ids: ['1005000000000099'], titles: ['Wooden spoon'] };

async function edition(): Promise<{ folder: string; out: string }> {
  const folder = await emptyFolder();
  const out = join(folder, 'edition');
  await writeFile(join(folder, 'a.ndjson'), notices.map((notice) => JSON.stringify(notice)).join('\n'));
  await feed(['keygen', '--out', join(folder, 'key.pem')]);
  const args = ['--notices', join(folder, 'a.ndjson'), '--key', join(folder, 'key.pem')];
  expect((await feed(['build', ...args, '--out', out])).code).toBe(0);
  return { folder, out };
}

const answersOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

async function matched(
  lines: unknown[],
  ...args: string[]
): Promise<Ran & { said: ReturnType<typeof answersOf> }> {
  const { folder, out } = await edition();
  const file = join(folder, 'listings.ndjson');
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const ran = await feed(['match', '--feed', out, '--listings', file, ...args]);
  return { ...ran, said: answersOf(ran.out) };
}

describe('feed match', { timeout: 20_000 }, () => {
  it('gives a verdict a line, in order, from listings that say no more than they know', async () => {
    const charger = {
      marketplace: 'temu',
      ids: ['601000000000099'],
      titles: ['Fast charger'],
      attributes: [
        { name: 'Brand Name', value: 'Voltara' },
        { name: 'Model Number', value: 'VT-9041' },
      ],
    };
    const { code, said, err } = await matched([{ ...spoon, ids: [listed] }, charger, '', spoon]);
    expect(said).toMatchObject([
      { line: 1, listing: listed, verdict: { kind: 'flagged', matches: [{ notice: { id: 'our-club:1' } }] } },
      {
        line: 2,
        listing: '601000000000099',
        verdict: { kind: 'possible', matches: [{ heldBack: 'limited-to-batches' }] },
      },
      { line: 4, listing: '1005000000000099', verdict: { kind: 'not-listed' } },
    ]);
    expect(said[2]).toEqual({ line: 4, listing: '1005000000000099', verdict: { kind: 'not-listed' } });
    expect(code).toBe(0);
    expect(err).toContain('3 lines: 1 flagged, 1 possible, 1 not listed, 0 could not be checked, 0 faulty');
  });

  it('says the same as feed check of the same listing', async () => {
    const { folder, out } = await edition();
    const page = join(folder, 'page.html');
    await writeFile(page, '<html></html>');
    const address = `https://www.aliexpress.com/item/${listed}.html`;
    const checked = JSON.parse((await feed(['check', '--feed', out, '--page', page, '--url', address])).out);
    await writeFile(join(folder, 'one.ndjson'), JSON.stringify(checked.listing));
    const [said] = answersOf(
      (await feed(['match', '--feed', out, '--listings', join(folder, 'one.ndjson')])).out,
    );
    const { lists: _same, ...verdict } = checked.verdict;
    expect(said.verdict).toEqual(verdict);
  });

  it('tells no miss of a listing without a title, nor by an expired edition', async () => {
    const { said } = await matched([
      { ...spoon, titles: [] },
      { ...spoon, ids: [listed], titles: [] },
    ]);
    expect(said.map(({ verdict }) => verdict.kind)).toEqual(['could-not-check', 'flagged']);
    const late = await matched([spoon], '--now', '2027-06-01');
    expect(late.said[0].verdict).toEqual({
      kind: 'could-not-check',
      reason: { kind: 'list-expired', generated: '2026-11-24T06:00:00Z' },
    });
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', 'nonsense', /^not JSON/],
    ['no object', '[1]', /not a JSON object/],
    ['no ids', { marketplace: 'temu' }, /^ids: digits as text/],
    ['a number for an id', { marketplace: 'temu', ids: [601000000000099] }, /^ids\.0: digits as text/],
    ['another shop', { ...spoon, marketplace: 'shop' }, /^marketplace: must be "aliexpress" or "temu"/],
    ['a field nobody knows', { ...spoon, colour: 'red' }, /no such field: colour/],
    ['a short barcode', { ...spoon, gtins: ['4006381333931'] }, /^gtins\.0: must be 14 digits/],
    ['a text beyond the bounds', { ...spoon, titles: ['x'.repeat(601)] }, /^titles\.0: /],
    ['a line beyond the bounds', `"${'x'.repeat(mostLineBytes)}"`, /longer than \d+ bytes/],
  ])('says of a line with %s what is wrong, goes on, and ends with 1', async (_what, line, told) => {
    const { code, said, err } = await matched([line, spoon]);
    expect(said[0]).toEqual({ line: 1, fault: expect.stringMatching(told) });
    expect(said[1]).toMatchObject({ line: 2, verdict: { kind: 'not-listed' } });
    expect(code).toBe(1);
    expect(err).toContain('1 faulty');
  });

  it('writes a file that is there whole or not at all', async () => {
    const { folder, out } = await edition();
    const [file, to] = [join(folder, 'listings.ndjson'), join(folder, 'verdicts.ndjson')];
    await writeFile(file, `${JSON.stringify(spoon)}\n`);
    const args = ['match', '--feed', out, '--listings', file, '--out', to];
    expect(await feed(args)).toMatchObject({ code: 0, out: '' });
    expect(answersOf(await readFile(to, 'utf8'))).toHaveLength(1);
    const before = await readdir(folder);
    const stop = new AbortController();
    stop.abort();
    await writeFile(file, `${JSON.stringify(spoon)}\n`.repeat(3));
    expect(await feed(args, [], { signal: stop.signal })).toMatchObject({ code: 3 });
    expect(await readdir(folder)).toEqual(before);
    expect(answersOf(await readFile(to, 'utf8'))).toHaveLength(1);
  });

  it('reads standard input where - is named', async () => {
    const { out } = await edition();
    const ran = await feed(['match', '--feed', out, '--listings', '-'], [], {
      input: async function* () {
        yield Buffer.from(JSON.stringify(spoon));
      },
    });
    expect(answersOf(ran.out)).toMatchObject([{ line: 1, verdict: { kind: 'not-listed' } }]);
  });

  it.each<[string, string[]]>([
    ['a file that is not there', ['--listings', '/nowhere/a.ndjson']],
    ['an edition that is not there', ['--feed', '/nowhere']],
    ['an output where no folder is', ['--out', '/nowhere/a/b.ndjson']],
  ])('ends with 2 on %s', async (_what, args) => {
    const { code, err } = await matched([spoon], ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/feed match: .+\n {2}.+\.$/) });
  });

  it('never writes over the listings', async () => {
    const { folder, out } = await edition();
    const file = join(folder, 'listings.ndjson');
    await writeFile(file, JSON.stringify(spoon));
    const ran = await feed(['match', '--feed', out, '--listings', file, '--out', file]);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('is the file of listings') });
  });
});

describe('a line with a listing', () => {
  it('is within the bound where the listing is at every bound of the format', () => {
    const text = '\u0001'.repeat(most.textLength);
    const listing = {
      ...spoon,
      titles: Array(most.texts).fill(text),
      attributes: Array(most.attributes).fill({ name: text, value: text }),
      options: Array(most.options).fill(text),
      categories: Array(most.categories).fill(text),
    };
    const bytes = Buffer.from(JSON.stringify(listing));
    expect(bytes.length).toBeLessThan(mostLineBytes);
    expect(readListingLine(bytes).kind).toBe('listing');
  });
});

describe('the lines of a stream', () => {
  it('are the same however the stream is cut into pieces', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 60 })
      .map((each) => each.map((byte) => (byte % 4 === 0 ? 10 : byte)));
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 20 }), async (whole, size) => {
        const pieces = async function* () {
          for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size);
        };
        const lines: string[] = [];
        for await (const line of splitLines(pieces(), 1000)) {
          if (line.kind === 'line') lines.push(Buffer.from(line.bytes).toString('latin1'));
        }
        const expected = Buffer.from(whole).toString('latin1').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(lines).toEqual(expected);
      }),
    );
  });

  it('lose one line that is too long, and no other', async () => {
    const pieces = async function* () {
      yield Buffer.from('ab\n12345');
      yield Buffer.from('6789\ncd\n');
    };
    const seen: unknown[] = [];
    for await (const line of splitLines(pieces(), 5)) seen.push([line.number, line.kind]);
    expect(seen).toEqual([
      [1, 'line'],
      [2, 'too-long'],
      [3, 'line'],
    ]);
  });
});
