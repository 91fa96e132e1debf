import { isJsonObject, readJsonAnswer } from '../json-answer';
import type { Judgement } from '../source';
import { keyVariable, type Service } from './services';

export type MfdsAnswer =
  /** `total` is the number of records of the whole service. */
  { kind: 'rows'; total: number; rows: unknown[] } | { kind: 'none'; why: string; again?: false };

/** Codes after which asking again brings the same, each with what to do. The others are the service's own troubles. */
const refusals: Readonly<Record<string, string>> = {
  'INFO-100': `the key is not valid; look at ${keyVariable}`,
  'INFO-110': `the key is not granted for this service: apply for I2715 and I0490 with it on https://www.foodsafetykorea.go.kr/api/`,
  'INFO-300': 'the key has been used too often today; build again tomorrow',
  'INFO-400': `the key has no right to this service: apply for I2715 and I0490 with it on https://www.foodsafetykorea.go.kr/api/`,
  'ERROR-503': 'the service is closed from 09:00 to 19:00 Korean time; build again after 19:00 (10:00 UTC)',
  'ERROR-300': 'it misses a part of the address: compare lib/sources/kr-mfds with its guide',
  'ERROR-301': 'it does not know the format of the answer: compare lib/sources/kr-mfds with its guide',
  'ERROR-310':
    'it does not know the service: it may have another number now; compare lib/sources/kr-mfds with its guide',
  'ERROR-331': 'it refuses the first row asked for: compare lib/sources/kr-mfds/plan.ts with its guide',
  'ERROR-332': 'it refuses the last row asked for: compare lib/sources/kr-mfds/plan.ts with its guide',
  'ERROR-334': 'it refuses the last row asked for: compare lib/sources/kr-mfds/plan.ts with its guide',
  'ERROR-336': 'it no longer gives 1,000 rows at once: correct lib/sources/kr-mfds/plan.ts',
};

/**
 * The rows of an answer, or why it is none. Everything comes with HTTP 200. What it is says `RESULT.CODE`, which stands within
 * the service, or alone where something is wrong: INFO-000 is success, INFO-200 an empty answer. A wrong key may also be
 * answered with a page that opens a dialog.
 */
export function readAnswer(bytes: Uint8Array, service: Service): MfdsAnswer {
  const json = readJsonAnswer(bytes);
  if (!isJsonObject(json)) return notJson(bytes);
  const inside = isJsonObject(json[service]) ? json[service] : undefined;
  const result = inside?.RESULT ?? json.RESULT;
  if (!isJsonObject(result) || typeof result.CODE !== 'string') {
    return { kind: 'none', why: `the answer is none of ${service}: it has no RESULT.CODE` };
  }
  const code = result.CODE;
  if (code === 'INFO-200') return { kind: 'rows', total: 0, rows: [] };
  const message = typeof result.MSG === 'string' ? ` ${result.MSG.slice(0, 80)}` : '';
  if (code !== 'INFO-000') {
    const told = refusals[code];
    return told === undefined
      ? { kind: 'none', why: `the service says ${code}${message}` }
      : { kind: 'none', why: `식품안전나라 says ${code}: ${told}`, again: false };
  }
  const total = String(inside?.total_count ?? '');
  const rows = inside?.row ?? [];
  if (!/^\d{1,7}$/.test(total))
    return { kind: 'none', why: 'the answer does not say how many rows there are' };
  return { kind: 'rows', total: Number(total), rows: Array.isArray(rows) ? rows : [rows] };
}

function notJson(bytes: Uint8Array): MfdsAnswer {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 2000));
  return /인증키/u.test(text)
    ? { kind: 'none', why: `식품안전나라 refuses the key with a page; look at ${keyVariable}`, again: false }
    : { kind: 'none', why: 'the answer is not whole JSON' };
}

/** Whether bytes are the rows from one place to another. A part of the list that holds none is no answer. */
export function judgeRows(service: Service, start: number): (bytes: Uint8Array) => Judgement {
  return (bytes) => {
    const answer = readAnswer(bytes, service);
    if (answer.kind === 'none') {
      return { kind: 'no-answer', why: answer.why, ...(answer.again === false && { again: false }) };
    }
    return answer.rows.length === 0 && start <= answer.total
      ? { kind: 'no-answer', why: `from row ${start} of ${answer.total} there is none` }
      : { kind: 'answer' };
  };
}
