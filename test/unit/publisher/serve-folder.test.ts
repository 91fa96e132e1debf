import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../lib/publisher/serving/serve-folder';
import { emptyFolder } from './folder';

const pack = `packs/${'a'.repeat(64)}.ndjson.gz`;
const selectors = `selectors/${'a'.repeat(64)}.txt`;
const delta = `deltas/${'a'.repeat(64)}-${'b'.repeat(64)}.gz`;

async function served() {
  const folder = await emptyFolder();
  const edition = join(folder, 'edition');
  await mkdir(join(edition, 'packs'), { recursive: true });
  await mkdir(join(edition, 'deltas'));
  await mkdir(join(edition, 'selectors'));
  await writeFile(join(folder, 'key.pem'), 'secret');
  await writeFile(join(edition, 'manifest.json'), '{}');
  await writeFile(join(edition, 'manifest.sig'), 'sig');
  await writeFile(join(edition, pack), 'gz');
  await writeFile(join(edition, delta), 'gz');
  await writeFile(join(edition, selectors), 'signature');
  await writeFile(join(edition, '.hidden'), 'secret');
  await symlink(join(folder, 'key.pem'), join(edition, 'link.pem'));
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  return { edition, stop, ...(await serveFolder({ folder: edition, port: 0, signal: stop.signal })) };
}

/** Asks for a path exactly as written: `fetch` would tidy it up first. */
function raw(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

describe('serving an edition', () => {
  it('listens on loopback and says where', async () => {
    const { url, port } = await served();
    expect(url).toBe(`http://127.0.0.1:${port}/`);
    expect(await (await fetch(`${url}manifest.json`)).text()).toBe('{}');
  });

  it.each([
    ['manifest.json', 'no-cache', 'application/json; charset=utf-8'],
    ['manifest.sig', 'no-cache', 'text/plain; charset=utf-8'],
    [pack, 'public, max-age=31536000, immutable', 'application/gzip'],
    [selectors, 'public, max-age=31536000, immutable', 'text/plain; charset=utf-8'],
    [delta, 'public, max-age=31536000, immutable', 'application/gzip'],
  ])('sends %s with the headers a host should send', async (name, caching, type) => {
    const { headers, status } = await fetch((await served()).url + name);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe(caching);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
  });

  it('answers 304 to who has the file, until it changes', async () => {
    const { url, edition } = await served();
    const etag = (await fetch(`${url}manifest.json`)).headers.get('etag') ?? '';
    const again = () => fetch(`${url}manifest.json`, { headers: { 'if-none-match': etag } });
    const held = await again();
    expect([held.status, await held.text(), held.headers.get('etag')]).toEqual([304, '', etag]);
    await writeFile(join(edition, 'manifest.json'), '{"new":1}');
    expect((await again()).status).toBe(200);
  });

  it('answers for a folder with its first page, where it has one', async () => {
    const { edition, url } = await served();
    expect((await fetch(url)).status).toBe(404);
    await mkdir(join(edition, 'en'));
    await writeFile(join(edition, 'en/index.html'), '<p>first</p>');
    const answer = await fetch(`${url}en/`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>first</p>');
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const { url } = await served();
    const head = await fetch(`${url}manifest.json`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '2', '']);
    expect((await fetch(`${url}manifest.json`, { method: 'POST' })).status).toBe(405);
  });

  it.each([
    '/',
    '/packs/',
    '/none.json',
    '/.hidden',
    '/link.pem',
    '/../key.pem',
    '/packs/../../key.pem',
    '/%2e%2e/key.pem',
    '/..%2fkey.pem',
    '/..%5ckey.pem',
    '//../key.pem',
    '/manifest.json%00',
    '/%zz',
  ])('has nothing at %s', async (path) => {
    expect(await raw((await served()).port, path)).toBe(404);
  });

  it('stops with its signal', async () => {
    const { url, stop, stopped } = await served();
    stop.abort();
    await stopped;
    await expect(fetch(url)).rejects.toThrow();
  });

  it('says which port is taken, and refuses a folder that is none', async () => {
    const { port, edition } = await served();
    const signal = new AbortController().signal;
    await expect(serveFolder({ folder: edition, port, signal })).rejects.toThrow(`port ${port}`);
    await expect(serveFolder({ folder: join(edition, 'manifest.json'), port: 0, signal })).rejects.toThrow(
      'not a folder',
    );
  });
});
