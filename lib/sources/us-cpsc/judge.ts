import type { Judgement } from '../source';

/** The records of an answer, or why it is none. */
export function readRecalls(
  bytes: Uint8Array,
): { kind: 'records'; records: unknown[] } | { kind: 'none'; why: string } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    // An HTML page of the host, or an answer that was cut off.
    return { kind: 'none', why: 'the answer is not whole JSON' };
  }
  if (!Array.isArray(json)) return { kind: 'none', why: 'the answer is no list of recalls' };
  const fault = json.find(isErrorRow);
  if (fault !== undefined)
    return { kind: 'none', why: `the service says: ${String(fault.Title).slice(0, 120)}` };
  return { kind: 'records', records: json };
}

/** Whether bytes are a list of recalls, which may be empty. Errors come inside HTTP 200, as a record with RecallID 0. */
export function judgeRecalls(bytes: Uint8Array): Judgement {
  const read = readRecalls(bytes);
  return read.kind === 'records' ? { kind: 'answer' } : { kind: 'no-answer', why: read.why };
}

function isErrorRow(row: unknown): row is { RecallID: 0; Title: unknown } {
  if (typeof row !== 'object' || row === null || !('Title' in row)) return false;
  const isError = typeof row.Title === 'string' && /^error retrieving recalls/iu.test(row.Title);
  return isError || ('RecallID' in row && row.RecallID === 0);
}
