import type { FoundNotice } from './found-notice';
import type { ListState } from './lists';
import { editionsOf, refOf } from './product-news';
import { type Held, wordRules } from './word-rules';
import { type NamingNotice, type WordNews, type WordWatch, wordWatchBounds } from './word-watch';

/** A notice that holds all the words of a watch, and how. */
export type HoldingNotice = FoundNotice & { held: Held };

/** What the words of a watch name, as it was typed; `left-out` where too many notices name it under other names. */
export interface HoldingKind {
  words: string;
  how: 'looked-for' | 'left-out';
}

/** The notices that hold all the words of a watch; or that there are more than can be compared. */
export type Holding = { kind: 'notices'; found: HoldingNotice[]; named?: HoldingKind } | { kind: 'too-many' };

/** How a watch stands after its words were looked for in the lists of today. */
export interface WordComparison {
  holding: Holding;
  /** Of the notices told before that hold the words no more: the day each was withdrawn, by `refOf`. */
  withdrawn: ReadonlyMap<string, string>;
  lists: readonly ListState[];
  now: Date;
}

/** A notice's name, whichever list brings it: an authority's is the same in all of them. */
export function nameOfNotice({ feed, byAuthority, notice }: FoundNotice): string {
  return byAuthority ? notice.id : refOf({ feed, id: notice.id });
}

/** The notices told before that hold the words no more: whether they were withdrawn is to be looked up. */
export function goneFrom({ notices }: WordWatch, holding: Holding): NamingNotice[] {
  if (holding.kind === 'too-many') return [];
  const here = foundByName(holding.found);
  return notices.filter((told) => told.withdrawn === undefined && standing(told, here) === undefined);
}

/**
 * A watch after a comparison. News is a notice that was not there before, whatever its publisher dates it; a notice that was
 * there and is changed is none, nor one that comes by another list, nor one that only a rule finds by which the watch was not
 * compared before: nobody knows whether it had been there. A notice that has gone without being withdrawn goes without
 * a word, and stays known: it is no news where it comes again.
 */
export function afterWordComparison(
  watch: WordWatch,
  { holding, withdrawn, lists, now }: WordComparison,
  { tell = true }: { tell?: boolean } = {},
): WordWatch {
  const at = now.toISOString();
  const comparedWith = editionsOf(lists);
  if (holding.kind === 'too-many') {
    const news: WordNews[] =
      tell && watch.naming !== 'too-many' ? [{ kind: 'too-many', at, seen: false }] : [];
    return { ...watch, naming: 'too-many', news: bounded([...news, ...watch.news]), comparedWith };
  }
  const here = foundByName(holding.found);
  const known = new Set(watch.known);
  const isTold = new Set(watch.notices.flatMap((told) => nameStanding(told, here) ?? []));
  const { rule = wordRules.asWritten } = watch;
  const isNews = (name: string, { held }: HoldingNotice) =>
    !known.has(name) && !isTold.has(name) && held.since <= rule;
  const fresh = tell ? [...here].filter(([name, found]) => isNews(name, found)) : [];

  const notices: NamingNotice[] = fresh.map(([, found]) => namingNotice(found, at));
  const news: WordNews[] = notices.map(({ feed, id }) => ({
    ...{ kind: 'named', feed, notice: id },
    ...{ at, seen: false },
  }));
  for (const told of watch.notices) {
    const found = standing(told, here);
    const day = withdrawn.get(refOf(told));
    if (found && told.withdrawn === undefined)
      notices.push({ ...namingNotice(found, at), found: told.found });
    else if (found) {
      notices.push(namingNotice(found, at));
      if (tell) news.push({ kind: 'named', feed: found.feed, notice: found.notice.id, at, seen: false });
    } else if (told.withdrawn !== undefined) notices.push(told);
    else if (day !== undefined) {
      notices.push({ ...told, withdrawn: day });
      news.push({ kind: 'withdrawn', feed: told.feed, notice: told.id, at, seen: false });
    } else if (!isOpen(told, lists)) notices.push(told);
  }
  const { kind: _, ...asBefore } = watch;
  const byKind = [...here.values()].flatMap(({ held }) => (held.by === 'kind' ? held.written : []));
  return {
    ...asBefore,
    naming: here.size - byKind.length,
    ...(holding.named && {
      kind: {
        words: holding.named.words,
        naming: holding.named.how === 'left-out' ? 'too-many' : byKind.length,
        written: mostWritten(byKind),
      },
    }),
    known: [...new Set([...here.keys(), ...watch.known])].slice(0, wordWatchBounds.known),
    notices: bounded(notices),
    news: bounded([...news, ...watch.news.map((each) => withoutTheStale(each, notices, lists))]),
    comparedWith,
    // What a list has that cannot be read now is not known.
    rule: lists.length === 0 || lists.some(({ state }) => state === 'none') ? rule : ruleOf(holding),
  };
}

