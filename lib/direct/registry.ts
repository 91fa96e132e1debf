import { type DirectChoice, directKey } from '../core/direct-sources';
import type { FollowedList } from '../feed/feed-config';
import type { DirectSource } from './direct-source';
import { directSafetyGate } from './eu-safety-gate';
import { directCpsc } from './us-cpsc';

/** Every source the extension can fetch itself; `lib/core/direct-sources.ts` names the same, a test holds the two together. */
export const directSources: readonly DirectSource[] = [directSafetyGate, directCpsc];

/** What the store and the list of lists know of it. */
export function followed({ id, source, goodFor }: DirectSource): FollowedList {
  return { key: directKey(id), name: source.name, byAuthority: true, direct: { source: id, goodFor } };
}

/** Those that the user has switched on, to be fetched. */
export function switchedOn(choice: DirectChoice): DirectSource[] {
  return choice === 'unreadable' ? [] : directSources.filter(({ id }) => choice.includes(id));
}

/** Those whose lists are searched and kept: where nobody can tell what was chosen, all, so that none is lost or left out. */
export function keptLists(choice: DirectChoice): FollowedList[] {
  return (choice === 'unreadable' ? directSources : switchedOn(choice)).map(followed);
}
