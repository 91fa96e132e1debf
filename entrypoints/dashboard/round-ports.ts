import type { RoundLeaderPorts } from './round-leader';

/** One page of the extension leads a round at a time; the browser frees the lock with its page. */
const lockName = 'verification-round';

/** The browser's own locks, clock and timers. No frames and no intersections: a hidden page has neither. */
export const roundPorts: Pick<RoundLeaderPorts, 'alone' | 'now' | 'pause'> = {
  async alone(within, work) {
    if (within === 0)
      return navigator.locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
    let isMine = false;
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), within);
    try {
      return await navigator.locks.request(lockName, { signal: waiting.signal }, () => {
        isMine = true;
        clearTimeout(timer);
        return work();
      });
    } catch (fault) {
      if (isMine) throw fault;
      return undefined;
    }
  },
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.max(50, milliseconds))),
};
