import { hazards } from '../../core/hazards';
import { noticeKinds } from '../../core/notice';
import { productTypes } from '../../core/product-types';

/** One column of a table of notices. */
export interface Column {
  name: string;
  about: string;
  needed?: true;
  /** A cell may hold several values, separated by `;`. */
  several?: true;
  /** Official words: the language stands behind a colon in the column's name (`danger:ko`), or in the row's `language`. */
  words?: true;
}

/** The columns of a table of notices, as `feed build --help` tells them. Any order; those not needed may be left out. */
export const columns = [
  { name: 'source', about: 'the short name of your list: our-club. Or name one list in --source-info' },
  { name: 'id', needed: true, about: 'your own number or name for the notice; it must never change' },
  { name: 'kind', needed: true, about: noticeKinds.join(', ') },
  { name: 'published', needed: true, about: 'a day, 2026-11-25' },
  { name: 'updated', about: 'a day' },
  { name: 'withdrawn', about: 'the day you took it back; it then warns no more' },
  { name: 'language', about: 'of the words in this row: ko, en, …' },
  { name: 'names', words: true, several: true, about: 'what the product is called' },
  { name: 'brands', several: true, about: 'only brands printed on product or package' },
  { name: 'models', several: true, about: 'model numbers, whole' },
  { name: 'gtins', several: true, about: 'barcodes, 8, 12, 13 or 14 digits' },
  { name: 'certificates', several: true, about: 'certificate numbers' },
  { name: 'category', about: 'the kind of product in your own words' },
  { name: 'type', about: productTypes.join(', ') },
  {
    name: 'hazards',
    several: true,
    about: `your own words, then = and one of ours where one fits: "catches fire=fire". Ours: ${hazards.join(', ')}`,
  },
  { name: 'danger', words: true, about: 'what can happen, one text' },
  { name: 'measures', words: true, about: 'what was decided, one text' },
  { name: 'advice', words: true, about: 'what people should do, one text' },
  { name: 'page', about: 'your page about it, https://…' },
  {
    name: 'listings',
    several: true,
    about: 'listings that are the product: addresses, or aliexpress:1005… and temu:601…',
  },
  { name: 'batches', several: true, about: 'where only these are affected' },
  { name: 'serials', several: true, about: 'where only these are affected' },
  { name: 'dates', several: true, about: 'dates of production, where only these are affected' },
  { name: 'sellers', several: true, about: 'where only what these sold is affected' },
  { name: 'marketplaces', several: true, about: 'where it is sold, without saying which listing' },
  { name: 'countries', several: true, about: 'two capital letters each: KR' },
  { name: 'origin', about: 'the country it was made in: CN' },
] as const satisfies readonly Column[];
export type ColumnName = (typeof columns)[number]['name'];

/** A column of a file: which one it is, and the language its name states. */
export interface HeadCell<Name extends string = ColumnName> {
  column: Column & { name: Name };
  /** As the file writes it. */
  written: string;
  language?: string;
}

/** What the first row's cell names, or undefined where it is no column of ours. */
export function headCellOf(written: string): HeadCell | undefined {
  const [, name, language] = /^([a-z]+)(?::([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?$/.exec(written.trim()) ?? [];
  const column: (Column & { name: ColumnName }) | undefined = columns.find((each) => each.name === name);
  if (!column || (language !== undefined && !column.words)) return undefined;
  return { column, written: written.trim(), ...(language !== undefined && { language }) };
}

/** The letters a spreadsheet heads a column with: 0 is A, 26 is AA. */
export function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}

/** The columns for `--help`, a line or several each. */
export function columnsHelp(width: number): string {
  return columns
    .flatMap((column: Column) => {
      const marks = [
        ...(column.needed ? ['needed'] : []),
        ...(column.words ? ['in a language'] : []),
        ...(column.several ? ['several'] : []),
      ];
      const text = `${column.about}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
      return wrapped(text, width).map((line, at) => `  ${(at === 0 ? column.name : '').padEnd(14)}${line}`);
    })
    .join('\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
