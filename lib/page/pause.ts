/** Resolves after so many milliseconds, or as the signal is aborted. */
export function pause(view: Window, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, milliseconds);
    const end = () => {
      view.clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
  });
}
