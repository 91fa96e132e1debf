import type { DirectSourceId } from './direct-sources';
import type { ListLine } from './popup-state';

/** What the lists page paints, composed by the worker. */
export interface ListsPage {
  language: string;
  /** Whether lists are being fetched at this moment. */
  fetching: boolean;
  switches: DirectSwitch[];
  lists: ListCard[];
  /** Subscriptions out of a file, of which nothing is used before the user has confirmed them here. */
  waiting: WaitingList[];
}

export interface WaitingList {
  key: string;
  name: string;
  address: string;
  /** In groups, as it was confirmed where the file was saved. */
  fingerprint: string;
}

/** A feed as it says of itself, for the user to decide on. */
export interface FeedPreview {
  address: string;
  /** The hash of what it said, by which it is subscribed to. */
  seen: string;
  name: string;
  /** In groups. */
  fingerprint: string;
  /** Whether it is the one the user had been given. */
  isGiven: boolean;
  facts: Fact[];
  sources: { id: string; name: string; facts: Fact[] }[];
}

export type LookAnswer = { kind: 'seen'; preview: FeedPreview } | { kind: 'refused'; told: string };
export type SubscribeAnswer = { kind: 'subscribed'; page: ListsPage } | { kind: 'refused'; told: string };

interface Fact {
  label: string;
  text: string;
}

/** A source that can be fetched straight from its publisher, and what has become of it. */
export interface DirectSwitch {
  source: DirectSourceId;
  name: string;
  /** What is fetched, of when, from which host. */
  about: string;
  /** The permission to ask for: `https://ec.europa.eu/*`. */
  permission: string;
  state: 'off' | 'on' | 'no-access';
  /** The same in words, with what is covered by now. */
  told: string;
  /** While documents are still to come. */
  progress?: { kept: number; wanted: number; told: string };
  fault?: string;
}

/** One list: the way it came, what it is worth now, and whose notices it holds. */
export interface ListCard extends Omit<ListLine, 'sources'> {
  key: string;
  way: 'feed' | 'direct' | 'starter' | 'own' | 'added';
  wayTold: string;
  state: 'current' | 'expired' | 'unfinished' | 'starter' | 'none';
  stateTold: string;
  /** Of a list the user subscribed to. */
  added?: AddedCard;
  sources: SourceCard[];
}

export interface AddedCard {
  facts: Fact[];
  /** In groups. */
  fingerprint: string;
  /** Its address, where the browser does not let its host be reached any more. */
  lostAccess?: string;
}

export interface SourceCard {
  id: string;
  name: string;
  /** Set where a group's own list came by an authority's feed. */
  notAuthority?: string;
  facts: Fact[];
}
