import type { DirectSourceId } from '../core/direct-sources';
import type { Source, SourceRequest } from '../sources/source';

/** One document of a source that the extension fetches itself. */
export interface DirectRequest {
  request: SourceRequest;
  /** Days whose notices it holds, both included; absent for a document that only lists others. */
  covers?: DayRange;
  /** A window that moves with the days, so that what leaves it is no loss. */
  moves?: true;
  /** How long a kept answer is not asked for again, in milliseconds. */
  freshFor: number;
  /** The most bytes taken. */
  limit: number;
}

/** Days YYYY-MM-DD, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/**
 * A public body's list as the extension fetches it itself: less of it than a publisher does, in few requests, by the same
 * parser. Pure: `plan` says what is wanted, newest first, and is handed each document, of no bytes where there is none.
 */
export interface DirectSource {
  id: DirectSourceId;
  source: Source;
  /** Requests of one run; what is left waits for the next. */
  requestsPerRun: number;
  /** How long it counts as current after it was last looked at, in milliseconds. */
  goodFor: number;
  plan(today: string): Generator<DirectRequest, void, Uint8Array>;
}

export const day = 86_400_000;
/** Asked for once a day: a little less than one, so that a run that comes early does not wait for the next. */
export const daily = 20 * 3_600_000;
/** Until the next look at a source; while documents are still to come; where one had no answer. Seconds. */
export const pollSeconds = { usual: 86_400, unfinished: 1200, missed: 21_600 };
