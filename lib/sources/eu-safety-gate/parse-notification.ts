import { addRecord, emptyDocument, finished, unreadableDocument } from '../parsed-document';
import type { ParsedDocument, SourceDocument } from '../source';
import { unknownFieldsOf } from '../unknown-fields';
import { isObject, readJson } from './judgements';
import { notificationFields, notificationSchema } from './notification';
import { notificationNotice } from './notification-notice';

/** The one notice of a notification's detail. */
export function parseNotification({ request, bytes }: SourceDocument): ParsedDocument {
  const json = readJson(bytes);
  const checked = notificationSchema.safeParse(json);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const record = isObject(json) && typeof json.reference === 'string' ? json.reference : request;
    return unreadableDocument(
      record,
      `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no notification'}`,
    );
  }
  const parsed = emptyDocument();
  parsed.unknownFields.push(...unknownFieldsOf(json, notificationFields));
  addRecord(parsed, checked.data.reference, notificationNotice(checked.data, parsed.unmapped));
  return finished(parsed);
}
