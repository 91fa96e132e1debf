import { isJsonObject, readJsonAnswer } from '../json-answer';
import type { Judgement } from '../source';

export type AlertsAnswer = { kind: 'rows'; rows: unknown[] } | { kind: 'none'; why: string };

/** The rows of a file, or why it is none. It has been published as broken JSON before, cut off within a text. */
export function readAlerts(bytes: Uint8Array): AlertsAnswer {
  const json = readJsonAnswer(bytes);
  if (json === undefined) return { kind: 'none', why: 'the file is not whole JSON' };
  return Array.isArray(json)
    ? { kind: 'rows', rows: json }
    : { kind: 'none', why: 'the file is no list of recalls and alerts' };
}

/** Whether bytes are the file: every notice ever published is in it, so an empty one is no answer. */
export function judgeAlerts(bytes: Uint8Array): Judgement {
  const answer = readAlerts(bytes);
  if (answer.kind === 'none') return { kind: 'no-answer', why: answer.why };
  return answer.rows.some((row) => isJsonObject(row) && 'NID' in row)
    ? { kind: 'answer' }
    : { kind: 'no-answer', why: 'the file holds no row with an NID' };
}
