import type { FeedFault } from '../core/lists';
import type { EditionPorts } from './bring-edition';
import type { FeedMemory, StoredEdition } from './edition-store';
import { faultOf } from './fault-of';
import { afterFailure, newMemory } from './feed-memory';
import type { Fetch } from './fetch-bounded';
import { isDue } from './poll-schedule';

export interface SyncPorts extends EditionPorts {
  fetch: Fetch;
  /** In [0, 1). */
  random(): number;
  /** Ask even where it is not time yet. */
  force: boolean;
}

export type SyncOutcome =
  | { kind: 'updated'; edition: StoredEdition }
  | { kind: 'unchanged' }
  | { kind: 'not-yet'; nextPoll: string }
  | { kind: 'failed'; fault: FeedFault }
  | { kind: 'aborted' };

/**
 * One sync of a list, a feed's or one fetched straight from its source, when its time has come. Never rejects: what `attempt`
 * did not foresee is remembered as a fault.
 */
export async function runSync(
  key: string,
  ports: SyncPorts,
  attempt: (held: StoredEdition | undefined, memory: FeedMemory) => Promise<SyncOutcome>,
): Promise<SyncOutcome> {
  try {
    const held = await ports.store.edition(key);
    const memory = (await ports.store.memory(key)) ?? newMemory(key);
    if (!ports.force && memory.nextPoll !== undefined && !isDue(memory, ports.now()))
      return { kind: 'not-yet', nextPoll: memory.nextPoll };
    return await attempt(held, memory);
  } catch (thrown) {
    if (ports.signal.aborted) return { kind: 'aborted' };
    return unforeseen(key, thrown, ports);
  }
}

/** The store failed, or there is a mistake in Ansim. It is remembered where the store still can. */
async function unforeseen(key: string, thrown: unknown, ports: SyncPorts): Promise<SyncOutcome> {
  const fault = faultOf(thrown);
  try {
    const memory = (await ports.store.memory(key)) ?? newMemory(key);
    const failure = { now: ports.now(), fault, random: ports.random(), retryAfter: undefined };
    await ports.store.remember(afterFailure(memory, failure));
  } catch (again) {
    console.warn('Ansim could not note why a list was not updated; it tries again at the next poll.', again);
  }
  return { kind: 'failed', fault };
}
