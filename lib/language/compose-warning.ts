import type { AgeBand } from '../core/age-bands';
import { strengthOf } from '../core/dismissal';
import type { Listing } from '../core/listing';
import type { ListState } from '../core/lists';
import type { Match, Verdict } from '../core/verdict';
import type { WarningView } from '../core/warning-view';
import { authorityName, headingOf } from './authority';
import { composeNotice, hazardNames } from './compose-notice';
import { copyText } from './copy-text';
import type { Language } from './language';
import { otherAuthorities } from './other-authorities';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { agoIn, dayIn } from './words';

export interface WarningInput {
  language: Language;
  verdict: Extract<Verdict, { kind: 'flagged' | 'possible' }>;
  listing: Listing;
  /** See `dismissalKey`. */
  dismissal: string;
  shape: WarningView['shape'];
  now: Date;
  /** Of the children in the household. */
  ages?: readonly AgeBand[];
  /** The sentence of the ribbon, for a practice warning. */
  practice?: string;
}

const mostShown = 3;

/** Puts a hit in words: quotes, sources, facts on both sides, and what to do. Pure; the strongest notice comes first. */
export function composeWarning(input: WarningInput): WarningView {
  const { language, verdict, listing, shape, now } = input;
  const say = sentencesIn(language);
  const words = say.warning;
  const matches = [...verdict.matches].sort(strongestFirst);
  const notices = matches.slice(0, mostShown).map((match) =>
    composeNotice({
      ...{ match, listing, lists: verdict.lists, language, say },
      ...(input.ages && { ages: input.ages }),
    }),
  );
  const left = matches.length - notices.length;
  const others = otherAuthorities(matches.slice(0, mostShown), matches.slice(mostShown), verdict.lists, say);
  const marked = (text: string) =>
    input.practice === undefined ? text : say.prefixed(words.practice.word, text);
  const heading = marked(words.heading[headingOf(verdict.kind, matches, verdict.lists)]);
  const { copyWithoutLink, labels } = words;
  const linked = notices.filter(({ link }) => link);
  const copyLabel =
    linked.length === 0
      ? copyWithoutLink
      : linked.some(({ notAuthority }) => notAuthority === undefined)
        ? labels.copy
        : words.ofOther.copy;
  const told = {
    heading,
    notices,
    ...(left > 0 && { more: words.more(left) }),
    ...(others.length > 0 && { also: words.also(others) }),
    listLines: listLines(matches, verdict.lists, language, now),
    ...(input.practice !== undefined && { practice: input.practice }),
  };
  return {
    ...told,
    language,
    level: verdict.kind,
    shape,
    dismissal: input.dismissal,
    levelWord: words.level[verdict.kind],
    summary: summaryOf(matches, verdict.lists, language, say),
    stripText: marked(stripText(matches, verdict, say) ?? heading),
    from: words.from,
    labels: { ...labels, copy: copyLabel },
    copyText: copyText(told, listing, say),
  };
}

function strongestFirst(a: Match, b: Match): number {
  return (
    strengthOf([b]) - strengthOf([a]) ||
    (a.notice.published < b.notice.published ? 1 : a.notice.published > b.notice.published ? -1 : 0)
  );
}

/** Who said it, when, and what the danger is: of the strongest notice. */
function summaryOf([best]: Match[], lists: ListState[], language: Language, say: Sentences): string {
  if (!best) return '';
  const words = say.warning;
  const who = authorityName(best, lists, say);
  const when = dayIn(language, best.notice.published);
  const said = best.byAuthority ? words.summary(who, when) : words.summaryOfOther(who, when);
  const hazards = hazardNames(best.notice, say);
  return hazards.length === 0 ? said : `${said} ${words.hazards(hazards)}`;
}

function stripText(
  [best]: Match[],
  { kind, lists }: WarningInput['verdict'],
  say: Sentences,
): string | undefined {
  return best && say.prefixed(say.warning.level[kind], authorityName(best, lists, say, 'short'));
}

/** How old the lists are that these matches came by. */
function listLines(matches: Match[], lists: ListState[], language: Language, now: Date): string[] {
  const feeds = new Set(matches.map(({ feed }) => feed));
  const lines = lists.filter(({ feed }) => feeds.has(feed)).map((list) => listLine(list, language, now));
  return [...new Set(lines.filter((line) => line !== undefined))];
}

function listLine(list: ListState, language: Language, now: Date): string | undefined {
  const { state, generated, direct, name } = list;
  if (generated === undefined) return undefined;
  const { warning, authorities } = sentencesIn(language);
  const date = dayIn(language, generated);
  const age = agoIn(language, generated, now);
  const authority = direct && authorities[direct.source];
  const called = shortText(name, 60);
  switch (state) {
    case 'starter':
      return warning.starterList(date);
    case 'expired':
      return authority === undefined
        ? warning.staleList(called, date, age)
        : warning.staleDirectList(authority, date, age);
    case 'current':
      return authority === undefined ? warning.listOf(called, date) : warning.directList(authority, date);
    case 'none':
      return undefined;
  }
}
