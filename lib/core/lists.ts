/** The state of one list the verdict rests on: a feed's current edition, or the starter edition. */
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
  sources: ListSource[];
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
}
