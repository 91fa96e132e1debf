import type { Judgement } from '../source';
import { decodeText, elementsNamed, readXml } from './xml';

/**
 * Whether bytes are a weekly report: the root must be Safety-Gate. Asked with the wrong parameters the service answers 200
 * with a page of 732 bytes that needs JavaScript, or with an error document.
 */
export function judgeWeeklyReport(bytes: Uint8Array): Judgement {
  const xml = readXml(bytes);
  if (xml.kind === 'bad') return { kind: 'no-answer', why: xml.why };
  if (xml.root === 'Safety-Gate') return { kind: 'answer' };
  return { kind: 'no-answer', why: `a weekly report starts with Safety-Gate, this with ${xml.root}` };
}

/** Whether bytes are the list of weekly reports: an XML document that names at least one. */
export function judgeWeeklyList(bytes: Uint8Array): Judgement {
  const xml = readXml(bytes);
  if (xml.kind === 'bad') return { kind: 'no-answer', why: xml.why };
  return elementsNamed(xml.node, 'weeklyReport').length > 0
    ? { kind: 'answer' }
    : { kind: 'no-answer', why: `the list names no weekly report; its root is ${xml.root}` };
}

/** Whether bytes are a page of the website's search. */
export function judgeSearchPage(bytes: Uint8Array): Judgement {
  const json = readJson(bytes);
  return isObject(json) && Array.isArray(json.content)
    ? { kind: 'answer' }
    : { kind: 'no-answer', why: 'the search answered without a list "content"' };
}

/** Whether bytes are one notification of the website. */
export function judgeNotification(bytes: Uint8Array): Judgement {
  const json = readJson(bytes);
  return isObject(json) && typeof json.reference === 'string' && typeof json.id === 'number'
    ? { kind: 'answer' }
    : { kind: 'no-answer', why: 'the website answered without a notification (no "id" and "reference")' };
}

/** The JSON value of bytes, or undefined where they hold none. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch {
    // Not JSON: the callers say what they expected instead.
    return undefined;
  }
}

export function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
