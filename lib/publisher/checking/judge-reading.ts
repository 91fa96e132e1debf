import { type Decision, decideVerdict } from '../../core/decide-verdict';
import type { Reading } from '../../core/listing';
import type { Match, Verdict } from '../../core/verdict';
import { matchesOfEither, withoutRefreshed } from '../../core/without-refreshed';
import type { OpenFeed } from './open-feed';

type Judged = Exclude<Reading, { kind: 'not-a-product-page' }>;

/** What the extension would say of this reading with this edition as its only list. */
export function judgeReading(
  reading: Judged,
  feed: OpenFeed,
): Verdict | Exclude<Decision, { kind: 'verdict' }> {
  const decision = decideVerdict(reading, matchesOf(reading, feed), [feed.state]);
  return decision.kind === 'verdict' ? decision.verdict : decision;
}

/** What a feed's selectors read may add a warning; it takes none away. */
function matchesOf(reading: Judged, feed: OpenFeed): Match[] {
  const matches = feed.match(reading.listing);
  if (!('refreshed' in reading) || !reading.refreshed) return matches;
  return matchesOfEither(matches, feed.match(withoutRefreshed(reading.listing, reading.refreshed.filled)));
}
