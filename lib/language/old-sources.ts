import type { ListState } from '../core/lists';
import { sourceName } from './authority';
import type { Language } from './language';
import type { Sentences } from './sentences';
import { dayIn } from './words';

/** So long a source may have been silent before a miss says so; a schedule asks every source once a day. */
const silentDays = 14;
/** Sources told by name; a popup is small. */
const mostNamed = 3;

/**
 * What a miss does not rest on: sources that a feed goes on carrying without having fetched them for weeks, each with its own
 * date, the oldest first. An edition is new whether or not its sources are. What is also fetched straight from its authority
 * is as new as that.
 */
export function oldSources(lists: readonly ListState[], language: Language, say: Sentences): string[] {
  const fresh = new Set<string>(lists.flatMap(({ direct }) => (direct ? [direct.source] : [])));
  const newest = new Map<string, { name: string; at: string; isOld: boolean }>();
  for (const { direct, generated, byAuthority, sources } of lists) {
    if (direct || generated === undefined) continue;
    for (const source of sources) {
      const at = source.lastSuccess;
      if (at === undefined || source.notices === 0 || source.own || fresh.has(source.id)) continue;
      if ((newest.get(source.id)?.at ?? '') >= at) continue;
      const isOld = Date.parse(generated) - Date.parse(at) > silentDays * 86_400_000;
      newest.set(source.id, { name: sourceName(source, byAuthority, say), at, isOld });
    }
  }
  const old = [...newest.values()].filter(({ isOld }) => isOld).sort((a, b) => (a.at < b.at ? -1 : 1));
  const [nextOldest] = old.slice(mostNamed);
  return [
    ...old.slice(0, mostNamed).map(({ name, at }) => say.lists.sourceAsOf(name, dayIn(language, at))),
    ...(nextOldest
      ? [say.lists.moreSourcesAsOf(old.length - mostNamed, dayIn(language, nextOldest.at))]
      : []),
  ];
}
