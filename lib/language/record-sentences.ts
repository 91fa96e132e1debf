import type { PledgeId } from '../core/pledges';
import type { SightingStateKind } from '../core/sighting';
import type { AnswersInstead } from './compose-answer';
import { enRecord } from './en-record';
import { koRecord } from './ko-record';
import type { Language } from './language';

/** What the public record says: a site of its own, so that the extension does not carry its words. */
export interface RecordSentences {
  title: string;
  nav: { label: string; home: string; check: string; skip: string };
  /** The same page in the other language, in that language's own word. */
  otherLanguage: string;
  home: {
    heading: string;
    about: string[];
    edition(date: string, notices: string): string;
    check: string;
    sources: { heading: string; name: string; notices: string; newest: string; years: string };
    named(listings: number, seen: number): string;
    months: {
      heading: string;
      about: string;
      none: string;
      of(shop: string): string;
      month: string;
      onSale: string;
      looked: string;
      /** "3 of 12" */
      share(onSale: string, looked: string): string;
    };
    limits: { heading: string; items: string[] };
  };
  list: {
    heading(source: string, year: string): string;
    about: string;
    page(number: number): string;
    pages: string;
    earlier: string;
    later: string;
    official: string;
    record: string;
  };
  notice: {
    quoted: string;
    facts: string;
    withdrawn(date: string): string;
    withdrawnAbout: string;
    listings: { heading: string; about: string; none: string; number(number: string): string };
    basis: Record<'authority' | 'authority-id-shape' | 'steward' | 'volunteers', string>;
    timeline: { heading: string; none: string; table: string; when: string; where: string; what: string };
    back: string;
  };
  states: Record<Exclude<SightingStateKind, 'moved'>, string> & { moved(to: string): string };
  /** What a timeline comes to, at its end. */
  last: Record<'on-sale' | 'sold-out' | 'not-offered' | 'moved', (region: string, at: string) => string>;
  clock: ClockSentences;
  check: {
    heading: string;
    about: string;
    field: string;
    loading(size: string): string;
    ready(size: string): string;
    failed: string;
    again: string;
    noScript: string;
    instead: AnswersInstead;
  };
}

interface ClockSentences {
  heading: string;
  note: string;
  told: string;
  names: Record<PledgeId, string>;
  where: Record<PledgeId, string>;
  promise: Record<PledgeId, string>;
  notCounted: Record<'not-seen' | 'one-sighting' | 'too-close' | 'neither', (where: string) => string>;
  offered: Record<'past-due' | 'not-due' | 'open', (seen: SeenTwice & { due: string }) => string>;
  offeredWithoutDays(seen: SeenTwice): string;
  notOffered: {
    'in-time'(seen: SeenTwice & { due: string }): string;
    late(seen: SeenTwice & { due: string; lastOnSale: string }): string;
    open(seen: SeenTwice & { due: string }): string;
  };
  notOfferedWithoutDays(seen: SeenTwice): string;
}

/** A region, and the moments of two sightings. */
interface SeenTwice {
  region: string;
  first: string;
  last: string;
}

const all: Record<Language, RecordSentences> = { ko: koRecord, en: enRecord };

/** The record's sentences in a language. */
export function recordSentencesIn(language: Language): RecordSentences {
  return all[language];
}
