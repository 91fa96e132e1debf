import type { AgeBand } from '../core/age-bands';
import { ageSentences } from '../core/age-statements';
import { concernReferences } from '../core/concern-references';
import { type ConcernForAge, concernsForAges, concernsOf } from '../core/concerns';
import type { Notice } from '../core/notice';
import type { ConcernLine, ForChildrenView, OurWords } from '../core/parents-view';
import { chooseTexts } from './choose-text';
import type { Language } from './language';
import { plainText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';

const mostLines = 5;
const mostRules = 4;
const mostSentences = 3;

/** What a notice means for children of these ages, in plain words of ours, and the ages its official text speaks of. */
export function composeForChildren(
  notice: Notice,
  ages: readonly AgeBand[],
  language: Language,
): ForChildrenView | undefined {
  if (ages.length === 0) return undefined;
  const say = sentencesIn(language);
  const words = say.dashboard.parents;
  const concerns = concernsForAges(concernsOf(notice), ages).slice(0, mostLines);
  const spoken = [...notice.danger, ...notice.advice, ...notice.measures];
  const ageWarnings = chooseTexts(spoken, language)
    .flatMap(({ text, lang }) =>
      ageSentences(plainText(text)).map((each) => ({ text: each, language: lang })),
    )
    .slice(0, mostSentences);
  if (concerns.length === 0 && ageWarnings.length === 0) return undefined;
  const lines = concernLines(concerns, say);
  return {
    heading: words.forAges(
      lines.length > 0 ? [...new Set(lines.map(({ age }) => age))] : ages.map((age) => words.ages[age]),
    ),
    lines,
    ...(ageWarnings.length > 0 && { ageWarnings: { label: words.ageWarnings, items: ageWarnings } }),
    ...ourWords(concerns, language, say),
  };
}

export function concernLines(concerns: readonly ConcernForAge[], say: Sentences): ConcernLine[] {
  const { concerns: told, ages } = say.dashboard.parents;
  return concerns.flatMap(({ concern, age }) => {
    const { name, at } = told[concern];
    const text = at[age];
    return text === undefined ? [] : [{ name, age: ages[age], text }];
  });
}

/** That these words are ours, and the public rules on the same dangers, each once. */
export function ourWords(concerns: readonly ConcernForAge[], language: Language, say: Sentences): OurWords {
  const { ours, rules } = say.dashboard.parents;
  const links = new Map(
    concerns
      .flatMap(({ concern }) => concernReferences[concern])
      .map(({ name, address }) => [address, { label: name[language], href: address }]),
  );
  return { ours, rules: { label: rules, links: [...links.values()].slice(0, mostRules) } };
}
