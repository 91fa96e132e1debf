import { z } from 'zod';
import { addRecord, emptyDocument, finished, type ReadRecord, unreadableDocument } from '../parsed-document';
import type { ParsedDocument, SourceDocument } from '../source';
import { type KnownFields, unknownFieldsOf } from '../unknown-fields';
import { readAnswer } from './answer';

/** A field of a record: text, `null`, absent, or (identifiers and counts) a number. */
export const text = z.union([z.string(), z.number().transform(String)]).nullish();

/** Whether a record's own number can name it. */
export function recordNumber(uid: string | null | undefined): string | undefined {
  const number = uid?.trim() ?? '';
  return /^[A-Za-z0-9_-]{1,40}$/.test(number) ? number : undefined;
}

/** Reads every row of an answer by one shape; a row that does not have it costs no other. */
export function parseRows<Row>(
  { request, bytes }: SourceDocument,
  by: {
    schema: z.ZodType<Row>;
    fields: KnownFields;
    name(row: Row): string | undefined;
    read(row: Row, unmapped: ParsedDocument['unmapped']): ReadRecord;
  },
): ParsedDocument {
  const answer = readAnswer(bytes);
  if (answer.kind === 'none') return unreadableDocument(request, answer.why);
  const parsed = emptyDocument();
  for (const [place, row] of answer.rows.entries()) {
    parsed.unknownFields.push(...unknownFieldsOf(row, by.fields));
    const checked = by.schema.safeParse(row);
    const here = `${request} #${place + 1}`;
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const why = `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no record'}`;
      parsed.dropped.push({ record: here, why });
      continue;
    }
    addRecord(parsed, by.name(checked.data) ?? here, by.read(checked.data, parsed.unmapped));
  }
  return finished(parsed);
}
