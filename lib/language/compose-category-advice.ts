import { type AgeBand, ageBands } from '../core/age-bands';
import { concernIn, concernsForAges } from '../core/concerns';
import { listsOfAMiss, whyAMissMeansNothing } from '../core/decide-verdict';
import type { Listing } from '../core/listing';
import type { ListState } from '../core/lists';
import { agesOnPage, certificatesOnPage } from '../core/page-facts';
import type { CategoryAdviceView } from '../core/parents-view';
import type { ProductType } from '../core/product-types';
import type { TypeTally } from '../core/type-tally';
import { listName, sourceName } from './authority';
import { concernLines, ourWords } from './compose-for-children';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn, numbered } from './words';

const mostHazards = 5;
const mostSources = 5;
const mostLines = 3;

/**
 * What a type of product for children has drawn lately: how many notices, which dangers, from whom, what to look at. Undefined
 * where there is no list, and where a miss on the lists means nothing and they hold none: that is never told as "none".
 */
export function composeCategoryAdvice({
  type,
  tally,
  listing,
  ages,
  lists,
  language,
}: {
  type: ProductType;
  tally: TypeTally;
  listing: Listing;
  /** None where nobody has said; then every age counts. */
  ages: readonly AgeBand[];
  lists: ListState[];
  language: Language;
}): CategoryAdviceView | undefined {
  const say = sentencesIn(language);
  const words = say.dashboard.parents;
  const told = words.advice;
  const found = tally.hazards.flatMap(({ hazard }) => concernIn(hazard, type) ?? []);
  const concerns = concernsForAges([...new Set(found)], ages.length > 0 ? ages : ageBands).slice(
    0,
    mostLines,
  );
  const dated = basis(lists, language, say);
  if (dated.length === 0) return undefined;
  if (tally.notices === 0 && whyAMissMeansNothing(lists) !== undefined) return undefined;
  const from = say.list(dated);
  const pageAges = agesOnPage(listing).map((each) => shortText(each, 160));
  return {
    heading: told.heading(say.inSentence(say.productTypes[type])),
    about: told.about,
    drawn: tally.notices > 0 ? told.drawn(say.notices(tally.notices), from) : told.none(from),
    ...(tally.hazards.length > 0 && {
      hazards: {
        label: told.hazards,
        items: tally.hazards
          .slice(0, mostHazards)
          .map(({ hazard, notices }) => told.hazard(say.hazards[hazard], numbered(language, notices))),
      },
    }),
    ...(tally.sources.length > 0 && {
      sources: {
        label: told.sources,
        items: tally.sources
          .slice(0, mostSources)
          .map(({ source, notices }) => told.source(nameOf(source, lists, say), say.notices(notices))),
      },
    }),
    ...(concerns.length > 0 && {
      lookFor: { label: told.lookFor, lines: concernLines(concerns, say) },
    }),
    ...(pageAges.length > 0 && { pageAges: { label: told.pageAges, items: pageAges } }),
    ...(certificatesOnPage(listing).length === 0 && { noCertificate: words.certificates.none }),
    ...ourWords(concerns, language, say),
  };
}

/** Which lists were counted, and of when. */
function basis(all: ListState[], language: Language, say: Sentences): string[] {
  return listsOfAMiss(all).flatMap((list) =>
    list.generated === undefined
      ? []
      : [
          say.dashboard.parents.advice.list(
            listName(list, say) ?? list.feed,
            dayIn(language, list.generated),
          ),
        ],
  );
}

function nameOf(source: string, lists: ListState[], say: Sentences): string {
  for (const list of lists) {
    const known = list.sources.find(({ id }) => id === source);
    if (known) return sourceName(known, list.byAuthority && !known.own, say);
  }
  return shortText(source, 60);
}
