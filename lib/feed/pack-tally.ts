import { z } from 'zod';
import { hazards } from '../core/hazards';
import { countNotice, emptyTally, type NoticeTally } from '../core/notice-tally';
import type { Bytes } from './bytes';
import type { EditionStore, StoredEdition } from './edition-store';
import { heldPack } from './held-pack';
import type { PackEntry } from './manifest';
import { type WalkPorts, walkPack } from './walk-pack';

/** The tally of one pack. A pack never changes, so it is counted once. */
export interface PackTally extends NoticeTally {
  hash: string;
}

const count = z.int().min(0);
export const packTallySchema: z.ZodType<PackTally> = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  notices: count,
  uncounted: count,
  hazards: z.partialRecord(z.enum([...hazards, 'unsorted']), count),
  months: z.record(z.string().regex(/^\d{4}-\d{2}$/), count),
});

export interface TallyStore {
  get(hashes: string[]): Promise<PackTally[]>;
  keep(tally: PackTally): Promise<void>;
  /** Forgets the tallies of other packs. */
  forgetOthers(hashes: string[]): Promise<void>;
}

export interface TallyPorts extends WalkPorts {
  store: Pick<EditionStore, 'pack' | 'dropPack'>;
  tallies: TallyStore;
  /** So many more notices have been counted. */
  told(notices: number): void;
}

/**
 * The tallies of an edition's packs by source: those kept, and the rest counted now, in slices. A pack that is not there
 * counts as uncounted. Rejects with the signal's reason when it stops; what was counted until then is kept.
 */
export async function tallyEdition(
  { manifest: { packs } }: Pick<StoredEdition, 'manifest'>,
  ports: TallyPorts,
): Promise<Map<string, NoticeTally[]>> {
  const kept = await ports.tallies.get(packs.map(({ hash }) => hash));
  const known = new Map<string, NoticeTally>(kept.map((tally) => [tally.hash, tally]));
  const bySource = new Map<string, NoticeTally[]>();
  for (const entry of packs) {
    const tally = known.get(entry.hash) ?? (await countPack(entry, ports));
    bySource.set(entry.source, [...(bySource.get(entry.source) ?? []), tally]);
    ports.told(entry.notices);
  }
  return bySource;
}

async function countPack(entry: PackEntry, ports: TallyPorts): Promise<NoticeTally> {
  const raw = await heldPack(ports.store, entry);
  ports.signal.throwIfAborted();
  if (!raw) return { ...emptyTally(), uncounted: entry.notices };
  const tally = await tallyPack(raw, entry, ports);
  await ports.tallies.keep(tally);
  return tally;
}

/** Counts a pack's notices. */
export async function tallyPack(raw: Bytes, entry: PackEntry, ports: WalkPorts): Promise<PackTally> {
  const tally = { hash: entry.hash, ...emptyTally() };
  await walkPack(raw, entry, ports, (notice) => {
    if (notice) countNotice(tally, notice);
    else tally.uncounted++;
  });
  return tally;
}
