import type { FeedFault } from '../core/lists';
import { StorageFailure } from './storage-fault';

/** What a rejection nobody foresaw is to the user: the store failed, or there is a mistake in Ansim. */
export function faultOf(thrown: unknown): FeedFault {
  if (thrown instanceof StorageFailure)
    return { kind: thrown.fault.kind === 'full' ? 'storage-full' : 'storage-fault', detail: thrown.message };
  return { kind: 'fault', detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown' };
}
