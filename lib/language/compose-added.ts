import type { AddOutcome, ToldOfAdding } from '../core/products-page';
import { wordWatchBounds } from '../core/word-watch';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';

/**
 * What came of a text that was added: a sentence for each kind of outcome, and for each thing that could not be watched why.
 * `left`: how many more things it held than are read at once.
 */
export function composeAdded(outcomes: readonly AddOutcome[], language: Language, left = 0): ToldOfAdding {
  const say = sentencesIn(language);
  const words = say.dashboard.products;
  const told = outcomes.map((outcome) => sentenceOf(outcome, outcomes.length > 1, say));
  if (left > 0) told.push(words.left(left));
  const text = told.length === 0 ? words.cannotKeep : [...new Set(told)].join(' ');
  return { text, isKept: outcomes.some((outcome) => outcome.kind !== 'nothing' && outcome.kept === 'kept') };
}

function sentenceOf(outcome: AddOutcome, isOneOfMany: boolean, say: Sentences): string {
  const words = say.dashboard.products;
  if (outcome.kind === 'nothing') {
    const why = say.dashboard.check.reasons[outcome.why];
    return isOneOfMany ? words.notWatched(shortText(outcome.what, 80), why) : why;
  }
  if (outcome.kind === 'product') {
    const { full, kept, watchedBefore } = words;
    return { full, kept, 'watched-before': watchedBefore }[outcome.kept];
  }
  const { told } = words.words;
  switch (outcome.kept) {
    case 'kept':
    case 'watched-before':
    case 'too-short':
      return told[outcome.kept];
    case 'full':
      return told.full(wordWatchBounds.watches);
    case 'too-general':
      return told['too-general'](wordWatchBounds.atKeeping);
    case 'too-many-words':
      return told['too-many-words'](wordWatchBounds.words);
  }
}
