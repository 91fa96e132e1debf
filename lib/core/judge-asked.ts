import { whyAMissMeansNothing } from './decide-verdict';
import type { ListState } from './lists';
import type { Asked } from './question';
import type { Match, NotCheckedReason } from './verdict';

/** Why what somebody asked could not be checked, or its miss means nothing. */
export type NotAnsweredReason =
  | NotCheckedReason
  /** The link names its listing only to who follows it. */
  | { kind: 'short-link' }
  /** Nothing but the listing's number was compared: its page may show more. */
  | { kind: 'number-only' }
  /** A link to another page of a shop. */
  | { kind: 'no-listing' }
  | { kind: 'not-a-shop' }
  /** A number as long as a barcode's that is none. */
  | { kind: 'no-barcode' };

/** Why nothing of what somebody gave can be compared. */
export type NothingReason = 'short-link' | 'no-listing' | 'not-a-shop' | 'no-barcode';

/** What checking something asked tells: the four states of a verdict. */
export type AskedVerdict =
  | { kind: 'flagged' | 'possible'; matches: Match[]; lists: ListState[] }
  | { kind: 'not-listed'; lists: ListState[] }
  | { kind: 'could-not-check'; reason: NotAnsweredReason; lists: ListState[] };

/**
 * From what was asked, what matched and what the lists are worth to one of the four states; undefined for mere words, which
 * are searched and never judged. A hit counts whatever was asked; a miss is `not-listed` only for a number, or a brand with
 * its model, that was compared whole with current lists. A listing is read whole on its page only.
 */
export function judgeAsked(
  asked: Asked,
  matches: readonly Match[],
  lists: ListState[],
): AskedVerdict | undefined {
  if (asked.kind === 'words') return undefined;
  const counted = matches.filter((match) => asked.kind !== 'brand-and-model' || isByName(match));
  if (counted.length > 0) {
    const kind = counted.some(({ level }) => level === 'flagged') ? 'flagged' : 'possible';
    return { kind, matches: counted, lists };
  }
  const unanswered = whyUnanswered(asked);
  const reason = (unanswered && { kind: unanswered }) ?? whyAMissMeansNothing(lists) ?? whyIncomplete(asked);
  return reason ? { kind: 'could-not-check', reason, lists } : { kind: 'not-listed', lists };
}

/** Who asks for a brand and a model asks for no other product of that brand. */
export function isByName({ evidence: [best] }: Match): boolean {
  return best !== undefined && best.kind !== 'similar-words';
}

/** Why a miss would tell nothing whatever the lists are worth; what has a title may be compared by it all the same. */
export function whyUnanswered(asked: Asked): NothingReason | undefined {
  switch (asked.kind) {
    case 'short-link':
      return 'short-link';
    case 'other-link':
      return asked.marketplace === undefined ? 'not-a-shop' : 'no-listing';
    case 'barcode':
      return asked.gtin === undefined ? 'no-barcode' : undefined;
    case 'listing':
    case 'certificate':
    case 'brand-and-model':
    case 'words':
      return undefined;
  }
}

function whyIncomplete(asked: Asked): NotAnsweredReason | undefined {
  return asked.kind === 'listing' ? { kind: 'number-only' } : undefined;
}
