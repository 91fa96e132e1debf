import { isBuiltInSource } from '../../core/built-in-sources';
import { isSourceId } from '../../core/ids';
import type { Notice } from '../../core/notice';
import type { LineFault, NoticesFile } from '../edition/parse-notices-file';
import { cellFault } from './cell-values';
import { columns, type HeadCell, headCellOf, lettersOf } from './columns';
import { type FilledCell, noticeOfRow } from './notice-of-row';
import { type Cell, type Delimiter, delimiters, readCells } from './read-cells';

/**
 * Reads notices from a table as spreadsheets write it: the first row names the columns, every other row is a notice, rows
 * without anything in them are passed over. With or without a byte order mark; comma, semicolon or tab, whichever the first
 * row uses. `onlySource` is the list meant where there is no column `source`.
 */
export function parseNoticesTable(text: string, onlySource?: string): NoticesFile {
  const plain = text.replace(/^\uFEFF/, '');
  const read = readCells(plain, delimiterOf(plain));
  if (read.kind === 'fault')
    return { notices: [], faults: [{ line: read.line, what: read.what, next: read.next }] };
  const [first = [], ...rest] = read.rows;
  const head = headOf(first, onlySource);
  if (head.kind === 'faults') return { notices: [], faults: head.faults };

  const notices: Notice[] = [];
  const faults: LineFault[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, row] of rest.entries()) {
    if (row.every(({ text: cell }) => cell.trim() === '')) continue;
    const line = row[0]?.line ?? 1;
    const done = readRow(row, head.cells, onlySource);
    if (done.kind === 'faults') {
      faults.push(...done.faults.map((fault) => ({ line, ...placed(fault, index + 2, head.cells, row) })));
      continue;
    }
    const { id } = done.notice;
    const before = lineOf.get(id);
    if (before === undefined) {
      lineOf.set(id, line);
      notices.push(done.notice);
      continue;
    }
    const what = `the id stands on line ${before} already`;
    faults.push({ line, record: id, what, next: 'Keep one row for each notice.' });
  }
  return { notices, faults };
}

/** The one that makes the most columns of ours out of the first row. */
function delimiterOf(text: string): Delimiter {
  const [line = ''] = text.split(/\r?\n/, 1);
  const known = (delimiter: Delimiter) =>
    line.split(delimiter).filter((cell) => headCellOf(cell.replaceAll('"', '')) !== undefined).length;
  return delimiters.reduce((best, each) => (known(each) > known(best) ? each : best));
}

type Head = { kind: 'head'; cells: (HeadCell | undefined)[] } | { kind: 'faults'; faults: LineFault[] };

function headOf(row: readonly Cell[], onlySource: string | undefined): Head {
  const faults: LineFault[] = [];
  const fault = (what: string, next: string) => faults.push({ line: 1, what, next });
  const cells = row.map((cell) => headCellOf(cell.text));
  for (const [index, cell] of row.entries()) {
    const written = cell.text.trim();
    if (written === '' || cells[index]) continue;
    fault(
      `column ${lettersOf(index)}: there is no column “${written.slice(0, 40)}”`,
      `Columns: ${columns.map(({ name }) => name).join(', ')}.`,
    );
  }
  const names = cells.flatMap((cell) => cell?.written ?? []);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) fault(`the column "${twice}" stands there twice`, 'Keep one of them.');
  const missing = columns
    .filter((column) => 'needed' in column || (column.name === 'source' && onlySource === undefined))
    .filter(({ name }) => !names.includes(name));
  if (missing.length > 0) {
    fault(
      `the first row names no column ${missing.map(({ name }) => `"${name}"`).join(', ')}`,
      'The first row names the columns; feed build --help tells them. Save as CSV with comma, semicolon or tab. For the source, naming one list in --source-info will do.',
    );
  }
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'head', cells };
}

interface CellFault {
  column?: string;
  what: string;
  next: string;
}

function readRow(
  row: readonly Cell[],
  head: readonly (HeadCell | undefined)[],
  onlySource: string | undefined,
): { kind: 'notice'; notice: Notice } | { kind: 'faults'; faults: CellFault[] } {
  if (row.length !== head.length) {
    const what = `the row has ${row.length} cells, and the first row has ${head.length}`;
    return {
      kind: 'faults',
      faults: [
        { what, next: 'Look for a delimiter too many or too few, or a cell that wants quotation marks.' },
      ],
    };
  }
  const faults: CellFault[] = [];
  const filled: FilledCell[] = [];
  for (const [index, { text }] of row.entries()) {
    if (text.trim() === '' && !/^[\t\r]/.test(text)) continue;
    const of = head[index];
    const wrong = cellFault(text, of?.column.several === true);
    if (!of)
      faults.push({
        what: `column ${lettersOf(index)} has no name`,
        next: 'Name it in the first row, or empty it.',
      });
    else if (wrong) faults.push({ column: of.written, ...wrong });
    else filled.push({ head: of, text: text.trim() });
  }
  const source = filled.find(({ head: { column } }) => column.name === 'source')?.text ?? onlySource;
  const wrongSource = sourceFault(source);
  if (wrongSource) faults.push({ column: 'source', ...wrongSource });
  if (faults.length > 0 || source === undefined) return { kind: 'faults', faults };
  return noticeOfRow(filled, source);
}

function sourceFault(source: string | undefined): { what: string; next: string } | undefined {
  if (source === undefined) return { what: 'the cell is empty', next: 'Write the short name of your list.' };
  if (isBuiltInSource(source)) {
    return { what: `"${source}" belongs to a public body`, next: 'Take a name of your own.' };
  }
  if (isSourceId(source)) return undefined;
  return {
    what: `“${source.slice(0, 40)}” is no short name of a list`,
    next: 'Write 2 to 40 lower-case letters, digits and hyphens, beginning with a letter: our-club.',
  };
}

/** The fault with its place in words: rows are counted as the spreadsheet does, columns by letter and name. */
function placed(
  { column, what, next }: CellFault,
  row: number,
  head: readonly (HeadCell | undefined)[],
  cells: readonly Cell[],
): { line?: number; record: string; what: string; next: string } {
  const index = head.findIndex((cell) => cell?.written === column || cell?.column.name === column);
  const line = cells[index]?.line;
  const where =
    column === undefined
      ? ''
      : index < 0
        ? `, column "${column}"`
        : `, column ${lettersOf(index)} "${head[index]?.written}"`;
  return { ...(line !== undefined && { line }), record: `row ${row}${where}`, what, next };
}
