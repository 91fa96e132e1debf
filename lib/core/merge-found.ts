import type { FoundNotice } from './found-notice';

/** What one list found: its best notices, how many there are in all, and whether they have every word asked for. */
export interface ListFinds {
  found: FoundNotice[];
  all: number;
  whole: boolean;
}

/**
 * What several lists found, as one: each list's best in turn, an authority's notice once however many lists brought it.
 * Where one list has notices with every word, those of others that have only some of them are left out.
 */
export function mergeFound(lists: readonly ListFinds[], most: number): ListFinds {
  const whole = lists.some((list) => list.whole);
  const counted = lists.filter((list) => list.whole === whole);
  const found = new Map<string, FoundNotice>();
  const longest = Math.max(0, ...counted.map((list) => list.found.length));
  for (let place = 0; place < longest; place++) {
    for (const list of counted) {
      const each = list.found[place];
      if (!each) continue;
      const key = each.byAuthority ? each.notice.id : `${each.feed} ${each.notice.id}`;
      if (!found.has(key)) found.set(key, each);
    }
  }
  const shown = [...found.values()].slice(0, most);
  // Lists may hold the same notices: there are as many as the longest has, or as were seen to be different.
  return { found: shown, all: Math.max(found.size, 0, ...counted.map((list) => list.all)), whole };
}
