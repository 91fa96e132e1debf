import { browser } from 'wxt/browser';
import type { FeedConfig } from '../../lib/feed/feed-config';
import type { SyncOutcome } from '../../lib/feed/run-sync';
import { syncFeed } from '../../lib/feed/sync-feed';
import { followProducts, followWidenedWords } from './compare-products';
import { forgetUnfollowed } from './followed-lists';
import { bringOutcomes } from './outbox';
import type { Parts } from './parts';
import { checkAllTabsAgain } from './tabs';

export const syncAlarm = 'sync';
/** Minutes between looks at whether a feed is due; each feed's own next poll decides. */
const lookEvery = 30;
/** Milliseconds. A fetch that hangs must not outlive the worker. */
const syncAtMost = 4 * 60_000;

/** Looks for a new edition of every feed, one feed after another, never two syncs at once. */
export async function syncLists(parts: Parts, how: { force: boolean }): Promise<void> {
  await followWidenedWords(parts).catch((fault) =>
    console.warn('Ansim could not look for words you watch anew; it tries again.', fault),
  );
  const changed = await navigator.locks.request('feed-sync', { ifAvailable: !how.force }, async (lock) => {
    if (!lock) return false;
    const signal = AbortSignal.timeout(syncAtMost);
    await forgetUnfollowed(parts).catch((fault) =>
      console.warn('Ansim could not clear lists it no longer follows.', fault),
    );
    let updated = false;
    for (const feed of parts.feeds) {
      const outcome = await syncFeed(feed, { ...parts.sync, signal, force: how.force });
      updated ||= outcome.kind === 'updated';
      await noteLostAccess(feed, outcome, parts);
    }
    return updated;
  });
  parts.lists.changed();
  if (changed) await checkAllTabsAgain();
  await bringOutcomes(parts).catch((fault) =>
    console.warn('Ansim could not ask what became of your reports; it asks again.', fault),
  );
  await followProducts(parts).catch((fault) =>
    console.warn('Ansim could not compare your products with the new list; it tries again.', fault),
  );
}

/** A feed whose host the user took access from looks unreachable; what helps is another thing, so it is told apart. */
async function noteLostAccess(feed: FeedConfig, outcome: SyncOutcome, parts: Parts): Promise<void> {
  if (outcome.kind !== 'failed' || outcome.fault.kind !== 'unreachable') return;
  const { protocol, hostname } = new URL(feed.url);
  if (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })) return;
  const memory = await parts.store.memory(feed.key).catch(() => undefined);
  if (!memory?.lastFault) return;
  const fault = { kind: 'access-revoked', detail: outcome.fault.detail } as const;
  await parts.store
    .remember({ ...memory, lastFault: { ...memory.lastFault, fault } })
    .catch((thrown) => console.warn('Ansim could not note that it lost access to a list.', thrown));
}

/** Alarms can vanish with a browser update, so each worker start makes sure of it. */
export async function ensureSyncAlarm(): Promise<void> {
  if (await browser.alarms.get(syncAlarm)) return;
  await browser.alarms.create(syncAlarm, { delayInMinutes: 0.5 + Math.random(), periodInMinutes: lookEvery });
}
