import type { AgeBand } from '../core/age-bands';
import type { Concern } from '../core/concerns';

/** A concern in a parent's words: what it is called, and what it means at each age it matters at. All of it is ours. */
export interface ConcernWords {
  name: string;
  at: Partial<Record<AgeBand, string>>;
}

/** What is said to parents: the section for it, what stands on a notice, and what the popup tells of a type of product. */
export interface ParentsSentences {
  heading: string;
  about: string;
  legend: string;
  kept: string;
  ages: Record<AgeBand, string>;
  /** Over the concerns of the ages that are chosen. */
  first: string;
  none: string;
  /** Marks what is not an authority's. */
  ours: string;
  /** Over links to public rules on the same dangers: background, no proof of a sentence. */
  rules: string;
  /** Over what a notice means for the children of the household. */
  forAges(ages: string[]): string;
  ageWarnings: string;
  advice: {
    heading(type: string): string;
    about: string;
    /** A list and its day. */
    list(name: string, date: string): string;
    drawn(notices: string, from: string): string;
    none(from: string): string;
    hazards: string;
    hazard(name: string, count: string): string;
    sources: string;
    source(name: string, notices: string): string;
    lookFor: string;
    pageAges: string;
  };
  certificates: {
    heading: string;
    none: string;
  };
  concerns: Record<Concern, ConcernWords>;
}
