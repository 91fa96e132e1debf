/**
 * Why the extension asks for something. Nothing is fetched without one of these: the type of every fetch wants it. A
 * further reason is a line here and its words in `lib/language`.
 */
export const requestReasons = [
  /** Whether a feed has a new edition. */
  'feed-manifest',
  /** What a list is called and who signs it, on the press of a user who wants to subscribe to it. */
  'feed-key',
  'feed-signature',
  /** A part of an edition that is not here yet. */
  'feed-pack',
  /** What leads from the edition held to the next one. */
  'feed-delta',
  /** What an edition brings for pages that could not be read. */
  'feed-selectors',
  /** What stewards decided of reports, and where reports go; only for who writes or has sent one. */
  'feed-answers',
  /** A report, on its sender's press. */
  'report',
  /** An official document, straight from the authority, where the user has switched that on. */
  'direct-document',
] as const;
export type RequestReason = (typeof requestReasons)[number];

/** One request the extension made, as the network ledger keeps it: written before it starts, completed when it ends. */
export interface RequestRecord {
  /** Random, so that the same record is known again when it is imported. It is never sent. */
  id: string;
  /** ISO time at which it started. */
  at: string;
  method: string;
  /** With the port where it is not the usual one. */
  host: string;
  /** With its query, where there is one; cut where it is longer than a record may hold. */
  path: string;
  reason: RequestReason;
  /** Absent while it is under way; for good where the browser ended the worker first. */
  end?: RequestEnd;
}

export interface RequestEnd {
  /** ISO time. */
  at: string;
  kind: (typeof requestEndKinds)[number];
  /** The server's answer, where there was one. */
  status?: number;
  /** Bytes of the answer's body that arrived, after the browser unpacked them. */
  bytes: number;
}

export const requestEndKinds = [
  /** The answer came whole, whatever its status says. */
  'answered',
  /** There was an answer, and the connection broke before its end. */
  'cut-off',
  /** Ansim itself stopped: it had been switched off, ran out of time, or got more than it may. */
  'stopped',
  /** There was no answer. */
  'unreachable',
] as const;

/** Bounds of a record's texts. */
export const requestBounds = { host: 260, path: 600 } as const;
