import { childText, elementsNamed, readXml, type XmlNode } from '../eu-safety-gate/xml';
import type { Judgement } from '../source';

export type Consumer24Answer =
  /** `total` is the number of records of the whole list. */
  { kind: 'records'; total: number; records: XmlNode[] } | { kind: 'none'; why: string; again?: false };

/** Codes of the interface document (V2.5) after which asking again brings the same, each with what to do. */
const refusals: Readonly<Record<string, string>> = {
  40: 'it refuses a parameter: its interface has changed; compare lib/sources/kr-consumer24/plan.ts with the guide on consumer.go.kr',
  41: 'it refuses the number of records a page: it has lowered the 100 of its guide; correct lib/sources/kr-consumer24/plan.ts',
  50: 'it does not know the key: every list has its own approval number; look at the variable named for this list',
  51: 'it does not know the user of the key: apply for the list again on consumer.go.kr, and register the address of the computer that asks',
};

/**
 * The records of a page, or why it is none. Everything comes with HTTP 200 and a code: `00` stands within a `<channel>`, errors
 * and "no data" (30), which is an empty answer, without one. The code is text: as a number `00` would be 0, and so would an
 * absent one.
 */
export function readAnswer(bytes: Uint8Array): Consumer24Answer {
  const xml = readXml(bytes);
  if (xml.kind === 'bad') return { kind: 'none', why: xml.why };
  const wrapped = { [xml.root]: xml.node };
  const [answer] = elementsNamed(wrapped, 'return');
  const code = answer === undefined ? undefined : childText(answer, 'code')?.trim();
  if (answer === undefined || code === undefined || code === '') {
    return { kind: 'none', why: `the answer has no code; its root is ${xml.root}` };
  }
  if (code === '30') return { kind: 'records', total: 0, records: [] };
  const message = childText(answer, 'codeMsg')?.slice(0, 80) ?? '';
  if (code !== '00') {
    const told = refusals[code];
    return told === undefined
      ? { kind: 'none', why: `the service answers with a code nobody documented (${code} ${message})` }
      : { kind: 'none', why: `소비자24 says ${code} ${message}: ${told}`, again: false };
  }
  if (elementsNamed(wrapped, 'channel').length === 0) {
    return { kind: 'none', why: 'the service says that all is well, without a channel' };
  }
  const total = childText(answer, 'allCnt')?.trim() ?? '';
  if (!/^\d{1,7}$/.test(total))
    return { kind: 'none', why: 'the answer does not say how many records there are' };
  return { kind: 'records', total: Number(total), records: elementsNamed(answer, 'content') };
}

/**
 * Whether bytes are a page of records. A page within the list that holds none is no answer: a list that is suddenly empty
 * would pass for one whose recalls are all over.
 */
export function judgePage(page: number, perPage: number): (bytes: Uint8Array) => Judgement {
  return (bytes) => {
    const answer = readAnswer(bytes);
    if (answer.kind === 'none') {
      return { kind: 'no-answer', why: answer.why, ...(answer.again === false && { again: false }) };
    }
    const { total, records } = answer;
    return records.length === 0 && (page - 1) * perPage < total
      ? { kind: 'no-answer', why: `page ${page} of ${total} records holds none` }
      : { kind: 'answer' };
  };
}
