import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../../lib/sources/registry';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

const root = join(import.meta.dirname, '../../..');

/** The command as a user runs it. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'lib/publisher/cli.ts'), ...args], {
    cwd: root,
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, err })) };
}

describe('the feed command as a process', { timeout: 20_000 }, () => {
  it('builds from a file of notices, tells the table on stdout and progress on stderr', async () => {
    const folder = await emptyFolder();
    await writeFile(
      join(folder, 'a.ndjson'),
      '{"id":"our-club:1","source":"our-club","kind":"warning","published":"2026-11-01"}\n',
    );
    const args = ['build', '--notices', join(folder, 'a.ndjson'), '--out', join(folder, 'out')];
    const { code, out, err } = await start(...args).ended;
    expect(code).toBe(0);
    expect(out).toMatch(/^source .*\nour-club +from file/);
    expect(err).toBe('our-club: 1 notices from files\n');
    expect(JSON.parse(await readFile(join(folder, 'out/manifest.json'), 'utf8')).packs).toHaveLength(1);
  });

  it('ends with 2 and one plain sentence each on what is wrong and what to do', async () => {
    const { code, out, err } = await start('build', '--out', '/nowhere', '--sources', 'nowhere').ended;
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `feed build: there is no source "nowhere"\n  Sources: ${sources.map(({ id }) => id).join(', ')}.\n`,
    });
  });

  it('serves until it is stopped', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'packs'));
    await writeFile(join(folder, 'manifest.json'), '{}');
    const { child, ended } = start('serve', folder, '--port', '0');
    const [chunk] = await once(child.stdout, 'data');
    const response = await fetch(`${String(chunk).trim()}manifest.json`);
    expect(response.status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('the feed command', () => {
  it.each(['build', 'keygen', 'verify', 'inspect', 'serve', 'check', 'match'])(
    'tells the options and the exit codes of %s',
    async (name) => {
      const { code, out } = await feed([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^feed ${name} .*: `));
      expect(out).toContain('Exit codes:');
    },
  );

  it('names every command in its overview', async () => {
    const { code, out } = await feed(['--help']);
    expect(code).toBe(0);
    for (const name of ['build', 'keygen', 'verify', 'inspect', 'serve', 'check', 'match']) {
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
    }
  });

  it.each([[[]], [['publish']], [['toString']]])('ends with 2 on %j', async (args) => {
    expect((await feed(args)).code).toBe(2);
  });

  it('says that it was interrupted, and leaves nothing behind', async () => {
    const folder = await emptyFolder();
    const stop = new AbortController();
    stop.abort();
    await writeFile(
      join(folder, 'a.ndjson'),
      '{"id":"our-club:1","source":"our-club","kind":"warning","published":"2026-11-01"}\n',
    );
    const args = ['build', '--notices', join(folder, 'a.ndjson'), '--out', join(folder, 'out')];
    const ran = await feed(args, [], { signal: stop.signal });
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining('interrupted') });
    expect(Object.keys(await contentsOf(folder))).toEqual(['a.ndjson']);
  });
});
