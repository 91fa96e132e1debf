import { canonicalJson } from '../../core/canonical-json';
import { splitNoticeId } from '../../core/ids';
import type { Notice } from '../../core/notice';
import { readLine } from './kept-notices';
import { linkKeys, pageKey } from './link-keys';
import { namedByPage } from './page-owners';

const mostLinks = 60;

/** Notices by the number in which they were met: of a million of them nothing but this is held. */
interface Seen {
  ids: string[];
  /** What each said of its links. */
  before: Map<number, string[]>;
  withdrawn: Set<number>;
  byKey: Map<string, number | number[]>;
}

/**
 * Links notices of different sources about the same product, by what they share (`link-keys.ts`) and by what a source itself
 * says, and that both ways. Only direct links: what two notices share with a third links them not. A notice comes with what
 * its source says alone (`said-links.ts`), so that no link made by an earlier build outlives its reason. Withdrawn notices
 * are linked to nothing. Returns, by id, the links of the notices whose links are not what they say already; each notice is
 * visited once.
 */
export function findLinks(notices: Iterable<Notice>): Map<string, string[]> {
  const seen = see(notices);
  const { ids, before, byKey } = seen;
  const found = new Map<number, Set<string>>();
  for (const [key, group] of byKey) if (typeof group !== 'number') linkGroup(key, group, ids, found);

  const gone = linkBack(seen, found);
  const changed = new Map<string, string[]>();
  for (const number of new Set([...before.keys(), ...found.keys()])) {
    const id = ids[number] ?? '';
    const said = before.get(number) ?? [];
    const own = said.filter((link) => !gone.has(link));
    const linked = [...new Set([...own, ...[...(found.get(number) ?? [])].sort()])]
      .slice(0, mostLinks)
      .sort();
    if (linked.join('\n') !== said.join('\n')) changed.set(id, linked);
  }
  return changed;
}

/** Who is named by a notice that stands names it too. Returns whom nobody may name: what is named and withdrawn. */
function linkBack({ ids, before, withdrawn }: Seen, found: Map<number, Set<string>>): Set<string> {
  const named = new Set([...before.values()].flat());
  const places = new Map<string, number>();
  for (const [number, id] of ids.entries()) if (named.has(id)) places.set(id, number);
  for (const [number, said] of before) {
    const id = ids[number] ?? '';
    if (withdrawn.has(number)) continue;
    for (const link of said) {
      const place = places.get(link);
      if (place === undefined || withdrawn.has(place) || sourceOf(link) === sourceOf(id)) continue;
      found.set(place, (found.get(place) ?? new Set()).add(id));
    }
  }
  return new Set([...places].filter(([, place]) => withdrawn.has(place)).map(([id]) => id));
}

/** The first ids of other sources for each of a group: no more could stand among the links. */
function linkGroup(
  key: string,
  group: readonly number[],
  ids: readonly string[],
  found: Map<number, Set<string>>,
): void {
  const all = group
    .map((number) => ({ number, id: ids[number] ?? '', source: sourceOf(ids[number]) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const members = key.startsWith(pageKey) ? namedByPage(key.slice(pageKey.length), all) : all;
  for (const { number, source } of members) {
    let left = mostLinks;
    for (const other of members) {
      if (other.source === source) continue;
      if (left-- === 0) break;
      found.set(number, (found.get(number) ?? new Set()).add(other.id));
    }
  }
}

function see(notices: Iterable<Notice>): Seen {
  const seen: Seen = { ids: [], before: new Map(), withdrawn: new Set(), byKey: new Map() };
  for (const notice of notices) {
    const number = seen.ids.length;
    seen.ids.push(notice.id);
    if (notice.linked.length > 0) seen.before.set(number, notice.linked);
    if (notice.withdrawn !== undefined) {
      seen.withdrawn.add(number);
      continue;
    }
    for (const key of linkKeys(notice)) {
      const group = seen.byKey.get(key);
      if (group === undefined) seen.byKey.set(key, number);
      else if (typeof group === 'number') seen.byKey.set(key, [group, number]);
      else group.push(number);
    }
  }
  return seen;
}

/** A notice's line with other links, as `KeptNotices` would write it. */
export function relink(line: Uint8Array, linked: string[]): Uint8Array {
  return Buffer.from(`${canonicalJson({ ...readLine(line), linked })}\n`);
}

function sourceOf(id: string | undefined): string | undefined {
  return splitNoticeId(id ?? '')?.source;
}
