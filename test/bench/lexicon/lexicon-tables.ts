import { readFileSync } from 'node:fs';
import { compileLexicon } from '../../../lib/matching/lexicon/compile';
import { type ConceptRow, readCommonWords, readConcepts } from '../../../lib/matching/lexicon/tables';

const folder = new URL('../../../lib/matching/lexicon/', import.meta.url);

/** The tables that are compiled, in the order of their concepts. A new table is one line here. */
export const conceptTables = ['kinds.tsv', 'qualities.tsv'] as const;
/** Names of one and the same thing, each of them also in a table of concepts. */
export const thingsTable = 'things.tsv';
export const commonWordsTable = 'common-words.tsv';

/** Where the compiled lexicon lies, as the extension carries it. */
export const lexiconFile = new URL('../../../public/lexicon/lexicon.bin', import.meta.url);

export function readTable(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

export function conceptRows(): ConceptRow[] {
  return conceptTables.flatMap((name) => readConcepts(readTable(name)));
}

export function compiledLexicon(): ArrayBuffer {
  return compileLexicon(
    conceptRows(),
    readCommonWords(readTable(commonWordsTable)),
    readConcepts(readTable(thingsTable)),
  );
}
