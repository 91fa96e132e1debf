import { type BuiltInSource, builtInSources } from '../core/built-in-sources';
import { splitNoticeId } from '../core/ids';
import type { ListSource, ListState } from '../core/lists';
import type { Notice } from '../core/notice';
import type { Match } from '../core/verdict';
import { shortText } from './plain-text';
import type { Sentences } from './sentences';

/**
 * Who says so: a public body by its name in the reader's language, else the source's name in the list it came by. A list
 * that is not an authority's never gets a public body's name, whatever it calls its source.
 */
export function authorityName(
  match: Match,
  lists: ListState[],
  say: Sentences,
  form: 'long' | 'short' = 'long',
): string {
  const list = lists.find(({ feed }) => feed === match.feed);
  if (!match.byAuthority) return groupOf(match, lists) ?? listName(list, say) ?? shortText(match.feed, 60);
  const { source } = match.notice;
  const known = builtInSources.find((id) => id === source);
  if (known) return (form === 'short' ? say.shortAuthorities : say.authorities)[known];
  return shortText(list?.sources.find(({ id }) => id === source)?.name ?? source, 90);
}

/** The group whose own list came within an authority's feed, as that feed names it; undefined for every other match. */
export function groupOf({ feed, byAuthority, notice }: Match, lists: ListState[]): string | undefined {
  const list = lists.find((each) => each.feed === feed);
  if (byAuthority || !list?.byAuthority) return undefined;
  return shortText(
    list.sources.find(({ id, own }) => own && id === notice.source)?.name ?? notice.source,
    90,
  );
}

/** Which heading a hit stands under: an authority's where any speaks, else that of the strongest match's list. */
export function headingOf(
  kind: 'flagged' | 'possible',
  matches: Match[],
  lists: ListState[],
): 'flagged' | 'possible' | 'not-an-authority' | 'of-a-group' {
  if (matches.some(({ byAuthority }) => byAuthority)) return kind;
  const [best] = matches;
  return best && groupOf(best, lists) !== undefined ? 'of-a-group' : 'not-an-authority';
}

/** A source's name as a list tells it, or the public body's own in the reader's language. */
export function sourceName({ id, name }: ListSource, byAuthority: boolean, say: Sentences): string {
  const known: BuiltInSource | undefined = builtInSources.find((source) => source === id);
  return byAuthority && known ? say.authorities[known] : shortText(name, 90);
}

/** A list's name; the starter list's, and that of one fetched straight from an authority, in the reader's language. */
export function listName(list: ListState | undefined, say: Sentences): string | undefined {
  if (!list) return undefined;
  if (list.direct) return say.authorities[list.direct.source];
  return list.state === 'starter' ? say.lists.starter : shortText(list.name, 60);
}

/** Whether a notice of which only the name is known is an authority's; not where its list is none, or is not known any more. */
export function isOfAuthority(
  { feed, id }: { feed: string; id: string },
  lists: readonly ListState[],
): boolean {
  const list = lists.find((each) => each.feed === feed);
  const source = splitNoticeId(id)?.source;
  return list?.byAuthority === true && !list.sources.some((each) => each.id === source && each.own);
}

/** The same for a notice of which only the name is known. */
export function authorityById(source: string, list: ListState | undefined, say: Sentences): string {
  const known = builtInSources.find((id) => id === source);
  const own = list?.sources.find(({ id }) => id === source);
  if (known && list?.byAuthority !== false && !own?.own) return say.shortAuthorities[known];
  return shortText(own?.name ?? listName(list, say) ?? source, 60);
}

/**
 * The number as the publisher prints it. CPSC writes a hyphen that its own data leave out: `26-582`; Health Canada letters:
 * `RA-82650`. A record of the OPSS is the last part of its page's path, which ends in the number, where the notice has one; the
 * ACCC's is that part alone.
 */
export function noticeNumber({ id, source }: Pick<Notice, 'id' | 'source'>): string {
  const record = splitNoticeId(id)?.record ?? id;
  if (source === 'ca-health-canada') return shortText(`RA-${record}`, 80);
  if (source === 'us-cpsc') return record.replace(/^(\d{2})(\d{3})$/, '$1-$2');
  if (source === 'uk-opss') return shortText(/\d{4}-\d{4}[a-z]?$/iu.exec(record)?.[0] ?? record, 80);
  return shortText(source === 'accc' ? decodedPath(record) : record, 80);
}

/** `stainless-king%E2%84%A2-food-jars` as a reader writes it. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // No path of ours: it stays as it is.
    return path;
  }
}
