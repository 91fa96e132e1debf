import type { AgeBand } from '../core/age-bands';
import { noListing } from '../core/asked-listing';
import type { ResultsGroup, ResultsView } from '../core/check-page';
import type { FoundNotice } from '../core/found-notice';
import type { ListState } from '../core/lists';
import type { KindFinds, WordFinds } from '../core/word-finds';
import { composeNotice } from './compose-notice';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';

interface ResultsWorld {
  lists: ListState[];
  language: Language;
  /** Of the children in the household. */
  ages?: readonly AgeBand[];
}

/**
 * What a search found, in words: first what has all of the words, then what names the same otherwise, then what has some of the
 * words. Each group says what it was found by, and none is told as empty that was not looked for whole.
 */
export function composeResults(results: WordFinds & { picked?: boolean }, world: ResultsWorld): ResultsView {
  const say = sentencesIn(world.language);
  const words = say.dashboard.check.results;
  const { whole, kind } = results;
  const literal = literalGroup(results, world, say);
  const named = kind && kind.found.length > 0 ? kindGroup(kind, whole, world, say) : undefined;
  const groups = (whole ? [literal, named] : [named, literal]).filter((group) => group !== undefined);
  const none = { about: kind && isSearchedWhole(kind) ? toldOfNone('none', kind, say) : words.none };
  return {
    heading: words.heading,
    groups: groups.length > 0 ? groups : [{ ...none, notices: [] }],
    labels: say.warning.labels,
  };
}

function literalGroup(
  { found, all, whole, kind, picked }: WordFinds & { picked?: boolean },
  world: ResultsWorld,
  say: Sentences,
): ResultsGroup | undefined {
  if (found.length === 0) return undefined;
  const words = say.dashboard.check.results;
  const isBehind = !whole && kind !== undefined && kind.found.length > 0;
  const either = !whole && kind && isSearchedWhole(kind) ? ` ${toldOfNone('noneEither', kind, say)}` : '';
  return {
    ...(isBehind ? words.someBeside : { about: whole ? words.all : `${words.some}${either}` }),
    notices: found.map((each) => noticeOf(each, words.sure, world, say)),
    ...(picked && { picked }),
    ...moreOf({ left: all - found.length }, say),
  };
}

function kindGroup(kind: KindFinds, whole: boolean, world: ResultsWorld, say: Sentences): ResultsGroup {
  const words = say.dashboard.check.results;
  const [label, others] = toldOf(kind);
  return {
    heading: words.kind.heading,
    about: whole ? words.kind.beside(label, others) : words.kind.only(label, others),
    notices: kind.found.map(({ written, ...each }) => {
      const foundAs = say.dashboard.products.words.kind.foundAs(label, shortText(written, 80));
      return { ...noticeOf(each, foundAs, world, say), foundAs };
    }),
    ...moreOf({ left: kind.all - kind.found.length, beyond: kind.beyond }, say),
  };
}

/** That there is none is told only where all that may be one were read. */
function isSearchedWhole({ found, beyond }: KindFinds): boolean {
  return found.length === 0 && beyond === undefined;
}

function toldOfNone(which: 'none' | 'noneEither', kind: KindFinds, say: Sentences): string {
  const words = say.dashboard.check.results.kind;
  const [label, others] = toldOf(kind);
  const told = words[which](label, others);
  return others ? `${told} ${words.alone(label)}` : told;
}

function toldOf({ words, others }: KindFinds): [label: string, others: boolean] {
  return [shortText(words, 80), others];
}

function moreOf(
  { left, beyond }: { left: number; beyond?: true | undefined },
  say: Sentences,
): Pick<ResultsGroup, 'more'> {
  const words = say.dashboard.check.results;
  if (beyond) return { more: words.beyond };
  return left > 0 ? { more: words.more(left) } : {};
}

function noticeOf(
  found: FoundNotice,
  sure: string,
  { lists, language, ages }: ResultsWorld,
  say: Sentences,
): ResultsGroup['notices'][number] {
  const words = say.dashboard.check.results;
  const notice = composeNotice({
    match: { ...found, level: 'possible', evidence: [] },
    listing: noListing(),
    ...{ lists, language, say },
    ...(ages && { ages }),
  });
  const ours = { ...notice.advice, items: words.advice.map((text) => ({ text })) };
  return { ...notice, sure, advice: notice.advice.ours ? ours : notice.advice };
}
