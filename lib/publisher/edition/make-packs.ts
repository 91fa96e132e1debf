import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { canonicalJson } from '../../core/canonical-json';
import type { Notice } from '../../core/notice';
import { feedBounds } from '../../feed/manifest';

/** A pack before it is compressed. */
export interface RawPack {
  hash: string;
  source: string;
  year: number;
  notices: number;
  raw: Uint8Array;
}

export interface PackedNotices {
  packs: RawPack[];
  /** Notices whose line would be longer than a client reads. */
  dropped: { record: string; why: string }[];
}

/** One pack for each source and year of publication, lines of canonical JSON sorted by id. Same notices, same bytes. */
export function makePacks(notices: readonly Notice[]): PackedNotices {
  const dropped: PackedNotices['dropped'] = [];
  const groups = new Map<string, { source: string; year: number; lines: string[] }>();
  for (const notice of [...notices].sort(byId)) {
    const line = `${canonicalJson(notice)}\n`;
    if (Buffer.byteLength(line) > feedBounds.notice) {
      dropped.push({ record: notice.id, why: `longer than ${feedBounds.notice} bytes` });
      continue;
    }
    const year = Number(notice.published.slice(0, 4));
    const key = `${notice.source} ${year}`;
    const group = groups.get(key) ?? { source: notice.source, year, lines: [] };
    groups.set(key, group);
    group.lines.push(line);
  }
  const packs = [...groups.values()]
    .sort((a, b) => compare(a.source, b.source) || a.year - b.year)
    .map(toPack);
  return { packs, dropped };
}

function toPack({ source, year, lines }: { source: string; year: number; lines: string[] }): RawPack {
  const raw = Buffer.from(lines.join(''), 'utf8');
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

function byId(a: Notice, b: Notice): number {
  return compare(a.id, b.id);
}

/** By code unit, the same on every machine and in every language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
