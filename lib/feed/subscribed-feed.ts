import { looksLike } from '../core/likeness';
import { type SubscribeFault, subscriptionBounds } from '../core/subscribe-fault';
import { addedKeyStart, type Subscription } from '../core/subscription';
import { sha256 } from './bytes';
import type { FeedConfig, FollowedList } from './feed-config';
import { cleanText } from './hostile-text';
import type { FeedSeen } from './look-at-feed';

/** What Ansim calls itself and the list that ships with it. */
const ownNames = ['Ansim', '안심', 'Starter list', '기본 목록'];

/** A subscription as a feed that is followed: nobody's authority, and never with selectors or intakes. */
export function configOf({ key, name, url, keys }: Subscription): FeedConfig {
  return { key, name, url, keys, byAuthority: false };
}

/** The same as a list that is kept. */
export function followedList(subscription: Subscription): FollowedList {
  const { key, name, url, fingerprint, at } = subscription;
  return { key, name, byAuthority: false, added: { url, fingerprint, since: at } };
}

/** Under what key a list is kept: by its address and its first key, so that another signer's is another list. */
export async function addedKeyOf({
  url,
  fingerprint,
}: Pick<FeedSeen, 'url' | 'fingerprint'>): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(`${url}\n${fingerprint}`));
  return addedKeyStart + hash.slice(0, 16);
}

/**
 * Why a feed that was looked at may not be added beside what is followed: twice, too many, or under the name of a feed the
 * build trusts. Undefined where it may.
 */
export function whyNotAdded(
  { url, name, keys }: Pick<FeedSeen, 'url' | 'name' | 'keys'>,
  feeds: readonly FeedConfig[],
  subscriptions: readonly Subscription[],
): SubscribeFault | undefined {
  const confirmed = subscriptions.filter(({ isConfirmed }) => isConfirmed);
  const ids = new Set(keys.map(({ id }) => id));
  const same =
    confirmed.find((other) => other.url === url) ??
    feeds.find((feed) => feed.url === url || feed.keys.some(({ id }) => ids.has(id)));
  if (same) return { kind: 'already', detail: same.name };
  if (confirmed.length >= subscriptionBounds.lists) return { kind: 'too-many' };
  const alike = [...feeds.map((feed) => feed.name), ...ownNames].find((other) => looksLike(other, name));
  return alike === undefined ? undefined : { kind: 'name-of-other-list', detail: alike };
}

/** The list's name; where another that the user added would be taken for it, with its host, which nobody else has. */
export function nameAmong(
  { name, url }: Pick<FeedSeen, 'name' | 'url'>,
  subscriptions: readonly Subscription[],
): string {
  const clashes = subscriptions.some((other) => other.isConfirmed && looksLike(other.name, name));
  if (!clashes) return name;
  const host = new URL(url).host.slice(0, 40);
  const room = subscriptionBounds.name - host.length - 3;
  return cleanText(`${name.slice(0, room).trimEnd()} (${host})`);
}
