import type { Notice } from '../core/notice';
import { recordsIn } from '../sources/parsed-document';
import type { Source } from '../sources/source';
import type { DocumentStore } from './document-store';

export interface ReadDocuments {
  /** Each notice once. */
  notices: Notice[];
  dropped: number;
  /** Notices before they were merged, dropped and left out. */
  records: number;
  /** Documents that were kept and are not what was kept any more. */
  lost: string[];
}

/** Reads kept documents, one slice each, and makes one notice of what several say of the same record. */
export async function readDocuments(
  source: Source,
  list: string,
  names: readonly string[],
  ports: { documents: DocumentStore; pause(): Promise<void>; signal: AbortSignal },
): Promise<ReadDocuments> {
  const byId = new Map<string, Notice>();
  const read: ReadDocuments = { notices: [], dropped: 0, records: 0, lost: [] };
  for (const name of names) {
    ports.signal.throwIfAborted();
    const bytes = await ports.documents.read(list, name);
    if (!bytes) {
      read.lost.push(name);
      continue;
    }
    const parsed = source.parse({ request: name, bytes });
    read.records += recordsIn(parsed);
    read.dropped += parsed.dropped.length;
    for (const notice of parsed.notices) {
      const before = byId.get(notice.id);
      byId.set(notice.id, before && source.mergeSame ? source.mergeSame(before, notice) : notice);
    }
    await ports.pause();
  }
  read.notices = [...byId.values()];
  return read;
}
