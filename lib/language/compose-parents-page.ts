import { type AgeBand, ageBands } from '../core/age-bands';
import { concerns, concernsForAges } from '../core/concerns';
import type { ParentsPage } from '../core/parents-view';
import { concernLines, ourWords } from './compose-for-children';
import type { Language } from './language';
import { sentencesIn } from './sentences';

const mostLines = 8;

/** The section for parents: which ages are chosen, and what comes first at them. */
export function composeParentsPage(children: readonly AgeBand[], language: Language): ParentsPage {
  const say = sentencesIn(language);
  const first = concernsForAges(concerns, children).slice(0, mostLines);
  return {
    ages: ageBands.map((age) => ({
      age,
      name: say.dashboard.parents.ages[age],
      chosen: children.includes(age),
    })),
    first: concernLines(first, say),
    words: ourWords(first, language, say),
  };
}
