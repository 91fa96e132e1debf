import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../../lib/core/canonical-json';
import type { NoticeInput } from '../../../lib/core/notice';
import type { SelectorSet } from '../../../lib/core/shop-selectors';
import type { FeedConfig } from '../../../lib/feed/feed-config';
import type { Manifest } from '../../../lib/feed/manifest';
import { selectorsFile, selectorsFileBytes } from '../../../lib/feed/selectors-file';
import { signedBytes, signedSelectors } from '../../../lib/feed/signature';

/** A feed key of a test's own. */
export interface TestKey {
  id: string;
  publicKey: string;
  privateKey: KeyObject;
}

export function makeKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { id: sha256(raw).slice(0, 16), publicKey: raw.toString('base64'), privateKey };
}

export const mainKey = makeKey();

/** The configuration of a feed signed by these keys. */
export function makeFeed(overrides: Partial<FeedConfig> = {}, keys: TestKey[] = [mainKey]): FeedConfig {
  return {
    key: 'main',
    name: 'Test list',
    url: 'https://lists.example/ansim/',
    keys: keys.map(({ id, publicKey }) => ({ id, publicKey })),
    byAuthority: true,
    ...overrides,
  };
}

/** The `number`-th notice of a source, made up. */
export function makeNotice(number: number, overrides: Partial<NoticeInput> = {}): NoticeInput {
  const source = overrides.source ?? 'us-cpsc';
  return {
    id: `${source}:${number}`,
    source,
    kind: 'recall',
    published: '2026-03-04',
    names: [{ lang: 'en', text: `Thing ${number}` }],
    models: [`M-${number}`],
    ...overrides,
  };
}

export function makeNotices(count: number, from = 1): NoticeInput[] {
  return Array.from({ length: count }, (_, index) => makeNotice(from + index));
}

/** A pack's records: notices, or lines as they stand. */
export interface TestPack {
  source?: string;
  year?: number;
  records: (NoticeInput | string)[];
}

export interface TestEdition {
  manifest: Manifest;
  manifestHash: string;
  /** By their names within the feed. */
  files: Map<string, Uint8Array>;
}

/** An edition as a publisher would write it. `change` has the last word on the manifest before it is signed. */
export function makeEdition(parts: {
  packs: TestPack[];
  sequence?: number;
  generated?: string;
  expires?: string;
  bulk?: true;
  key?: TestKey;
  keyId?: string;
  change?: (manifest: Manifest) => unknown;
  /** What lies beside it for pages that cannot be read. */
  selectors?: unknown;
}): TestEdition {
  const { sequence = 1, generated = '2026-11-20T00:00:00Z', expires = '2026-12-20T00:00:00Z' } = parts;
  const key = parts.key ?? mainKey;
  const files = new Map<string, Uint8Array>();
  const packs = parts.packs.map(({ source = 'us-cpsc', year = 2026, records }) => {
    const raw = packBytes(records);
    const packed = gzipSync(raw);
    const hash = sha256(raw);
    files.set(`packs/${hash}.ndjson.gz`, new Uint8Array(packed));
    return { hash, source, year, notices: records.length, bytes: packed.length, rawBytes: raw.length };
  });
  const manifest: Manifest = {
    format: 1,
    keyId: parts.keyId ?? key.id,
    sequence,
    generated,
    expires,
    pollSeconds: 21_600,
    ...(parts.bulk && { bulk: parts.bulk }),
    sources: [...new Set(packs.map(({ source }) => source))].map((id) => ({
      id,
      name: `Source ${id}`,
      licence: 'CC0',
      attribution: `By ${id}`,
      complete: true,
      notices: packs.filter(({ source }) => source === id).reduce((sum, { notices }) => sum + notices, 0),
    })),
    packs,
  };
  const bytes = Buffer.from(JSON.stringify(parts.change?.(manifest) ?? manifest));
  files.set('manifest.json', new Uint8Array(bytes));
  files.set('manifest.sig', signatureOf(bytes, key));
  const manifestHash = sha256(bytes);
  if (parts.selectors !== undefined)
    files.set(selectorsFile(manifestHash), selectorsOf(manifestHash, parts.selectors, key));
  return { manifest, manifestHash, files };
}

/** A set of selectors for one shop. */
export function makeSelectors(title: string): SelectorSet {
  const shops = { aliexpress: { adapter: 1, title: [title] } };
  return { format: 1, written: '2026-11-20', until: '2027-01-31', shops };
}

/** The file of an edition's selectors: a set, or a text as it stands. */
export function selectorsOf(manifestHash: string, set: unknown, key: TestKey = mainKey): Uint8Array {
  const body = Buffer.from(typeof set === 'string' ? set : JSON.stringify(set));
  const signature = sign(null, signedSelectors(manifestHash, body), key.privateKey);
  return selectorsFileBytes(signature.toString('base64'), body);
}

/** The signature file of a manifest. */
export function signatureOf(manifest: Uint8Array, key: TestKey = mainKey): Uint8Array {
  const signature = sign(null, signedBytes(manifest), key.privateKey);
  return new TextEncoder().encode(`${signature.toString('base64')}\n`);
}

export function packBytes(records: (NoticeInput | string)[]): Buffer {
  return Buffer.from(
    records.map((record) => `${typeof record === 'string' ? record : canonicalJson(record)}\n`).join(''),
  );
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
