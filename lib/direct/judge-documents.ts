import type { FeedFault } from '../core/lists';
import type { Notice } from '../core/notice';
import { filledFields, isFilled } from '../sources/filled-fields';
import { recordsIn } from '../sources/parsed-document';
import type { Expectations, ParsedDocument } from '../sources/source';

/** Shares of fewer records than this say nothing. */
const enough = 100;
/** So many records may go from a document without a question, whatever its length. */
const fewGone = 3;

/**
 * Whether a document that came anew has lost more than its source may lose between two fetches: half of it, most likely,
 * or something else in its place.
 */
export function isBelievable(
  before: ParsedDocument,
  after: ParsedDocument,
  { shrink }: Pick<Expectations, 'shrink'>,
): boolean {
  return recordsIn(after) >= recordsIn(before) * (1 - shrink) - fewGone;
}

/**
 * Why what the documents hold is not believed; undefined where it is. Held to how well its source's fields are filled and
 * how few records cannot be read. How many there are in all says nothing here: only a part of the source is covered.
 */
export function whyNotBelieved(
  expected: Expectations,
  { notices, dropped, records }: { notices: readonly Notice[]; dropped: number; records: number },
): FeedFault | undefined {
  if (notices.length === 0) return notBelieved('not one notice in what came');
  if (records >= enough && dropped / records > expected.dropped)
    return notBelieved(`${dropped} of ${records} records could not be read`);
  if (notices.length < enough) return undefined;
  for (const field of filledFields) {
    const filled = notices.filter(isFilled[field]).length;
    if (filled / notices.length < (expected.fill[field] ?? 0))
      return notBelieved(`${field} filled in ${filled} of ${notices.length} notices only`);
  }
  return undefined;
}

export function notBelieved(detail: string): FeedFault {
  return { kind: 'not-believed', detail };
}
