import { describe, expect, it } from 'vitest';
import { openAnswerCache } from '../../../lib/publisher/fetching/answer-cache';
import { createAsk } from '../../../lib/publisher/fetching/ask';
import { keysOf, noKey } from '../../../lib/publisher/fetching/source-keys';
import type { SourceRequest } from '../../../lib/sources/source';
import { request } from './fake-source';
import { contentsOf, emptyFolder } from './folder';
import { type OfficeAnswer, officeServer } from './office-server';
import { stillWorld } from './run-in-process';

const key = 'q7/Zk+0123456789==';
const keys = new Map([['TEST_KEY', key]]);

async function asker(answer: Parameters<typeof officeServer>[0], values = keys) {
  const { origin, asked } = await officeServer(answer);
  const folder = await emptyFolder();
  const open = async (offline: boolean) =>
    createAsk(
      {
        origin,
        pauseMs: 0,
        firstWaitMs: 2000,
        cache: await openAnswerCache(folder, 'test-office'),
        offline,
        keys: values,
        now: '2026-11-24T06:00:00Z',
      },
      stillWorld(),
    );
  return { ask: await open(false), offline: () => open(true), asked, folder, origin };
}

function withKey(changed: Partial<SourceRequest> = {}): SourceRequest {
  return request('list.json', { path: '/list?k={KEY}', key: 'TEST_KEY', ...changed });
}

/** Everything the cache holds, as text. */
async function cached(folder: string): Promise<string> {
  const files = Object.values(await contentsOf(folder));
  return files.map((file) => Buffer.from(file, 'base64').toString('utf8')).join('\n');
}

describe('asking with a key', () => {
  it('puts the key into path and headers as the request goes out', async () => {
    const { ask, asked } = await asker(() => ({ body: '{}' }));
    await ask(withKey({ headers: { AuthKey: '{KEY}', Accept: 'application/json' } }));
    expect(asked[0]).toMatchObject({
      path: `/list?k=${encodeURIComponent(key)}`,
      headers: { authkey: key, accept: 'application/json' },
    });
  });

  it('takes it out of what comes back before it is judged, kept and handed on', async () => {
    const body = `{"next":"/list?k=${encodeURIComponent(key)}","key":"${key}","escaped":"${key.replaceAll('/', '\\/')}"}`;
    const judged: string[] = [];
    const { ask, folder } = await asker(() => ({ body, headers: { etag: `"${key}"` } }));
    const answer = await ask(
      withKey({
        judge(bytes) {
          judged.push(Buffer.from(bytes).toString());
          return { kind: 'answer' };
        },
      }),
    );
    const hidden = '{"next":"/list?k={KEY}","key":"{KEY}","escaped":"{KEY}"}';
    expect(judged).toEqual([hidden]);
    expect(answer).toMatchObject({ kind: 'answer', bytes: Buffer.from(hidden) });
    const kept = await cached(folder);
    expect(kept).toContain('"path":"/list?k={KEY}"');
    expect(kept).not.toContain('q7');
  });

  it.each<[string, OfficeAnswer]>([
    ['a redirect', { status: 302, headers: { location: `/denied?k=${encodeURIComponent(key)}` } }],
    [
      'a redirect longer than what is told of it, with the key at the cut',
      { status: 302, headers: { location: `/${'x'.repeat(190)}${key}` } },
    ],
    ['an error page', { body: `<p>bad key ${key}</p>` }],
  ])('tells of %s without it', async (_what, said) => {
    const { ask, folder } = await asker(() => said);
    const answer = await ask(
      withKey({ judge: (bytes) => ({ kind: 'no-answer', why: `it said ${Buffer.from(bytes)}` }) }),
    );
    expect(answer).toMatchObject({ kind: 'failure', why: expect.stringContaining('/list?k={KEY}: ') });
    for (const text of [JSON.stringify(answer), await cached(folder)]) expect(text).not.toMatch(/q7|Zk/);
  });

  it('tells of a host that cannot be reached without it', async () => {
    const world = {
      ...stillWorld(),
      fetch: async (address: unknown) => {
        throw new TypeError(`cannot reach ${address}`);
      },
    };
    const cache = await openAnswerCache(await emptyFolder(), 'test-office');
    const options = { origin: 'https://office.example', pauseMs: 0, firstWaitMs: 1, offline: false, now: '' };
    const ask = createAsk({ ...options, cache, keys, now: '2026-11-24T06:00:00Z' }, world);
    const answer = await ask(withKey());
    expect(answer).toMatchObject({ why: expect.stringContaining('cannot reach https://office.example') });
    expect(JSON.stringify(answer)).not.toContain('q7');
  });

  it('answers offline without any key, and whatever the key was', async () => {
    const { ask, offline } = await asker(() => ({ body: `{"k":"${key}"}` }));
    await ask(withKey());
    expect(await (await offline())(withKey())).toMatchObject({ bytes: Buffer.from('{"k":"{KEY}"}') });
  });

  it('refuses a request whose key is not set: that is a fault of the source', async () => {
    const { ask, asked } = await asker(() => ({ body: '{}' }));
    await expect(ask(withKey({ key: 'OTHER_KEY' }))).rejects.toThrow(/needs the key OTHER_KEY/);
    await expect(ask(request('x', { path: '/{KEY}' }))).rejects.toThrow(/does not say which/);
    expect(asked).toEqual([]);
  });

  it('asks once where asking again cannot help', async () => {
    const { ask, asked } = await asker(() => ({ body: '{"code":"4000"}' }));
    const refused = withKey({ judge: () => ({ kind: 'no-answer', why: 'bad key', again: false }) });
    expect(await ask(refused)).toMatchObject({ kind: 'failure', why: expect.stringContaining('bad key') });
    expect(asked).toHaveLength(1);
  });
});

describe('the keys of a source', () => {
  const from = 'Apply at office.example.';
  const source = {
    keys: ['ANSIM_A_KEY', 'ANSIM_B_KEY', 'ANSIM_C_KEY'].map((variable) => ({ variable, from })),
  };

  it('are those that are set, without blanks around them', () => {
    const env = { ANSIM_A_KEY: ' 0123456789 ', ANSIM_B_KEY: '  ', OTHER: 'x' };
    expect([...keysOf(source, env)]).toEqual([['ANSIM_A_KEY', '0123456789']]);
  });

  it.each(['short', 'two words of it', 'line\nbreak-in-it', 'schlüssel-123'])(
    'are refused where they cannot be one, without being told: %j',
    (value) => {
      let told: unknown;
      try {
        keysOf(source, { ANSIM_B_KEY: value });
      } catch (thrown) {
        told = thrown;
      }
      expect(told).toMatchObject({
        message: expect.stringContaining('ANSIM_B_KEY holds no key'),
        next: expect.stringContaining(from),
      });
      expect(String(told)).not.toContain(value);
    },
  );

  it('name what to set, and where to get it, where there is none', () => {
    expect(noKey({ keys: source.keys.slice(0, 1) })).toBe(`no key: set ANSIM_A_KEY (${from})`);
    expect(noKey(source)).toContain('set ANSIM_A_KEY, or any of ANSIM_B_KEY, ANSIM_C_KEY (');
  });
});
