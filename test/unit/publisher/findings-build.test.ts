import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../../lib/feed/manifest';
import { fakeSource } from './fake-source';
import { emptyFolder } from './folder';
import { feed } from './run-in-process';

const template = join(import.meta.dirname, '../../../lib/publisher/findings-template.csv');

async function build(...args: string[]) {
  const folder = await emptyFolder();
  const out = join(folder, 'out');
  // The source of the tests is not fetched: the notices file stands for everything else.
  const club = join(folder, 'club.ndjson');
  await writeFile(
    club,
    JSON.stringify({ id: 'our-club:1', source: 'our-club', kind: 'warning', published: '2026-11-01' }),
  );
  const ran = await feed(['build', '--out', out, '--notices', club, ...args], [fakeSource()]);
  const manifest = async () =>
    manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
  return { ...ran, manifest };
}

describe('feed build --findings', () => {
  it('adds findings beside everything else, each source saying that people copied it, none as a list of one’s own', async () => {
    const { code, err, manifest } = await build('--findings', template);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('kr-findings-seoul: 1 notices from files'),
    });
    const sources = (await manifest()).sources.filter(({ id }) => id.startsWith('kr-findings-'));
    expect(sources).toMatchObject([
      {
        id: 'kr-findings-kca',
        attribution: expect.stringMatching(/transcribed by hand/),
        complete: false,
        notices: 1,
      },
      {
        id: 'kr-findings-seoul',
        attribution: expect.stringMatching(/서울특별시/),
        complete: false,
        notices: 1,
      },
    ]);
    expect(sources.some((source) => 'own' in source && source.own === true)).toBe(false);
  });

  it('refuses a faulty table whole, with line and column, and a finding that two tables hold', async () => {
    const folder = await emptyFolder();
    const text = await readFile(template, 'utf8');
    const bad = join(folder, 'bad.csv');
    await writeFile(bad, text.replace('https://ecc.seoul.go.kr/', 'https://news.example/'));
    const refused = await build('--findings', bad);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/bad\.csv:2: row 2, column B "announcement": .*no page of Seoul/);
    const twice = await build('--findings', template, '--findings', template);
    expect(twice.code).toBe(2);
    expect(twice.err).toMatch(/kr-findings-seoul:2026-11-05-1 stands in .*findings-template\.csv already/);
  });

  it('tells what no vocabulary knows', async () => {
    const folder = await emptyFolder();
    const odd = join(folder, 'odd.csv');
    await writeFile(
      odd,
      (await readFile(template, 'utf8')).replace('끝부분이 날카로워 찔릴 우려', '이상한 냄새'),
    );
    expect((await build('--findings', odd)).err).toContain('hazard "이상한 냄새"');
  });
});
