import type { Availability } from '../core/listing';
import type { ReportKind } from '../core/report';
import type { ReportFieldName } from '../core/report-fields';
import type { PieceName } from '../core/report-parts';
import type { RouteCountry, TextLanguage } from '../core/route';
import type { ChoiceKind } from '../core/steward-choice';
import type { RejectionReason } from '../reports/decision';
import type { OutboxItem, OutboxState } from '../reports/outbox';

/** What the page on which a report is written says. */
export interface ReportSentences {
  title: string;
  lead: string;
  gone: string;
  fault: string;
  kind: string;
  kinds: Record<ReportKind, string>;
  about: string;
  /** Why what it is about cannot be left out. */
  aboutFixed: string;
  marketplace: string;
  listing: string;
  made: string;
  id: string;
  fields: Record<ReportFieldName, string>;
  availabilities: Record<Availability, string>;
  fieldHints: { words: string; lines: string; reporter: string };
  refusedField: string;
  /** Of the parts that stand in words and are sent as programs read them. */
  told: {
    notice(name: string, day: string): string;
    levels: Record<'flagged' | 'possible', string>;
    notHere: string;
    list(name: string, day: string): string;
    sequence(number: string): string;
    none: string;
    change: string;
    changeNamed(field: string): string;
    done: string;
    doneNamed(field: string): string;
    leaveOutFact(fact: string): string;
    putBackFact(fact: string): string;
    /** What changing such a part means. */
    means: string;
    withNotice: string;
    pieces: Record<PieceName, string>;
    level: Record<'flagged' | 'possible' | 'none', string>;
  };
  leaveOut: string;
  leaveOutNamed(field: string): string;
  putBack: string;
  putBackNamed(field: string): string;
  leftOut: string;
  newName: string;
  /** How many of the fields of a part are filled in. */
  filled(count: number, of: number): string;
  parts: { product: string; sale: string; official: string; you: string };
  picture: {
    heading: string;
    about: string;
    failed: string;
    canvas: string;
    keys: string;
    tool: string;
    cover: string;
    crop: string;
    undo: string;
    remove: string;
    removed: string;
    putBack: string;
    tooLarge: string;
    marked(covers: number): string;
  };
  preview: string;
  previewAbout: string;
  send: {
    heading: string;
    stewards: string;
    stewardsAbout: string;
    noIntake: string;
    notAsked(list: string): string;
    lastSaid: string;
    askLater: string;
    post(name: string): string;
    form(name: string): string;
    email(name: string): string;
    /** The host that will be asked for, and gets it. */
    host(host: string): string;
    refused: string;
    draft: string;
    elsewhere: string;
    elsewhereAbout: string;
    country: string;
    countries: Record<RouteCountry, string>;
    noCountry: string;
    open(owner: string): string;
    call(phone: string): string;
    noNumber(month: string): string;
    standsFor(authority: string): string;
    opens: {
      form: string;
      page(lookFor: string): string;
      'front-page'(lookFor: string): string;
    };
    asOf(date: string): string;
    text: string;
    textLanguage: string;
    textLanguages: Record<TextLanguage, string>;
    copy: string;
    copied: string;
    copyByHand: string;
    file: string;
    fileAbout: string;
    json: string;
    csv: string;
    print: string;
  };
  done: {
    draft: string;
    queued: string;
    sent: string;
    outbox: string;
    /** What cannot be kept as it is written, by the labels of its fields. */
    fields(labels: readonly string[]): string;
    invalid(why: string): string;
    noIntake: string;
    handed: string;
  };
  popup: { heading: string; about: string; press: string; withPicture: string; failed: string };
  answer: AnswerSentences;
}

/** What the section on one's own reports says. */
export interface OutboxSentences {
  heading: string;
  about: string;
  none: string;
  states: Record<OutboxState, string>;
  statesTold: Record<OutboxState, string>;
  decided: DecidedSentences;
  attempts(count: number): string;
  failed(why: string): string;
  faults: Record<NonNullable<OutboxItem['fault']>['kind'], string>;
  next(moment: string): string;
  nextNow: string;
  reasons: Record<RejectionReason, string>;
  stewardWords(words: string): string;
  question(words: string): string;
  answered(words: string): string;
  answerRefused: string;
  gone(date: string): string;
  made(date: string): string;
  /** The way to where a report is written, from each state in which there is one. */
  resume: Partial<Record<OutboxState, string>>;
  resumeFailed: string;
  unreadable(count: number): string;
  sendNow: string;
  remove: string;
  removeSure: string;
  csv: string;
  json: string;
  openListing: string;
}

/** What was decided, to who reported it: in true words for each that can be reported and each that can be decided. */
export type DecidedSentences = Record<ReportKind, Record<ChoiceKind, string>>;

/** What the page says on which a question of the stewards is answered. */
export interface AnswerSentences {
  title: string;
  lead: string;
  /** Over the steward's words, and what stands there where there are none. */
  question: string;
  noQuestion: string;
  reported: string;
  yours: string;
  earlier: string;
  addPicture: string;
  addPictureAbout: string;
  noPicture: string;
  heading: string;
  send(host: string): string;
  byFile: string;
  copied: string;
  empty: string;
  full: string;
  sent: string;
  handedOn: string;
  refused: string;
  noIntake: string;
}
