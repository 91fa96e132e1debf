import type { FoundCards, PageKind, StripView } from '../core/cards';
import type { Language } from './language';
import { sentencesIn } from './sentences';

/** The strip above a cart or checkout that holds listed items, before payment. Undefined for every other page. */
export function composeStrip(
  { rows, ...all }: FoundCards,
  page: PageKind,
  language: Language,
): StripView | undefined {
  const { flagged, possible } = rows ?? all;
  if (flagged + possible === 0 || (page !== 'cart' && page !== 'checkout')) return undefined;
  const { found, strip } = sentencesIn(language).cards;
  const { from, ...labels } = strip;
  return {
    language,
    level: flagged > 0 ? 'flagged' : 'possible',
    text: found[rows ? page : (`${page}-page` as const)](flagged, possible),
    from,
    labels,
  };
}
