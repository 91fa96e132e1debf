import { readFingerprint } from '../../lib/core/fingerprint';
import type { ListsPage, LookAnswer, SubscribeAnswer } from '../../lib/core/lists-page';
import type { SubscribeFault } from '../../lib/core/subscribe-fault';
import type { Subscription } from '../../lib/core/subscription';
import { permissionFor, readFeedAddress } from '../../lib/feed/feed-address';
import { afterFailure } from '../../lib/feed/feed-memory';
import { type FeedSeen, lookAtFeed } from '../../lib/feed/look-at-feed';
import { runSync, type SyncOutcome, type SyncPorts } from '../../lib/feed/run-sync';
import { addedKeyOf, configOf, nameAmong, whyNotAdded } from '../../lib/feed/subscribed-feed';
import { syncFeed } from '../../lib/feed/sync-feed';
import { composePreview, composeSubscribeFault } from '../../lib/language/compose-subscribe';
import { followProducts } from './compare-products';
import { forgetUnfollowed } from './followed-lists';
import { giveBack, hasHost } from './given-hosts';
import { listsPage } from './lists-page';
import type { Parts } from './parts';
import { checkAllTabsAgain } from './tabs';

/** Milliseconds for a look at a feed, for one sync of a list, and how long a look may stay without a decision. */
const lookAtMost = 60_000;
const syncAtMost = 90_000;
const lookKeptFor = 60 * 60_000;

/** Syncs under way in this worker, to be ended when their list is unsubscribed from. */
const running = new Map<string, AbortController>();

/** What a feed says of itself, for the user to decide on. Where it is refused nothing is kept, and its host is given back. */
export async function lookAtList(address: string, given: string, parts: Parts): Promise<LookAnswer> {
  const looked = await look(address, given, parts);
  const language = await parts.language();
  if ('fault' in looked) {
    await turnAway(parts);
    return { kind: 'refused', told: composeSubscribeFault(looked.fault, address, language) };
  }
  const { url, name, keys, fingerprint, hash, manifest } = looked;
  const { generated, expires, sources } = manifest;
  const preview = composePreview(
    { ...{ url, name, fingerprint, hash, generated, expires, sources }, spares: keys.length - 1 },
    { isGiven: given.trim() !== '', language },
  );
  return { kind: 'seen', preview };
}

/** Subscribes to the feed as it was shown: `seen` is the hash of what it said of itself. Then it is synced at once. */
export async function subscribe(address: string, seen: string, parts: Parts): Promise<SubscribeAnswer> {
  const looked = await look(address, '', parts);
  const fault = 'fault' in looked ? looked.fault : await keep(looked, seen, parts);
  await turnAway(parts);
  if (fault) {
    const language = await parts.language();
    return { kind: 'refused', told: composeSubscribeFault(fault, address, language) };
  }
  parts.lists.changed();
  void syncSubscriptions(parts, { force: false });
  // It has only just begun: nobody is to wait for the next look to see what came.
  return { kind: 'subscribed', page: { ...(await listsPage(parts)), fetching: true } };
}

async function look(
  address: string,
  given: string,
  parts: Parts,
): Promise<FeedSeen | { fault: SubscribeFault }> {
  try {
    return await lookAndJudge(address, given, parts);
  } catch (thrown) {
    console.warn('Ansim could not look at a list.', thrown);
    return { fault: { kind: 'fault' } };
  }
}

async function lookAndJudge(
  address: string,
  given: string,
  parts: Parts,
): Promise<FeedSeen | { fault: SubscribeFault }> {
  const read = readFeedAddress(address);
  if (read.kind === 'refused') return { fault: read.fault };
  const { url, permission } = read;
  const before = await parts.lookedAt.get();
  if (before && permissionFor(before.url) !== permission) await turnAway(parts);
  await parts.lookedAt.put(url, parts.now());
  const expected = given.trim() === '' ? undefined : readFingerprint(given);
  if (given.trim() !== '' && expected === undefined) return { fault: { kind: 'not-a-fingerprint' } };
  if (!(await hasHost(permission))) return { fault: { kind: 'no-access' } };
  const looked = await lookAtFeed(url, expected, {
    fetch: parts.sync.fetch,
    signal: AbortSignal.timeout(lookAtMost),
    now: parts.sync.now,
  });
  switch (looked.kind) {
    case 'aborted':
      return { fault: { kind: 'unreachable' } };
    case 'refused':
      return looked;
    case 'seen': {
      const fault = whyNotAdded(looked.seen, parts.feeds, await parts.subscriptions.list());
      return fault ? { fault } : looked.seen;
    }
  }
}

async function keep(feed: FeedSeen, seen: string, parts: Parts): Promise<SubscribeFault | undefined> {
  if (feed.hash !== seen) return { kind: 'changed-meanwhile' };
  const { url, keys, fingerprint } = feed;
  const subscription: Subscription = {
    ...{ url, keys, fingerprint, isConfirmed: true },
    key: await addedKeyOf(feed),
    at: parts.now().toISOString(),
    name: nameAmong(feed, await parts.subscriptions.list()),
  };
  return (await parts.subscriptions.keep(subscription)) ? undefined : { kind: 'too-many' };
}

