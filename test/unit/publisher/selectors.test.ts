import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectorSetSchema } from '../../../lib/core/selector-set';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { readPublicKey } from '../../../lib/publisher/edition/keys';
import { FakeServer } from '../feed/fake-server';
import { makeStore, syncPorts } from '../feed/make-store';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

const template = new URL('../../../lib/publisher/selectors-template.json', import.meta.url);
const id = '1005000000000099';
const address = `https://www.aliexpress.com/item/${id}.html`;
const set = {
  format: 1,
  written: '2026-11-20',
  until: '2026-12-20',
  shops: {
    aliexpress: {
      adapter: 1,
      title: ['.pdx-title'],
      rows: [{ row: '.pdx-row', name: 'dt', value: 'dd' }],
    },
  },
};
const brandAndModel = {
  id: 'our-club:1',
  source: 'our-club',
  kind: 'recall',
  published: '2026-11-01',
  brands: ['Voltara'],
  models: ['VT-9041'],
  category: { official: 'Chargers', type: 'chargers-and-batteries' },
};

/** A folder with a key and a file of notices, in which editions are built. */
async function desk() {
  const folder = await emptyFolder();
  const at = (name: string) => join(folder, name);
  const { publicKey }: { publicKey: string } = JSON.parse(
    (await feed(['keygen', '--out', at('key.pem')])).out,
  );
  await writeFile(at('a.ndjson'), JSON.stringify(brandAndModel));
  const write = async (value: unknown) =>
    writeFile(at('set.json'), typeof value === 'string' ? value : JSON.stringify(value, undefined, 2));
  await write(set);
  const args = ['build', '--notices', at('a.ndjson')];
  return {
    at,
    publicKey,
    write,
    build: (out: string, ...more: string[]) =>
      feed([...args, '--out', at(out), '--key', at('key.pem'), ...more]),
    unsigned: (out: string, ...more: string[]) => feed([...args, '--out', at(out), ...more]),
    files: async (out: string) =>
      Object.keys(await contentsOf(at(out))).filter((name) => /selectors/.test(name)),
    /** What a client whose build lets this feed send selectors takes of a folder. */
    taken: async (out: string) => {
      const url = 'https://lists.example/ansim/';
      const contents = Object.entries(await contentsOf(at(out)));
      const files = new Map(
        contents.map(([name, text]) => [name, new Uint8Array(Buffer.from(text, 'base64'))]),
      );
      const { store } = makeStore();
      const keys = [readPublicKey(publicKey)];
      const followed = { key: 'main', name: 'Desk', url, keys, byAuthority: true, selectors: true } as const;
      expect((await syncFeed(followed, syncPorts(store, new FakeServer(url, files)))).kind).toBe('updated');
      return (await store.edition('main'))?.selectors;
    },
  };
}

describe('feed build --selectors', () => {
  it('sends a set beside the edition, which clients take and nothing else of the edition tells', async () => {
    const { build, taken, files, at } = await desk();
    const ran = await build('with', '--selectors', at('set.json'));
    expect(ran).toMatchObject({
      code: 0,
      out: expect.stringContaining('aliexpress 2 (for reader 1), until 2026-12-20'),
    });
    expect(await taken('with')).toEqual(set);
    expect((await build('without')).code).toBe(0);
    expect(await readFile(at('with/manifest.json'))).toEqual(await readFile(at('without/manifest.json')));
    expect(await files('without')).toEqual([]);
    expect(await taken('without')).toBeUndefined();
  });

  it('goes on from edition to edition without being said again, until its last day or "none"', async () => {
    const { build, taken, files, at } = await desk();
    await build('out', '--selectors', at('set.json'), '--now', '2026-11-24');
    const next = await build('out', '--now', '2026-11-25');
    expect(next).toMatchObject({ code: 0, out: expect.stringContaining('as the previous edition') });
    expect(await taken('out')).toEqual(set);
    // The edition before keeps its own, for clients that are still fetching it.
    expect(await files('out')).toHaveLength(2);
    expect((await build('out', '--now', '2026-12-20')).code).toBe(0);
    expect(await taken('out')).toEqual(set);
    const late = await build('out', '--now', '2026-12-21');
    expect(late).toMatchObject({ code: 0, out: expect.stringContaining('LEFT OUT') });
    expect(await taken('out')).toBeUndefined();
    await build('none', '--selectors', at('set.json'), '--now', '2026-11-24');
    await build('none', '--selectors', 'none', '--now', '2026-11-25');
    expect(await taken('none')).toBeUndefined();
    await build('none', '--now', '2026-11-26');
    expect(await files('none')).toEqual([]);
  });

  it('publishes all the same where the set has ended, and wants a look', async () => {
    const { build, taken, at } = await desk();
    const ran = await build('out', '--selectors', at('set.json'), '--now', '2027-01-01');
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('LEFT OUT') });
    expect(await taken('out')).toBeUndefined();
  });

  it('refuses to go on from a set that does not verify, and says what to do', async () => {
    const { build, files, at } = await desk();
    await build('out', '--selectors', at('set.json'));
    const [name = ''] = await files('out');
    await writeFile(at(`out/${name}`), (await readFile(at(`out/${name}`), 'utf8')).replace('pdx', 'pdy'));
    const ran = await build('out');
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('--selectors FILE') });
    expect((await build('out', '--selectors', at('set.json'))).code).toBe(0);
  });

  it('is for signed editions only', async () => {
    const { unsigned, at } = await desk();
    const ran = await unsigned('out', '--selectors', at('set.json'));
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('needs --key') });
  });

  it.each<[string, unknown, string[]]>([
    [
      'selectors beyond the grammar, each with line and path',
      { ...set, shops: { aliexpress: { adapter: 1, title: ['.ok', '.a:has(b)'], price: ['div'] } } },
      [
        'line 10: shops.aliexpress.title[1] ".a:has(b)": ":has(b)"',
        'line 13: shops.aliexpress.price[0] "div"',
      ],
    ],
    [
      'a part nobody knows',
      { ...set, shops: { temu: { adapter: 1, brand: ['.b'] } } },
      ['shops.temu: ', 'brand'],
    ],
    [
      'a reader that is not there yet',
      { ...set, shops: { temu: { adapter: 9, title: ['.b'] } } },
      ['shops.temu.adapter', 'newest is 1'],
    ],
    ['no selector at all', { ...set, shops: {} }, ['no selector']],
    ['a day to come', { ...set, written: '2026-12-01' }, ['written', 'still to come']],
    ['too long a life', { ...set, until: '2028-01-01' }, ['line 4: until', '180 days']],
    [
      'a row without its value',
      { ...set, shops: { temu: { adapter: 1, rows: [{ row: '.r', name: 'b' }] } } },
      ['shops.temu.rows[0].value'],
    ],
    ['no JSON', '{"format": 1,\n "until" }', ['JSON']],
    ['a key twice', '{"format": 1, "format": 1}', ['twice']],
  ])('refuses %s, and writes nothing', async (_what, value, words) => {
    const { build, write, files, at } = await desk();
    await write(value);
    const ran = await build('out', '--selectors', at('set.json'));
    expect(ran.code).toBe(2);
    for (const word of words) expect(ran.err).toContain(word);
    await expect(files('out')).rejects.toThrow();
  });

  it('has a template that is one', async () => {
    const text = await readFile(template, 'utf8');
    expect(selectorSetSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
    const { build, at } = await desk();
    await rm(at('set.json'));
    await writeFile(at('set.json'), text);
    expect((await build('out', '--selectors', at('set.json'))).code).toBe(0);
  });
});

