import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../core/canonical-json';
import { feedBounds } from '../../feed/manifest';
import { withLinks } from '../../reports/apply-links';
import type { StandingLink } from '../../reports/standing-links';
import { halveIntoPacks, packLimit } from './halve-packs';
import { type KeptLine, type KeptNotices, readLine } from './kept-notices';
import { relink } from './link-notices';

/** A pack before it is compressed. */
export interface RawPack {
  hash: string;
  source: string;
  /** Of its oldest notice. */
  year: number;
  notices: number;
  raw: Uint8Array;
}

/** The notices of one source. */
export interface SourceNotices {
  source: string;
  notices: KeptNotices;
}

export interface PackedNotices {
  /** Made one by one, as they are asked for. */
  packs: Iterable<RawPack>;
  /** Notices whose line would be longer than a client reads. */
  dropped: { record: string; why: string }[];
}

/**
 * The packs of an edition: by source, then by date, `halve-packs.ts` says where they are cut; lines of canonical JSON sorted
 * by id. `links` has the links of those notices whose links are not what their line says, `decided` what stewards decided of
 * a notice. Same notices, same bytes.
 */
export function makePacks(
  sources: readonly SourceNotices[],
  links: ReadonlyMap<string, string[]> = new Map(),
  decided: ReadonlyMap<string, StandingLink[]> = new Map(),
): PackedNotices {
  const dropped: PackedNotices['dropped'] = [];
  const bySource = [...sources]
    .sort((a, b) => compare(a.source, b.source))
    .map(({ source, notices }) => ({ source, lines: finishedLines(notices, links, decided, dropped) }));
  const bytes = bySource.flatMap(({ lines }) => lines).reduce((sum, { line }) => sum + line.byteLength, 0);
  const limit = packLimit(bytes);
  return { packs: packsOf(bySource, limit), dropped };
}

function* packsOf(
  bySource: readonly { source: string; lines: KeptLine[] }[],
  limit: number,
): Generator<RawPack, void, void> {
  for (const { source, lines } of bySource) {
    for (const group of halveIntoPacks(lines, limit)) yield toPack(source, group);
  }
}

function finishedLines(
  notices: KeptNotices,
  links: ReadonlyMap<string, string[]>,
  decided: ReadonlyMap<string, StandingLink[]>,
  dropped: PackedNotices['dropped'],
): KeptLine[] {
  const lines: KeptLine[] = [];
  for (const kept of notices.lines()) {
    const linked = links.get(kept.id);
    const stewards = decided.get(kept.id);
    const own = linked === undefined ? kept.line : relink(kept.line, linked);
    const line = stewards === undefined ? own : decidedLine(own, stewards);
    if (line.byteLength > feedBounds.notice)
      dropped.push({ record: kept.id, why: `longer than ${feedBounds.notice} bytes` });
    else lines.push({ ...kept, line });
  }
  return lines;
}

function decidedLine(line: Uint8Array, links: readonly StandingLink[]): Uint8Array {
  return Buffer.from(`${canonicalJson(withLinks(readLine(line), links))}\n`);
}

function toPack(source: string, lines: readonly KeptLine[]): RawPack {
  const raw = Buffer.concat(lines.map(({ line }) => line));
  const year = lines.reduce(
    (oldest, { published }) => Math.min(oldest, Number(published.slice(0, 4))),
    Number.POSITIVE_INFINITY,
  );
  return { hash: sha256(raw), source, year, notices: lines.length, raw };
}

/** Gzip without time and system in its header, so that only the compressor itself could make a difference. */
export function compressPack(raw: Uint8Array): Uint8Array {
  const packed = gzipSync(raw, { level: 9 });
  packed.fill(0, 4, 8);
  packed[9] = 255;
  return packed;
}

/** SHA-256, lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By code unit, the same on every machine and in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
