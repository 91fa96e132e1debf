/** What the network ledger's section paints, composed by the worker. */
export interface LedgerPage {
  /** How many requests there are, since when, and how much came. */
  told: string;
  /** What is kept, and for how long. */
  kept: string;
  /** That the ledger has gaps. Whatever else it shows is not the whole then. */
  gaps: string[];
  /** How many requests are recorded. */
  count: number;
  reasons: LedgerTotal[];
  hosts: LedgerTotal[];
  /** Newest first. */
  days: LedgerDay[];
  /** How many older requests are recorded and not among these. */
  older: number;
}

export interface LedgerTotal {
  name: string;
  /** What this sort of request means for the user. */
  means?: string;
  /** How many. */
  requests: string;
  /** "1.2 MB" */
  received: string;
}

export interface LedgerDay {
  /** The day where the user is: `2026-11-28`. */
  day: string;
  told: string;
  groups: LedgerGroup[];
}

/** What was asked of one host for one reason on one day. */
export interface LedgerGroup {
  reason: string;
  host: string;
  /** "12 requests, 1.2 MB" */
  told: string;
  /** How many of them did not go as they should, or have no end, in words. */
  trouble: string[];
  requests: LedgerLine[];
}

export interface LedgerLine {
  id: string;
  time: string;
  /** Method and path. */
  asked: string;
  outcome: string;
  /** Empty where nobody knows. */
  received: string;
  troubled: boolean;
}
