import type { DirectCoverage, FeedFault } from '../core/lists';
import type { Notice } from '../core/notice';
import type { NoticeRef } from '../core/notice-ref';
import type { SelectorSet } from '../core/shop-selectors';
import type { Manifest } from './manifest';

/** One verified edition, as it is kept. */
export interface StoredEdition {
  /** The feed's key, `starter` for the edition that ships with the extension. */
  feed: string;
  /** SHA-256 of the manifest's bytes, hex. */
  manifestHash: string;
  manifest: Manifest;
  /** ISO time of the switch to it. */
  verified: string;
  /** Notices in it that could be read and still stand, and records dropped as unreadable. */
  notices: number;
  dropped: number;
  /** What came beside it for pages that our own readers cannot read. */
  selectors?: SelectorSet | undefined;
  /** They could not be asked for; the next poll does. */
  selectorsOwed?: true;
}

/** How many notices would go, and how many would be new. */
export interface WaitingChange {
  gone: number;
  added: number;
}

/** What is remembered of a feed between polls, beside its edition. */
export interface FeedMemory {
  feed: string;
  /** Of the edition held; of a list fetched straight from its source, of the documents it was made from. */
  etag?: string;
  /** Never goes down, whatever edition is held. */
  highestSequence: number;
  /** The manifest seen under that sequence; no other may take its place. */
  highestHash?: string;
  /** ISO times. */
  lastAttempt?: string;
  lastSuccess?: string;
  nextPoll?: string;
  /** Failed attempts since the last success. */
  failures: number;
  lastFault?: { at: string; fault: FeedFault };
  /** A mass change that waits to be confirmed by the next edition. What was kept before `change` was confirms nothing. */
  held?: { manifestHash: string; sequence: number; since: string; change?: WaitingChange };
  /** How far the local clock was behind the server's at the last answer, in milliseconds. */
  clockBehind?: number;
  /** What the edition held covers, where it was fetched straight from its source. */
  covers?: DirectCoverage;
  /** How many of its documents are kept by now. */
  progress?: { kept: number; wanted: number };
}

export type SwitchOutcome =
  | { kind: 'switched' }
  /** Another window switched meanwhile: the edition held is not the one this switch was to replace. */
  | { kind: 'superseded' }
  /** Packs the edition needs went away meanwhile; nothing was changed. */
  | { kind: 'lacking-packs' };

/**
 * What a sync needs of the store. Packs are kept by the hash of their uncompressed bytes before any edition uses them;
 * `switchTo` is one transaction: edition, index and memory change together or not at all, and packs that no edition needs
 * go with it. Every rejection is a `StorageFailure`. What is stored and cannot be read any more counts as absent.
 */
export interface EditionStore {
  edition(feed: string): Promise<StoredEdition | undefined>;
  memory(feed: string): Promise<FeedMemory | undefined>;
  /** The highest sequence remembered never goes down, whatever is handed in. */
  remember(memory: FeedMemory): Promise<void>;
  heldPacks(hashes: string[]): Promise<Set<string>>;
  keepPack(hash: string, raw: Blob): Promise<void>;
  pack(hash: string): Promise<Blob | undefined>;
  /** Removes a pack whose bytes are not what its name says, so that it is fetched again. */
  dropPack(hash: string): Promise<void>;
  /** `replacing` is the manifest hash of the edition held when the work on the new one began. */
  switchTo(
    edition: StoredEdition,
    index: Blob,
    memory: FeedMemory,
    replacing: string | undefined,
  ): Promise<SwitchOutcome>;
  /** The lookup index of the very edition named, or undefined where it is missing, damaged, or of another matcher version. */
  index(feed: string, manifestHash: string): Promise<ArrayBuffer | undefined>;
  /** Replaces the index of the very edition named, and of no other. */
  keepIndex(feed: string, manifestHash: string, index: Blob): Promise<void>;
  /** Rejects where a notice the index names cannot be read: what could not be compared is no miss. */
  readNotices(edition: StoredEdition, refs: NoticeRef[]): Promise<Notice[]>;
  /** Removes feeds that are no longer configured. The starter edition stays. */
  forgetOthers(feeds: string[]): Promise<void>;
}
