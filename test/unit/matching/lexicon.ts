import type { Lexicon } from '../../../lib/matching/lexicon/lexicon';
import { openLexicon } from '../../../lib/matching/lexicon/open-lexicon';
import { compiledLexicon } from '../../bench/lexicon/lexicon-tables';

/** The lexicon of the tables as they are now. */
export function lexiconOfTables(): Lexicon {
  const opened = openLexicon(compiledLexicon());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return opened.lexicon;
}
