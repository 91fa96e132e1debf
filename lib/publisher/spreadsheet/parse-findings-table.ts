import type { Notice } from '../../core/notice';
import type { LineFault } from '../edition/parse-notices-file';
import type { Column } from './columns';
import { type FindingColumn, findingColumns, findingHeadCellOf } from './finding-columns';
import { findingOfRow, type ReadFinding } from './finding-of-row';
import { readTable } from './read-table';

export interface FindingsFile {
  notices: Notice[];
  faults: LineFault[];
  /** Words that no vocabulary knows, as often as they stand there. */
  unmapped: string[];
}

/**
 * Reads the findings of Korean authorities from a table somebody filled by hand from their announcements. A finding that stands
 * there twice is refused, by its number or by what it says; `today` is YYYY-MM-DD in Korea.
 */
export function parseFindingsTable(text: string, today: string): FindingsFile {
  const table = readTable<FindingColumn, ReadFinding>(text, {
    columns: findingColumns,
    headCellOf: findingHeadCellOf,
    needed: findingColumns.filter((column: Column) => column.needed).map(({ name }) => name),
    whereMissing:
      'The first row names the columns, in English or Korean; begin with lib/publisher/findings-template.csv.',
    readRow: (cells) => findingOfRow(cells, today),
  });
  const read: FindingsFile = { notices: [], faults: [...table.faults], unmapped: [] };
  const byNumber = new Map<string, number>();
  const byContent = new Map<string, number>();
  for (const { value, line, row } of table.values) {
    const { notice, unmapped } = value;
    const content = contentOf(value);
    const twice = byNumber.get(notice.id);
    const same = byContent.get(content);
    if (twice !== undefined) {
      read.faults.push({
        ...{ line, record: `row ${row}` },
        what: `${notice.source} has announced item ${value.finding.item} of ${value.finding.announced} on line ${twice} already`,
        next: 'Give each product of a day its own number.',
      });
    } else if (same !== undefined) {
      read.faults.push({
        ...{ line, record: `row ${row}` },
        what: `the same product of the same announcement stands on line ${same} already`,
        next: 'Keep one of the rows; several models or listings go into one cell, separated by ";".',
      });
    } else {
      read.notices.push(notice);
      read.unmapped.push(...unmapped);
    }
    if (twice === undefined) byNumber.set(notice.id, line);
    if (same === undefined) byContent.set(content, line);
  }
  read.faults.sort((a, b) => a.line - b.line);
  return read;
}

/** What two rows must not have in common altogether. */
function contentOf({ finding }: ReadFinding): string {
  const { authority, page, product, brands, models, gtins, certificates, listings, sellers, batches } =
    finding;
  const said = [authority.id, page, product, brands, models, gtins, certificates, listings, sellers, batches];
  return JSON.stringify(said).normalize('NFKC').toLowerCase();
}
