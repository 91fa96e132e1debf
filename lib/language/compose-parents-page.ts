import { type AgeBand, ageBands } from '../core/age-bands';
import { concerns, concernsForAges } from '../core/concerns';
import type { ParentsPage } from '../core/parents-view';
import { concernLines, ourWords } from './compose-for-children';
import type { Language } from './language';
import { sentencesIn } from './sentences';

const mostLines = 6;

/** The section for parents: which ages are chosen, and what comes first at each of them. */
export function composeParentsPage(children: readonly AgeBand[], language: Language): ParentsPage {
  const say = sentencesIn(language);
  const names = say.dashboard.parents.ages;
  const chosen = ageBands.filter((age) => children.includes(age));
  const first = chosen.map((age) => ({
    age,
    concerns: concernsForAges(concerns, [age]).slice(0, mostLines),
  }));
  return {
    ages: ageBands.map((age) => ({ age, name: names[age], chosen: chosen.includes(age) })),
    first: first.map(({ age, concerns: found }) => ({ age: names[age], lines: concernLines(found, say) })),
    words: ourWords(
      first.flatMap(({ concerns: found }) => found),
      language,
      say,
    ),
  };
}
