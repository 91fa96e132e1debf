import { browser } from 'wxt/browser';
import { type PageDocument, scriptTarget } from './page-document';

/** The page overlay is a courtesy: where the script cannot be put in, badge and popup still tell. */
export async function injectWarning(page: PageDocument): Promise<void> {
  await injectScript(page, '/warning.js').catch((fault) =>
    console.warn('The warning could not be shown on the page; the badge shows it.', fault),
  );
}

/** The badges likewise. */
export async function injectBadges(page: PageDocument): Promise<void> {
  await injectScript(page, '/badges.js').catch((fault) =>
    console.warn('The badges could not be shown on the page; the toolbar icon tells.', fault),
  );
}

/** Puts a script of the extension's own into the page, beside the always-on one. */
export async function injectScript(
  page: PageDocument,
  file: '/listing.js' | '/warning.js' | '/read-further.js' | '/cards.js' | '/badges.js',
): Promise<void> {
  await browser.scripting.executeScript({
    target: scriptTarget(page),
    files: [file],
    injectImmediately: true,
  });
}
