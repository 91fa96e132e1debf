import Dexie from 'dexie';
import type { StorageFault } from '../feed/storage-fault';

/** What a browser's storage errors mean, by name. What is not named here is `unavailable`. */
const kinds: Record<string, StorageFault['kind']> = {
  QuotaExceededError: 'full',
  VersionError: 'downgrade',
  // Chromium: "Internal error opening backing store". Firefox says the same of a broken profile.
  UnknownError: 'corrupt',
  UpgradeError: 'corrupt',
  NotReadableError: 'corrupt',
  NotFoundError: 'corrupt',
  DataCloneError: 'corrupt',
};

/** Errors of a connection that broke, which a new one may not have. */
const passing = new Set([
  'UnknownError',
  'InvalidStateError',
  'DatabaseClosedError',
  'AbortError',
  'TransactionInactiveError',
  'PrematureCommitError',
]);

/** Whether an error comes from the storage rather than from a mistake in the code around it. */
export function isStorageError(thrown: unknown): thrown is Error {
  return thrown instanceof Dexie.DexieError || thrown instanceof DOMException;
}

export function faultOfStorage(error: Error): StorageFault {
  const named = chain(error).find(({ name }) => name in kinds) ?? error;
  return { kind: kinds[named.name] ?? 'unavailable', detail: `${named.name}: ${named.message}` };
}

export function wantsFreshConnection(thrown: unknown): boolean {
  return isStorageError(thrown) && passing.has(thrown.name) && faultOfStorage(thrown).kind !== 'full';
}

/** Dexie wraps what the browser said; an aborted transaction may hide a full disk. */
function chain(error: Error): Error[] {
  const errors: Error[] = [];
  for (
    let at: unknown = error;
    at instanceof Error && errors.length < 5;
    at = 'inner' in at ? at.inner : at.cause
  )
    errors.push(at);
  return errors;
}
