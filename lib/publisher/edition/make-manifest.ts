import type { Manifest, ManifestSource, PackEntry } from '../../feed/manifest';
import { readManifestByHash } from '../../feed/read-manifest';
import { exitCodes } from '../exit-codes';
import { PublisherError } from '../publisher-error';
import type { KeptSource } from './gather-all';
import { compare, sha256 } from './make-packs';

export interface ManifestParts {
  keyId: string;
  sequence: number;
  /** ISO times. */
  generated: string;
  expires: string;
  pollSeconds: number;
  bulk: boolean;
  sources: readonly KeptSource[];
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
    sources: [...parts.sources]
      // Never asked for want of a key, it is no part of this feed.
      .filter(({ state, notices }) => state !== 'no-key' || notices.length > 0)
      .sort((a, b) => compare(a.info.id, b.info.id))
      .map(toManifestSource),
    packs: [...parts.packs],
  };
  const bytes = Buffer.from(manifestText(manifest), 'utf8');
  const reading = await readManifestByHash(bytes, sha256(bytes));
  if (reading.kind === 'manifest') return { manifest: reading.manifest, bytes };
  throw new PublisherError(
    `no client would read this edition: ${reading.fault.detail}`,
    'Nothing was published. Where it is too large, publish the sources as several feeds (--sources).',
    exitCodes.failed,
  );
}

/** A line for each source and pack: as short as it can be while people can still read it and compare two. */
function manifestText({ sources, packs, ...rest }: Manifest): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const list = (items: readonly unknown[]) => items.map((item) => `\n${JSON.stringify(item)}`).join(',');
  return `${head},"sources":[${list(sources)}],"packs":[${list(packs)}]}\n`;
}

function toManifestSource({ info, notices, lastSuccess }: KeptSource): ManifestSource {
  let inForce = 0;
  let newest: string | undefined;
  for (const { published, isStanding } of notices.lines()) {
    if (!isStanding) continue;
    inForce++;
    if (newest === undefined || published > newest) newest = published;
  }
  return {
    id: info.id,
    name: info.name,
    licence: info.licence,
    attribution: info.attribution,
    ...(info.homepage !== undefined && { homepage: info.homepage }),
    complete: info.complete,
    ...(info.own && { own: info.own }),
    notices: inForce,
    ...(newest !== undefined && { newest }),
    ...(lastSuccess !== undefined && { lastSuccess }),
  };
}
