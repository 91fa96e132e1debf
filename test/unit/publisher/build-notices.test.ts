import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../../lib/feed/manifest';
import { fakeSource } from './fake-source';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

const line = (record: string, source = 'our-club') =>
  JSON.stringify({ id: `${source}:${record}`, source, kind: 'warning', published: '2026-11-01' });

async function build(files: Record<string, string>, ...args: string[]) {
  const folder = await emptyFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const named = args.map((arg) => arg.replace('@', `${folder}/`));
  const ran = await feed(['build', '--out', join(folder, 'out'), ...named], [fakeSource()]);
  const contents = await contentsOf(folder);
  const manifest =
    'out/manifest.json' in contents
      ? manifestSchema.parse(JSON.parse(await readFile(join(folder, 'out/manifest.json'), 'utf8')))
      : undefined;
  return { ...ran, manifest, folder };
}

describe('building from notices in our own format', () => {
  it('fetches nothing, and says of a list nobody described that its licence is not stated', async () => {
    const { code, manifest } = await build({ 'a.ndjson': line('1') }, '--notices', '@a.ndjson');
    expect(code).toBe(0);
    expect(manifest).toMatchObject({
      keyId: 'unsigned',
      sources: [{ id: 'our-club', name: 'our-club', licence: 'not stated', complete: false, notices: 1 }],
    });
  });

  it('takes several files, and what --source-info says of a list of one’s own', async () => {
    const info = { 'our-club': { name: 'Our Club', licence: 'CC0', attribution: 'Our Club, Busan' } };
    const { manifest } = await build(
      { 'a.ndjson': line('1'), 'b.ndjson': line('2'), 'info.json': JSON.stringify(info) },
      ...['--notices', '@a.ndjson', '--notices', '@b.ndjson', '--source-info', '@info.json'],
    );
    expect(manifest?.sources).toMatchObject([
      { name: 'Our Club', attribution: 'Our Club, Busan', notices: 2 },
    ]);
  });

  it('takes what the parser says of a source there is a parser for', async () => {
    const { manifest } = await build({ 'a.ndjson': line('1', 'test-office') }, '--notices', '@a.ndjson');
    expect(manifest?.sources).toMatchObject([{ name: 'Test Office', licence: 'CC0', complete: true }]);
  });

  it('refuses a file with faulty lines whole: file, line, record, what to do', async () => {
    const { code, err, manifest, folder } = await build(
      { 'a.ndjson': `${line('1')}\n${line('2').replace('warning', 'rumour')}\nnonsense\n` },
      ...['--notices', '@a.ndjson'],
    );
    expect(code).toBe(2);
    expect(err).toContain(`${folder}/a.ndjson:2: our-club:2: kind: `);
    expect(err).toContain(`${folder}/a.ndjson:3: not JSON`);
    expect(err).toContain('Nothing was written.');
    expect(manifest).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['no --out', {}, ['--out', ''], /--out is missing/],
    ['an unknown option', {}, ['--colour', 'red'], /--colour/],
    ['an unknown source', {}, ['--sources', 'nowhere'], /no source "nowhere"\n {2}Sources: test-office/],
    ['a file that is not there', {}, ['--notices', '@none.ndjson'], /none\.ndjson: ENOENT/],
    ['an empty file', { 'a.ndjson': '\n' }, ['--notices', '@a.ndjson'], /holds no notice/],
    ['a time that is none', {}, ['--now', 'yesterday'], /--now yesterday/],
    ['a date that is none', {}, ['--now', '2026-13-45'], /--now 2026-13-45/],
    ['--offline without a cache', {}, ['--offline'], /--cache/],
    ['a key that is none', { 'k.pem': 'x' }, ['--key', '@k.pem'], /no private key/],
    ['a previous edition that is not there', {}, ['--previous', '@none'], /holds no edition/],
    [
      'plain http to another machine',
      {},
      ['--previous', 'http://lists.example/'],
      /not the address of a feed/,
    ],
    ['an origin that is none', {}, ['--origin', 'test-office=ftp://x'], /--origin/],
    ['days beyond a year', {}, ['--valid-days', '999'], /--valid-days 999/],
    ['an argument too many', {}, ['extra'], /extra/],
    [
      'source info in the name of a public body',
      { 'i.json': '{"us-cpsc":{"name":"x","licence":"x","attribution":"x"}}' },
      ['--source-info', '@i.json'],
      /belongs to a public body/,
    ],
  ])('ends with 2 on %s, says what is wrong, and writes nothing', async (_what, files, args, why) => {
    const { code, err, manifest } = await build(files, ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(why) });
    expect(err.split('\n').length).toBeGreaterThan(1);
    expect(manifest).toBeUndefined();
  });
});
