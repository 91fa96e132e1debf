import { euSafetyGate } from '../sources/eu-safety-gate';
import { weeklyListRequest, weeklyReportRequest } from '../sources/eu-safety-gate/requests';
import { readWeeklyList } from '../sources/eu-safety-gate/weekly-list';
import { dayAfter } from '../sources/official-dates';
import { type DirectRequest, type DirectSource, daily, day } from './direct-source';

/** Two years: what is sold new today. A report is about 140 kB, so this is 15 MB in all, once. */
const reportsCovered = 104;
const daysCovered = 735;
/** Reports are further apart around the new year; where the list leaves more than this out, what lies between is not held. */
const furthestApart = 35;
/** Authorities add measures and identifiers in the first weeks. */
const openDays = 14;
const recentDays = 56;

/**
 * The Safety Gate by its weekly reports alone, the officially published distribution. The website's own service, which a
 * publisher asks for details too, is not made for every shopper's browser.
 */
export const directSafetyGate: DirectSource = {
  id: 'eu-safety-gate',
  source: euSafetyGate,
  requestsPerRun: 30,
  goodFor: 14 * day,
  plan: planReports,
};

function* planReports(today: string): Generator<DirectRequest, void, Uint8Array> {
  const list = yield { request: weeklyListRequest(), freshFor: daily, limit: 4 * 1024 * 1024 };
  const oldest = dayAfter(today, -daysCovered);
  const all = readWeeklyList(list).reports;
  const reports = all.filter(({ published }) => published >= oldest).slice(0, reportsCovered);
  for (const [place, { id, published }] of reports.entries()) {
    const from = later(
      dayAfter(all[place + 1]?.published ?? published, 1),
      dayAfter(published, -furthestApart),
    );
    yield {
      request: weeklyReportRequest(id, false),
      covers: {
        from: earlier(from, published),
        // What came after the newest report is not published yet.
        to: place === 0 ? later(published, today) : published,
      },
      freshFor: freshFor(published, today),
      limit: 4 * 1024 * 1024,
    };
  }
}

function freshFor(published: string, today: string): number {
  if (published > dayAfter(today, -openDays)) return daily;
  return published > dayAfter(today, -recentDays) ? 6.5 * day : 90 * day;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
