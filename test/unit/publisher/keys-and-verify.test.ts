import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedConfigSchema } from '../../../lib/feed/feed-config';
import { fakeSource } from './fake-source';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

const notice = '{"id":"our-club:1","source":"our-club","kind":"warning","published":"2026-11-01"}';

async function signedEdition() {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'a.ndjson'), notice);
  const key: { id: string; publicKey: string } = JSON.parse(
    (await feed(['keygen', '--out', join(folder, 'key.pem')])).out,
  );
  const out = join(folder, 'out');
  const args = [
    'build',
    '--out',
    out,
    '--notices',
    join(folder, 'a.ndjson'),
    '--key',
    join(folder, 'key.pem'),
  ];
  expect((await feed(args, [fakeSource()])).code).toBe(0);
  return { folder, out, key };
}

describe('feed keygen', () => {
  it('writes a key only its owner can read, and prints what the feeds file pins', async () => {
    const folder = await emptyFolder();
    const ran = await feed(['keygen', '--out', join(folder, 'key.pem')]);
    expect(ran.code).toBe(0);
    const keys = [JSON.parse(ran.out)];
    expect(feedConfigSchema.parse({ key: 'a', name: 'A', url: 'https://a.example/', keys }).keys).toEqual(
      keys,
    );
    expect((await stat(join(folder, 'key.pem'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'key.pem'), 'utf8')).toContain('BEGIN PRIVATE KEY');
  });

  it('never overwrites a file', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'key.pem'), 'precious');
    expect(await feed(['keygen', '--out', join(folder, 'key.pem')])).toMatchObject({ code: 2, out: '' });
    expect(await readFile(join(folder, 'key.pem'), 'utf8')).toBe('precious');
  });
});

describe('feed verify', () => {
  it('holds for the right key and no other', async () => {
    const { folder, out, key } = await signedEdition();
    const ran = await feed(['verify', out, '--public-key', key.publicKey]);
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining(`signed by ${key.id}`) });
    const other = JSON.parse((await feed(['keygen', '--out', join(folder, 'other.pem')])).out);
    expect((await feed(['verify', out, '--public-key', other.publicKey])).code).toBe(3);
    const both = ['--public-key', other.publicKey, '--public-key', key.publicKey];
    expect((await feed(['verify', out, ...both])).code).toBe(0);
  });

  it('says that the signature was not checked without a key, and that an edition has expired', async () => {
    const { out, key } = await signedEdition();
    expect(await feed(['verify', out])).toMatchObject({
      code: 1,
      out: expect.stringContaining('NOT CHECKED'),
    });
    const later = { now: () => new Date('2027-02-01T00:00:00Z') };
    const ran = await feed(['verify', out, '--public-key', key.publicKey], [], later);
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining('EXPIRED') });
  });

  it.each<[string, (name: string) => boolean, (bytes: Buffer) => Buffer | string]>([
    [
      'a changed manifest',
      (name) => name === 'manifest.json',
      (bytes) => bytes.toString().replace('21600', '21601'),
    ],
    ['a signature cut short', (name) => name === 'manifest.sig', (bytes) => bytes.subarray(0, 40)],
    ['a changed pack', (name) => name.startsWith('packs/'), (bytes) => bytes.fill(0, 20, 30)],
    ['a pack cut short', (name) => name.startsWith('packs/'), (bytes) => bytes.subarray(0, -5)],
  ])('does not hold for %s', async (_what, isIt, change) => {
    const { out, key } = await signedEdition();
    const contents = await contentsOf(out);
    const name = Object.keys(contents).find(isIt) ?? '';
    await writeFile(join(out, name), change(Buffer.from(contents[name] ?? '', 'base64')));
    const ran = await feed(['verify', out, '--public-key', key.publicKey]);
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 3, out: '' });
  });

  it('ends with 2 where there is no edition, or the key is none', async () => {
    const folder = await emptyFolder();
    expect((await feed(['verify', folder])).code).toBe(2);
    expect((await feed(['verify', folder, '--public-key', 'AAAA'])).code).toBe(2);
    expect((await feed(['verify'])).code).toBe(2);
  });
});

describe('feed inspect', () => {
  it('tells what an edition holds, as text and as JSON', async () => {
    const { out } = await signedEdition();
    expect(await feed(['inspect', out])).toMatchObject({
      code: 0,
      out: expect.stringContaining('our-club: 1 notices in force, newest 2026-11-01'),
    });
    expect(JSON.parse((await feed(['inspect', out, '--json'])).out)).toMatchObject({
      format: 1,
      sequence: 1,
    });
  });

  it('prints one notice, and says where there is none of that id', async () => {
    const { out } = await signedEdition();
    const ran = await feed(['inspect', out, '--notice', 'our-club:1', '--json']);
    expect(JSON.parse(ran.out)).toEqual(JSON.parse(notice));
    expect(await feed(['inspect', out, '--notice', 'our-club:9'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no notice our-club:9'),
    });
  });
});
