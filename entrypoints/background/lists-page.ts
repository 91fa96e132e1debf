import { browser } from 'wxt/browser';
import { type DirectSourceId, directHost, directKey } from '../../lib/core/direct-sources';
import type { ListsPage } from '../../lib/core/lists-page';
import { composeListsPage, type DirectKnown } from '../../lib/language/compose-lists-page';
import { isFetching } from './direct';
import type { Parts } from './parts';

/** What the lists page shows now. Rejects where the lists cannot be read: that is a fault, and not "no lists". */
export async function listsPage(parts: Parts): Promise<ListsPage> {
  const [language, fetching, lists] = await Promise.all([
    parts.language(),
    isFetching(),
    parts.lists.open().then(({ states }) => states),
  ]);
  const direct = {
    'eu-safety-gate': await known('eu-safety-gate', parts),
    'us-cpsc': await known('us-cpsc', parts),
  };
  return composeListsPage({ language, fetching, lists, direct, now: parts.now() });
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
