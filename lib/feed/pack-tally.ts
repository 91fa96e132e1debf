import { z } from 'zod';
import { type Hazard, hazards } from '../core/hazards';
import type { EditionStore, StoredEdition } from './edition-store';
import { heldPack } from './held-pack';
import type { PackEntry } from './manifest';
import { type WalkPorts, walkPack } from './walk-pack';

/** What charts want to know of one pack's notices, those that stand. A pack never changes, so it is counted once. */
export interface PackTally {
  /** Of the pack. */
  hash: string;
  notices: number;
  /** Records this version cannot read. */
  unreadable: number;
  /** Notices that name a hazard, each hazard once; `unsorted` where none of the official words is mapped to one. */
  hazards: Partial<Record<Hazard | 'unsorted', number>>;
  /** By the month they were published in: `2026-11`. */
  months: Record<string, number>;
}

const count = z.int().min(0);
export const packTallySchema: z.ZodType<PackTally> = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  notices: count,
  unreadable: count,
  hazards: z.partialRecord(z.enum([...hazards, 'unsorted']), count),
  months: z.record(z.string().regex(/^\d{4}-\d{2}$/), count),
});

/** Counts a pack's notices in slices. */
export async function tallyPack(
  raw: Uint8Array<ArrayBuffer>,
  entry: PackEntry,
  ports: WalkPorts,
): Promise<PackTally> {
  const tally: PackTally = { hash: entry.hash, notices: 0, unreadable: 0, hazards: {}, months: {} };
  await walkPack(raw, entry, ports, (notice) => {
    if (!notice) {
      tally.unreadable++;
      return;
    }
    if (notice.withdrawn !== undefined) return;
    tally.notices++;
    const month = notice.published.slice(0, 7);
    tally.months[month] = (tally.months[month] ?? 0) + 1;
    const named = new Set(notice.hazards.map(({ hazard }) => hazard ?? 'unsorted'));
    if (named.size > 1) named.delete('unsorted');
    for (const hazard of named.size > 0 ? named : ['unsorted' as const])
      tally.hazards[hazard] = (tally.hazards[hazard] ?? 0) + 1;
  });
  return tally;
}

export interface TallyStore {
  get(hashes: string[]): Promise<PackTally[]>;
  keep(tally: PackTally): Promise<void>;
  /** Forgets the tallies of other packs. */
  forgetOthers(hashes: string[]): Promise<void>;
}

/** How far the counting has come. */
export interface TallyProgress {
  notices: number;
  of: number;
}

/**
 * The tallies of an edition's packs: those kept, and the rest counted now. A pack that is not there is left out. Rejects with
 * the signal's reason when it stops; what was counted until then is kept.
 */
export async function tallyEdition(
  { manifest }: Pick<StoredEdition, 'manifest'>,
  ports: WalkPorts & {
    store: Pick<EditionStore, 'pack' | 'dropPack'>;
    tallies: TallyStore;
    told(notices: number): void;
  },
): Promise<PackTally[]> {
  const kept = await ports.tallies.get(manifest.packs.map(({ hash }) => hash));
  const known = new Map(kept.map((tally) => [tally.hash, tally]));
  const all: PackTally[] = [];
  for (const entry of manifest.packs) {
    const tally = known.get(entry.hash) ?? (await countPack(entry, ports));
    if (tally) all.push(tally);
    ports.told(entry.notices);
  }
  return all;
}

async function countPack(
  entry: PackEntry,
  ports: Parameters<typeof tallyEdition>[1],
): Promise<PackTally | undefined> {
  const raw = await heldPack(ports.store, entry);
  ports.signal.throwIfAborted();
  const tally = raw && (await tallyPack(raw, entry, ports));
  if (tally) await ports.tallies.keep(tally);
  return tally;
}
