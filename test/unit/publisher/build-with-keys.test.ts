import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../../lib/feed/manifest';
import { hideKeys } from '../../../lib/publisher/fetching/hide-keys';
import { sources } from '../../../lib/sources/registry';
import type { PlanContext, Source, SourceRequest } from '../../../lib/sources/source';
import { answerOf, fakeSource, manyNotices, notice, request } from './fake-source';
import { contentsOf, emptyFolder } from './folder';
import { type Asked, type OfficeAnswer, officeServer } from './office-server';
import { feed, type Ran } from './run-in-process';
import { fixtureKeys, servedBuild } from './served-build';

const key = 'Kx9/tT+secret==0123';
const env = { ANSIM_TEST_KEY: key };
const from = 'Write to keys@office.example.';

/** A made-up authority that wants a key: `keyed-office`. */
function keyed(changed: Partial<Source> & { more?: SourceRequest[] } = {}): Source {
  return fakeSource({
    id: 'keyed-office',
    name: 'Keyed Office',
    keys: [{ variable: 'ANSIM_TEST_KEY', from }],
    *plan() {
      yield list();
      for (const each of changed.more ?? []) yield each;
    },
    ...changed,
  });
}

function list(changed: Partial<SourceRequest> = {}): SourceRequest {
  return request('list.json', { path: '/list.json?k={KEY}', key: 'ANSIM_TEST_KEY', ...changed });
}

/** Both authorities' servers, and a folder to build into. */
async function offices(source: Source, answer: (asked: Asked) => OfficeAnswer) {
  const folder = await emptyFolder();
  const open = await officeServer(() => ({ body: answerOf(manyNotices(20)) }));
  const closed = await officeServer(answer);
  const keyFile = join(folder, 'key.pem');
  await feed(['keygen', '--out', keyFile]);
  return {
    folder,
    asked: closed.asked,
    build: (args: string[], set: Record<string, string> = {}): Promise<Ran> =>
      feed(
        [
          ...['build', '--out', join(folder, 'a'), '--key', keyFile],
          ...['--origin', `test-office=${open.origin}`, '--origin', `keyed-office=${closed.origin}`],
          ...args,
        ],
        [fakeSource(), source],
        { env: set },
      ),
    manifest: async () =>
      manifestSchema.parse(JSON.parse(await readFile(join(folder, 'a', 'manifest.json'), 'utf8'))),
  };
}

const twenty = () => ({ body: answerOf(manyNotices(20, 'keyed-office')) });

describe('a source that needs a key', () => {
  it('is passed over without one: the build says what to set and where to get it, and is not broken for it', async () => {
    const { build, asked, manifest } = await offices(keyed(), twenty);
    const ran = await build(['--now', '2026-11-20']);
    expect(ran).toMatchObject({
      code: 0,
      err: expect.stringContaining(
        `keyed-office: not asked, 0 notices kept: no key: set ANSIM_TEST_KEY (${from})`,
      ),
      out: expect.stringMatching(/keyed-office +NO KEY/),
    });
    expect(asked).toEqual([]);
    expect((await manifest()).sources.map(({ id }) => id)).toEqual(['test-office']);
  });

  it('wants a look where it was asked for by name', async () => {
    const { build } = await offices(keyed(), twenty);
    expect((await build(['--sources', 'test-office,keyed-office'])).code).toBe(1);
  });

  it('keeps its last good notices with their date, and wants a look, where the key is gone', async () => {
    const { build, manifest } = await offices(keyed(), twenty);
    expect((await build(['--now', '2026-11-20'], env)).code).toBe(0);
    const ran = await build(['--now', '2026-11-21']);
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('20 notices kept: no key') });
    expect((await manifest()).sources).toMatchObject([
      { id: 'keyed-office', notices: 20, lastSuccess: '2026-11-20T00:00:00Z' },
      { id: 'test-office', notices: 20, lastSuccess: '2026-11-21T00:00:00Z' },
    ]);
  });

  it('is told which of several keys are set', async () => {
    const seen: (readonly string[])[] = [];
    const two = keyed({
      keys: ['ANSIM_TEST_KEY', 'ANSIM_OTHER_KEY'].map((variable) => ({ variable, from })),
      *plan({ keys }: PlanContext) {
        seen.push([...(keys ?? [])]);
        yield list();
      },
    });
    const { build } = await offices(two, twenty);
    await build([], env);
    expect(seen).toEqual([['ANSIM_TEST_KEY']]);
  });

  it('stops the build where its key cannot be one, without telling it', async () => {
    const { build, asked } = await offices(keyed(), twenty);
    const ran = await build([], { ANSIM_TEST_KEY: 'two words' });
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('ANSIM_TEST_KEY holds no key') });
    expect(ran.err).not.toContain('two words');
    expect(asked).toEqual([]);
  });

  it('repeats offline what was asked, or not asked, without any key', async () => {
    const { folder, build, manifest } = await offices(keyed(), twenty);
    const args = ['--previous', 'none', '--now', '2026-11-20', '--cache', join(folder, 'cache')];
    for (const set of [env, {}]) {
      const online = await build(args, set);
      const wrote = await manifest();
      const offline = await build([...args, '--offline']);
      expect([offline.code, offline.out]).toEqual([online.code, online.out]);
      expect(await manifest()).toEqual(wrote);
    }
  });
});

