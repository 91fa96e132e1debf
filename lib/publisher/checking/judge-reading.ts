import { type Decision, decideVerdict } from '../../core/decide-verdict';
import type { Reading } from '../../core/listing';
import type { Verdict } from '../../core/verdict';
import type { OpenFeed } from './open-feed';

type Judged = Exclude<Reading, { kind: 'not-a-product-page' }>;

/** What the extension would say of this reading with this edition as its only list. */
export function judgeReading(
  reading: Judged,
  feed: OpenFeed,
): Verdict | Exclude<Decision, { kind: 'verdict' }> {
  const decision = decideVerdict(reading, feed.match(reading.listing), [feed.state]);
  return decision.kind === 'verdict' ? decision.verdict : decision;
}
