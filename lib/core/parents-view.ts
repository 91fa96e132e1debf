import type { AgeBand } from './age-bands';

/** A concern in plain words, and for which age. */
export interface ConcernLine {
  name: string;
  age: string;
  text: string;
}

/** What is said of our own words, and public rules on the same dangers. */
export interface OurWords {
  /** "In Ansim's words, not an authority's." */
  ours: string;
  rules: { label: string; links: { label: string; href: string }[] };
}

/** What a notice means for the children of the household. */
export interface ForChildrenView extends OurWords {
  heading: string;
  lines: ConcernLine[];
  /** Official sentences that speak of an age. */
  ageWarnings?: { label: string; items: { text: string; language: string }[] };
}

/** What a whole type of product has drawn lately. It stands in the popup only, and says nothing of the product shown. */
export interface CategoryAdviceView extends OurWords {
  heading: string;
  about: string;
  drawn: string;
  hazards?: { label: string; items: string[] };
  sources?: { label: string; items: string[] };
  lookFor?: { label: string; lines: ConcernLine[] };
  pageAges?: { label: string; items: string[] };
  /** That the page shows no KC number: information, and nothing else. */
  noCertificate?: string;
}

/** The section for parents. */
export interface ParentsPage {
  ages: { age: AgeBand; name: string; chosen: boolean }[];
  /** What comes first at each age that is chosen. */
  first: { age: string; lines: ConcernLine[] }[];
  words: OurWords;
}
