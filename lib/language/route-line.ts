import type { Route } from '../core/route';
import { routeAsOf, routeNumber, routeNumberLookedFor, routePage } from '../core/routes';
import type { Language } from './language';
import type { ReportSentences } from './report-sentences';
import { sentencesIn } from './sentences';
import { monthIn } from './words';

/** What stands under a route's address, so that nobody looks for a form on a front page; undefined of what only tells. */
export function openingLine({ opens }: Route, language: Language): string | undefined {
  const words = sentencesIn(language).report.send.opens;
  if (!opens) return undefined;
  return opens.kind === 'form' ? words.form : words[opens.kind](opens.lookFor[language]);
}

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
