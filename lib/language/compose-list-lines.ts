import type { DirectCoverage, ListState } from '../core/lists';
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
    detail: [...(list.direct ? [say.lists.straight] : []), detailOf(list, language, now)].join(' · '),
    ...(list.lastFault && {
      fault: say.lists.failed(
        agoIn(language, list.lastFault.at, now),
        say.lists.faults[list.lastFault.fault.kind],
      ),
    }),
    byAuthority: list.byAuthority,
    sources: list.sources.map((source) => ({
      name: sourceName(source, list.byAuthority && !source.own, say),
      detail: say.lists.source(
        say.notices(source.notices),
        source.newest === undefined ? undefined : dayIn(language, source.newest),
        shortText(source.licence, 60),
      ),
      attribution: shortText(source.attribution, 200),
      ...(source.own && list.byAuthority && { notAuthority: say.popup.notAuthority }),
    })),
  }));
}

/** Of when a list is, how many notices it holds, what it covers, and when it was last looked for. */
export function detailOf(list: ListState, language: Language, now: Date): string {
  const say = sentencesIn(language);
  const { state, generated, lastSuccess, direct } = list;
  if (state === 'none') return say.lists.none;
  const of = state === 'expired' ? say.lists.expired : say.lists.of;
  return [
    ...(generated === undefined ? [] : [of(dayIn(language, generated))]),
    say.notices(list.notices),
    ...(direct ? coverage(direct, language, say) : []),
    ...(lastSuccess === undefined || state === 'starter'
      ? []
      : [say.lists.lastSuccess(agoIn(language, lastSuccess, now))]),
  ].join(' · ');
}

/** What a list that is fetched document by document holds by now. */
function coverage({ since, whole }: DirectCoverage, language: Language, say: Sentences): string[] {
  return [
    ...(since === undefined ? [] : [say.lists.since(dayIn(language, since))]),
    ...(whole ? [] : [say.lists.unfinished]),
  ];
}
