import { readDay } from '../official-dates';
import { isTurn } from '../rotation';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { judgeWindow, type Window } from './answer';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** The site opened on the first of April 2021. */
const firstMonth = '2021-04';
/** The newest months are asked for in every run: versions follow one another in the first weeks. */
const openMonths = 3;
/** So many days pass until every older month has been read anew once. */
const rescanDays = 28;

const dataset = '/api/explore/v2.1/catalog/datasets/rappelconso-v2-gtin-espaces';

/**
 * Every recall by the month of its publication, newest first, and what may stand before the first month. Food and vehicles are
 * asked for as well, to be left out by name and counted: a filter would lose what changes its category without a word. A month
 * is exported whole, because pages (a hundred rows, ten thousand at most) lose a row that moves between two of them.
 */
export function* planMonths(context: PlanContext): Plan {
  const today = readDay(context.now) ?? context.now.slice(0, 10);
  const months = monthsBack(today.slice(0, 7));
  for (const [place, month] of months.entries()) {
    const window = { from: `${month}-01`, before: `${nextMonth(month)}-01`, mayBeEmpty: place === 0 };
    const anew = place < openMonths || isTurn(numberOf(month), rescanDays, context);
    yield monthRequest(`recalls-${month}.json`, window, !anew);
  }
  const earlier = { before: `${firstMonth}-01`, mayBeEmpty: true };
  yield monthRequest('recalls-earlier.json', earlier, !isTurn(numberOf(firstMonth) - 1, rescanDays, context));
}

function monthRequest(name: string, window: Window, immutable: boolean): SourceRequest {
  const since = window.from === undefined ? [] : [`date_publication>=date'${window.from}'`];
  const where = [...since, `date_publication<date'${window.before}'`].join(' and ');
  return {
    name,
    path: `${dataset}/exports/json?${new URLSearchParams({ where, order_by: 'id', timezone: 'UTC' })}`,
    judge: judgeWindow(window),
    ...(immutable && { immutable }),
  };
}

/** `2026-11`, `2026-10`, … `2021-04`. */
function monthsBack(newest: string): string[] {
  const months: string[] = [];
  for (let number = numberOf(newest); number >= numberOf(firstMonth); number--) months.push(monthOf(number));
  return months;
}

function nextMonth(month: string): string {
  return monthOf(numberOf(month) + 1);
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
