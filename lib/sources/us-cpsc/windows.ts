import { dayAfter, dayNumber, readDay } from '../official-dates';
import { isTurn } from '../rotation';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { judgeRecalls } from './judge';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** The oldest recall is of 1973-06-08. A recall never lapses: selling the product stays unlawful (15 U.S.C. 2068). */
const firstYear = 1973;
/** Older years are closed; they are read anew in turns, because edits move no date. */
const openYears = 2;
/** So many days pass until every closed year has been read anew once. */
const rescanDays = 28;
/** A window that still fails at this length is a fault of the service, not of the amount. */
const leastWindowDays = 7;
/** Recalls of closed years that were published again lately. */
const republishedDays = 35;

/**
 * Every recall by windows of a year, newest first, and those republished lately. The service fails on large answers with an
 * error inside HTTP 200; such a window is asked for in halves, and only the smallest must be answered.
 */
export function* planRecalls(context: PlanContext): Plan {
  const { now } = context;
  const today = readDay(now) ?? now.slice(0, 10);
  const thisYear = Number(today.slice(0, 4));
  yield {
    name: 'recalls-republished.json',
    path: recallsPath({
      LastPublishDateStart: dayAfter(today, -republishedDays),
      RecallDateEnd: `${thisYear - openYears}-12-31`,
    }),
    judge: judgeRecalls,
    optional: true,
  };
  for (let year = thisYear; year >= firstYear; year--) {
    const closed = year <= thisYear - openYears && !isTurn(year, rescanDays, context);
    yield* planWindow(`${year}-01-01`, `${year}-12-31`, closed);
  }
}

function* planWindow(start: string, end: string, closed: boolean): Plan {
  const days = dayNumber(end) - dayNumber(start) + 1;
  const splits = days > leastWindowDays;
  const answer = yield {
    name: `recalls-${start}-${end}.json`,
    path: recallsPath({ RecallDateStart: start, RecallDateEnd: end }),
    judge: judgeRecalls,
    ...(splits && { optional: true, splits: true }),
    ...(closed && { immutable: true }),
  };
  if (answer.bytes.length > 0 || !splits) return;
  const middle = dayAfter(start, Math.floor(days / 2) - 1);
  yield* planWindow(start, middle, closed);
  yield* planWindow(dayAfter(middle, 1), end, closed);
}

/** Where recalls are asked for, by parameters of the service. */
export function recallsPath(parameters: { [name: string]: string }): string {
  return `/RestWebServices/Recall?${new URLSearchParams({ format: 'json', ...parameters })}`;
}
