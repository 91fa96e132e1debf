import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { manifestSchema } from '../../../lib/feed/manifest';
import { serveFolder } from '../../../lib/publisher/serving/serve-folder';
import { answerOf, fakeSource, manyNotices, notice, request } from './fake-source';
import { contentsOf, emptyFolder } from './folder';
import { office } from './office';
import { type OfficeAnswer, officeServer } from './office-server';
import { feed } from './run-in-process';

describe('building an edition', () => {
  it('publishes what the authority says, signed, good for 30 days, and tells so', async () => {
    const { folder, publicKey, build, manifest } = await office();
    const ran = await build('a', '--now', '2026-11-24T06:00:00Z');
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('20 notices') });
    expect(ran.out).toMatch(/test-office +fetched +20 +20 +20/);
    expect(await manifest('a')).toMatchObject({
      sequence: 1,
      generated: '2026-11-24T06:00:00Z',
      expires: '2026-12-24T06:00:00Z',
      pollSeconds: 21_600,
      sources: [
        { id: 'test-office', notices: 20, newest: '2026-10-02', lastSuccess: '2026-11-24T06:00:00Z' },
      ],
      packs: [{ source: 'test-office', year: 2026, notices: 20 }],
    });
    const verified = await feed(['verify', join(folder, 'a'), '--public-key', publicKey]);
    expect(verified).toMatchObject({ code: 0, err: '' });
  });

  it('makes the same bytes of the same inputs, twice over', async () => {
    const { folder, build, say } = await office();
    await build('first', '--now', '2026-11-20', '--cache', join(folder, 'cache'));
    say({ body: answerOf([...manyNotices(21)].reverse()) });
    const args = [
      '--previous',
      join(folder, 'first'),
      '--now',
      '2026-11-21',
      '--cache',
      join(folder, 'cache'),
    ];
    await build('second', ...args);
    await build('again', ...args);
    await build('third', ...args, '--offline');
    const second = await contentsOf(join(folder, 'second'));
    expect(await contentsOf(join(folder, 'again'))).toEqual(second);
    expect(await contentsOf(join(folder, 'third'))).toEqual(second);
    expect(Object.keys(second)).toEqual(
      expect.arrayContaining(['manifest.json', 'manifest.sig', 'publisher.json']),
    );
    expect(Object.keys(second).some((name) => name.startsWith('packs/'))).toBe(true);
  });

  it('repeats itself offline without one request, failures included', async () => {
    const source = fakeSource({ more: [request('extra.json', { optional: true })] });
    const { folder, build, say, asked } = await office(source);
    const args = ['--now', '2026-11-20', '--cache', join(folder, 'cache')];
    const list: OfficeAnswer = { body: answerOf(manyNotices(5)) };
    say(list);
    expect((await build('a', ...args)).code).toBe(0);
    say({ status: 404 });
    expect((await build('b', ...args, '--previous', join(folder, 'a'))).code).toBe(1);
    const before = asked.length;
    expect((await build('c', ...args, '--previous', join(folder, 'a'), '--offline')).code).toBe(1);
    expect(asked).toHaveLength(before);
    expect(await contentsOf(join(folder, 'c'))).toEqual(await contentsOf(join(folder, 'b')));
  });

  it('says offline which request the cache does not answer, and writes nothing', async () => {
    const { folder, build } = await office();
    const ran = await build('a', '--cache', join(folder, 'cache'), '--offline');
    expect(ran).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no answer to list\.json \(GET .*\n {2}Run once/),
    });
    expect(await contentsOf(folder)).not.toHaveProperty('a/manifest.json');
  });

  it('dates what it repeats offline by the fetch, not by the repetition', async () => {
    const { folder, build, manifest } = await office();
    await build('a', '--now', '2026-11-20', '--cache', join(folder, 'cache'));
    await build('b', '--now', '2026-11-24', '--cache', join(folder, 'cache'), '--offline');
    expect((await manifest('b')).sources[0]?.lastSuccess).toBe('2026-11-20T00:00:00Z');
  });

  it('follows the signed edition in --out unless told otherwise', async () => {
    const { build, manifest } = await office();
    await build('a', '--now', '2026-11-20');
    await build('a', '--now', '2026-11-21');
    expect(await manifest('a')).toMatchObject({ sequence: 2, expires: '2026-12-21T00:00:00Z' });
    await build('a', '--now', '2026-11-22', '--previous', 'none');
    expect((await manifest('a')).sequence).toBe(1);
  });

  it('takes packs that did not change over byte for byte', async () => {
    const { folder, build } = await office();
    await build('a', '--now', '2026-11-20');
    const ran = await build('b', '--now', '2026-11-21', '--previous', join(folder, 'a'));
    expect(ran.out).toContain('1 packs (0 new, 1 unchanged)');
  });

  it('follows an edition at an address when its signature can be checked', async () => {
    const { folder, build, manifest, publicKey } = await office();
    await build('a', '--now', '2026-11-20');
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    const { url } = await serveFolder({ folder: join(folder, 'a'), port: 0, signal: stop.signal });
    expect((await build('b', '--now', '2026-11-21', '--previous', url)).code).toBe(0);
    expect((await manifest('b')).sequence).toBe(2);

    await feed(['keygen', '--out', join(folder, 'other.pem')]);
    const other = ['--previous', url, '--now', '2026-11-21', '--key', join(folder, 'other.pem')];
    expect(await build('c', ...other)).toMatchObject({
      code: 3,
      err: expect.stringContaining('pinned keys'),
    });
    expect((await build('c', ...other, '--previous-key', publicKey)).code).toBe(0);
  });

  it('refuses to go back in time', async () => {
    const { build } = await office();
    await build('a', '--now', '2026-11-21');
    expect(await build('a', '--now', '2026-11-20')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--now'),
    });
  });

  it('refuses to follow a damaged edition', async () => {
    const { folder, build } = await office();
    await build('a', '--now', '2026-11-21');
    const [pack] = Object.keys(await contentsOf(join(folder, 'a'))).filter((name) =>
      name.startsWith('packs/'),
    );
    await writeFile(join(folder, 'a', pack ?? ''), 'x');
    expect(await build('a', '--now', '2026-11-22')).toMatchObject({
      code: 3,
      err: expect.stringContaining('pack'),
    });
  });
});

