import type { Browser } from 'wxt/browser';
import type { PageRequest } from '../../lib/messages';
import type { PageDocument } from './page-document';

/** The tab and document a shop page's message came from, by the browser's word. */
export interface PageSender extends PageDocument {
  origin: string;
  /** A private window: nothing of it is kept. */
  isPrivate: boolean;
}

/** Who sent a page's request; undefined where no page of a tab did. Its own mark names the document only where the browser does not. */
export function pageSender(
  sender: Browser.runtime.MessageSender,
  request: PageRequest,
  extension: string,
): PageSender | undefined {
  if (sender.id !== extension || sender.tab?.id === undefined || sender.frameId !== 0) return undefined;
  if (!sender.url || !URL.canParse(sender.url)) return undefined;
  const marked = sender.documentId === undefined && 'mark' in request;
  return {
    tab: sender.tab.id,
    document: sender.documentId,
    ...(marked && { mark: request.mark }),
    origin: new URL(sender.url).origin,
    isPrivate: sender.tab.incognito,
  };
}
