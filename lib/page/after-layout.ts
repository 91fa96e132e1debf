/**
 * Calls back within the browser's next frame, when it has laid the page out and not yet painted it. There and only there
 * every question about places is answered without a layout of its own, and what is written is seen in the same frame. The
 * answer asks for the next call; asking twice before a frame is one call.
 */
export function afterLayout(
  view: Window & typeof globalThis,
  call: () => void,
  signal: AbortSignal,
): () => void {
  // A resize observer first reports what it is newly given, whether or not that has changed.
  const observer = new view.ResizeObserver(() => {
    observer.disconnect();
    call();
  });
  let next = 0;
  const stop = () => {
    observer.disconnect();
    view.cancelAnimationFrame(next);
  };
  signal.addEventListener('abort', stop);
  return () => {
    if (signal.aborted) return;
    stop();
    // Given within its own report, it would be late for this frame, and the browser would tell the page of an error.
    next = view.requestAnimationFrame(() => {
      const { documentElement } = view.document;
      if (documentElement) observer.observe(documentElement);
    });
  };
}
