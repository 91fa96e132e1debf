import { keptLists } from '../../lib/direct/registry';
import type { FollowedList } from '../../lib/feed/feed-config';
import { followedList } from '../../lib/feed/subscribed-feed';
import type { Parts } from './parts';

type ListParts = Pick<Parts, 'feeds' | 'settings' | 'subscriptions'>;

/**
 * Every list that is searched: the feeds', those the user has switched on to be fetched straight from their sources, and
 * those they subscribed to. One whose row cannot be read any more is searched as it was last held, under its key: left out,
 * a miss would rest on fewer lists than anybody is told.
 */
export async function followedLists({ feeds, settings, subscriptions }: ListParts): Promise<FollowedList[]> {
  const { direct } = await settings.get();
  const [added, keys] = await Promise.all([subscriptions.list(), subscriptions.keys()]);
  const readable = new Set(added.map(({ key }) => key));
  return [
    ...feeds,
    ...keptLists(direct),
    ...added.filter(({ isConfirmed }) => isConfirmed).map(followedList),
    ...keys.filter((key) => !readable.has(key)).map((key) => ({ key, name: key, byAuthority: false })),
  ];
}

/** Removes what is stored of lists that are none of these any more. */
export async function forgetUnfollowed(parts: ListParts & Pick<Parts, 'store'>): Promise<void> {
  const { direct } = await parts.settings.get();
  const built = [...parts.feeds, ...keptLists(direct)].map(({ key }) => key);
  await parts.store.forgetOthers([...built, ...(await parts.subscriptions.keys())]);
}
