import type { ListState } from '../core/lists';
import type { ListLine } from '../core/popup-state';
import { listName, sourceName } from './authority';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { agoIn, dayIn } from './words';

/** The lists in words: which, of when, how many notices, when last looked for, what failed since, whose notices they are. */
export function composeListLines(lists: ListState[], language: Language, now: Date): ListLine[] {
  const say = sentencesIn(language);
  return lists.map((list) => ({
    name: listName(list, say) ?? list.feed,
    detail: detailOf(list, language, now, say),
    ...(list.lastFault && {
      fault: say.lists.failed(
        agoIn(language, list.lastFault.at, now),
        say.lists.faults[list.lastFault.fault.kind],
      ),
    }),
    byAuthority: list.byAuthority,
    sources: list.sources.map((source) => ({
      name: sourceName(source, list.byAuthority, say),
      detail: say.lists.source(
        say.notices(source.notices),
        source.newest === undefined ? undefined : dayIn(language, source.newest),
        shortText(source.licence, 60),
      ),
      attribution: shortText(source.attribution, 200),
    })),
  }));
}

function detailOf(list: ListState, language: Language, now: Date, say: Sentences): string {
  if (list.state === 'none') return say.lists.none;
  const date = list.generated === undefined ? undefined : dayIn(language, list.generated);
  const of = list.state === 'expired' ? say.lists.expired : say.lists.of;
  return [
    ...(date === undefined ? [] : [of(date)]),
    say.notices(list.notices),
    ...(list.lastSuccess === undefined || list.state === 'starter'
      ? []
      : [say.lists.lastSuccess(agoIn(language, list.lastSuccess, now))]),
  ].join(' · ');
}
