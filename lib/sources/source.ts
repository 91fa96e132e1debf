import type { Notice } from '../core/notice';

/**
 * One public body and how its notices are read. Everything here is pure: `plan` says what to ask for next, the publisher
 * asks (politely, cached, repeatable offline), `parse` turns bytes into notices.
 */
export interface Source {
  /** First half of every notice id; never changes. */
  id: string;
  name: string;
  licence: string;
  attribution: string;
  homepage: string;
  /** Whether one whole fetch holds every notice still in force; then absence means withdrawn. */
  complete: boolean;
  /** Scheme and host requests are made to, without a slash at the end. */
  origin: string;
  /** Least time between two requests, in milliseconds. */
  pauseMs: number;
  /**
   * The keys its requests need, read from the environment of the publisher's command. Without any of them the source is
   * not asked, keeps its last good notices, and the build says which variable to set.
   */
  keys?: readonly SourceKey[];
  /** Hours of every day in which the publisher answers nothing; a build within them does not ask. */
  closed?: ClosedHours;
  expectations: Expectations;
  /**
   * Yields what to ask for and is handed each answer; a document of no bytes where an optional request had none. Returns
   * when everything has been asked for. Every run asks for the whole of the source; what is `immutable` comes from the cache.
   */
  plan(context: PlanContext): Generator<SourceRequest, void, SourceDocument>;
  /** Every document of the plan is parsed, those that only list others too. Throws nothing: a bad document is dropped. */
  parse(document: SourceDocument): ParsedDocument;
  /**
   * The one notice of two that have the same id: the same record read from two documents or channels. Where a source has
   * it, it knows better than a general merge. Pure; the order of the two does not matter. Throws a RangeError when the ids
   * differ, which is a fault of the caller.
   */
  mergeSame?(a: Notice, b: Notice): Notice;
}

export interface SourceKey {
  /** The environment variable that holds it: `ANSIM_SAFETYKOREA_KEY`. */
  variable: string;
  /** Where and how one gets such a key, in a sentence. */
  from: string;
}

export interface ClosedHours {
  /** IANA name: `Asia/Seoul`. */
  timeZone: string;
  /** Local times `HH:MM`; open again at `to`. */
  from: string;
  to: string;
}

/** Stands in a request's path and headers where the key goes. Cache, errors and logs only ever hold this. */
export const keyPlace = '{KEY}';

export interface PlanContext {
  /** ISO time of the run. */
  now: string;
  /** Variables of the source's keys that are set; their values are put in by whoever asks. */
  keys?: ReadonlySet<string>;
  /** ISO time of the last whole fetch, where there was one. */
  lastSuccess?: string;
}

export interface SourceRequest {
  /** Names the answer in the cache folder and in errors: `weekly-list.xml`. Letters, digits, `.`, `-`, `_`. */
  name: string;
  /** Relative to the origin, with a leading slash. */
  path: string;
  method?: 'GET' | 'POST';
  /** JSON body of a POST. */
  body?: string;
  /** Further headers, `keyPlace` in their values included. */
  headers?: Readonly<Record<string, string>>;
  /** The variable of the key that takes the place of `keyPlace`. */
  key?: string;
  /** Whether these bytes are an answer at all: error pages inside HTTP 200 are not. */
  judge(bytes: Uint8Array): Judgement;
  /** Paths to try in turn when the answer is none. */
  alternatives?: string[];
  /** Without an answer it is counted and passed over rather than failing the source. */
  optional?: boolean;
  /** With `optional`: without an answer the plan asks for the same in smaller pieces, so nothing is counted as missed. */
  splits?: boolean;
  /**
   * With `optional`: the one record it asks for, which another document of the plan has named. Without an answer that record is
   * there and could not be read; nothing else is missed.
   */
  record?: string;
  /** Never changes once published, so that a cached answer is not asked for again. */
  immutable?: boolean;
}

/** `again: false` where asking once more cannot help: a refused key, closed hours. */
export type Judgement = { kind: 'answer' } | { kind: 'no-answer'; why: string; again?: false };

export interface SourceDocument {
  request: string;
  bytes: Uint8Array;
  /** ISO time of the run, for records that state until when they hold; absent where a document is read by itself. */
  now?: string;
}

/** What one document held. Every record is a notice, dropped with its reason, or left out by name. */
export interface ParsedDocument {
  notices: Notice[];
  /** Records that could not be read: which, and why. */
  dropped: { record: string; why: string }[];
  /** Records no marketplace shopper is concerned by, by category, on purpose. */
  /** `count` where one entry stands for many records, as for the valid ones of a register. */
  leftOut: { record: string; category: string; count?: number }[];
  /** Terms without a place in our vocabularies: reported, never guessed. */
  unmapped: { field: 'category' | 'hazard' | 'country' | 'measure'; term: string }[];
  /** Fields of a shape this parser does not know: a changed format shows here first. */
  unknownFields: string[];
}

/** What a fetch must look like to be believed; a source that breaks them keeps its last good notices. */
export interface Expectations {
  /** Records a full fetch holds at least and at most. */
  least: number;
  most: number;
  /** Largest believable loss against the last good fetch, as a share (0.1 is a tenth). */
  shrink: number;
  /** Least share of records that hold the field. */
  fill: Partial<Record<'brands' | 'models' | 'gtins' | 'names' | 'hazards' | 'page', number>>;
  /** Largest share of records that may be dropped as unreadable. */
  dropped: number;
}