describe('feed verify and feed inspect', () => {
  it('tell what selectors go with an edition, and verify holds them to the key and to the edition', async () => {
    const { build, files, publicKey, at } = await desk();
    await build('out', '--selectors', at('set.json'));
    const verify = () => feed(['verify', at('out'), '--public-key', publicKey]);
    const words = expect.stringContaining('aliexpress 2 (for reader 1), until 2026-12-20');
    expect(await verify()).toMatchObject({ code: 0, out: words });
    expect(await feed(['inspect', at('out')])).toMatchObject({ code: 0, out: words });
    expect(JSON.parse((await feed(['inspect', at('out'), '--selectors'])).out)).toEqual(set);
    const [name = ''] = await files('out');
    await build('other', '--selectors', at('set.json'), '--now', '2026-11-25');
    const [other = ''] = await files('other');
    await writeFile(at(`out/${name}`), await readFile(at(`other/${other}`)));
    expect(await verify()).toMatchObject({ code: 3, out: '' });
    await build('plain', '--selectors', 'none');
    expect((await feed(['inspect', at('plain'), '--selectors'])).code).toBe(2);
  });
});

describe('feed check --selectors', { timeout: 20_000 }, () => {
  const page = `<head><title>Little helper - AliExpress</title><link rel="canonical" href="${address}">
    <meta property="og:title" content="Little helper - AliExpress 26"></head><body data-spm="new-2027">
    <div class="pdx-title">Little helper</div><dl><div class="pdx-row"><dt>Brand Name</dt><dd>Voltara</dd></div>
    <div class="pdx-row"><dt>Model Number</dt><dd>VT-9041</dd></div></dl></body>`;

  it('tries a set on a saved page before it is published, and the published one afterwards', async () => {
    const { build, at } = await desk();
    await build('out');
    await writeFile(at('page.html'), page);
    const check = (...more: string[]) =>
      feed(['check', '--feed', at('out'), '--page', at('page.html'), '--url', address, ...more]);
    const before = await check();
    expect(before.code).toBe(1);
    expect(JSON.parse(before.out)).toMatchObject({
      unreadable: { missing: ['attributes'] },
      verdict: { kind: 'could-not-check' },
    });
    const tried = await check('--selectors', at('set.json'));
    expect(tried.code).toBe(0);
    expect(JSON.parse(tried.out)).toMatchObject({
      selectors: { filled: ['attributes'], passedOver: 0, found: { '.pdx-title': 1, '.pdx-row': 2 } },
      listing: { brands: ['Voltara'], models: ['VT-9041'] },
      verdict: { kind: 'flagged' },
    });
    await build('out', '--selectors', at('set.json'));
    expect(JSON.parse((await check()).out)).toMatchObject({ verdict: { kind: 'flagged' } });
    expect(JSON.parse((await check('--selectors', 'none')).out)).toMatchObject({
      verdict: { kind: 'could-not-check' },
    });
    expect((await check('--selectors', at('set.json'), '--now', '2027-01-01')).err).toContain('not tried');
  });
});
