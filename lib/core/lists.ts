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
  lastFault?: { at: string; fault: string };
  sources: ListSource[];
}

export interface ListSource {
  id: string;
  name: string;
  licence: string;
  attribution: string;
  notices: number;
  newest?: string;
}
