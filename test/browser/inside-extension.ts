import type { CDPSession } from 'playwright';
import type { browser } from 'wxt/browser';

/** Only inside the functions that run in the browser. */
declare const chrome: typeof browser;

/** Runs an expression in the isolated world of the extension's content scripts, and awaits it. */
export async function evaluateInContentScript(
  session: CDPSession,
  extensionId: string,
  expression: string,
): Promise<unknown> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('The page has no content script.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Runs in a page of the extension: its settings and each table of its database, blobs by their sizes. */
export async function everythingStored(): Promise<unknown> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('ansim');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const tables: Record<string, unknown> = {};
  for (const name of opened.objectStoreNames) {
    tables[name] = await new Promise((resolve, reject) => {
      const asked = opened.transaction(name).objectStore(name).getAll();
      asked.onsuccess = () =>
        resolve(
          JSON.parse(
            JSON.stringify(asked.result, (_key, value) => (value instanceof Blob ? value.size : value)),
          ),
        );
      asked.onerror = () => reject(asked.error);
    });
  }
  opened.close();
  return { settings: await chrome.storage.local.get(), tables };
}
