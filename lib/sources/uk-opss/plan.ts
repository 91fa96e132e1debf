import { dayAfter, dayNumber, readDay } from '../official-dates';
import { shortRecord } from '../path-record';
import { isTurn } from '../rotation';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { judgeContentItem } from './content-item';
import { contentPath, recordOf } from './identity';
import { type FoundNotice, judgeSearchPage, pageStart, perPage, readSearchPage } from './search-page';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** More pages than this is a count that is none. */
const mostPages = 20;
/** Small corrections move no time of publication; they are made in the first days. */
const recentDays = 14;
/** So many days pass until every older notice has been read anew once. */
const rescanDays = 90;
/** So many notices in a row without an answer, and GOV.UK is left in peace. */
const mostSilent = 5;

/**
 * The whole search, then each notice as data. A notice's answer is kept under the time of its publication, so that one that was
 * published anew is asked for anew; what is older than two weeks comes from the cache but for its turn.
 */
export function* planNotices(context: PlanContext): Plan {
  const found = new Map<string, FoundNotice>();
  for (let page = 0, pages = 1; page < Math.min(pages, mostPages); page++) {
    const request = searchRequest(page);
    const answer = readSearchPage((yield request).bytes, request.name);
    for (const each of answer.found) if (!found.has(each.slug)) found.set(each.slug, each);
    pages = Math.ceil((answer.total - perPage) / pageStart(1)) + 1;
  }
  let silent = 0;
  for (const each of found.values()) {
    // The search has named it. The last one before GOV.UK is left in peace stands for all that are not asked for then.
    const record = silent < mostSilent - 1 ? recordOf(each.slug) : undefined;
    const answer = yield {
      ...noticeRequest(each, isSettled(each, context)),
      ...(record !== undefined && { record }),
    };
    silent = answer.bytes.length > 0 ? 0 : silent + 1;
    if (silent === mostSilent) return;
  }
}

function searchRequest(page: number): SourceRequest {
  const start = pageStart(page);
  const asked = new URLSearchParams({
    filter_format: 'product_safety_alert_report_recall',
    order: '-public_timestamp',
    count: String(perPage),
    start: String(start),
    fields: 'link,public_timestamp',
  });
  return { name: `search-${page}.json`, path: `/api/search.json?${asked}`, judge: judgeSearchPage(start) };
}

function noticeRequest({ slug, version }: FoundNotice, immutable: boolean): SourceRequest {
  return {
    // A name has 120 characters at most.
    name: `notice-${shortRecord(slug, 90).replace(/[^A-Za-z0-9._-]/gu, '_')}-${version}.json`,
    path: contentPath(slug),
    judge: judgeContentItem,
    optional: true,
    ...(immutable && { immutable }),
  };
}

function isSettled({ slug, day }: FoundNotice, context: PlanContext): boolean {
  const today = readDay(context.now) ?? context.now.slice(0, 10);
  if (day > dayAfter(today, -recentDays)) return false;
  // Neighbours in time get turns apart: those of one day would all come on one.
  return !isTurn(dayNumber(day) * 7 + slug.length, rescanDays, context);
}
