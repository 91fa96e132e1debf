import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type SkeletonFile, skeletonFile } from '../../lib/core/skeleton-file';
import type { Language } from '../../lib/language/language';
import { pageSkeleton } from '../../lib/page/page-skeleton';
import { scriptTarget } from './page-document';
import type { Parts } from './parts';
import { afterItsTime } from './tab-states';

/** What the page that shows a structure is told; without a file where none is kept. */
export interface SkeletonAnswer {
  language: Language;
  file?: SkeletonFile;
}

const skeletonText = z
  .string()
  .max(300_000)
  .regex(/^[\n -~]*$/);
const fileSchema = z.strictObject({ name: z.string(), text: z.string() });
const nameOf = (tab: number) => `skeleton:${tab}`;

/**
 * Reads the structure of a tab's page that could not be read, in the extension's own world, and opens the page that shows
 * it. It is kept in memory, until the tab or the browser closes; nothing is saved or sent here.
 */
export async function takeSkeleton(tab: number, parts: Parts): Promise<{ shown: boolean }> {
  const state = await parts.tabStates.get(tab);
  const reading = state && afterItsTime(state, parts.now());
  if (!state || reading?.kind !== 'unreadable') return { shown: false };
  const target = scriptTarget({ tab, document: state.document });
  const [result] = await browser.scripting
    .executeScript({ target, func: pageSkeleton, injectImmediately: true })
    .catch(() => []);
  const skeleton = skeletonText.safeParse(result?.result);
  if (!skeleton.success) return { shown: false };
  const file = skeletonFile({
    skeleton: skeleton.data,
    version: browser.runtime.getManifest().version,
    day: parts.now().toISOString().slice(0, 10),
    marketplace: reading.listing.marketplace,
    missing: reading.missing,
  });
  await browser.storage.session.set({ [nameOf(tab)]: file });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}skeleton.html?of=${tab}` });
  return { shown: true };
}

export async function keptSkeleton(tab: number, parts: Parts): Promise<SkeletonAnswer> {
  const kept = await browser.storage.session.get(nameOf(tab));
  const file = fileSchema.safeParse(kept[nameOf(tab)]);
  return { language: await parts.language(), ...(file.success && { file: file.data }) };
}

export async function forgetSkeleton(tab: number): Promise<void> {
  await browser.storage.session.remove(nameOf(tab));
}
