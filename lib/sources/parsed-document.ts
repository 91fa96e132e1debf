import { type NoticeInput, noticeSchema } from '../core/notice';
import type { ParsedDocument } from './source';

/** What one record of a document came to. */
export type ReadRecord =
  | { kind: 'notice'; notice: NoticeInput }
  | { kind: 'dropped'; why: string }
  | { kind: 'left-out'; category: string };

/** A document that holds nothing yet. */
export function emptyDocument(): ParsedDocument {
  return { notices: [], dropped: [], leftOut: [], unmapped: [], unknownFields: [] };
}

/** Puts a record into its document; a notice our own schema refuses is dropped with the schema's reason. */
export function addRecord(document: ParsedDocument, record: string, read: ReadRecord): void {
  switch (read.kind) {
    case 'notice': {
      const checked = noticeSchema.safeParse(read.notice);
      if (checked.success) document.notices.push(checked.data);
      else document.dropped.push({ record, why: schemaReason(checked.error.issues) });
      return;
    }
    case 'dropped':
      document.dropped.push({ record, why: read.why });
      return;
    case 'left-out':
      document.leftOut.push({ record, category: read.category });
      return;
  }
}

/** A document that could not be read at all. */
export function unreadableDocument(request: string, why: string): ParsedDocument {
  return { ...emptyDocument(), dropped: [{ record: request, why }] };
}

function schemaReason(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const [first] = issues;
  if (!first) return 'not a notice';
  return `${first.path.map(String).join('.') || 'record'}: ${first.message}`;
}

/** The document with each unknown field named once; unmapped terms stay as often as records use them, to be counted. */
export function finished(document: ParsedDocument): ParsedDocument {
  return { ...document, unknownFields: [...new Set(document.unknownFields)].sort() };
}

/** Every record a document held: notices, dropped and left out. */
export function recordsIn({ notices, dropped, leftOut }: ParsedDocument): number {
  return notices.length + dropped.length + countOf(leftOut);
}

/** Records left out; one entry may stand for many. */
export function countOf(leftOut: ParsedDocument['leftOut']): number {
  return leftOut.reduce((sum, { count = 1 }) => sum + count, 0);
}
