import type { FeedFault } from '../core/lists';
import { sha256, utf8 } from './bytes';
import type { FeedConfig } from './feed-config';
import { feedBounds, type Manifest, manifestSchema } from './manifest';
import { parseJson } from './parse-json';
import { verifyManifest } from './signature';

export type ManifestReading =
  | { kind: 'manifest'; manifest: Manifest; manifestHash: string }
  | { kind: 'fault'; fault: FeedFault };

/** A manifest is an object of lists of objects. */
const depth = 4;

/**
 * A feed's manifest out of the bytes of its two files. The signature is checked over the bytes before anything of them is
 * parsed; then the manifest must name the key that made it. Faults: `bad-answer` (not even the beginning of a manifest, such
 * as a login page), `too-large`, `bad-signature`, `bad-manifest`.
 */
export async function readManifest(
  bytes: Uint8Array,
  signature: Uint8Array,
  keys: FeedConfig['keys'],
): Promise<ManifestReading> {
  const unfit = whyUnfit(bytes);
  if (unfit) return { kind: 'fault', fault: unfit };
  if (signature.length > feedBounds.signature)
    return fault('too-large', `the signature file is larger than ${feedBounds.signature} bytes`);
  const check = await verifyManifest(bytes, utf8(signature) ?? '', keys);
  if (check.kind === 'refused') return fault('bad-signature', check.detail);
  const reading = await parseManifest(bytes);
  if (reading.kind === 'manifest' && reading.manifest.keyId !== check.keyId)
    return fault(
      'bad-signature',
      `signed by key ${check.keyId}, but the manifest names ${reading.manifest.keyId}`,
    );
  return reading;
}

/** A manifest that is trusted because the SHA-256 of its bytes is known beforehand: the starter edition's. */
export async function readManifestByHash(bytes: Uint8Array, expectedHash: string): Promise<ManifestReading> {
  const unfit = whyUnfit(bytes);
  if (unfit) return { kind: 'fault', fault: unfit };
  const reading = await parseManifest(bytes, expectedHash);
  return reading;
}

async function parseManifest(bytes: Uint8Array, expectedHash?: string): Promise<ManifestReading> {
  const manifestHash = await sha256(new Uint8Array(bytes));
  if (expectedHash !== undefined && manifestHash !== expectedHash)
    return fault('bad-signature', `the manifest's hash is ${manifestHash}, not ${expectedHash}`);
  const json = parseJson(bytes, depth);
  if (json.kind === 'refused') return fault('bad-manifest', json.why);
  const parsed = manifestSchema.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fault('bad-manifest', `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const wrong = whyInconsistent(parsed.data);
  return wrong ? fault('bad-manifest', wrong) : { kind: 'manifest', manifest: parsed.data, manifestHash };
}

function whyUnfit(bytes: Uint8Array): FeedFault | undefined {
  if (bytes.length > feedBounds.manifest)
    return { kind: 'too-large', detail: `the manifest is larger than ${feedBounds.manifest} bytes` };
  if (bytes[0] !== '{'.charCodeAt(0))
    return { kind: 'bad-answer', detail: 'what came as the manifest does not begin like one' };
  return undefined;
}

/** What the shape alone does not tell. */
function whyInconsistent({ generated, expires, sources, packs }: Manifest): string | undefined {
  if (Date.parse(expires) <= Date.parse(generated)) return 'it expires before it was generated';
  const named = new Set(sources.map(({ id }) => id));
  if (named.size < sources.length) return 'it names a source twice';
  const stray = packs.find(({ source }) => !named.has(source));
  return stray ? `a pack is of the source ${stray.source}, which it does not name` : undefined;
}

function fault(kind: FeedFault['kind'], detail: string): ManifestReading {
  return { kind: 'fault', fault: { kind, detail } };
}
