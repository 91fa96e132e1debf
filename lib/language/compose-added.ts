import type { AddOutcome, ToldOfAdding } from '../core/products-page';
import { wordWatchBounds } from '../core/word-watch';
import type { Language } from './language';
import { type Sentences, sentencesIn } from './sentences';

/** What came of a text that was added: a sentence for each kind of outcome, what could not be watched only where nothing was. */
export function composeAdded(outcomes: readonly AddOutcome[], language: Language): ToldOfAdding {
  const say = sentencesIn(language);
  const told = outcomes.flatMap((outcome) => (outcome.kind === 'nothing' ? [] : [sentenceOf(outcome, say)]));
  const text = told.length === 0 ? say.dashboard.products.cannotKeep : [...new Set(told)].join(' ');
  return { text, isKept: outcomes.some((outcome) => outcome.kind !== 'nothing' && outcome.kept === 'kept') };
}

function sentenceOf(outcome: Exclude<AddOutcome, { kind: 'nothing' }>, say: Sentences): string {
  const words = say.dashboard.products;
  if (outcome.kind === 'product') return outcome.kept === 'full' ? words.full : words.kept;
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
