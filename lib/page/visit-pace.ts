/** How many visits a document may begin: so many at once, and then one each `every` milliseconds. */
export const visitBounds = { burst: 6, every: 1000 } as const;

/**
 * Bounds the work a page can cause by changing its address: `go` is called at once while there is room, and else later, with
 * the latest address only.
 */
export function paceVisits(parts: {
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  signal: AbortSignal;
  /** A clock in milliseconds. */
  now: () => number;
  go: (address: string) => void;
}): (address: string) => void {
  const { view, signal, now, go } = parts;
  let room: number = visitBounds.burst;
  let since = now();
  let latest: string | undefined;
  let timer: number | undefined;

  const take = (address: string) => {
    latest = address;
    if (timer !== undefined) return;
    room = Math.min(visitBounds.burst, room + (now() - since) / visitBounds.every);
    since = now();
    if (room >= 1) return visit();
    timer = view.setTimeout(() => {
      timer = undefined;
      room = 1;
      since = now();
      visit();
    }, visitBounds.every);
  };
  const visit = () => {
    room--;
    if (latest !== undefined && !signal.aborted) go(latest);
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true });
  return take;
}
