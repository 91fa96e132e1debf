import type { NoticeInput } from '../../../lib/core/notice';
import { type Notice, noticeSchema } from '../../../lib/core/notice';
import { mergeReadings } from '../../../lib/sources/merge-readings';
import type { ParsedDocument, Source, SourceRequest } from '../../../lib/sources/source';

/** A notice of the made-up authority `test-office`, complete but for what a test changes. */
export function notice(record: string, changed: Partial<NoticeInput> = {}): Notice {
  const source = changed.source ?? 'test-office';
  return noticeSchema.parse({
    id: `${source}:${record}`,
    source,
    kind: 'recall',
    published: '2026-10-02',
    names: [{ lang: 'en', text: `Rattle ${record}` }],
    ...changed,
  });
}

/** Many of them: `R-001`, `R-002` … */
export function manyNotices(count: number, source = 'test-office'): Notice[] {
  return Array.from({ length: count }, (_, index) =>
    notice(`R-${String(index + 1).padStart(3, '0')}`, { source }),
  );
}

/** What the made-up authority's server answers. */
export function answerOf(notices: Notice[], more: Partial<Omit<ParsedDocument, 'notices'>> = {}): string {
  return JSON.stringify({ notices, ...more });
}

/** A source that asks for one list of JSON, `/list.json`, and then for what `more` says. */
export function fakeSource(changed: Partial<Source> & { more?: SourceRequest[] } = {}): Source {
  const { more = [], ...rest } = changed;
  return {
    id: 'test-office',
    name: 'Test Office',
    licence: 'CC0',
    attribution: 'Test Office of Nowhere',
    homepage: 'https://office.example/',
    complete: true,
    origin: 'https://office.example',
    pauseMs: 500,
    expectations: { least: 2, most: 1000, shrink: 0.3, fill: { names: 0.9 }, dropped: 0.2 },
    *plan() {
      yield request('list.json');
      for (const each of more) yield each;
    },
    parse: (document) => {
      const empty = { notices: [], dropped: [], leftOut: [], unmapped: [], unknownFields: [] };
      return { ...empty, ...JSON.parse(new TextDecoder().decode(document.bytes)) };
    },
    mergeSame: mergeReadings,
    ...rest,
  };
}

/** A request whose answer begins with a brace. */
export function request(name: string, changed: Partial<SourceRequest> = {}): SourceRequest {
  return {
    name,
    path: `/${name}`,
    judge: (bytes) =>
      bytes[0] === '{'.charCodeAt(0) ? { kind: 'answer' } : { kind: 'no-answer', why: 'an error page' },
    ...changed,
  };
}
