import type { NotCheckedReason } from '../core/verdict';
import { StorageFailure } from './storage-fault';

/** Why a check could not be made, from what it rejected with. */
export function reasonOfFault(thrown: unknown): NotCheckedReason {
  if (thrown instanceof StorageFailure) return { kind: 'storage', fault: thrown.fault.kind };
  return { kind: 'fault', what: thrown instanceof Error ? thrown.name : 'unknown' };
}
