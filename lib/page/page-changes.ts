/** When a page's elements and texts change. Attributes do not count: a carousel moves for ever. */
export interface PageChanges {
  /** Milliseconds since the last change, counted from when the document was complete; 0 before. */
  quietFor(): number;
  /** Resolves at the next change. */
  next(signal: AbortSignal): Promise<void>;
  /** Ends the watching: a shop's page never stops moving, and what was understood needs no more of it. */
  stop(): void;
}

/**
 * Watches a document's changes until the signal is aborted. It begins only when the document is complete, so that it costs
 * nothing while the page is being built, and leaves nothing in the page.
 */
export function watchChanges(view: Window & typeof globalThis, signal: AbortSignal): PageChanges {
  const { document } = view;
  let last: number | undefined;
  let waiting: (() => void)[] = [];
  const observer = new view.MutationObserver(() => {
    last = view.performance.now();
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  });
  const begin = () => {
    if (signal.aborted) return;
    last = view.performance.now();
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  if (document.readyState === 'complete') begin();
  else view.addEventListener('load', begin, { once: true });
  const stop = () => {
    observer.disconnect();
    view.removeEventListener('load', begin);
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    quietFor: () => (last === undefined ? 0 : view.performance.now() - last),
    next: (until) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        until.addEventListener('abort', () => resolve(), { once: true });
      }),
    stop,
  };
}
