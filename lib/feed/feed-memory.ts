import type { FeedFault } from '../core/lists';
import type { FeedMemory, WaitingChange } from './edition-store';
import type { Manifest } from './manifest';
import { pollAfterFailure, pollAfterSuccess } from './poll-schedule';

/** The clock of an answer, in milliseconds since the epoch: ours, and the server's where it told. */
export interface AnswerClock {
  local: number;
  server: number | undefined;
}

/** Clocks that differ by less are taken as one. */
const skew = 5 * 60_000;

export function newMemory(feed: string): FeedMemory {
  return { feed, highestSequence: 0, failures: 0 };
}

/** A manifest that passed every rule was seen: its sequence is taken, whether or not the edition can be brought home. */
export function afterSeeing(memory: FeedMemory, manifest: Manifest, manifestHash: string): FeedMemory {
  return { ...memory, highestSequence: manifest.sequence, highestHash: manifestHash };
}

/** The edition held is the feed's current one. */
export function afterSuccess(
  memory: FeedMemory,
  answer: { clock: AnswerClock; etag: string | undefined; pollSeconds: number; random: number },
): FeedMemory {
  const { clock, etag, pollSeconds, random } = answer;
  const { highestSequence, highestHash, feed } = memory;
  const behind = clock.server === undefined ? memory.clockBehind : clock.server - clock.local;
  return {
    feed,
    highestSequence,
    ...(highestHash !== undefined && { highestHash }),
    ...(etag !== undefined && { etag }),
    lastAttempt: iso(clock.local),
    lastSuccess: iso(clock.local),
    nextPoll: iso(pollAfterSuccess(clock.local, pollSeconds, random)),
    failures: 0,
    ...(behind !== undefined && behind > skew && { clockBehind: behind }),
  };
}

/** The edition held stays, because of this fault. */
export function afterFailure(
  memory: FeedMemory,
  failure: { now: number; fault: FeedFault; random: number; retryAfter: number | undefined },
): FeedMemory {
  const { now, fault, random, retryAfter } = failure;
  const failures = memory.failures + 1;
  return {
    ...memory,
    lastAttempt: iso(now),
    nextPoll: iso(pollAfterFailure(now, failures, random, retryAfter)),
    failures,
    lastFault: { at: iso(now), fault },
  };
}

/** A mass change waits for the next edition; the feed itself answered well, so it is asked again at its usual pace. */
export function afterHolding(
  memory: FeedMemory,
  holding: {
    now: number;
    fault: FeedFault;
    manifest: Manifest;
    manifestHash: string;
    /** Undefined where it is the one that waits already. */
    change: WaitingChange | undefined;
    random: number;
  },
): FeedMemory {
  const { now, fault, manifest, manifestHash, random } = holding;
  const waiting = memory.held?.manifestHash === manifestHash ? memory.held : undefined;
  const change = holding.change ?? waiting?.change;
  return {
    ...memory,
    lastAttempt: iso(now),
    nextPoll: iso(pollAfterSuccess(now, manifest.pollSeconds, random)),
    failures: 0,
    lastFault: { at: iso(now), fault },
    held: {
      ...{ manifestHash, sequence: manifest.sequence },
      since: waiting?.since ?? iso(now),
      ...(change && { change }),
    },
  };
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
