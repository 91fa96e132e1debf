import { dayNumber, readDay } from './official-dates';
import type { PlanContext } from './source';

/**
 * Whether a document's turn to be read anew has come: once in `period` days, each document on a day of its own. All days
 * since the last whole fetch count, so that a build that runs once a week reaches every turn.
 */
export function isTurn(place: number, period: number, { now, lastSuccess }: PlanContext): boolean {
  const today = dayOf(now);
  const last = lastSuccess === undefined ? today - 1 : Math.min(dayOf(lastSuccess), today);
  const days = Math.min(today - last, period);
  const since = (((today + place) % period) + period) % period;
  // So many days ago the turn was: today's is 0.
  return since < days;
}

function dayOf(time: string): number {
  return dayNumber(readDay(time) ?? time.slice(0, 10));
}
