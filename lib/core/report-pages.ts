import type { Report } from './report';
import type { ReportNotice } from './report-notice';

/** Characters of a picture of a page on its way to where it is redacted; it is held in memory only. */
export const pictureLength = 6 * 1024 * 1024;

export const reportsFileKinds = ['json', 'csv'] as const;
export type ReportsFileKind = (typeof reportsFileKinds)[number];

/** What the page on which a report is written is told. */
export interface ReportDraft {
  language: string;
  /** Absent where there is none to write: it was deleted, or the browser was closed. */
  report?: Report;
  /** The notice it names, where a list here has it. */
  notice?: ReportNotice;
  /** The lists here, which a report names by their keys. */
  lists?: ReportList[];
  /** A picture of the page, as a data address: as it was taken, or as it was kept. */
  picture?: string;
  /** A picture was asked for, and the browser gave none. */
  pictureFailed?: true;
  /** Stewards have asked something about it. */
  asked?: ReportAsked;
  /** It was sent, and only an authority can decide it: what is left is to turn to one. */
  elsewhere?: true;
  /** Set once it was sent: nothing of it can be changed any more. */
  isSent: boolean;
}

/** A list by its key and, in its user’s language, by its name. */
export interface ReportList {
  feed: string;
  name: string;
}

/** A question about a report that was sent, and where its answer goes. */
export interface ReportAsked {
  /** In the steward's words. */
  words?: string;
  /** It was answered already, and can be handed on once more. */
  isAnswered: boolean;
  /** Where the report was posted, and so its answer. */
  to?: { feed: string; intake: string; ask?: string };
}

/** Where a report can be sent, as the feeds say. */
export interface ReportWays {
  intakes: ReportWay[];
  /** The names of the lists that could not be asked; of them it is what they said last. */
  failed: string[];
}

export interface ReportWay {
  feed: string;
  kind: 'post' | 'issue-form' | 'email';
  name: string;
  /** The address to post to, of the form, or of the letter box. */
  to: string;
  /** The permission for its host, `https://intake.example/*`, where a press has to ask for it first. */
  ask?: string;
}

/** What became of keeping a report: not where its list takes none, and not in a form that cannot be read. */
export type ReportKept =
  | { kept: true; state: string }
  | { kept: false; why: 'no-intake' }
  /** A file of it was saved as it was before: what is written now is another report. */
  | { kept: false; why: 'handed' }
  | { kept: false; why: 'invalid'; detail: string };

/** What the section on one's own reports paints, composed by the worker. */
export interface OutboxPage {
  reports: OutboxCard[];
  /** How many are kept here besides that cannot be read. */
  unreadable: number;
  /** Whether something is on its way, so that it is worth looking again. */
  isMoving: boolean;
}

export interface OutboxCard {
  id: string;
  state: string;
  stateWord: string;
  /** "The same product under another listing" */
  kind: string;
  /** What it is about: the title, or the listing's number. */
  label: string;
  /** The state in sentences, with why and when. */
  told: string[];
  /** The listing's page. */
  address?: string;
  /** What can be pressed. */
  may: {
    /** To open it, or another one made of it, where it is written: what that press is called. */
    resume?: string;
    sendNow: boolean;
  };
}
