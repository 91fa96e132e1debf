import { builtInSources } from '../core/built-in-sources';
import { splitNoticeId } from '../core/ids';
import type { ListState } from '../core/lists';
import type { Match } from '../core/verdict';
import { authorityName } from './authority';
import type { Sentences } from './sentences';

/**
 * The authorities with a notice about the same product beside those of the notices shown, each once: of the notices there
 * was no room for, and of those that the authorities' notices are linked with. What a list that is no authority's links to
 * counts for nothing, and only public bodies are named.
 */
export function otherAuthorities(
  shown: readonly Match[],
  left: readonly Match[],
  lists: ListState[],
  say: Sentences,
): string[] {
  const official = [...shown, ...left].filter(({ byAuthority }) => byAuthority);
  const linked = official.flatMap((match) =>
    match.notice.linked
      .map((id) => splitNoticeId(id)?.source)
      .filter((source) => source !== undefined && builtInSources.some((known) => known === source))
      .map((source) => ({ ...match, notice: { ...match.notice, source: source ?? '' } })),
  );
  const named = (matches: readonly Match[]) => matches.map((match) => authorityName(match, lists, say));
  const before = new Set(named(shown));
  const others = named([...left.filter(({ byAuthority }) => byAuthority), ...linked]);
  return [...new Set(others)].filter((name) => !before.has(name));
}
