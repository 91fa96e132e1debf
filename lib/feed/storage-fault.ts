/** Why the store could not do what it was asked. `detail` is for a person who mends it. */
export interface StorageFault {
  kind:
    | 'full'
    /** Another window holds an older version of the database open. */
    | 'blocked'
    /** A newer version of the extension wrote it. */
    | 'downgrade'
    /** What is stored cannot be read, or is not what was stored. */
    | 'corrupt'
    /** No database at all, or closed while it was used. */
    | 'unavailable';
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
