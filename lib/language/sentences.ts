import type { WallKind } from '../core/listing';
import type { ListingBasis } from '../core/listing-bases';
import type { FeedFault } from '../core/lists';
import type { HeldBack } from '../core/may-go-red';
import type { Notice } from '../core/notice';
import type { Evidence, NotCheckedReason, StorageFaultKind } from '../core/verdict';
import type { PageStateView, WarningView } from '../core/warning-view';
import type { CardSentences } from './card-sentences';
import type { DashboardSentences } from './dashboard-sentences';
import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';
import type { OrdersSentences } from './orders-sentences';
import type { PopupSentences } from './popup-sentences';
import type { ReportSentences } from './report-sentences';
import type { Vocabulary } from './vocabulary';

type Level = WarningView['level'];
type LimitKind = keyof Notice['limits'];

/**
 * Every sentence the extension says, in one language. A sentence that is missing is a type error. Arguments are already
 * put in words: dates, numbers with their noun, names.
 */
export interface Sentences extends Vocabulary {
  /** The extension's own name. */
  name: string;
  /** "249 notices" */
  notices(count: number): string;
  /** Several names in one breath: "title and listing number". */
  list(items: string[]): string;
  /** A sentence or name that stands before another: "Could not check: …". */
  prefixed(first: string, rest: string): string;
  /** One of our own names as it stands within a sentence. Official words are never touched. */
  inSentence(name: string): string;

  warning: WarningSentences;
  page: PageSentences;
  cards: CardSentences;
  orders: OrdersSentences;
  lists: ListSentences;
  dashboard: DashboardSentences;
  popup: PopupSentences;
  report: ReportSentences;
  structure: StructureSentences;
}

export interface WarningSentences {
  level: Record<Level, string>;
  heading: Record<Level | 'not-an-authority' | 'of-a-group', string>;
  /** Who said it and when, without the hazard. */
  summary(authority: string, date: string): string;
  summaryOfOther(list: string, date: string): string;
  hazards(names: string[]): string;
  reference(number: string, date: string): string;
  updated(date: string): string;
  more(count: number): string;
  /** Other authorities that have listed the product. */
  also(authorities: string[]): string;
  noName: string;
  notAuthority: string;
  /** Of a group's own list that came within an authority's feed. */
  ofGroup(group: string): string;
  labels: WarningView['labels'];
  /** For a warning without an official page to link to. */
  copyWithoutLink: string;
  from: string;
  brand: string;
  model: string;
  category: string;
  productName: string;
  officialHazards: string;
  /** What the authority says, in the reader's language or named in it. */
  officialWords: string;
  officialWordsIn(language: string): string;
  measure: string;
  measureIn(language: string): string;
  gist: string;
  evidenceHeadings: { fact: string; listing: string; notice: string };
  marks: { same: string; similar: string; context: string };
  sure: Record<Exclude<Evidence['kind'], 'listing-id'>, string>;
  sureListing: Record<
    ListingBasis,
    (marketplace: string, people: { volunteers: number; stewards: number }) => string
  >;
  heldBack: Record<HeldBack, string>;
  limits: Record<LimitKind, string>;
  andMore(count: number): string;
  adviceOfficial: string;
  adviceOfficialIn(language: string): string;
  adviceOurs: string;
  /** The same of a list that is not an authority's, which is never called official. */
  ofOther: ListWords;
  advice: Record<Level, string[]>;
  /** The same for what children play with or wear. */
  adviceForParents: Record<Level, string[]>;
  link(authority: string): string;
  listOf(list: string, date: string): string;
  staleList(list: string, date: string, age: string): string;
  /** The same of a list that the extension fetched itself. */
  directList(authority: string, date: string): string;
  staleDirectList(authority: string, date: string, age: string): string;
  starterList(date: string): string;
  copy: {
    listing: string;
    product: string;
    why: string;
    facts: string;
    officialPage: string;
    fact(label: string, listing: string, notice: string): string;
  };
  practice: {
    /** Before the heading: "Practice: …". */
    word: string;
    ribbon: string;
    authority: string;
    product: string;
    danger: string;
    brand: string;
    model: string;
    batch: string;
    listing: string;
  };
}

/** What is official where an authority speaks, and a list's own where it does not. */
export interface ListWords {
  reference(number: string, date: string): string;
  /** What stands over its side of the comparison. */
  column: string;
  hazards: string;
  words: string;
  wordsIn(language: string): string;
  measure: string;
  measureIn(language: string): string;
  advice: string;
  adviceIn(language: string): string;
  sureListing: string;
  link(list: string): string;
  page: string;
  copy: string;
}

export interface PageSentences {
  headings: Record<Exclude<PageStateView['kind'], 'flagged' | 'possible' | 'not-listed'>, string>;
  notListed(date: string): string;
  notListedWithoutDate: string;
  notListedDetail(notices: string): string;
  /** What a list that was fetched straight from an authority covers. */
  comparedSince(authority: string, date: string): string;
  notAShop: string;
  notAProductPage: string;
  checking: string;
  dismissed: string;
  notChecked: {
    [Kind in Exclude<NotCheckedReason['kind'], 'storage'>]: (
      reason: Extract<NotCheckedReason, { kind: Kind }>,
      say: { day: (iso: string) => string; list: (items: string[]) => string },
    ) => string;
  };
  /** The region is named as people call it, where it is known. */
  walls: Record<WallKind, (region: string | undefined) => string>;
  /** Parts of a page that can be missing, by the marketplaces' own names for them. */
  parts: { [part: string]: string };
  /** What the badge says of each state when nothing more is known. */
  badge: Record<PageStateView['kind'], string>;
}

export interface ListSentences {
  starter: string;
  of(date: string): string;
  expired(date: string): string;
  none: string;
  straight: string;
  since(date: string): string;
  unfinished: string;
  lastSuccess(ago: string): string;
  source(notices: string, newest: string | undefined, licence: string): string;
  failed(ago: string, why: string): string;
  faults: Record<FeedFault['kind'], string>;
  /** Why nothing can be checked where what is stored cannot be had. */
  storage: Record<StorageFaultKind, string>;
  /** Of a source that could not be fetched for weeks; of how many more, and the day of the oldest of them. */
  sourceAsOf(authority: string, date: string): string;
  moreSourcesAsOf(count: number, date: string): string;
}

/** Saving the structure of a page that could not be read. */
export interface StructureSentences {
  heading: string;
  about: string;
  look: string;
  failed: string;
  title: string;
  holds: string;
  lacks: string;
  nothingSent: string;
  save: string;
  text: string;
  gone: string;
}

const all: Record<Language, Sentences> = { ko, en };

/** The sentences of a language. */
export function sentencesIn(language: Language): Sentences {
  return all[language];
}
