import type { Manifest, ManifestSource, PackEntry } from '../../feed/manifest';
import { readManifestByHash } from '../../feed/read-manifest';
import { exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import type { GatheredSource } from './gather-source';
import { compare, sha256 } from './make-packs';

export interface ManifestParts {
  keyId: string;
  sequence: number;
  /** ISO times. */
  generated: string;
  expires: string;
  pollSeconds: number;
  bulk: boolean;
  sources: readonly GatheredSource[];
  packs: readonly PackEntry[];
}

/** The manifest and its exact bytes; the same parts always give the same bytes. Throws where a client would refuse it. */
export async function makeManifest(parts: ManifestParts): Promise<{ manifest: Manifest; bytes: Uint8Array }> {
  const manifest: Manifest = {
    format: 1,
    keyId: parts.keyId,
    sequence: parts.sequence,
    generated: parts.generated,
    expires: parts.expires,
    pollSeconds: parts.pollSeconds,
    ...(parts.bulk && { bulk: true }),
    sources: [...parts.sources].sort((a, b) => compare(a.info.id, b.info.id)).map(toManifestSource),
    packs: [...parts.packs],
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`, 'utf8');
  const reading = await readManifestByHash(bytes, sha256(bytes));
  if (reading.kind === 'manifest') return { manifest: reading.manifest, bytes };
  throw new PublisherError(
    `no client would read this edition: ${reading.fault.detail}`,
    'Nothing was published. Where it is too large, publish the sources as several feeds (--sources).',
    exitCodes.failed,
  );
}

function toManifestSource({ info, notices, lastSuccess }: GatheredSource): ManifestSource {
  const inForce = notices.filter((notice) => notice.withdrawn === undefined);
  const newest = inForce
    .map((notice) => notice.published)
    .sort()
    .at(-1);
  return {
    id: info.id,
    name: info.name,
    licence: info.licence,
    attribution: info.attribution,
    ...(info.homepage !== undefined && { homepage: info.homepage }),
    complete: info.complete,
    ...(info.own && { own: info.own }),
    notices: inForce.length,
    ...(newest !== undefined && { newest }),
    ...(lastSuccess !== undefined && { lastSuccess }),
  };
}
