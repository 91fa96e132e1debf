import type { WallKind } from './listing';
import type { ListState } from './lists';
import type { Doubt, HeldBack } from './may-go-red';
import type { Notice } from './notice';

/** One fact that ties a listing to a notice, with what stands on each side. */
export interface Evidence {
  kind:
    | 'listing-id'
    | 'gtin'
    | 'certificate'
    | 'brand-model'
    | 'certificate-in-text'
    | 'model-and-type'
    | 'similar-words';
  /** What the page says. */
  listing: string;
  /** What the notice says. */
  notice: string;
  /** What leaves open whether the page sells the product itself. */
  doubt?: Doubt;
}

export interface Match {
  /** The key of the feed the notice came by. */
  feed: string;
  byAuthority: boolean;
  notice: Notice;
  level: 'flagged' | 'possible';
  /** Strongest first, never empty. */
  evidence: Evidence[];
  /** Why it is only possible although the evidence would flag. */
  heldBack?: HeldBack;
}

/** Why a check could not be made or its miss means nothing. Each has its own sentence. */
export type NotCheckedReason =
  | { kind: 'page-not-understood'; missing: string[] }
  /** The region as the shop writes it, where it says so. */
  | { kind: 'wall'; wall: WallKind; region?: string }
  | { kind: 'opened-before-installation' }
  | { kind: 'access-revoked' }
  | { kind: 'no-list' }
  | { kind: 'starter-only'; notices: number }
  | { kind: 'list-expired'; generated: string }
  /** A list is still being fetched straight from its source. */
  | { kind: 'list-incomplete' }
  /** What is stored cannot be had. */
  | { kind: 'storage'; fault: StorageFaultKind }
  | { kind: 'fault'; what: string };

/** Why the browser's storage failed; what each means is in lib/feed/storage-fault.ts. */
export const storageFaultKinds = ['full', 'blocked', 'downgrade', 'corrupt', 'unavailable'] as const;
export type StorageFaultKind = (typeof storageFaultKinds)[number];

/** What checking a listing tells. It never says safe. */
export type Verdict =
  | { kind: 'flagged'; matches: Match[]; lists: ListState[] }
  | { kind: 'possible'; matches: Match[]; lists: ListState[] }
  | { kind: 'not-listed'; lists: ListState[] }
  | { kind: 'could-not-check'; reason: NotCheckedReason; lists: ListState[] };

export type VerdictKind = Verdict['kind'];
