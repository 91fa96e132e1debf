import { type ProductType, productTypes } from '../../core/product-types';
import { fold } from '../normalise';

/** One thing with its names in many languages: a kind of product with its type, or a quality without. */
export interface ConceptRow {
  type?: ProductType;
  names: { lang: string; text: string }[];
}

/** A word and in how many of 10,000 real titles it stands. */
export interface WordCount {
  word: string;
  count: number;
}

/**
 * Reads a table of concepts: lines of cells between tabs, the first line naming the columns (`type`, then languages), names
 * in a cell separated by commas. Lines that begin with `#` are remarks. Throws with the line where a row is malformed.
 */
export function readConcepts(text: string): ConceptRow[] {
  const { columns, rows } = readRows(text);
  return rows.map(({ cells, line }) => {
    const row: ConceptRow = { names: [] };
    for (const [at, cell] of cells.entries()) {
      const column = columns[at] ?? '';
      if (column === 'type') row.type = typeNamed(cell, line);
      else if (column !== 'id')
        for (const name of cell.split(','))
          if (name.trim()) row.names.push({ lang: column, text: fold(name.trim()) });
    }
    return row;
  });
}

/** Reads the table of common words: `word`, tab, count of 10,000. */
export function readCommonWords(text: string): WordCount[] {
  return readRows(text).rows.map(({ cells: [word = '', count = ''], line }) => {
    if (word === '' || !/^\d+$/.test(count)) throw new Error(`line ${line}: not a word and a count`);
    return { word, count: Number(count) };
  });
}

function readRows(text: string): { columns: string[]; rows: { cells: string[]; line: number }[] } {
  const lines = text
    .split('\n')
    .map((content, at) => ({ cells: content.split('\t'), line: at + 1, content }))
    .filter(({ content }) => content.trim() !== '' && !content.startsWith('#'));
  const [head, ...rows] = lines;
  const columns = head?.cells ?? [];
  const odd = rows.find(({ cells }) => cells.length !== columns.length);
  if (odd) throw new Error(`line ${odd.line}: ${odd.cells.length} cells, not ${columns.length}`);
  return { columns, rows };
}

function typeNamed(cell: string, line: number): ProductType {
  const type = productTypes.find((each) => each === cell);
  if (!type) throw new Error(`line ${line}: no product type "${cell}"`);
  return type;
}

/** Names in one language that are everyday words in another: four is an oven, pet a cap, bank a sofa. */
export const misleadingNames: ReadonlySet<string> = new Set([
  ...[
    'four',
    'pet',
    'bank',
    'slot',
    'lit',
    'pop',
    'kind',
    'chat',
    'glas',
    'gum',
    'kit',
    'pilot',
    'gato',
    'mando',
  ],
  ...[
    'short',
    'trousse',
    'bureau',
    'cassette',
    'tapis',
    'plan',
    'rock',
    'rose',
    'tier',
    'rot',
    'lamp',
    'pelo',
  ],
  ...[
    'stand',
    'light',
    'set',
    'top',
    'store',
    'figur',
    'figura',
    'note',
    'gel',
    'tol',
    'jack',
    'spice',
    'bord',
  ],
  ...[
    'case',
    'cover',
    'bag',
    'kleid',
    'rad',
    'bad',
    'hut',
    'fat',
    'mode',
    'son',
    'pad',
    'klei',
    'vela',
    'bala',
  ],
  ...[
    'cola',
    'doce',
    'pilha',
    'rede',
    'saia',
    'prato',
    'tinta',
    'colla',
    'lana',
    'cane',
    'miel',
    'bola',
    'slim',
  ],
  ...['mouse', 'scale', 'reflector', 'radiator', 'manual', 'banda', 'torre', 'blouse', 'robe', 'muis'],
]);
const leastLetters = 4;

/** Whether a name is too short or too everyday elsewhere to tell what a text is about. English is held to less. */
export function isMisleading(lang: string, name: string): boolean {
  if (!/^\p{Script=Latin}+$/u.test(name)) return /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(name);
  if (lang === 'en') return name.length < 3 || (misleadingNames.has(name) && !englishAnyway.has(name));
  return name.length < leastLetters || misleadingNames.has(name);
}

const englishAnyway: ReadonlySet<string> = new Set(['blouse', 'robe', 'radiator']);
