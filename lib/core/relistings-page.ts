import type { RelistingGround } from './relisting';

/** What the relisting radar paints, composed by the worker. */
export interface RelistingsPage {
  /** Whether visits of flagged listings are kept at all. */
  visitSightings: boolean;
  /** The country visits are told to be from where pages tell none, with all there are to choose from. */
  visitCountry: { chosen: string; all: { value: string; label: string }[] };
  proposals: RelistingCard[];
  dismissed: { key: string; label: string; told: string }[];
  sightings: {
    count: number;
    /** Newest first, so many as are shown. */
    shown: SightingRowView[];
  };
}

/** A listing that may be another one put up again, with both sides. */
export interface RelistingCard {
  key: string;
  heading: string;
  /** What speaks against it by now: the notice is gone from the list, or the known listing is on sale again. */
  doubt?: string;
  /** "EU Safety Gate · SR/02420/26 · 11 September 2026" */
  notice: { line: string; name?: string; page?: string };
  known: RelistingSide;
  here: RelistingSide;
  grounds: { kind: RelistingGround; label: string; here: string; there: string }[];
}

/** One of the two listings, as this computer remembers it. */
export interface RelistingSide {
  heading: string;
  /** "AliExpress 1005006789012345" */
  number: string;
  title?: string;
  /** Of its page, made from shop and number. */
  address: string;
  facts: { label: string; text: string }[];
  /** Addresses, as text: no picture is loaded. */
  pictures: string[];
  /** Oldest first. */
  timeline: { at: string; when: string; told: string }[];
}

export interface SightingRowView {
  key: string;
  when: string;
  listing: string;
  where: string;
  what: string;
}

/** One line in the popup over a listing that is proposed. */
export interface RelistingLine {
  heading: string;
  told: string;
}

export const sightingsFileKinds = ['ndjson', 'csv'] as const;
export type SightingsFileKind = (typeof sightingsFileKinds)[number];

export function isRelistingsPage(answer: unknown): answer is RelistingsPage {
  return typeof answer === 'object' && answer !== null && 'proposals' in answer && 'visitSightings' in answer;
}