describe('a source in its closed hours', () => {
  const closed = { timeZone: 'Asia/Seoul', from: '09:00', to: '19:00' };

  it('is not asked, keeps its last good notices with their date, and the build says when to run again', async () => {
    const { build, asked, manifest } = await offices(keyed({ closed }), twenty);
    expect((await build(['--now', '2026-11-20T23:00:00Z'], env)).code).toBe(0);
    expect(asked).toHaveLength(1);
    const ran = await build(['--now', '2026-11-21T00:00:00Z'], env);
    expect(ran).toMatchObject({
      code: 1,
      err: expect.stringContaining('run again at 19:00 (2026-11-21T10:00:00Z)'),
    });
    expect(asked).toHaveLength(1);
    expect((await manifest()).sources[0]).toMatchObject({ notices: 20, lastSuccess: '2026-11-20T23:00:00Z' });
    expect((await build(['--now', '2026-11-21T10:00:00Z'], env)).code).toBe(0);
  });

  it('does not trouble those who have no key for it', async () => {
    const { build } = await offices(keyed({ closed }), twenty);
    expect((await build(['--now', '2026-11-21T00:00:00Z'])).code).toBe(0);
  });
});

describe('what was left out in bulk', () => {
  it('counts as many records as it stands for', async () => {
    const leftOut = [{ record: 'register', category: 'valid certificates', count: 400 }];
    const { build } = await offices(keyed(), () => ({
      body: answerOf(manyNotices(20, 'keyed-office'), { leftOut }),
    }));
    const ran = await build([], env);
    expect(ran.out).toMatch(/keyed-office +fetched +420 +20 .* 400 /);
    expect(ran.out).toContain('valid certificates × 400');
  });
});

/** Everything a build left anywhere: its folders, its tables, its log. */
async function everythingOf(folder: string, ran: Ran): Promise<string> {
  const files = Object.entries(await contentsOf(folder)).filter(([name]) => name !== 'key.pem');
  const { gunzipSync } = await import('node:zlib');
  const texts = files.map(([name, base64]) => {
    const bytes = Buffer.from(base64, 'base64');
    return `${name}\n${(name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')}`;
  });
  return [ran.out, ran.err, ...texts].join('\n');
}

/** Whether a key stands in a text in any spelling. */
function holdsKey(text: string, keys: Iterable<string>): boolean {
  return hideKeys(keys).inText(text) !== text;
}

describe('a key', () => {
  it('is nowhere after a whole build, whatever a server does with it', async () => {
    const optional = { optional: true, key: 'ANSIM_TEST_KEY' };
    const more = ['redirect', 'page', 'status', 'broken', 'refused'].map((name) =>
      request(`${name}.json`, { ...optional, path: `/${name}?k={KEY}`, alternatives: [`/${name}/{KEY}`] }),
    );
    const header = request('header.json', { ...optional, headers: { AuthKey: '{KEY}' } });
    const source = keyed({ more: [...more, header] });
    const { folder, asked, build } = await offices(source, ({ path, headers }) => {
      const echoed = `${key} ${encodeURIComponent(key)} ${encodeURIComponent(encodeURIComponent(key))} ${path}`;
      if (path.startsWith('/redirect'))
        return { status: 302, headers: { location: `/${echoed}`.replaceAll(' ', '-') } };
      if (path.startsWith('/page')) return { body: `<html>${echoed}</html>` };
      if (path.startsWith('/status')) return { status: 403, body: echoed };
      if (path.startsWith('/broken')) return { body: `{"${echoed}`, cutOff: true };
      if (path.startsWith('/refused')) return { body: `{"unknownFields":["${echoed}"]}` };
      if (path.startsWith('/header'))
        return { body: `{"unknownFields":["${headers.authkey}"],"notices":[]}` };
      const pictured = notice('R-021', {
        source: 'keyed-office',
        danger: [
          { lang: 'ko', text: `사진 https://office.example/a.do?id=1&serviceKey=${encodeURIComponent(key)}` },
        ],
      });
      return {
        headers: { etag: `"${key}"`, 'last-modified': key },
        body: answerOf([...manyNotices(20, 'keyed-office'), pictured], {
          dropped: [{ record: key, why: `unreadable ${key}` }],
          unmapped: [{ field: 'hazard', term: key.toUpperCase() }],
        }),
      };
    });
    const args = ['--cache', join(folder, 'cache'), '--report', join(folder, 'report.json')];
    const ran = await build(args, env);
    expect(ran.code).toBe(0);
    expect(asked.some(({ path }) => path.includes(encodeURIComponent(key)))).toBe(true);
    expect(asked.some(({ headers }) => headers.authkey === key)).toBe(true);

    const everything = await everythingOf(folder, ran);
    expect(everything).toContain('serviceKey={KEY}');
    expect(holdsKey(everything, [key])).toBe(false);
    expect(everything).not.toContain('secret==');
  });

  it.each(sources.filter(({ keys }) => keys !== undefined).map((source) => [source.id, source] as const))(
    'of %s is nowhere either, when its server answers and when it fails',
    async (id, source) => {
      const keys = (source.keys ?? []).map(({ variable }) => fixtureKeys[variable] ?? '');
      let isBroken = false;
      const { folder, build } = await servedBuild({
        meddle: (_, served, { url, headers }) =>
          isBroken
            ? {
                type: 'text/html',
                body: `<html>${url.href} ${JSON.stringify(headers)} ${keys.join(' ')}</html>`,
              }
            : { ...served, headers: { ...served.headers, etag: `"${keys[0]}"` } },
      });
      for (const out of ['good', 'broken']) {
        isBroken = out === 'broken';
        const ran = await build(out, [
          ...['--sources', id, '--cache', join(folder, 'cache'), '--report', join(folder, `${out}.json`)],
          ...(isBroken ? ['--previous', join(folder, 'good')] : []),
        ]);
        expect(ran.code).toBe(isBroken ? 1 : 0);
        expect(holdsKey(await everythingOf(folder, ran), keys)).toBe(false);
      }
    },
  );
});
