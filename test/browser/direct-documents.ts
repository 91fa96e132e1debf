import type { Page } from 'playwright';
import type { TestBrowser } from './chromium';

/** Presses the switch of a source on the lists page, and leaves the page open. */
export async function pressSwitch(browser: TestBrowser, name: string): Promise<Page> {
  const page = await browser.dashboard();
  await page.getByRole('switch', { name }).click();
  return page;
}

/** Makes the official documents that were fetched a day old, as a day's wait would. */
export async function ageDocuments(browser: TestBrowser): Promise<void> {
  await (await browser.worker()).evaluate(ageAll);
}

/** How many official documents are kept. */
export async function keptDocuments(browser: TestBrowser): Promise<number> {
  return (await browser.worker()).evaluate(countAll);
}

function ageAll(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ansim');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const change = database.transaction('documents', 'readwrite');
      const cursor = change.objectStore('documents').openCursor();
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (!at) return;
        at.update({ ...at.value, at: new Date(Date.now() - 86_400_000).toISOString() });
        at.continue();
      };
      change.oncomplete = () => {
        database.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}

function countAll(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ansim');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('documents').objectStore('documents').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
