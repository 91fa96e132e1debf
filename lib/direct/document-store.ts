import type { Bytes } from '../feed/bytes';

/** What is known of a kept document without opening it. */
export interface DocumentNote {
  name: string;
  /** ISO time of the last answer, also where that was "not modified". */
  at: string;
  etag?: string;
  lastModified?: string;
  /** SHA-256 of the document's bytes, hex. */
  hash: string;
  /** Length of the document's bytes. */
  length: number;
}

/**
 * Official documents as they came, kept one by one as soon as each is judged an answer: a worker that is killed between two
 * requests loses nothing, and a better parser reads them anew without a request. What is stored and cannot be read any more
 * counts as absent. Every rejection is a `StorageFailure`.
 */
export interface DocumentStore {
  notes(list: string): Promise<DocumentNote[]>;
  /** The document's bytes, exactly those its note names. */
  read(list: string, name: string): Promise<Bytes | undefined>;
  keep(list: string, note: DocumentNote, bytes: Bytes): Promise<void>;
  /** Asked again and not modified. */
  confirm(list: string, name: string, at: string): Promise<void>;
  drop(list: string, names: string[]): Promise<void>;
}
