import { isBuiltInSource } from '../core/built-in-sources';
import { looksLikeAuthority } from '../core/likeness';
import type { FeedFault } from '../core/lists';
import type { FeedMemory, StoredEdition, WaitingChange } from './edition-store';
import type { FeedConfig } from './feed-config';
import type { AnswerClock } from './feed-memory';
import type { Manifest } from './manifest';

/** At an edition an hour this is more than a century; a jump beyond it would shut out every honest edition after it. */
const furthestJump = 1_000_000;
/** How far ahead of the clocks an edition may be dated. */
const skew = 24 * 60 * 60_000;

const mass = {
  /** Shares of the notices held. */
  gone: 0.3,
  added: 3,
  /** A list shorter than this is judged as if it were this long: a few notices more or less are no mass change. */
  least: 50,
  /** How far two changes may differ and be one: the same share of the larger, or so many notices. */
  alike: 0.2,
  atLeastAlike: 10,
};

export type ManifestJudgement =
  | { kind: 'new' }
  /** The very edition held. */
  | { kind: 'same' }
  /** A mass change already seen, still waiting for the edition after it. */
  | { kind: 'waiting' }
  | { kind: 'refused'; fault: FeedFault };

/**
 * Whether a well signed manifest may follow what is known of the feed. An expired edition may: it is newer than what is
 * held, and its misses say so. Where nothing was seen before, a sequence counts from zero.
 *
 * Dated ahead: the local clock alone never refuses an edition, because then a computer whose clock is years behind would
 * have no list at all. Only where the server's clock agrees that the date lies ahead is the edition refused; an edition
 * from the future would otherwise hold off its own expiry.
 */
export function judgeManifest(parts: {
  manifest: Manifest;
  manifestHash: string;
  feed: Pick<FeedConfig, 'byAuthority'>;
  held: StoredEdition | undefined;
  memory: FeedMemory;
  clock: AnswerClock;
}): ManifestJudgement {
  const { manifest, manifestHash, feed, held, memory, clock } = parts;
  const { sequence } = manifest;
  const foreign = manifest.sources.find(({ id }) => !feed.byAuthority && isBuiltInSource(id));
  if (foreign) return refused('foreign-source', `it speaks in the name of ${foreign.id}`);
  const alike = manifest.sources.find(({ name }) => !feed.byAuthority && looksLikeAuthority(name));
  if (alike) return refused('foreign-source', `it calls a source of its own ${alike.name}`);

  const highest = Math.max(memory.highestSequence, held?.manifest.sequence ?? 0);
  if (sequence < highest)
    return refused('rolled-back', `sequence ${sequence}, after ${highest} was already seen`);
  if (sequence === highest && !isTheOneSeen(manifestHash, sequence, held, memory))
    return refused('changed-in-place', `sequence ${sequence} has other contents than before`);
  if (sequence - highest > furthestJump)
    return refused('fast-forward', `sequence ${sequence} is more than ${furthestJump} after ${highest}`);
  if (clock.server !== undefined) {
    const latest = Math.max(clock.local, clock.server) + skew;
    if (Date.parse(manifest.generated) > latest)
      return refused('future-dated', `generated ${manifest.generated}, which is still to come`);
  }
  if (held?.manifestHash === manifestHash) return { kind: 'same' };
  if (held && memory.held?.manifestHash === manifestHash) return { kind: 'waiting' };
  return { kind: 'new' };
}

function isTheOneSeen(
  manifestHash: string,
  sequence: number,
  held: StoredEdition | undefined,
  memory: FeedMemory,
): boolean {
  if (held?.manifest.sequence === sequence && held.manifestHash !== manifestHash) return false;
  if (memory.highestSequence !== sequence || memory.highestHash === undefined) return true;
  return memory.highestHash === manifestHash;
}

/** How an edition differs from the one held, in notices that stand (tombstones are gone). */
export interface EditionChange {
  before: number;
  gone: number;
  added: number;
}

export type ChangeJudgement =
  | { kind: 'accepted' }
  | { kind: 'held'; fault: FeedFault; change: WaitingChange };

/**
 * Whether an edition changes so much at once that it waits until the edition after it confirms it: a list emptied by a
 * mistake or an intruder, or one filled with a shop's competitors. The publisher says `bulk` where it is meant. What waits
 * counts only while it is newer than the edition held, and confirms only a change like itself: as much gone, or as much new.
 */
export function judgeChange(
  change: EditionChange,
  manifest: Pick<Manifest, 'bulk' | 'sequence'>,
  held: { sequence: number; waiting: FeedMemory['held'] },
): ChangeJudgement {
  const { before, gone, added } = change;
  const base = Math.max(before, mass.least);
  const { sequence, waiting } = held;
  const isBetween =
    waiting !== undefined && waiting.sequence > sequence && waiting.sequence < manifest.sequence;
  const confirmed = isBetween ? waiting.change : undefined;
  const waits = (count: number, most: number, before: number | undefined) =>
    count > most * base && !(before !== undefined && areAlike(count, before));
  const isHeld = waits(gone, mass.gone, confirmed?.gone) || waits(added, mass.added, confirmed?.added);
  if (!isHeld || manifest.bulk) return { kind: 'accepted' };
  return {
    kind: 'held',
    change: { gone, added },
    fault: massChange(`of ${before} notices ${gone} would go, and ${added} would be new`),
  };
}

function areAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(mass.atLeastAlike, mass.alike * Math.max(a, b));
}

/** The fault of an edition that waits. */
export function massChange(detail: string): FeedFault {
  return { kind: 'held-mass-change', detail };
}

function refused(kind: FeedFault['kind'], detail: string): ManifestJudgement {
  return { kind: 'refused', fault: { kind, detail } };
}
