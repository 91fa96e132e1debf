import type { AgeBand } from '../core/age-bands';
import type { CardView } from '../core/cards';
import type { Listing } from '../core/listing';
import type { Verdict } from '../core/verdict';
import { composeWarning } from './compose-warning';
import { dismissalLabel } from './dismissal-label';
import type { Language } from './language';
import { shortText } from './plain-text';
import { sentencesIn } from './sentences';

/** Puts a listed card in words: the same as on the listing's own page, under the name its badge is heard by. Pure. */
export function composeCard(input: {
  language: Language;
  verdict: Extract<Verdict, { kind: 'flagged' | 'possible' }>;
  listing: Listing;
  now: Date;
  /** Of the children in the household. */
  ages: readonly AgeBand[];
}): CardView {
  const say = sentencesIn(input.language);
  const { verdict, listing } = input;
  const warning = composeWarning({ ...input, dismissal: '', shape: 'banner' });
  const { language, level, levelWord, heading, summary, notices, more, also } = warning;
  const { listLines, from, labels, copyText } = warning;
  return {
    ...{ language, level, levelWord, heading, summary, notices, listLines, from, labels, copyText },
    ...(more !== undefined && { more }),
    ...(also !== undefined && { also }),
    name: say.prefixed(levelWord, shortText(dismissalLabel(verdict.matches, listing), 90)),
    close: say.cards.close,
  };
}

/** The same of a listing that does not stand on the page which tells of it: its side of the facts is named by where it does. */
export function withPlace(view: CardView, listing: string): CardView {
  const notices = view.notices.map((notice) => ({
    ...notice,
    evidenceHeadings: { ...notice.evidenceHeadings, listing },
  }));
  return { ...view, notices };
}
