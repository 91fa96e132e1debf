import { isBuiltInSource } from '../../core/built-in-sources';
import { isSourceId } from '../../core/ids';
import type { Notice } from '../../core/notice';
import type { NoticesFile } from '../edition/parse-notices-file';
import { type Column, type ColumnName, columns, headCellOf } from './columns';
import { noticeOfRow } from './notice-of-row';
import { type FilledCell, type RowFault, readTable } from './read-table';

/**
 * Reads notices from a table as spreadsheets write it (`read-table.ts`): every row after the first is a notice. `onlySource` is
 * the list meant where there is no column `source`.
 */
export function parseNoticesTable(text: string, onlySource?: string): NoticesFile {
  const sourceOf = (cells: readonly FilledCell<ColumnName>[]) =>
    cells.find(({ head }) => head.column.name === 'source')?.text ?? onlySource;
  const table = readTable<ColumnName, Notice>(text, {
    columns,
    headCellOf,
    needed: columns
      .filter((column: Column) => column.needed || (column.name === 'source' && onlySource === undefined))
      .map(({ name }) => name),
    whereMissing:
      'The first row names the columns; feed build --help tells them. Save as CSV with comma, semicolon or tab. For the source, naming one list in --source-info will do.',
    rowFaults(cells) {
      const wrong = sourceFault(sourceOf(cells));
      return wrong ? [{ column: 'source', ...wrong }] : [];
    },
    readRow: (cells) => noticeOfRow(cells, sourceOf(cells) ?? ''),
  });
  const notices: Notice[] = [];
  const faults = [...table.faults];
  const lineOf = new Map<string, number>();
  for (const { value, line } of table.values) {
    const before = lineOf.get(value.id);
    if (before === undefined) {
      lineOf.set(value.id, line);
      notices.push(value);
      continue;
    }
    const what = `the id stands on line ${before} already`;
    faults.push({ line, record: value.id, what, next: 'Keep one row for each notice.' });
  }
  return { notices, faults: faults.sort((a, b) => a.line - b.line) };
}

function sourceFault(source: string | undefined): RowFault | undefined {
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
