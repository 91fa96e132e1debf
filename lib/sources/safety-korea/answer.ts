import type { Judgement } from '../source';

/** The environment variable of the one key that opens all of SafetyKorea. */
export const keyVariable = 'ANSIM_SAFETYKOREA_KEY';

export type SafetyKoreaAnswer =
  | { kind: 'rows'; rows: unknown[] }
  | { kind: 'none'; why: string; again?: false };

/** Both the judge and the parser read an answer, and the register's hold a month of certificates each. */
const read = new WeakMap<Uint8Array, SafetyKoreaAnswer>();

/**
 * The rows of an answer, or why it is none. Everything comes with HTTP 200; what it is says `resultCode`. 2004 is an empty
 * answer, and a detail's single object is one row.
 */
export function readAnswer(bytes: Uint8Array): SafetyKoreaAnswer {
  const known = read.get(bytes);
  if (known) return known;
  const answer = parseAnswer(bytes);
  read.set(bytes, answer);
  return answer;
}

function parseAnswer(bytes: Uint8Array): SafetyKoreaAnswer {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    // A page of the host during an outage, or an answer that was cut off.
    return { kind: 'none', why: 'the answer is not whole JSON' };
  }
  if (typeof json !== 'object' || json === null || !('resultCode' in json)) {
    return { kind: 'none', why: 'the answer has no resultCode' };
  }
  const code = String(json.resultCode);
  const message = 'resultMsg' in json ? String(json.resultMsg).slice(0, 80) : '';
  const data = 'resultData' in json ? json.resultData : undefined;
  switch (code) {
    case '2000':
      if (Array.isArray(data)) return { kind: 'rows', rows: data };
      if (typeof data === 'object' && data !== null) return { kind: 'rows', rows: [data] };
      return { kind: 'none', why: 'the service says success, and gives no resultData' };
    case '2004':
      return { kind: 'rows', rows: [] };
    default:
      return refusal(code, message);
  }
}

/** The documented codes (interface document v2.0, p. 19), each with what to do. */
const refusals: Readonly<Record<string, string>> = {
  4000: `SafetyKorea refuses the key. Look at ${keyVariable}: it is the service id as granted, upper and lower case count; it cannot be passed on.`,
  4001: 'SafetyKorea does not know the address this request came from. Ask the product safety centre to register the IP address of the computer that builds, beside the key.',
  4005: 'SafetyKorea refuses a parameter. Its interface has changed, or no longer takes a part of a date: compare the request with the interface document and correct lib/sources/safety-korea.',
};

function refusal(code: string, message: string): SafetyKoreaAnswer {
  const told = refusals[code];
  if (told !== undefined) return { kind: 'none', why: `${told} (${code} ${message})`, again: false };
  if (code === '5000') return { kind: 'none', why: `the service has an error of its own (5000 ${message})` };
  return { kind: 'none', why: `the service answers with a code nobody documented (${code} ${message})` };
}

export interface Window {
  /** The field whose beginning was asked for. */
  field: string;
  /** Digits of a year, month or day. */
  prefix: string;
  /** A window that cannot be empty; the sentence says why. */
  never?: string;
}

/**
 * Whether bytes are the rows of a window. A condition the service does not know makes it return its whole list, with success:
 * rows outside the window are no answer, and asking again brings the same.
 */
export function judgeWindow({ field, prefix, never }: Window): (bytes: Uint8Array) => Judgement {
  return (bytes) => {
    const answer = readAnswer(bytes);
    if (answer.kind === 'none') return noAnswer(answer);
    if (answer.rows.length === 0 && never !== undefined)
      return { kind: 'no-answer', why: never, again: false };
    const outside = answer.rows.filter((row) => !dateOf(row, field).startsWith(prefix)).length;
    if (outside === 0) return { kind: 'answer' };
    return {
      kind: 'no-answer',
      why: `${outside} of ${answer.rows.length} rows are not of ${prefix}: the service did not filter by ${field}`,
      again: false,
    };
  };
}

/** Whether bytes are an answer, whatever it holds. */
export function judgeAnswer(bytes: Uint8Array): Judgement {
  const answer = readAnswer(bytes);
  return answer.kind === 'rows' ? { kind: 'answer' } : noAnswer(answer);
}

function noAnswer({ why, again }: { why: string; again?: false }): Judgement {
  return { kind: 'no-answer', why, ...(again === false && { again }) };
}

function dateOf(row: unknown, field: string): string {
  if (typeof row !== 'object' || row === null) return '';
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\D/g, '') : '';
}
