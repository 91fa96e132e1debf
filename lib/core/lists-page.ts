import type { DirectSourceId } from './direct-sources';
import type { ListLine } from './popup-state';

/** What the lists page paints, composed by the worker. */
export interface ListsPage {
  language: string;
  /** Whether lists are being fetched at this moment. */
  fetching: boolean;
  switches: DirectSwitch[];
  lists: ListCard[];
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
  way: 'feed' | 'direct' | 'starter' | 'own';
  wayTold: string;
  state: 'current' | 'expired' | 'unfinished' | 'starter' | 'none';
  stateTold: string;
  sources: SourceCard[];
}

export interface SourceCard {
  id: string;
  name: string;
  /** Set where a group's own list came by an authority's feed. */
  notAuthority?: string;
  facts: { label: string; text: string }[];
}