/** The user turned away from what they looked at, or decided: its host is given back where nothing needs it. */
export async function turnAway(parts: Parts): Promise<void> {
  const lookedAt = await parts.lookedAt.get();
  if (!lookedAt) return;
  await giveBack(permissionFor(lookedAt.url), parts);
  await parts.lookedAt.clear();
}

/** Ends a subscription: its list, what is remembered of it and its host's permission go. */
export async function unsubscribe(key: string, parts: Parts): Promise<ListsPage> {
  const subscription = (await parts.subscriptions.list()).find((each) => each.key === key);
  // Should the worker end in the middle, the host is given back all the same, as that of a look without a decision.
  if (subscription?.isConfirmed) await parts.lookedAt.put(subscription.url, new Date(0));
  await parts.subscriptions.remove(key);
  running.get(key)?.abort(new DOMException('unsubscribed', 'AbortError'));
  // After the sync that was under way, so that nothing of it is kept.
  await navigator.locks.request(lockOf(key), () => forgetUnfollowed(parts));
  if (subscription?.isConfirmed) await turnAway(parts);
  parts.lists.changed();
  void compareAgain(parts);
  return listsPage(parts);
}

/** Looks for new editions of the lists the user added, one after another, beginning with another one each time. */
export async function syncSubscriptions(parts: Parts, how: { force: boolean }): Promise<void> {
  await forgetOldLook(parts);
  const followed = (await parts.subscriptions.list()).filter(({ isConfirmed }) => isConfirmed);
  // So that one that takes all its time does not keep the same others waiting for ever.
  const first = Math.floor(parts.sync.random() * followed.length);
  let changed = false;
  for (const subscription of [...followed.slice(first), ...followed.slice(0, first)])
    changed = (await syncOne(subscription, parts, how)) || changed;
  if (changed) await compareAgain(parts);
}

/** What was told by the lists before is told anew: on open pages, badges and of products that are watched. */
async function compareAgain(parts: Parts): Promise<void> {
  try {
    await checkAllTabsAgain();
    await followProducts(parts);
  } catch (fault) {
    console.warn('Ansim could not compare everything with the new list; it tries again.', fault);
  }
}

/** Whether it brought a new edition. */
async function syncOne(
  subscription: Subscription,
  parts: Parts,
  { force }: { force: boolean },
): Promise<boolean> {
  const { key } = subscription;
  const outcome = await navigator.locks.request(lockOf(key), { ifAvailable: true }, async (lock) => {
    if (!lock || !(await parts.subscriptions.keys()).includes(key)) return undefined;
    const ended = new AbortController();
    running.set(key, ended);
    try {
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(syncAtMost)]);
      return await syncWithAccess(subscription, { ...parts.sync, signal, force });
    } finally {
      running.delete(key);
    }
  });
  if (!outcome || outcome.kind === 'not-yet') return false;
  parts.lists.changed();
  return outcome.kind === 'updated';
}

/** A host that lets everybody read would answer without the permission too; the user took it away all the same. */
async function syncWithAccess(subscription: Subscription, ports: SyncPorts): Promise<SyncOutcome> {
  const { key, url } = subscription;
  if (await hasHost(permissionFor(url))) return syncFeed(configOf(subscription), ports);
  return runSync(key, ports, async (_held, memory) => {
    const fault = { kind: 'access-revoked', detail: `${new URL(url).origin} may not be reached` } as const;
    const failure = { now: ports.now(), fault, random: ports.random(), retryAfter: undefined };
    await ports.store.remember(afterFailure(memory, failure));
    return { kind: 'failed', fault };
  });
}

/** Access was given or taken in the browser's own settings: the lists' states say so without waiting for the next poll. */
export async function noteSubscribedAccess(parts: Parts): Promise<void> {
  let differs = false;
  for (const { key, url, isConfirmed } of await parts.subscriptions.list()) {
    if (!isConfirmed) continue;
    const memory = await parts.store.memory(key).catch(() => undefined);
    const lost = memory?.lastFault?.fault.kind === 'access-revoked';
    const access = await hasHost(permissionFor(url));
    if (!access) running.get(key)?.abort(new DOMException('access was taken away', 'AbortError'));
    differs ||= access === lost;
  }
  if (differs) await syncSubscriptions(parts, { force: true });
}

/** A page that was closed in the middle decided nothing: what it was given goes back. */
async function forgetOldLook(parts: Parts): Promise<void> {
  const lookedAt = await parts.lookedAt.get();
  if (lookedAt && parts.now().getTime() - Date.parse(lookedAt.at) > lookKeptFor) await turnAway(parts);
}

/** The locks of lists being fetched begin so. */
export const subscriptionLocks = 'added:';

function lockOf(key: string): string {
  return subscriptionLocks + key;
}
