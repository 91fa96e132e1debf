import { browser } from 'wxt/browser';
import { type DirectSourceId, directHost, directKey } from '../../lib/core/direct-sources';
import type { ListsPage } from '../../lib/core/lists-page';
import { composeListsPage, type DirectKnown } from '../../lib/language/compose-lists-page';
import { directLocks } from './direct';
import type { Parts } from './parts';
import { subscriptionLocks } from './subscriptions';

/** What the lists page shows now. Rejects where the lists cannot be read: that is a fault, and not "no lists". */
export async function listsPage(parts: Parts): Promise<ListsPage> {
  const [language, fetching, lists, subscriptions] = await Promise.all([
    parts.language(),
    isFetching(),
    parts.lists.open().then(({ states }) => states),
    parts.subscriptions.list(),
  ]);
  const direct = {
    'eu-safety-gate': await known('eu-safety-gate', parts),
    'us-cpsc': await known('us-cpsc', parts),
  };
  const waiting = subscriptions.filter(({ isConfirmed }) => !isConfirmed);
  return composeListsPage({ language, fetching, lists, direct, waiting, now: parts.now() });
}

/** Whether lists are being fetched at this moment. */
async function isFetching(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(
    ({ name = '' }) =>
      name === 'feed-sync' || name.startsWith(directLocks) || name.startsWith(subscriptionLocks),
  );
}

async function known(source: DirectSourceId, parts: Parts): Promise<DirectKnown> {
  const [{ direct }, access, memory] = await Promise.all([
    parts.settings.get(),
    browser.permissions.contains({ origins: [directHost(source)] }),
    parts.store.memory(directKey(source)).catch(() => undefined),
  ]);
  return {
    on: direct.includes(source),
    access,
    ...(memory?.progress && { progress: memory.progress }),
    ...(memory?.lastFault && { lastFault: memory.lastFault }),
  };
}