describe('a source that cannot be believed', () => {
  it.each<[string, OfficeAnswer, RegExp]>([
    ['an error page', { body: '<html>Sorry</html>' }, /an error page/],
    ['an error status', { status: 500 }, /HTTP status 500/],
    ['half a file', { body: answerOf(manyNotices(20)).slice(0, 900) }, /list\.json: .*JSON/],
    ['an empty list', { body: answerOf([]) }, /0 records, at least 2/],
    ['a tenth of its records', { body: answerOf(manyNotices(2)) }, /2 records after 20/],
    [
      'records it mostly cannot read',
      {
        body: answerOf(manyNotices(20), {
          dropped: Array.from({ length: 9 }, (_, i) => ({ record: `d${i}`, why: 'x' })),
        }),
      },
      /9 of 29 records could not be read/,
    ],
    [
      'a notice of another source',
      { body: answerOf([...manyNotices(19), notice('1', { source: 'us-cpsc' })]) },
      /another source/,
    ],
  ])('keeps its last good notices, dated, when it answers with %s', async (_what, answer, why) => {
    const { folder, build, say, manifest } = await office();
    await build('a', '--now', '2026-11-20');
    const good = await manifest('a');
    say(answer);
    const ran = await build('b', '--now', '2026-11-22', '--previous', join(folder, 'a'));
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(why) });
    expect(ran.out).toContain('KEPT LAST GOOD');
    expect(await manifest('b')).toMatchObject({ sequence: 2, sources: good.sources, packs: good.packs });
  });

  it('lets the list expire when no source answers, whatever a file beside them holds', async () => {
    const { folder, build, say, manifest } = await office();
    const file = join(folder, 'own.ndjson');
    await writeFile(
      file,
      JSON.stringify({ id: 'our-club:1', source: 'our-club', kind: 'warning', published: '2026-11-01' }),
    );
    const args = ['--sources', 'test-office', '--notices', file];
    await build('a', '--now', '2026-11-01', ...args);
    say({ status: 500 });
    await build('a', '--now', '2026-11-20', ...args);
    expect((await manifest('a')).expires).toBe('2026-12-01T00:00:00Z');
    await build('a', '--now', '2026-11-21', '--notices', file);
    expect((await manifest('a')).expires).toBe('2026-12-21T00:00:00Z');
  });

  it('lets the list expire when no source at all answers any more', async () => {
    const { build, say, manifest } = await office();
    await build('a', '--now', '2026-11-01');
    say({ status: 500 });
    expect((await build('a', '--now', '2026-11-20')).code).toBe(1);
    expect((await manifest('a')).expires).toBe('2026-12-01T00:00:00Z');
    expect(await build('a', '--now', '2026-12-02')).toMatchObject({
      code: 3,
      err: expect.stringContaining('expired'),
    });
    expect((await manifest('a')).sequence).toBe(2);
  });

  it('publishes nothing where there is no earlier edition', async () => {
    const { folder, build, say } = await office();
    say({ body: '<html>' });
    expect(await build('a')).toMatchObject({ code: 3, err: expect.stringContaining('no notice to publish') });
    expect(await contentsOf(folder)).not.toHaveProperty('a/manifest.json');
  });

  it('passes an optional document over and says so, and then takes absence for nothing', async () => {
    let list = manyNotices(20);
    const source = fakeSource({ more: [request('extra.json', { optional: true })] });
    const folder = await emptyFolder();
    const { origin } = await officeServer(({ path }) =>
      path === '/list.json' ? { body: answerOf(list) } : { status: 404 },
    );
    const out = join(folder, 'a');
    const build = (now: string, previous: string) =>
      feed(
        ['build', '--out', out, '--previous', previous, '--now', now, '--origin', `test-office=${origin}`],
        [source],
      );
    const ran = await build('2026-11-20', 'none');
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/passed over \(1\):\n {2}extra\.json/) });
    list = manyNotices(19);
    for (const now of ['2026-11-21', '2026-11-22', '2026-11-23']) await build(now, out);
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
    expect(manifest.sources).toMatchObject([{ notices: 20, lastSuccess: '2026-11-23T00:00:00Z' }]);
  });

  it('does not count as passed over what the plan asks for again in pieces', async () => {
    const answered: [string, boolean][] = [];
    const source = fakeSource({
      *plan() {
        const whole = yield request('whole.json', { optional: true, splits: true });
        answered.push([whole.request, whole.bytes.length > 0]);
        for (const half of ['list.json', 'other.json']) {
          const document = yield request(half);
          answered.push([document.request, document.bytes.length > 0]);
        }
      },
    });
    const { origin } = await officeServer(({ path }) =>
      path === '/whole.json' ? { status: 404 } : { body: answerOf(manyNotices(3)) },
    );
    const out = join(await emptyFolder(), 'a');
    const ran = await feed(['build', '--out', out, '--origin', `test-office=${origin}`], [source]);
    expect(ran.out).not.toContain('passed over');
    expect(answered).toEqual([
      ['whole.json', false],
      ['list.json', true],
      ['other.json', true],
    ]);
  });
});
