import type { MarketplaceId } from './ids';
import type { Availability } from './listing';
import type { AttachmentName, ReportKind } from './report';
import type { ChoiceKind, RejectionReason } from './steward-choice';
import type { EvidenceView, NoticeView } from './warning-view';

/** What the steward's desk paints, put together by the worker. Whatever came with a report is cleaned text. */
export interface DeskPage {
  /** In which the notices are put in words. */
  language: string;
  key: { kind: 'none' } | { kind: 'key'; id: string; publicKey: string };
  /** The steward's own log: how long it is, or which of its lines is wrong. */
  log:
    | { kind: 'log'; entries: number; last?: string; isAhead: boolean }
    | { kind: 'broken'; line: number; why: string };
  received: number;
  /** Reports that are kept and cannot be read any more. */
  unreadable: number;
  /** Groups nobody has decided on, most urgent first: so many of them as were asked for. */
  groups: DeskGroup[];
  groupsLeft: number;
  /** Groups that were decided on, the latest first. */
  decided: DeskGroup[];
  decidedLeft: number;
  told?: DeskTold;
}

export interface DeskGroup {
  key: string;
  kind: ReportKind;
  listing: DeskListing;
  notice?: DeskNotice;
  /** What the lists on this computer find in common, or what the reporters said. */
  evidence: EvidenceView[];
  evidenceBy: 'lists' | 'reporters';
  people: number;
  known: number;
  uncounted: number;
  isBrigade: boolean;
  mayLink: boolean;
  reports: DeskReport[];
  reportsLeft: number;
  /** Its reports name no notice, so that a steward has to find it before accepting. */
  needsNotice: boolean;
  /** What can be decided, the likeliest first. */
  choices: ChoiceKind[];
  /** What the log has of the listing and the notice by now. */
  standing?: 'steward' | 'volunteers' | 'retracted';
  decided?: DeskDecided;
}

/** A listing as its reporters say it is. */
export interface DeskListing {
  marketplace: MarketplaceId;
  id: string;
  /** Made from the shop and the number: an address that came with a report is never a link. */
  address: string;
  titles: string[];
  facts: {
    name: 'brands' | 'models' | 'gtins' | 'certificates' | 'prices' | 'sellers' | 'regions';
    values: string[];
  }[];
  availability?: Availability;
}

export interface DeskNotice {
  id: string;
  /** Undefined where no list on this computer has it. */
  view?: NoticeView;
  /** Everything that names the product officially. */
  codes: { name: 'models' | 'gtins' | 'certificates'; values: string[] }[];
  withdrawn?: string;
}

export interface DeskReport {
  id: string;
  received: string;
  made: string;
  /** It was made after it came: the reporter's clock is wrong. */
  isClockWrong: boolean;
  /** The first digits of the name its sender chose to give. */
  person?: string;
  standing: 'known' | 'newcomer' | 'ignored';
  accepted: number;
  rejected: number;
  words?: string;
  /** What was answered when stewards asked. */
  answers: { made: string; words: string }[];
  attachments: (AttachmentName & { isHere: boolean })[];
  decided?: DeskDecided;
}

export interface DeskDecided {
  /** The entry of the log. */
  number: number;
  at: string;
  kind: ChoiceKind;
  reason?: RejectionReason;
  words?: string;
}

/** A notice beside the listing of a group whose reports name none. */
export type DeskComparison = Pick<DeskGroup, 'evidence' | 'evidenceBy'> & { notice: DeskNotice };

/** What the last press came to. */
export type DeskTold =
  | { kind: 'no-ed25519' }
  /** The log has grown since this desk was painted: another desk decided. */
  | { kind: 'another-desk' }
  | { kind: 'decided'; number: number }
  /** What was pressed is not possible for the group as it is now. */
  | { kind: 'not-possible' }
  | { kind: 'log'; outcome: 'taken' | 'has-it' | 'no-key' | 'forked'; entries: number }
  | { kind: 'log-refused'; line: number; why: string };

export interface OpenedFile {
  name: string;
  outcome:
    | {
        kind: 'opened';
        fresh: number;
        answered: number;
        again: number;
        refused: RefusedPart[];
        refusedLeft: number;
      }
    | { kind: 'refused'; why: string }
    /** The worker was stopped while the file came; nothing of it was taken. */
    | { kind: 'lost' };
}

export interface RefusedPart {
  what: 'report' | 'attachment';
  /** Its place in the file, counted from 1. */
  number: number;
  why: string;
}

export const deskBounds = {
  /** Characters of one piece of a file on its way to the worker, base64: a message has bounds. */
  piece: 4 * 1024 * 1024,
  groups: 1000,
} as const;
