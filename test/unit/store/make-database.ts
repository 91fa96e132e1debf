import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type AnsimDatabase, openDatabase } from '../../../lib/store/database';

/** The shipped database on an IndexedDB of its own, or on one given. */
export function makeDatabase(factory = new IDBFactory()): { database: AnsimDatabase; factory: IDBFactory } {
  return { database: openDatabase({ indexedDB: factory, IDBKeyRange }), factory };
}
