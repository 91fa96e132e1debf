import type { AnswerView, CheckPage, SuggestionView } from '../core/check-page';
import type { FoundNotice } from '../core/found-notice';
import type { ListState } from '../core/lists';
import { questionBounds } from '../core/question';
import { authorityName } from './authority';
import { chooseTexts } from './choose-text';
import { composeListLines } from './compose-list-lines';
import type { Language } from './language';
import { shortText } from './plain-text';
import { sentencesIn } from './sentences';
import { dayIn } from './words';

/** Everything the page shows after a question. `left`: how many more things the text held; `cut`: whether it was read to its end. */
export function composeCheckPage(page: {
  answers: AnswerView[];
  left: number;
  cut: boolean;
  lists: ListState[];
  language: Language;
  now: Date;
}): CheckPage {
  const { answers, left, cut, lists, language, now } = page;
  const words = sentencesIn(language).dashboard.check;
  const told = [
    ...(answers.length === 0 ? [words.nothing] : []),
    ...(left > 0 ? [words.left(left)] : []),
    ...(cut ? [words.cut(questionBounds.text)] : []),
  ].join(' ');
  return {
    language,
    answers,
    ...(told !== '' && { told }),
    listLines: composeListLines(lists, language, now),
  };
}

/** A notice in one line, while somebody types. */
export function composeSuggestion(
  found: FoundNotice,
  lists: ListState[],
  language: Language,
): SuggestionView {
  const say = sentencesIn(language);
  const { feed, notice } = found;
  const [name] = chooseTexts(notice.names, language);
  const match = { ...found, level: 'possible' as const, evidence: [] };
  const authority = authorityName(match, lists, say, 'short');
  return {
    feed,
    id: notice.id,
    name: shortText(name?.text ?? notice.category?.official ?? say.warning.noName, 120),
    ...(name && { language: name.lang }),
    product: [...notice.brands.slice(0, 2), ...notice.models.slice(0, 2)]
      .map((each) => shortText(each, 40))
      .join(' '),
    source: `${authority}, ${dayIn(language, notice.published)}`,
  };
}
