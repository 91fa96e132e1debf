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
  if (!match.byAuthority) return listName(list, say) ?? shortText(match.feed, 60);
  const { source } = match.notice;
  const known = builtInSources.find((id) => id === source);
  if (known) return (form === 'short' ? say.shortAuthorities : say.authorities)[known];
  return shortText(list?.sources.find(({ id }) => id === source)?.name ?? source, 90);
}

/** A source's name as a list tells it, or the public body's own in the reader's language. */
export function sourceName({ id, name }: ListSource, byAuthority: boolean, say: Sentences): string {
  const known: BuiltInSource | undefined = builtInSources.find((source) => source === id);
  return byAuthority && known ? say.authorities[known] : shortText(name, 90);
}

/** A list's name; the starter list's in the reader's language. */
export function listName(list: ListState | undefined, say: Sentences): string | undefined {
  if (!list) return undefined;
  return list.state === 'starter' ? say.lists.starter : shortText(list.name, 60);
}

/** The number as the publisher prints it. CPSC writes a hyphen that its own data leave out: `26-582`. */
export function noticeNumber({ id, source }: Notice): string {
  const record = splitNoticeId(id)?.record ?? id;
  if (source === 'us-cpsc') return record.replace(/^(\d{2})(\d{3})$/, '$1-$2');
  return shortText(record, 80);
}
