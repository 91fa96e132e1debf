import type { DeskGroup, DeskListing, DeskTold } from '../core/desk-page';
import type { Availability } from '../core/listing';
import type { ReportKind } from '../core/report';
import type { ChoiceKind, RejectionReason } from '../core/steward-choice';

/** What the steward's desk says. Times are put in words before. */
export interface DeskSentences {
  heading: string;
  about: string;
  key: {
    heading: string;
    none: string;
    make: string;
    has: string;
    label: string;
    copy: string;
    copied: string;
    kept: string;
    noEd25519: string;
  };
  log: {
    heading: string;
    empty: string;
    has(entries: number, last: string): string;
    ahead: string;
    broken(line: number): string;
    save: string;
    open: string;
    about: string;
    outcomes: Record<Extract<DeskTold, { kind: 'log' }>['outcome'], (entries: number) => string>;
    refused(line: number): string;
  };
  files: {
    heading: string;
    about: string;
    choose: string;
    drop: string;
    reading: string;
    opened(fresh: number, again: number): string;
    /** How many reports that were here came again with an answer of their senders'. */
    answers(count: number): string;
    refusedWhole: string;
    refusedPart: Record<'report' | 'attachment', (number: number) => string>;
    refusedLeft(count: number): string;
    lost: string;
    received(count: number): string;
    unreadable(count: number): string;
    table: string;
    reports: string;
    forget: string;
    forgetAsk(count: number): string;
  };
  openHeading(count: number): string;
  none: string;
  more(count: number): string;
  decidedHeading(count: number): string;
  decidedAbout: string;
  decidedLeft(count: number): string;
  kinds: Record<ReportKind, string>;
  people(people: number, known: number): string;
  uncounted(count: number): string;
  brigade: string;
  mayLink: string;
  mayNotLink: string;
  standing: Record<NonNullable<DeskGroup['standing']>, string>;
  listing: {
    heading: string;
    noTitle: string;
    open: string;
    facts: Record<DeskListing['facts'][number]['name'], string>;
    availability: string;
    availabilities: Record<Availability, string>;
  };
  notice: {
    heading: string;
    none: string;
    notHere(id: string): string;
    withdrawn(day: string): string;
    all: string;
    /** For a report that names none. */
    find: {
      field: string;
      hint: string;
      nothing: string;
      gone: string;
      found(count: number): string;
      named: string;
      another: string;
    };
  };
  evidence: { lists: string; reporters: string };
  /** Beside a fact that only a reporter states. */
  said: string;
  report: {
    heading(count: number): string;
    left(count: number): string;
    received(time: string): string;
    made(time: string): string;
    clockWrong: string;
    person(name: string): string;
    noName: string;
    standing: Record<'known' | 'newcomer' | 'ignored', string>;
    history(accepted: number, rejected: number): string;
    noWords: string;
    answered(time: string): string;
    picture(number: number): string;
    structure: string;
    notHere: string;
    show: string;
    decided(number: number): string;
  };
  decide: {
    heading: string;
    again: string;
    againAbout: string;
    choices: Record<ChoiceKind, { name: string; means: string }>;
    reason: string;
    reasons: Record<RejectionReason, string>;
    words: string;
    wordsAbout: string;
    wordsNeeded: string;
    noticeNeeded: string;
    sign: string;
    noKey: string;
    decidedAs(choice: string, time: string, number: number): string;
  };
  told: {
    decided(number: number): string;
    anotherDesk: string;
    notPossible: string;
  };
}
