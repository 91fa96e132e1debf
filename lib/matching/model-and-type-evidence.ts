import type { Evidence } from '../core/verdict';
import type { Fact } from './facts';
import type { Lexicon } from './lexicon/lexicon';
import { otherBrandInTitle } from './other-names';
import type { TypeAgreement } from './product-type-agreement';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { quote } from './tokens';
import { unknownBrandInTitle } from './unknown-brand';

/** How long a model must be to count where only the type agrees, and where the very kind does. */
const leastLength = { 'same-kind': 5, 'same-type': 7 };

/**
 * The same model where no brand can be compared, on products of the same kind. The model must be distinctive: letters and
 * at least two digits, long enough, and in no other title that we know of.
 */
export function modelAndTypeEvidence(
  read: ReadListing,
  theirs: ReadNotice,
  { model, type, lexicon }: { model: Fact; type: TypeAgreement; lexicon: Lexicon },
): Evidence | undefined {
  if (type.kind !== 'same-kind' && type.kind !== 'same-type') return undefined;
  if (!isDistinctive(model, leastLength[type.kind], lexicon)) return undefined;
  if (otherBrandInTitle(read, theirs, lexicon) || unknownBrandInTitle(read, theirs, lexicon))
    return undefined;
  const { tokens, place } = type;
  const name = theirs.notice.names[0]?.text ?? theirs.notice.category?.official ?? '';
  return {
    kind: 'model-and-type',
    listing: `${model.listing}, ${quote(tokens, place.first, place.last)}`,
    notice: `${model.notice}, ${name}`,
  };
}

function isDistinctive({ key, listing, from }: Fact, least: number, lexicon: Lexicon): boolean {
  if (key.length < (from === 'label' ? least - 1 : least)) return false;
  if (!/\p{L}/u.test(key) || (key.match(/\d/g)?.length ?? 0) < 2) return false;
  return [key, ...listing.toLowerCase().split(/\s+/)].every(
    (word) => lexicon.frequency(word) <= 3 || word.length < 4,
  );
}
