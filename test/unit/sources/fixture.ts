import { readFileSync } from 'node:fs';
import type { Notice } from '../../../lib/core/notice';
import type { ParsedDocument, SourceDocument, SourceRequest } from '../../../lib/sources/source';

/** The bytes of a hand-made answer under `test/fixtures/sources`. */
export function fixture(path: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/sources/${path}`, import.meta.url));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The notice of an id in a parsed document. */
export function noticeIn(parsed: ParsedDocument, id: string): Notice {
  const notice = parsed.notices.find((each) => each.id === id);
  if (!notice) throw new Error(`no notice ${id} among ${parsed.notices.map((each) => each.id).join(', ')}`);
  return notice;
}

/** Walks a plan with answers by request name; what has none is answered with no bytes. Returns the requests made. */
export function walk(
  plan: Generator<SourceRequest, void, SourceDocument>,
  answer: (request: SourceRequest) => Uint8Array | undefined,
): SourceRequest[] {
  const requests: SourceRequest[] = [];
  for (let step = plan.next(); step.done !== true; ) {
    const request = step.value;
    requests.push(request);
    step = plan.next({ request: request.name, bytes: answer(request) ?? new Uint8Array() });
  }
  return requests;
}
