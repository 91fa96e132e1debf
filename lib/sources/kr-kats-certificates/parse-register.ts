import { addRecord, emptyDocument, finished, unreadableDocument } from '../parsed-document';
import { readAnswer } from '../safety-korea/answer';
import type { ParsedDocument, SourceDocument } from '../source';
import { unknownFieldsOf } from '../unknown-fields';
import { type Certificate, certificateFields, certificateSchema } from './certificate';
import { certificateNotice, certificateNumber } from './certificate-notice';
import { stateMeaning } from './states';

/**
 * The certificates of a window that were taken away; all the others are counted by their state, for there are a million of
 * them. A number that was taken away and granted again in the same window stands, and is no notice.
 */
export function parseRegister({ request, bytes }: SourceDocument): ParsedDocument {
  const answer = readAnswer(bytes);
  if (answer.kind === 'none') return unreadableDocument(request, answer.why);
  const parsed = emptyDocument();
  const counts = new Map<string, number>();
  const valid = validNumbers(answer.rows);
  for (const [place, row] of answer.rows.entries()) {
    // One row shows what every row has.
    if (place === 0) parsed.unknownFields.push(...unknownFieldsOf(row, certificateFields));
    const state = stateOf(row);
    const meaning = stateMeaning(state);
    if (meaning?.kind !== 'notice') {
      const why = meaning?.why ?? `unknown state: ${state.slice(0, 60)}`;
      if (meaning === undefined && !counts.has(why))
        parsed.unmapped.push({ field: 'measure', term: state.slice(0, 300) });
      counts.set(why, (counts.get(why) ?? 0) + 1);
      continue;
    }
    const checked = certificateSchema.safeParse(row);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const why = `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no certificate'}`;
      parsed.dropped.push({ record: `${request} #${place + 1}`, why });
      continue;
    }
    const number = certificateNumber(checked.data.certNum);
    if (number !== undefined && valid.has(number)) {
      counts.set('granted again', (counts.get('granted again') ?? 0) + 1);
      continue;
    }
    addRecord(
      parsed,
      number ?? `${request} #${place + 1}`,
      certificateNotice(checked.data, meaning.as, parsed.unmapped),
    );
  }
  for (const [category, count] of counts) {
    parsed.leftOut.push({ record: `${request} ${category}`, category: `certificate: ${category}`, count });
  }
  return finished(parsed);
}

/** The certificates of a window that were taken away and whose reason the list does not give: their details are asked for. */
export function withoutReason(bytes: Uint8Array): string[] {
  const answer = readAnswer(bytes);
  if (answer.kind === 'none') return [];
  const valid = validNumbers(answer.rows);
  return answer.rows.flatMap((row) => {
    if (stateMeaning(stateOf(row))?.kind !== 'notice') return [];
    const certificate: Certificate | undefined = certificateSchema.safeParse(row).data;
    const number = certificateNumber(certificate?.certNum);
    const isTold = certificate?.certChgReason && certificate.certChgDate;
    return number === undefined || isTold || valid.has(number) ? [] : [number];
  });
}

/** Numbers of which some row is taken away and another is valid. */
function validNumbers(rows: readonly unknown[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const row of rows) {
    if (stateMeaning(stateOf(row))?.kind === 'notice') taken.add(fieldOf(row, 'certNum'));
  }
  if (taken.size === 0) return taken;
  const again = rows.filter(
    (row) => fieldOf(row, 'certState') === '적합' && taken.has(fieldOf(row, 'certNum')),
  );
  return new Set(again.flatMap((row) => certificateNumber(fieldOf(row, 'certNum')) ?? []));
}

function stateOf(row: unknown): string {
  return fieldOf(row, 'certState');
}

function fieldOf(row: unknown, field: 'certState' | 'certNum'): string {
  if (typeof row !== 'object' || row === null || !(field in row)) return '';
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' ? value.trim() : '';
}
