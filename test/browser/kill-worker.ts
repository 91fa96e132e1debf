import type { CDPSession } from 'playwright';
import { waitUntil } from './wait-until';

/**
 * Ends the extension's worker as the browser does after thirty idle seconds. Resolves when the worker that ran has ended: a
 * message that is on its way may already have started another. `session` is of a page of the extension, and is used up.
 *
 * It is asked to stop once. Asked again while it stops, the browser begins its patience anew: the worker then stays "stopping"
 * for as long as it is asked, and nothing reaches it.
 */
export async function killWorker(session: CDPSession, extensionId: string): Promise<void> {
  const running = new Set<string>();
  const versions = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions: updated }) => {
    for (const { versionId, scriptURL, runningStatus } of updated) {
      if (!scriptURL.includes(extensionId)) continue;
      versions.set(versionId, runningStatus);
      if (runningStatus === 'stopped') running.delete(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  await waitUntil(
    'the browser tells of the worker',
    async () => versions.size,
    (told) => told > 0,
  );
  for (const [version, status] of versions) if (status !== 'stopped') running.add(version);
  await Promise.all([...running].map((versionId) => session.send('ServiceWorker.stopWorker', { versionId })));
  await waitUntil(
    'the worker has ended',
    async () => [...running],
    (still) => still.length === 0,
  );
  await session.detach();
}
