import type { CardView, FoundCards, PageKind, StripView, UnreadRows } from '../core/cards';
import { withPlace } from './compose-card';
import type { Language } from './language';
import { sentencesIn } from './sentences';
import { dayAndTimeIn } from './words';

/** Products the strip of a checkout names one by one. */
const mostNamed = 3;

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

/** The strip above a checkout that does not say what it sells: what the cart held. The page itself is never more than possible. */
export function composeHeldStrip(
  held: readonly CardView[],
  unread: UnreadRows,
  language: Language,
): StripView {
  const { cards } = sentencesIn(language);
  const { from, ...labels } = cards.strip;
  return {
    language,
    level: 'possible',
    text: heldText(unread, language),
    from: `${cards.unread.look} ${from}`,
    labels,
    held: strongestFirst(held)
      .slice(0, mostNamed)
      .map((view) => withPlace(view, cards.unread.inCart)),
  };
}

/** "Your cart held … when Ansim last read it". */
export function heldText({ flagged, possible, at }: UnreadRows, language: Language): string {
  const { held } = sentencesIn(language).cards.unread;
  return held(flagged, possible, at === undefined ? '' : dayAndTimeIn(language, at));
}

function strongestFirst(held: readonly CardView[]): CardView[] {
  return [...held].sort((a, b) => Number(b.level === 'flagged') - Number(a.level === 'flagged'));
}
