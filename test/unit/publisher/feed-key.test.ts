import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupedFingerprint } from '../../../lib/core/fingerprint';
import { readFeedKey } from '../../../lib/feed/feed-key';
import { fakeSource } from './fake-source';
import { emptyFolder } from './folder';
import { feed } from './run-in-process';

const notice = '{"id":"our-club:1","source":"our-club","kind":"warning","published":"2026-11-01"}';

async function group() {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'a.ndjson'), notice);
  const makeKey = async (name: string) => {
    const ran = await feed(['keygen', '--out', join(folder, name)]);
    const { publicKey }: { publicKey: string } = JSON.parse(ran.out);
    return { publicKey, told: ran.err };
  };
  const main = await makeKey('main.pem');
  const spare = await makeKey('spare.pem');
  const out = join(folder, 'out');
  const build = (key: string, ...more: string[]) =>
    feed(
      ['build', '--out', out, '--notices', join(folder, 'a.ndjson'), '--key', join(folder, key), ...more],
      [fakeSource()],
    );
  const said = async () => {
    const reading = await readFeedKey(await readFile(join(out, 'feed-key.txt')));
    return reading.kind === 'feed-key' ? reading : undefined;
  };
  return { folder, out, main, spare, makeKey, build, said };
}

describe('a feed that people can subscribe to', () => {
  it('says what it is called and who signs it, and the run, keygen and verify tell one fingerprint', async () => {
    const { out, main, spare, build, said } = await group();
    const ran = await build('main.pem', '--name', 'Our club', '--spare-key', spare.publicKey);
    const told = await said();
    expect(told).toMatchObject({ name: 'Our club' });
    expect(told?.keys.map(({ publicKey }) => publicKey)).toEqual([main.publicKey, spare.publicKey]);
    const fingerprint = groupedFingerprint(told?.fingerprint ?? '');
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining(fingerprint) });
    expect(main.told).toContain(`Its fingerprint: ${fingerprint}`);
    expect(spare.told).not.toContain(fingerprint);
    const verified = await feed(['verify', out, '--public-key', main.publicKey]);
    expect((await feed(['inspect', out])).out).toContain(fingerprint);
    expect(verified.out).toContain(`to be subscribed to as “Our club”, fingerprint ${fingerprint}`);
  });

  it('goes on saying so from edition to edition, also when its spare key takes over', async () => {
    const { out, main, spare, build, said } = await group();
    await build('main.pem', '--name', 'Our club', '--spare-key', spare.publicKey);
    const first = await readFile(join(out, 'feed-key.txt'));
    expect((await build('main.pem')).code).toBe(0);
    expect((await build('spare.pem', '--previous-key', main.publicKey)).code).toBe(0);
    expect(await readFile(join(out, 'feed-key.txt'))).toEqual(first);
    expect((await said())?.name).toBe('Our club');
  });

  it('is not published by a key its file does not name, before it says so anew', async () => {
    const { main, makeKey, build, said } = await group();
    await build('main.pem', '--name', 'Our club');
    const other = await makeKey('other.pem');
    expect(await build('other.pem', '--previous-key', main.publicKey)).toMatchObject({
      code: 2,
      err: expect.stringContaining('names other keys'),
    });
    expect((await build('other.pem', '--previous-key', main.publicKey, '--name', 'Our club')).code).toBe(0);
    expect((await said())?.keys.map(({ publicKey }) => publicKey)).toEqual([other.publicKey]);
  });

  it('has no such file where nobody asked for one, and loses it with an edition that begins anew', async () => {
    const { out, build, said } = await group();
    await build('main.pem');
    await expect(said()).rejects.toThrow('ENOENT');
    await build('main.pem', '--name', 'Our club');
    await rm(join(out, 'manifest.json'));
    await build('main.pem');
    await expect(said()).rejects.toThrow('ENOENT');
  });

  it.each<[string, string[], string]>([
    ['an authority’s name', ['--name', 'EU Safety Gate'], 'public authority'],
    ['a name of two lines', ['--name', 'Our\nclub'], 'nothing an extension would take'],
    ['an endless name', ['--name', 'a'.repeat(81)], 'nothing an extension would take'],
    ['a spare key that is none', ['--name', 'Our club', '--spare-key', 'AAAA'], 'not a public key'],
    ['a spare key without a name', ['--spare-key', `${'A'.repeat(43)}=`], '--spare-key needs --name'],
  ])('is refused %s', async (_what, args, why) => {
    const { build, said } = await group();
    expect(await build('main.pem', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
    await expect(said()).rejects.toThrow('ENOENT');
  });

  it('is refused a name without a key to sign it', async () => {
    const { folder, out } = await group();
    const args = ['build', '--out', out, '--notices', join(folder, 'a.ndjson'), '--name', 'Our club'];
    expect(await feed(args, [fakeSource()])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--name needs --key'),
    });
  });
});
