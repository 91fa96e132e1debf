import { describe, expect, it } from 'vitest';
import { feedBounds } from '../../../lib/feed/manifest';
import { readManifest, readManifestByHash } from '../../../lib/feed/read-manifest';
import {
  makeEdition,
  makeFeed,
  makeKey,
  makeNotices,
  sha256,
  signatureOf,
  type TestEdition,
} from './make-edition';

const { keys } = makeFeed();
const packs = [{ records: makeNotices(3) }];

async function faultOf(edition: TestEdition): Promise<string> {
  const file = (name: string) => edition.files.get(name) ?? new Uint8Array();
  const reading = await readManifest(file('manifest.json'), file('manifest.sig'), keys);
  return reading.kind === 'fault' ? reading.fault.kind : 'none';
}

async function faultOfBytes(bytes: Uint8Array, signature = signatureOf(bytes)): Promise<string> {
  const reading = await readManifest(bytes, signature, keys);
  return reading.kind === 'fault' ? `${reading.fault.kind}: ${reading.fault.detail}` : 'none';
}

const text = (value: string) => new TextEncoder().encode(value);

describe('reading a manifest', () => {
  it('gives it with the hash of its bytes', async () => {
    const edition = makeEdition({ packs, bulk: true });
    const bytes = edition.files.get('manifest.json') ?? new Uint8Array();
    expect(await readManifest(bytes, signatureOf(bytes), keys)).toEqual({
      kind: 'manifest',
      manifest: edition.manifest,
      manifestHash: edition.manifestHash,
    });
  });

  it('refuses a signature by one pinned key on a manifest that names the other', async () => {
    const spare = makeKey();
    const feed = makeFeed({}, [makeKey(), spare]);
    const { files } = makeEdition({ packs, key: spare, keyId: feed.keys[0]?.id ?? '' });
    const file = (name: string) => files.get(name) ?? new Uint8Array();
    const reading = await readManifest(file('manifest.json'), file('manifest.sig'), feed.keys);
    expect(reading).toMatchObject({ kind: 'fault', fault: { kind: 'bad-signature' } });
  });

  it('refuses one that calls itself unsigned, however well it is signed', async () => {
    expect(await faultOf(makeEdition({ packs, keyId: 'unsigned' }))).toBe('bad-signature');
  });

  it('checks the signature before it looks at a single byte of the JSON', async () => {
    const bytes = text('{"a":1,"a":2}');
    expect(await faultOfBytes(bytes, text('nonsense'))).toMatch(/^bad-signature/);
    expect(await faultOfBytes(bytes)).toMatch(/^bad-manifest: it holds the key "a" twice/);
  });

  it.each([
    ['an HTML page in its place', '<!doctype html><title>Log in</title>'],
    ['nothing at all', ''],
    ['a byte order mark', '\ufeff{}'],
  ])('calls %s a bad answer', async (_, body) => {
    expect(await faultOfBytes(text(body))).toMatch(/^bad-answer/);
  });

  it('refuses one byte too many, of manifest or signature', async () => {
    const bytes = text(`{${' '.repeat(feedBounds.manifest)}`);
    expect(await faultOfBytes(bytes)).toMatch(/^too-large/);
    const signature = text('A'.repeat(feedBounds.signature + 1));
    expect(await faultOfBytes(text('{}'), signature)).toMatch(/^too-large/);
  });

  it.each<[string, (manifest: TestEdition['manifest']) => unknown]>([
    ['another format', (manifest) => ({ ...manifest, format: 2 })],
    ['a field it does not know', (manifest) => ({ ...manifest, note: 'x' })],
    ['a constructor', (manifest) => ({ ...manifest, constructor: {} })],
    ['no sequence', ({ sequence: _, ...manifest }) => manifest],
    ['a sequence of zero', (manifest) => ({ ...manifest, sequence: 0 })],
    ['a broken sequence', (manifest) => ({ ...manifest, sequence: 1.5 })],
    ['a sequence beyond whole numbers', (manifest) => ({ ...manifest, sequence: 2 ** 53 })],
    ['a date that is none', (manifest) => ({ ...manifest, generated: 'yesterday' })],
    ['a date with an offset', (manifest) => ({ ...manifest, expires: '2026-12-20T00:00:00+09:00' })],
    ['an end before its beginning', (manifest) => ({ ...manifest, expires: '2026-11-19T00:00:00Z' })],
    ['a poll every second', (manifest) => ({ ...manifest, pollSeconds: 1 })],
    ['bulk that is not true', (manifest) => ({ ...manifest, bulk: 'yes' })],
    ['a pack twice', (manifest) => ({ ...manifest, packs: [...manifest.packs, ...manifest.packs] })],
    ['a source twice', (manifest) => ({ ...manifest, sources: [...manifest.sources, ...manifest.sources] })],
    ['a pack of a source it does not name', (manifest) => ({ ...manifest, sources: [] })],
    [
      'a pack beyond the bounds',
      ({ packs: [pack], ...rest }) => ({ ...rest, packs: [{ ...pack, bytes: 2 ** 31 }] }),
    ],
    [
      'a pack named by a path',
      ({ packs: [pack], ...rest }) => ({ ...rest, packs: [{ ...pack, hash: '../x' }] }),
    ],
    ['packs that are no list', (manifest) => ({ ...manifest, packs: {} })],
    ['a list in its place', () => ({ 0: [] })],
  ])('refuses, though signed, %s', async (_, change) => {
    expect(await faultOf(makeEdition({ packs, change }))).toBe('bad-manifest');
  });

  it('refuses more packs than any edition has', async () => {
    const many = Array.from({ length: 2001 }, (_, n) => ({
      hash: n.toString(16).padStart(64, '0'),
      source: 'us-cpsc',
      year: 2026,
      notices: 1,
      bytes: 1,
      rawBytes: 1,
    }));
    // So many do not fit into a manifest either; both bounds hold.
    const edition = makeEdition({ packs: [], change: (manifest) => ({ ...manifest, packs: many }) });
    expect(await faultOf(edition)).toBe('too-large');
  });

  it('refuses packs that add up beyond an edition’s bound', async () => {
    const large = Array.from({ length: 1 + feedBounds.edition / feedBounds.rawPack }, (_, n) => ({
      hash: n.toString(16).padStart(64, '0'),
      source: 'us-cpsc',
      year: 2026,
      notices: 1,
      bytes: 1,
      rawBytes: feedBounds.rawPack,
    }));
    const change = (manifest: TestEdition['manifest']) => ({ ...manifest, packs: large });
    expect(await faultOf(makeEdition({ packs, change }))).toBe('bad-manifest');
  });
});

describe('reading a manifest by its hash', () => {
  it('needs no signature, and refuses every other manifest', async () => {
    const { files, manifest, manifestHash } = makeEdition({ packs, keyId: 'unsigned' });
    const bytes = files.get('manifest.json') ?? new Uint8Array();
    const reading = await readManifestByHash(bytes, manifestHash);
    expect(reading).toEqual({ kind: 'manifest', manifest, manifestHash });
    const other = await readManifestByHash(bytes, sha256(text('other')));
    expect(other).toMatchObject({ kind: 'fault', fault: { kind: 'bad-signature' } });
  });
});
