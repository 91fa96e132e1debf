import { splitNoticeId } from '../../core/ids';
import type { Notice } from '../../core/notice';

/** By notice: the links its own source states, as opposed to those a build finds. */
export type SaidLinks = Readonly<Record<string, string[]>>;

/** What the sources of these notices say of links, to be noted for the next build. */
export function saidLinks(notices: Iterable<Notice>): SaidLinks {
  const said: Record<string, string[]> = {};
  for (const { id, linked } of notices) if (linked.length > 0) said[id] = linked;
  return said;
}

/**
 * A notice of the previous edition without the links that build found. Where nobody noted what its source said, links to
 * notices of other sources of that edition are taken for found.
 */
export function asItsSourceSaid(
  notice: Notice,
  said: SaidLinks | undefined,
  sources: ReadonlySet<string>,
): Notice {
  if (notice.linked.length === 0) return notice;
  const isOwn = (link: string) => {
    const source = splitNoticeId(link)?.source ?? '';
    return source === notice.source || !sources.has(source);
  };
  return { ...notice, linked: said ? (said[notice.id] ?? []) : notice.linked.filter(isOwn) };
}
