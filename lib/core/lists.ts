import type { DirectSourceId } from './direct-sources';

/** The state of one list the verdict rests on: a feed's current edition, one fetched straight from its source, or the starter. */
export interface ListState {
  /** The feed's key; `starter` for the edition that ships with the extension. */
  feed: string;
  name: string;
  /** False for a list the user added: labelled as not an authority's, never red. */
  byAuthority: boolean;
  state: 'current' | 'expired' | 'starter' | 'none';
  notices: number;
  /** ISO times. */
  generated?: string;
  expires?: string;
  lastSuccess?: string;
  /** The last failed attempt since the last success. */
  lastFault?: { at: string; fault: FeedFault };
  /** Set where the extension fetches the list itself, straight from the authority; a miss rests on what it covers. */
  direct?: DirectCoverage & { source: DirectSourceId };
  /** Set where the user subscribed to it by its address. */
  added?: AddedList;
  sources: ListSource[];
}

/** What is known of a list the user subscribed to, beside what it holds. */
export interface AddedList {
  url: string;
  /** Of its first key, as the user confirmed it. */
  fingerprint: string;
  /** ISO time. */
  since: string;
}

/** What a list that is fetched document by document holds by now. */
export interface DirectCoverage {
  /** The day from which on every notice is held; absent before the newest is. */
  since?: string;
  /** Whether everything that is to be covered has been asked for. */
  whole: boolean;
}

/** Why a sync brought nothing. Each has its own sentence; `detail` is for a person who mends the feed. */
export interface FeedFault {
  kind: (typeof feedFaultKinds)[number];
  detail: string;
}

export const feedFaultKinds = [
  /** Offline, name not found, connection refused, timed out. */
  'unreachable',
  /** The server answered with an error, a redirect, or something that is no feed. */
  'bad-answer',
  'too-large',
  /** The signature is missing, wrong, or by a key that is not pinned. */
  'bad-signature',
  /** Signed, but not a manifest this version understands. */
  'bad-manifest',
  /** A lower sequence than one already seen, or the same with other contents, or a jump too far ahead. */
  'rolled-back',
  'changed-in-place',
  'fast-forward',
  'future-dated',
  /** It would withdraw or add so much that it waits for the next edition to confirm it. */
  'held-mass-change',
  /** A pack is missing, cut off, or not what the manifest says. */
  'bad-pack',
  /** It speaks in the name of a source it may not. */
  'foreign-source',
  /** What the authority itself answered breaks what its source leads one to expect. */
  'not-believed',
  'storage-full',
  'storage-fault',
  'access-revoked',
  'fault',
] as const;

export interface ListSource {
  id: string;
  name: string;
  licence: string;
  attribution: string;
  notices: number;
  newest?: string;
  /** When it was last fetched whole, by whoever fetched it. */
  lastSuccess?: string;
  /** A list of a group's own, never an authority's. */
  own?: true;
}
