import { z } from 'zod';
import { isJsonObject, readJsonAnswer } from '../json-answer';
import { readDay } from '../official-dates';
import type { Judgement } from '../source';
import { type KnownFields, unknownFieldsOf } from '../unknown-fields';
import { recordOf, slugOf } from './identity';

/** The most GOV.UK gives at once. */
export const perPage = 1000;
/**
 * So many of a page stand on the page before it too: the newest notice comes first, so that one published between two requests
 * pushes another over the edge of its page.
 */
const overlap = 50;

/** Where a page of the search begins. */
export function pageStart(page: number): number {
  return page * (perPage - overlap);
}

const rowSchema = z.object({ link: z.string(), public_timestamp: z.string() });

const rowFields: KnownFields = {
  link: 'read',
  public_timestamp: 'read',
  title: { ignored: 'the notice says it' },
  index: { ignored: 'of the search engine' },
  es_score: { ignored: 'of the search engine' },
  _id: { ignored: 'the link once more' },
  elasticsearch_type: { ignored: 'of the search engine' },
  document_type: { ignored: 'of the search engine' },
};

/** A notice that the search names. */
export interface FoundNotice {
  slug: string;
  /** When it was last published, to the second: of one moment there is one text. */
  version: string;
  /** The same as a day. */
  day: string;
}

export interface SearchPage {
  found: FoundNotice[];
  /** Notices of the whole search. */
  total: number;
  dropped: { record: string; why: string }[];
  unknownFields: string[];
}

/** A page of the search, newest first; rows without link or time are named in `dropped`, by the link where there is one. */
export function readSearchPage(bytes: Uint8Array, request: string): SearchPage {
  const rows = rowsOf(readJsonAnswer(bytes));
  const page: SearchPage = { found: [], total: rows?.total ?? 0, dropped: [], unknownFields: [] };
  for (const [place, row] of (rows?.results ?? []).entries()) {
    page.unknownFields.push(...unknownFieldsOf(row, rowFields).map((field) => `search.${field}`));
    const checked = rowSchema.safeParse(row);
    const slug = checked.success ? slugOf(checked.data.link) : undefined;
    const time = checked.success ? checked.data.public_timestamp : '';
    const day = readDay(time);
    if (slug === undefined || day === undefined) {
      const record = lastPartOf(row) ?? `${request} #${place + 1}`;
      page.dropped.push({ record, why: 'no link to a notice, or no time' });
      continue;
    }
    page.found.push({ slug, day, version: time.replace(/[^0-9T]/gu, '').slice(0, 15) });
  }
  return page;
}

/** What a row's link ends in: a notice of that record, had it been met before, is named here still. */
function lastPartOf(row: unknown): string | undefined {
  const link = isJsonObject(row) && typeof row.link === 'string' ? row.link : '';
  const part = /([a-z0-9][a-z0-9._%-]{0,400})\/?$/iu.exec(link)?.[1];
  return part === undefined ? undefined : recordOf(part);
}

/**
 * Whether bytes are the page of a search that begins at a place: a page with fewer rows than there are left is half of one, and
 * an empty search would pass for one whose notices are all withdrawn.
 */
export function judgeSearchPage(start: number): (bytes: Uint8Array) => Judgement {
  return (bytes) => {
    const rows = rowsOf(readJsonAnswer(bytes));
    if (!rows) return { kind: 'no-answer', why: 'the search answered without "results" and "total"' };
    const { results, total } = rows;
    if (total === 0) return { kind: 'no-answer', why: 'the search finds not one notice' };
    const expected = Math.min(perPage, Math.max(0, total - start));
    return results.length >= expected
      ? { kind: 'answer' }
      : { kind: 'no-answer', why: `the search names ${results.length} notices of ${total} from ${start} on` };
  };
}

function rowsOf(json: unknown): { results: unknown[]; total: number } | undefined {
  if (!isJsonObject(json) || !Array.isArray(json.results)) return undefined;
  const { results, total } = json;
  return typeof total === 'number' && Number.isInteger(total) && total >= 0 ? { results, total } : undefined;
}
