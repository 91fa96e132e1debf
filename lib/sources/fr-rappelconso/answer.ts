import { isJsonObject, readJsonAnswer } from '../json-answer';
import { dayAfter, readDay } from '../official-dates';
import type { Judgement } from '../source';

export type RappelConsoAnswer = { kind: 'records'; records: unknown[] } | { kind: 'none'; why: string };

/** The recalls of an export, or why it is none. An error of the portal is an object with a code. */
export function readRecalls(bytes: Uint8Array): RappelConsoAnswer {
  const json = readJsonAnswer(bytes);
  if (json === undefined) return { kind: 'none', why: 'the answer is not whole JSON' };
  if (Array.isArray(json)) return { kind: 'records', records: json };
  if (isJsonObject(json) && typeof json.error_code === 'string') {
    const message = typeof json.message === 'string' ? `: ${json.message.slice(0, 120)}` : '';
    return { kind: 'none', why: `the portal says ${json.error_code.slice(0, 60)}${message}` };
  }
  return { kind: 'none', why: 'the answer is no list of recalls' };
}

/** From a day to the one before another. */
export interface Window {
  from?: string;
  before: string;
  /** Whether it may hold no recall at all: the month that has begun, and what was before the first recall. */
  mayBeEmpty: boolean;
}

/**
 * Whether bytes are the recalls of a window. One that is over and holds none is no answer: some hundred recalls come in every
 * month. One that holds others shows that the condition was not understood. A day either way is the portal's time zone.
 */
export function judgeWindow(window: Window): (bytes: Uint8Array) => Judgement {
  const from = window.from === undefined ? undefined : dayAfter(window.from, -1);
  const to = dayAfter(window.before, 1);
  return (bytes) => {
    const read = readRecalls(bytes);
    if (read.kind === 'none') return { kind: 'no-answer', why: read.why };
    if (read.records.length === 0 && !window.mayBeEmpty)
      return { kind: 'no-answer', why: `the month from ${window.from} holds no recall` };
    const stray = read.records
      .map(dayOf)
      .find((day) => day !== undefined && (day >= to || (from !== undefined && day < from)));
    return stray === undefined
      ? { kind: 'answer' }
      : { kind: 'no-answer', why: `a recall of ${stray} stands among those before ${window.before}` };
  };
}

function dayOf(record: unknown): string | undefined {
  return isJsonObject(record) && typeof record.date_publication === 'string'
    ? readDay(record.date_publication)
    : undefined;
}
