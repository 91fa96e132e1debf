import type { StorageFaultKind } from '../core/verdict';

/**
 * Why the store could not do what it was asked. `detail` is for a person who mends it.
 *
 * - `full`: no room
 * - `blocked`: another window holds an older version of the database open
 * - `downgrade`: a newer version of the extension wrote it
 * - `corrupt`: what is stored cannot be read, or is not what was stored
 * - `unavailable`: no database at all, or closed while it was used
 */
export interface StorageFault {
  kind: StorageFaultKind;
  detail: string;
}

/** Every rejection of a store is one of these. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';

  constructor(
    readonly fault: StorageFault,
    options?: ErrorOptions,
  ) {
    super(`${fault.kind}: ${fault.detail}`, options);
  }
}