function ruleOf({ named }: Extract<Holding, { kind: 'notices' }>): number {
  return named?.how === 'left-out' ? wordRules.parted : wordRules.kind;
}

const mostWays = 3;

/** The ways something is written, the commonest first; capital letters make no other way. */
function mostWritten(all: readonly string[]): string[] {
  const counts = new Map<string, { written: string; count: number }>();
  for (const written of all) {
    const key = written.toLowerCase();
    counts.set(key, {
      written: counts.get(key)?.written ?? written,
      count: (counts.get(key)?.count ?? 0) + 1,
    });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1))
    .slice(0, mostWays)
    .map(({ written }) => written);
}

/** News that no longer holds is not told any more. A list that is followed and cannot be read takes nothing back. */
function withoutTheStale(
  news: WordNews,
  notices: readonly NamingNotice[],
  lists: readonly ListState[],
): WordNews {
  if (news.kind === 'too-many') return { ...news, seen: true };
  const told = notices.find(
    ({ id, feed }) => id === news.notice && (feed === news.feed || news.kind === 'named'),
  );
  const isFollowed = lists.some(({ feed }) => feed === told?.feed);
  const holds =
    told !== undefined && isFollowed && (told.withdrawn !== undefined) === (news.kind === 'withdrawn');
  return holds ? news : { ...news, seen: true };
}

function isOpen({ feed }: NamingNotice, lists: readonly ListState[]): boolean {
  return lists.some((list) => list.feed === feed && list.state !== 'none');
}

function foundByName(found: readonly HoldingNotice[]): Map<string, HoldingNotice> {
  const newestFirst = [...found].sort((a, b) => (datedOf(a) < datedOf(b) ? 1 : -1));
  return new Map(newestFirst.map((each) => [nameOfNotice(each), each]));
}

/** A notice that was told before, under the name it has now: the list it came by may be another. */
function nameStanding(told: NamingNotice, here: ReadonlyMap<string, HoldingNotice>): string | undefined {
  return [told.id, refOf(told)].find((name) => here.has(name));
}

function standing(told: NamingNotice, here: ReadonlyMap<string, HoldingNotice>): HoldingNotice | undefined {
  return here.get(nameStanding(told, here) ?? '');
}

function namingNotice({ feed, notice, held }: HoldingNotice, at: string): NamingNotice {
  const name = notice.names[0]?.text.slice(0, 300);
  return {
    ...{ feed, id: notice.id, dated: notice.updated ?? notice.published, found: at },
    ...(name !== undefined && { name }),
    ...(notice.page !== undefined && { page: notice.page }),
    ...(held.by === 'kind' && { written: held.written }),
  };
}

function datedOf({ notice }: FoundNotice): string {
  return notice.updated ?? notice.published;
}

function bounded<Each>(all: Each[]): Each[] {
  return all.slice(0, wordWatchBounds.naming);
}
