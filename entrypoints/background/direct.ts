import { browser } from 'wxt/browser';
import { type DirectSourceId, directHost, directKey } from '../../lib/core/direct-sources';
import type { DirectSource } from '../../lib/direct/direct-source';
import { switchedOn } from '../../lib/direct/registry';
import { type DirectPorts, syncDirect } from '../../lib/direct/sync-direct';
import { forgetUnfollowed } from './followed-lists';
import { giveBack } from './given-hosts';
import type { Parts } from './parts';
import { checkAllTabsAgain } from './tabs';

/** Milliseconds for one run at one source; what it did not get to waits for the next. */
const runAtMost = 4 * 60_000;

/** Runs under way in this worker, to be ended when their source is switched off. */
const running = new Map<DirectSourceId, AbortController>();

/** One run at every source that is switched on, at the same time: each has its own host, and its own lock. */
export async function syncDirectLists(parts: Parts, how: { force: boolean }): Promise<void> {
  const { direct } = await parts.settings.get();
  await Promise.all(switchedOn(direct).map((source) => syncOne(source, parts, how)));
}

async function syncOne(source: DirectSource, parts: Parts, { force }: { force: boolean }): Promise<void> {
  const outcome = await navigator.locks.request(lockOf(source.id), { ifAvailable: true }, async (lock) => {
    if (!lock) return undefined;
    const { direct } = await parts.settings.get();
    if (!switchedOn(direct).includes(source)) return undefined;
    const ended = new AbortController();
    running.set(source.id, ended);
    try {
      const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(runAtMost)]);
      return await syncDirect(source, { ...portsOf(source, parts), signal, force });
    } finally {
      running.delete(source.id);
    }
  });
  if (!outcome || outcome.kind === 'not-yet') return;
  parts.lists.changed();
  if (outcome.kind === 'updated') await checkAllTabsAgain();
}

function portsOf({ id }: DirectSource, { sync, documents }: Parts): Omit<DirectPorts, 'signal' | 'force'> {
  return {
    ...sync,
    documents,
    wait: awake,
    mayAsk: () => browser.permissions.contains({ origins: [directHost(id)] }),
    readerVersion: browser.runtime.getManifest().version,
  };
}

/** Waits, and asks the browser something in passing: a worker that only waits for the network is ended after 30 seconds. */
async function awake(milliseconds: number, signal: AbortSignal): Promise<void> {
  await browser.runtime.getPlatformInfo();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Switches a source on, once the browser lets its host be reached, or off: then its list and access go too. */
export async function switchDirect(source: DirectSourceId, on: boolean, parts: Parts): Promise<void> {
  if (on && !(await browser.permissions.contains({ origins: [directHost(source)] }))) return;
  const { direct } = await parts.settings.get();
  const others = switchedOn(direct).flatMap(({ id }) => (id === source ? [] : id));
  await parts.settings.put({ direct: on ? [...others, source] : others });
  if (on) {
    void syncDirectLists(parts, { force: true });
    parts.lists.changed();
    return;
  }
  running.get(source)?.abort(new DOMException('switched off', 'AbortError'));
  // After the run that was under way, so that nothing of it is kept.
  await navigator.locks.request(lockOf(source), () => forgetUnfollowed(parts));
  await giveBack(directHost(source), parts);
  parts.lists.changed();
  await checkAllTabsAgain();
}

/** Access was given or taken in the browser's own settings: the lists' states say so without waiting for the next poll. */
export async function noteDirectAccess(parts: Parts): Promise<void> {
  const { direct } = await parts.settings.get();
  for (const { id: source } of switchedOn(direct)) {
    const memory = await parts.store.memory(directKey(source)).catch(() => undefined);
    const lost = memory?.lastFault?.fault.kind === 'access-revoked';
    const access = await browser.permissions.contains({ origins: [directHost(source)] });
    if (!access && running.has(source)) {
      running.get(source)?.abort(new DOMException('access was taken away', 'AbortError'));
      await navigator.locks.request(lockOf(source), () => undefined);
    }
    if (access === lost) await syncDirectLists(parts, { force: true });
  }
}

/** The locks of lists being fetched begin so. */
export const directLocks = 'direct:';

function lockOf(source: DirectSourceId): string {
  return directLocks + source;
}
