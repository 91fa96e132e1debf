import { createHash } from 'node:crypto';
import type { Delta, DeltaHead, DeltaPart } from '../../feed/delta';
import type { PackEntry } from '../../feed/manifest';
import { packLines } from '../../feed/pack-lines';
import { compressPack } from './make-packs';

/** An edition's packs and how to read one. */
export interface ReadablePacks {
  packs: readonly Pick<PackEntry, 'hash'>[];
  raw(hash: string): Uint8Array | undefined;
}

type Place = Extract<DeltaPart, { kind: 'copy' }>;

/** The delta from one edition to the one after it, line by line: what stood in a pack that went is never sent again. */
export function makeDelta(before: ReadablePacks, after: ReadablePacks): Delta {
  const had = new Set(before.packs.map(({ hash }) => hash));
  const has = new Set(after.packs.map(({ hash }) => hash));
  const places = new Map<string, Place>();
  for (const { hash } of before.packs) {
    if (has.has(hash)) continue;
    const raw = before.raw(hash) ?? new Uint8Array();
    for (const { offset, length } of packLines(raw)) {
      // With its line feed.
      const line = raw.subarray(offset, offset + length + 1);
      places.set(digest(line), { kind: 'copy', from: hash, offset, length: line.length });
    }
  }
  const delta: Delta = { packs: new Map() };
  for (const { hash } of after.packs) {
    if (had.has(hash)) continue;
    const raw = after.raw(hash) ?? new Uint8Array();
    const parts: DeltaPart[] = [];
    for (const { offset, length } of packLines(raw)) {
      const line = raw.subarray(offset, offset + length + 1);
      push(parts, places.get(digest(line)) ?? { kind: 'new', bytes: line });
    }
    delta.packs.set(hash, parts);
  }
  return delta;
}

/**
 * The delta from an edition to the one after the next: `first` leads to the edition between them, `second` on. `packs` are
 * those of the last one.
 */
export function joinDeltas(first: Delta, second: Delta, packs: readonly Pick<PackEntry, 'hash'>[]): Delta {
  const joined: Delta = { packs: new Map() };
  for (const { hash } of packs) {
    const parts = second.packs.get(hash) ?? first.packs.get(hash);
    if (!parts) continue;
    if (!second.packs.has(hash)) {
      joined.packs.set(hash, parts);
      continue;
    }
    const through: DeltaPart[] = [];
    for (const part of parts) {
      const between = part.kind === 'copy' ? first.packs.get(part.from) : undefined;
      if (part.kind === 'new' || !between) push(through, part);
      else for (const piece of stretch(between, part.offset, part.length)) push(through, piece);
    }
    joined.packs.set(hash, through);
  }
  return joined;
}

/** What a stretch of a pack that is made of these parts is made of. */
function* stretch(
  parts: readonly DeltaPart[],
  offset: number,
  length: number,
): Generator<DeltaPart, void, void> {
  let at = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    const from = Math.max(offset - at, 0);
    const to = Math.min(offset + length - at, size);
    if (from < to) {
      yield part.kind === 'new'
        ? { kind: 'new', bytes: part.bytes.subarray(from, to) }
        : { ...part, offset: part.offset + from, length: to - from };
    }
    at += size;
  }
}

/** Adds a part; one that goes on where the last one ends makes that one longer. */
function push(parts: DeltaPart[], part: DeltaPart): void {
  const last = parts.at(-1);
  if (last?.kind === 'copy' && part.kind === 'copy') {
    if (last.from === part.from && last.offset + last.length === part.offset) {
      parts[parts.length - 1] = { ...last, length: last.length + part.length };
      return;
    }
  }
  parts.push(part);
}

function sizeOf(part: DeltaPart): number {
  return part.kind === 'new' ? part.bytes.length : part.length;
}

/** The file of a delta, and how long it is uncompressed. */
export function writeDelta({ packs }: Delta): { file: Uint8Array; rawBytes: number } {
  const from = new Map<string, number>();
  const fresh: Uint8Array[] = [];
  const head: DeltaHead = {
    format: 1,
    from: [],
    packs: [...packs].map(([hash, parts]) => ({
      hash,
      parts: parts.map((part): [number] | [number, number, number] => {
        if (part.kind === 'new') {
          fresh.push(part.bytes);
          return [part.bytes.length];
        }
        const place = from.get(part.from) ?? from.size;
        from.set(part.from, place);
        return [place, part.offset, part.length];
      }),
    })),
  };
  head.from = [...from.keys()];
  const raw = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...fresh]);
  return { file: compressPack(raw), rawBytes: raw.byteLength };
}

function digest(line: Uint8Array): string {
  return createHash('sha256').update(line).digest('base64');
}
