import type { LineFault } from '../edition/parse-notices-file';
import { cellFault } from './cell-values';
import { type Column, type HeadCell, lettersOf } from './columns';
import { type Cell, type Delimiter, delimiters, readCells } from './read-cells';

/** A cell with something in it, and its column. */
export interface FilledCell<Name extends string> {
  head: HeadCell<Name>;
  /** Without the spaces around it. */
  text: string;
}

export interface RowFault {
  /** The column's name as the file writes it, or its own; absent where the row as a whole is meant. */
  column?: string;
  what: string;
  next: string;
}

export type RowRead<Value> = { kind: 'value'; value: Value } | { kind: 'faults'; faults: RowFault[] };

/** What a table may hold. */
export interface TableShape<Name extends string, Value> {
  columns: readonly (Column & { name: Name })[];
  /** What the first row's cell names, or undefined where it is no column. */
  headCellOf(written: string): HeadCell<Name> | undefined;
  /** Names of columns that must stand in the first row. */
  needed: readonly string[];
  /** What to do where one of them does not. */
  whereMissing: string;
  /** What is wrong with a row beyond its cells; told together with their faults. */
  rowFaults?(cells: readonly FilledCell<Name>[]): RowFault[];
  readRow(cells: readonly FilledCell<Name>[]): RowRead<Value>;
}

export interface TableRead<Value> {
  /** Each with the line of the file it begins on and its row, counted as a spreadsheet does. */
  values: { value: Value; line: number; row: number }[];
  faults: LineFault[];
}

/**
 * Reads a table as spreadsheets write it: the first row names the columns, rows without anything in them are passed over. With
 * or without a byte order mark; comma, semicolon or tab, whichever the first row uses.
 */
export function readTable<Name extends string, Value>(
  text: string,
  shape: TableShape<Name, Value>,
): TableRead<Value> {
  const plain = text.replace(/^\uFEFF/, '');
  const read = readCells(plain, delimiterOf(plain, shape));
  if (read.kind === 'fault')
    return { values: [], faults: [{ line: read.line, what: read.what, next: read.next }] };
  const [first = [], ...rest] = read.rows;
  const head = headOf(first, shape);
  if (head.kind === 'faults') return { values: [], faults: head.faults };

  const table: TableRead<Value> = { values: [], faults: [] };
  for (const [index, row] of rest.entries()) {
    if (row.every(({ text: cell }) => cell.trim() === '')) continue;
    const line = row[0]?.line ?? 1;
    const done = readRow(row, head.cells, shape);
    if (done.kind === 'value') table.values.push({ value: done.value, line, row: index + 2 });
    else {
      const placedHere = done.faults.map((fault) => ({ line, ...placed(fault, index + 2, head.cells, row) }));
      table.faults.push(...placedHere);
    }
  }
  return table;
}

/** The one that makes the most columns of ours out of the first row. */
function delimiterOf<Name extends string>(
  text: string,
  { headCellOf }: Pick<TableShape<Name, unknown>, 'headCellOf'>,
): Delimiter {
  const [line = ''] = text.split(/\r?\n/, 1);
  const known = (delimiter: Delimiter) =>
    line.split(delimiter).filter((cell) => headCellOf(cell.replaceAll('"', '')) !== undefined).length;
  return delimiters.reduce((best, each) => (known(each) > known(best) ? each : best));
}

type Head<Name extends string> =
  | { kind: 'head'; cells: (HeadCell<Name> | undefined)[] }
  | { kind: 'faults'; faults: LineFault[] };

function headOf<Name extends string>(row: readonly Cell[], shape: TableShape<Name, unknown>): Head<Name> {
  const faults: LineFault[] = [];
  const fault = (what: string, next: string) => faults.push({ line: 1, what, next });
  const cells = row.map((cell) => shape.headCellOf(cell.text));
  for (const [index, cell] of row.entries()) {
    const written = cell.text.trim();
    if (written === '' || cells[index]) continue;
    fault(
      `column ${lettersOf(index)}: there is no column “${written.slice(0, 40)}”`,
      `Columns: ${shape.columns.map(({ name }) => name).join(', ')}.`,
    );
  }
  const named = cells.flatMap((cell) => (cell ? [`${cell.column.name} ${cell.language ?? ''}`] : []));
  const twice = cells.find((cell, index) => {
    const name = `${cell?.column.name} ${cell?.language ?? ''}`;
    return (
      cell !== undefined &&
      cells.findIndex((each) => `${each?.column.name} ${each?.language ?? ''}` === name) < index
    );
  });
  if (twice !== undefined) fault(`the column "${twice.written}" stands there twice`, 'Keep one of them.');
  const missing = shape.needed.filter((name) => !named.some((each) => each === `${name} `));
  if (missing.length > 0) {
    fault(
      `the first row names no column ${missing.map((name) => `"${name}"`).join(', ')}`,
      shape.whereMissing,
    );
  }
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'head', cells };
}

function readRow<Name extends string, Value>(
  row: readonly Cell[],
  head: readonly (HeadCell<Name> | undefined)[],
  shape: TableShape<Name, Value>,
): RowRead<Value> {
  if (row.length !== head.length) {
    const what = `the row has ${row.length} cells, and the first row has ${head.length}`;
    return {
      kind: 'faults',
      faults: [
        { what, next: 'Look for a delimiter too many or too few, or a cell that wants quotation marks.' },
      ],
    };
  }
  const faults: RowFault[] = [];
  const filled: FilledCell<Name>[] = [];
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
  faults.push(...(shape.rowFaults?.(filled) ?? []));
  return faults.length > 0 ? { kind: 'faults', faults } : shape.readRow(filled);
}

/** The fault with its place in words: rows are counted as the spreadsheet does, columns by letter and name. */
function placed<Name extends string>(
  { column, what, next }: RowFault,
  row: number,
  head: readonly (HeadCell<Name> | undefined)[],
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

/** Several values in a cell, each once. */
export function valuesIn(text: string): string[] {
  const values = text.split(';').map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))];
}
