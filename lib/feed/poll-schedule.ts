import type { FeedMemory } from './edition-store';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Clients spread out over the interval's last fifth, so that they do not all ask in the same second. */
const jitter = 0.2;
const firstPause = 15 * minute;
const longestPause = day;
/** No schedule reaches further than the longest interval a manifest may ask for, with its jitter. */
const longestSchedule = 7 * day * (1 + jitter);

/** When to look again after an answer, in milliseconds of the local clock. `random` is in [0, 1). */
export function pollAfterSuccess(now: number, pollSeconds: number, random: number): number {
  return now + pollSeconds * 1000 * (1 + jitter * random);
}

/**
 * When to look again after the `failures`-th failure in a row (the first is 1): 15 minutes, doubled each time and spread by
 * up to twofold, never more than a day. A server that asks for more patience gets it, up to that day. Milliseconds.
 */
export function pollAfterFailure(
  now: number,
  failures: number,
  random: number,
  retryAfter: number | undefined,
): number {
  const pause = firstPause * 2 ** Math.min(Math.max(failures, 1) - 1, 20) * (1 + random);
  return now + Math.min(longestPause, Math.max(pause, retryAfter ?? 0));
}

/**
 * Whether a feed is to be asked now. A clock that was wrong when the next poll was set must not silence a feed for years:
 * a plan further ahead than any schedule reaches, or one made after "now", does not count.
 */
export function isDue(memory: Pick<FeedMemory, 'nextPoll' | 'lastAttempt'>, now: number): boolean {
  if (memory.nextPoll === undefined) return true;
  const next = Date.parse(memory.nextPoll);
  if (now >= next || next - now > longestSchedule) return true;
  return memory.lastAttempt !== undefined && Date.parse(memory.lastAttempt) > now + minute;
}

/**
 * What a `Retry-After` header asks for, in milliseconds: seconds, or a date, which counts from the server's own clock.
 * Undefined where it says neither.
 */
export function parseRetryAfter(header: string | null, serverTime: number | undefined): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = parseHttpDate(header);
  return date === undefined || serverTime === undefined ? undefined : Math.max(0, date - serverTime);
}

/** The time of an HTTP date header, in milliseconds since the epoch. `Date.parse` alone takes "-5" for a date. */
export function parseHttpDate(header: string | null): number | undefined {
  if (header === null || !/^[A-Z][a-z]{2}, \d{2} .* GMT$/.test(header)) return undefined;
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : time;
}
