import { canonicalJson } from '../../core/canonical-json';
import type { Notice } from '../../core/notice';
import { countOf } from '../../sources/parsed-document';
import type { Expectations, ParsedDocument } from '../../sources/source';
import type { Fetched, FetchOutcome } from '../fetching/fetch-source';
import {
  brokenExpectations,
  type FetchedRecords,
  type MeasuredExpectation,
  measureExpectations,
} from './check-expectations';
import { mergeNotices } from './merge-notices';
import { type SaidLinks, saidLinks } from './said-links';
import { keepLastGood, type Settled, settleSource } from './settle-source';
import type { SourceInfo } from './source-info';

/** What a build did with one source: its notices, and everything the table at the end tells. */
export interface GatheredSource extends Settled {
  info: SourceInfo;
  /** `no-key`: it was to be asked, and none of its keys is set. */
  state: 'fetched' | 'from-file' | 'kept-last-good' | 'not-asked' | 'no-key';
  /** Why its last good notices were kept, or why it was not asked. */
  why: string[];
  lastSuccess?: string;
  /** Records of the last good fetch. */
  records?: number;
  /** Links its notices come with. */
  said: SaidLinks;
  /** What the fetch was held to; empty where there was none. */
  expectations: MeasuredExpectation[];
  requests: number;
  passedOver: { request: string; why: string }[];
  dropped: ParsedDocument['dropped'];
  leftOut: ParsedDocument['leftOut'];
  unmapped: ParsedDocument['unmapped'];
  unknownFields: string[];
}

type Unsaid = Omit<GatheredSource, 'said'>;

export interface SourceInput {
  info: SourceInfo;
  /** What fetching it gave; absent where it was not asked. */
  outcome?: FetchOutcome;
  /** Time of the whole fetch. */
  fetchedAt: string;
  expectations?: Expectations;
  mergeSame(a: Notice, b: Notice): Notice;
  /** Notices from `--notices` files. */
  fromFiles: readonly Notice[];
  previous: readonly Notice[];
  previousMissing: Readonly<Record<string, string>>;
  previousRecords?: number;
  previousSuccess?: string;
}

/** Decides which notices of a source are published: the fetched ones where they can be believed, else the last good ones. */
export function gatherSource(input: SourceInput): GatheredSource {
  const gathered = gather(input);
  return { ...gathered, said: saidLinks(gathered.notices) };
}

function gather(input: SourceInput): Unsaid {
  const { outcome, fromFiles } = input;
  if (outcome?.kind === 'fetched') return gatherFetched(input, outcome);
  if (outcome?.kind === 'failed') return kept(input, 'kept-last-good', [outcome.why]);
  if (outcome?.kind === 'no-key') return kept(input, 'no-key', [outcome.why]);
  if (fromFiles.length === 0) return kept(input, 'not-asked', []);
  return { ...settle(input, fromFiles, input.info.complete), ...memory(input), state: 'from-file' };
}

function gatherFetched(input: SourceInput, outcome: Fetched): Unsaid {
  const notices = mergeNotices(outcome.notices, input.mergeSame);
  const dropped = unique(outcome.dropped);
  const leftOut = unique(outcome.leftOut);
  const records = notices.length + dropped.length + countOf(leftOut);
  const last = lastRecords(input);
  const fetched: FetchedRecords = {
    ...{ notices, dropped: dropped.length, records },
    ...(last !== undefined && { lastRecords: last }),
  };
  const report = {
    expectations: input.expectations ? measureExpectations(input.expectations, fetched) : [],
    requests: outcome.requests.length,
    passedOver: outcome.passedOver,
    dropped,
    leftOut,
    unmapped: outcome.unmapped,
    unknownFields: [...new Set(outcome.unknownFields)].sort(),
  };
  const why = whyNotBelieved(input, fetched);
  if (why.length > 0) return { ...kept(input, 'kept-last-good', why), ...report };

  const met = new Set([...[...dropped, ...leftOut].map(({ record }) => record), ...outcome.unread]);
  const merged = mergeNotices([...notices, ...input.fromFiles], input.mergeSame);
  return {
    ...settle(input, merged, input.info.complete && !missedAnything(outcome), met),
    ...report,
    state: 'fetched',
    lastSuccess: input.fetchedAt,
    records,
  };
}

/**
 * Whether a record may be absent only because it could not be read: an optional document that is no known record's had no
 * answer, or something was dropped that is named by its place in a document (`list.json #3`) and not by its own number.
 */
function missedAnything({ requests, passedOver, unread, dropped }: Fetched): boolean {
  const places = dropped.map(({ record }) => record.split(' ')[0] ?? '');
  return passedOver.length > unread.length || places.some((place) => requests.includes(place));
}

function whyNotBelieved({ info, expectations }: SourceInput, fetched: FetchedRecords): string[] {
  const foreign = fetched.notices.find((notice) => notice.source !== info.id);
  if (foreign) return [`it gave a notice of another source: ${foreign.id}`];
  return expectations ? brokenExpectations(expectations, fetched) : [];
}

/** For a complete source the previous edition itself tells how much there was, where no note does. */
function lastRecords(input: SourceInput): number | undefined {
  if (input.previousRecords !== undefined) return input.previousRecords;
  if (!input.info.complete || input.previousSuccess === undefined) return undefined;
  return input.previous.filter((notice) => notice.withdrawn === undefined).length;
}

function settle(
  input: SourceInput,
  fetched: readonly Notice[],
  complete: boolean,
  met: ReadonlySet<string> = new Set(),
): Unsaid {
  const settled = settleSource({
    complete,
    met,
    fetched,
    fetchedAt: input.fetchedAt,
    previous: input.previous,
    missing: input.previousMissing,
    isSame: isSameNotice,
  });
  return { ...blank(input), ...settled };
}

function kept(input: SourceInput, state: GatheredSource['state'], why: string[]): Unsaid {
  const last = keepLastGood(input.previous, input.previousMissing);
  const old = new Set(input.previous.map((notice) => notice.id));
  const own = new Set(input.fromFiles.map((notice) => notice.id));
  const fresh = input.fromFiles.filter((notice) => !old.has(notice.id)).length;
  const changed = own.size - fresh;
  return {
    ...blank(input),
    ...last,
    notices: [...input.fromFiles, ...last.notices.filter((notice) => !own.has(notice.id))],
    counts: { ...last.counts, fresh, changed, kept: last.counts.kept - changed },
    state,
    why,
    ...memory(input),
  };
}

function memory(input: SourceInput): Pick<GatheredSource, 'lastSuccess' | 'records'> {
  return {
    ...(input.previousSuccess !== undefined && { lastSuccess: input.previousSuccess }),
    ...(input.previousRecords !== undefined && { records: input.previousRecords }),
  };
}

function blank({ info }: SourceInput): Unsaid {
  return {
    info,
    state: 'not-asked',
    why: [],
    expectations: [],
    requests: 0,
    passedOver: [],
    dropped: [],
    leftOut: [],
    unmapped: [],
    unknownFields: [],
    ...keepLastGood([], {}),
  };
}

/** Links are made anew in every edition; a notice whose links alone differ has not changed. */
function isSameNotice(a: Notice, b: Notice): boolean {
  return canonicalJson({ ...a, linked: [] }) === canonicalJson({ ...b, linked: [] });
}

function unique<T extends { record: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((each) => [each.record, each])).values()];
}
