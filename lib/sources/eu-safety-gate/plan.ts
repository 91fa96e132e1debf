import { marketplaceIdentifiers } from '../marketplace-identifiers';
import { dayAfter, readDay } from '../official-dates';
import { isTurn } from '../rotation';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { pageNumber } from './identity';
import { notificationRequest, searchRequest, weeklyListRequest, weeklyReportRequest } from './requests';
import { readSearchPage } from './search-page';
import { readWeeklyList } from './weekly-list';
import { weeklyRecords } from './weekly-report';
import { weeklyTraders } from './weekly-traders';

type Plan<Result> = Generator<SourceRequest, Result, SourceDocument>;

/**
 * Reports of the last ten years: as long as a maker must keep a product's papers (Regulation (EU) 2023/988, article 9(3)).
 * Notices do not lapse, but older products are no longer sold new, and their model numbers have been given again.
 */
export const coveredYears = 10;
/** Authorities add measures and identifiers in the first weeks; what is older is read anew in turns. */
const recentDays = 56;
/** So many days pass until every older document has been read anew once. */
const rescanDays = 90;
/** 100 notifications a page and about 80 a week: more pages than this is a search that does not end. */
const mostSearchPages = 8;

/**
 * Weekly list → the reports of ten years → the website's detail of every notification that names an online trader's
 * identifier → search pages and details of what is newer than the newest report. Old documents are immutable, so that a
 * publisher with its cache asks for the last eight weeks and a ninetieth of the rest.
 */
export function* planSafetyGate(context: PlanContext): Plan<void> {
  const { now } = context;
  const today = readDay(now) ?? now.slice(0, 10);
  const list = yield weeklyListRequest();
  const oldest = dayAfter(today, -Math.round(coveredYears * 365.25));
  const reports = readWeeklyList(list.bytes).reports.filter(({ published }) => published >= oldest);
  const seen = new Set<string>();
  const withIdentifiers = new Map<string, string>();
  for (const report of reports) {
    const answer = yield weeklyReportRequest(
      report.id,
      isSettled(report.id, report.published, today, context),
    );
    for (const record of weeklyRecords(answer.bytes)) {
      if (record.caseNumber !== undefined) seen.add(record.caseNumber);
      const page = pageNumber(record.reference);
      if (page !== undefined && namesIdentifier(record.onlineTrader))
        withIdentifiers.set(page, record.published);
    }
  }
  for (const [id, published] of withIdentifiers)
    yield notificationRequest(id, isSettled(id, published, today, context));
  yield* planNewest(
    today,
    reports[0]?.published ?? dayAfter(today, -14),
    seen,
    new Set(withIdentifiers.keys()),
  );
}

/** What the website published since the newest weekly report, and a week before it for what came late. */
function* planNewest(today: string, newestReport: string, seen: Set<string>, asked: Set<string>): Plan<void> {
  const from = dayAfter(newestReport, -7);
  const year = Number(today.slice(0, 4));
  for (let page = 0; page < mostSearchPages; page++) {
    const answer = yield searchRequest([year, year - 1], page);
    const { found, last } = readSearchPage(answer.bytes);
    for (const { id, caseNumber, published } of found) {
      if (published < from || seen.has(caseNumber) || asked.has(id)) continue;
      asked.add(id);
      yield notificationRequest(id, false);
    }
    if (last || found.length === 0 || found.some(({ published }) => published < from)) return;
  }
}

/** Whether a document is old enough to be taken from the cache today: not in its turn of being read anew. */
function isSettled(id: string, published: string, today: string, context: PlanContext): boolean {
  if (published > dayAfter(today, -recentDays)) return false;
  return !isTurn(-Number(BigInt(id) % BigInt(rescanDays)), rescanDays, context);
}

/** Whether the detail may tell more of a listing than the report does: a marketplace of ours, or a long number. */
function namesIdentifier(onlineTrader: string | undefined): boolean {
  if (onlineTrader === undefined) return false;
  const { listings, named, ignored } = marketplaceIdentifiers(weeklyTraders(onlineTrader));
  return (
    listings.length > 0 ||
    named.some((name) => name === 'AliExpress' || name === 'Temu') ||
    ignored.some(({ as }) => as === 'number without a marketplace' || as === 'aliexpress sku')
  );
}
