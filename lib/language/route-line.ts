import type { Route } from '../core/route';
import { routeAsOf, routeNumber, routeNumberLookedFor, routePage } from '../core/routes';
import type { Language } from './language';
import type { ReportSentences } from './report-sentences';
import { monthIn } from './words';

/** What is known of a route, in one line: its host, of when that is, and its number or that none could be found. */
export function routeLine(
  route: Route,
  listing: string,
  { language, words }: { language: Language; words: ReportSentences },
): string {
  const { send } = words;
  const [number, lookedFor] = [routeNumber(route), routeNumberLookedFor(route)];
  return [
    new URL(routePage(route, listing)).host,
    send.asOf(monthIn(language, routeAsOf(route))),
    ...(route.standsFor === undefined ? [] : [send.standsFor(route.standsFor)]),
    ...(number === undefined ? [] : [send.call(number)]),
    ...(lookedFor === undefined ? [] : [send.noNumber(monthIn(language, lookedFor))]),
  ].join(' · ');
}
