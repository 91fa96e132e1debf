import { dayAfter, readDay } from '../official-dates';
import { isTurn } from '../rotation';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { judgeWindow } from './answer';
import { safetyKoreaRequest } from './request';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** No recall known is older; an empty year is answered with 2004. */
export const firstYear = 2000;
/** The newest months are asked for in every run. */
const openMonths = 3;
/** So many days pass until every other window has been read anew once. */
const rescanDays = 28;

/** The day it is in Korea, where the year begins nine hours earlier. */
export function koreanDay(now: string): string {
  const moved = new Date(Date.parse(now) + 9 * 3_600_000);
  return Number.isNaN(moved.getTime()) ? now.slice(0, 10) : moved.toISOString().slice(0, 10);
}

/**
 * A list of recalls by the beginning of its date of publication: this year and the last by month, older ones by year, newest
 * first. The service also gives everything at once (`all`, `%`); that is not documented and not used.
 */
export function* planRecallWindows(operation: string, name: string, context: PlanContext): Plan {
  const today = koreanDay(context.now);
  const thisYear = Number(today.slice(0, 4));
  const months = monthsBack(today, 12 + Number(today.slice(5, 7)));
  const years = Array.from(
    { length: Math.max(0, thisYear - 1 - firstYear) },
    (_, back) => thisYear - 2 - back,
  );
  for (const [place, prefix] of [...months, ...years.map(String)].entries()) {
    // A window keeps its turn while newer ones are added before it.
    const turn =
      prefix.length === 6 ? Number(prefix.slice(0, 4)) * 12 + Number(prefix.slice(4)) : Number(prefix);
    const anew = place < openMonths || isTurn(turn, rescanDays, context);
    yield safetyKoreaRequest({
      operation,
      asked: { conditionKey: 'publishDate', conditionValue: prefix },
      name: `${name}-${prefix}.json`,
      judge: judgeWindow({ field: 'publishDate', prefix }),
      ...(!anew && { immutable: true }),
    });
  }
}

/** `202611`, `202610`, …: so many months up to the month of a day. */
export function monthsBack(today: string, count: number): string[] {
  const months: string[] = [];
  for (let first = `${today.slice(0, 7)}-01`; months.length < count; ) {
    months.push(first.slice(0, 7).replace('-', ''));
    first = `${(readDay(dayAfter(first, -1)) ?? first).slice(0, 7)}-01`;
  }
  return months;
}
