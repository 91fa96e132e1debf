import { canonicalJson } from '../core/canonical-json';
import type { Notice } from '../core/notice';
import { type Bytes, ownBytes, sha256 } from '../feed/bytes';
import { feedBounds, type Manifest, type PackEntry } from '../feed/manifest';
import type { Source } from '../sources/source';

/** An edition made here, of one source, and its packs by their names. Nobody signed it: it never leaves this computer. */
export interface DirectEdition {
  manifest: Manifest;
  manifestHash: string;
  packs: Map<string, Bytes>;
}

/** Notices as an edition of the same form as a feed's: packs by year of publication, lines of canonical JSON sorted by id. */
export async function makeEdition(
  source: Source,
  notices: readonly Notice[],
  of: {
    sequence: number;
    /** ISO times. */
    generated: string;
    expires: string;
    pollSeconds: number;
  },
): Promise<DirectEdition> {
  const packs = new Map<string, Bytes>();
  const entries: PackEntry[] = [];
  for (const [year, lines] of [...linesByYear(notices)].sort(([a], [b]) => a - b)) {
    const raw = ownBytes(new TextEncoder().encode(lines.join('')));
    const hash = await sha256(raw);
    packs.set(hash, raw);
    entries.push({
      ...{ hash, source: source.id, year, notices: lines.length },
      // Nothing is compressed that is not sent.
      ...{ bytes: raw.length, rawBytes: raw.length },
    });
  }
  const { sequence, generated, expires, pollSeconds } = of;
  const { id, name, licence, attribution, homepage } = source;
  const newest = notices
    .map(({ published }) => published)
    .sort()
    .at(-1);
  const manifest: Manifest = {
    format: 1,
    keyId: 'unsigned',
    ...{ sequence, generated, expires, pollSeconds },
    sources: [
      {
        ...{ id, name, licence, attribution, homepage },
        // Only a part of it is fetched: what is absent was not withdrawn.
        complete: false,
        notices: notices.length,
        ...(newest !== undefined && { newest }),
        lastSuccess: generated,
      },
    ],
    packs: entries,
  };
  const manifestHash = await sha256(new TextEncoder().encode(canonicalJson(manifest)));
  return { manifest, manifestHash, packs };
}

function linesByYear(notices: readonly Notice[]): Map<number, string[]> {
  const years = new Map<number, string[]>();
  for (const notice of [...notices].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const line = `${canonicalJson(notice)}\n`;
    // As many characters as a third of the bound are never more bytes than it.
    if (line.length > feedBounds.notice / 3) continue;
    const year = Number(notice.published.slice(0, 4));
    const lines = years.get(year) ?? [];
    years.set(year, lines);
    lines.push(line);
  }
  return years;
}
