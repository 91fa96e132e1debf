import { noticeId } from '../../core/ids';
import { type Notice, type NoticeInput, noticeSchema } from '../../core/notice';
import { type CellValue, dayOf, gtinOf, hazardOf, listingOf } from './cell-values';
import type { ColumnName } from './columns';
import { type FilledCell, type RowFault, type RowRead, valuesIn } from './read-table';

/** The fields of a notice that hold what a column says, where they are called otherwise. */
const columnOf: Partial<Record<string, ColumnName>> = {
  'limits.batches': 'batches',
  'limits.serials': 'serials',
  'limits.productionDates': 'dates',
  'limits.sellers': 'sellers',
  'category.official': 'category',
  'category.type': 'type',
};

/** The notice of one row of a table, or everything that is wrong with it. `source` is the list's own short name. */
export function noticeOfRow(cells: readonly FilledCell<ColumnName>[], source: string): RowRead<Notice> {
  const faults: RowFault[] = [];
  const of = (name: ColumnName) => cells.filter(({ head }) => head.column.name === name);
  const one = (name: ColumnName) => of(name)[0]?.text;
  const taken = <Value>(cell: FilledCell<ColumnName>, value: CellValue<Value>): Value[] => {
    if (value.kind === 'value') return [value.value];
    faults.push({ column: cell.head.written, what: value.what, next: value.next });
    return [];
  };
  const several = <Value>(name: ColumnName, read: (text: string) => CellValue<Value>): Value[] =>
    of(name).flatMap((cell) => valuesIn(cell.text).flatMap((text) => taken(cell, read(text))));
  const plain = (name: ColumnName) => several<string>(name, (value) => ({ kind: 'value', value }));
  const day = (name: ColumnName) => of(name).flatMap((cell) => taken(cell, dayOf(cell.text)))[0];
  const words = (name: ColumnName) =>
    of(name).flatMap((cell) => {
      const lang = cell.head.language ?? one('language');
      if (lang === undefined) {
        faults.push({
          column: cell.head.written,
          what: 'nobody says which language this is',
          next: `Name the column ${name}:ko or ${name}:en, or add a column "language".`,
        });
        return [];
      }
      const texts = cell.head.column.several ? valuesIn(cell.text) : [cell.text];
      return texts.map((text) => ({ lang, text }));
    });

  const id = one('id') ?? '';
  const updated = day('updated');
  const withdrawn = day('withdrawn');
  const page = one('page');
  const category = one('category');
  const type = one('type');
  const origin = one('origin');
  if (type !== undefined && category === undefined) {
    faults.push({
      column: 'type',
      what: 'there is no category',
      next: 'Add a column "category" with your own words for it.',
    });
  }
  const input: Record<keyof NoticeInput, unknown> = {
    id: id.startsWith(`${source}:`) ? id : noticeId(source, id),
    source,
    kind: one('kind'),
    published: day('published'),
    updated,
    withdrawn,
    page,
    names: words('names'),
    brands: plain('brands'),
    models: plain('models'),
    gtins: several('gtins', gtinOf),
    limits: {
      batches: plain('batches'),
      serials: plain('serials'),
      productionDates: plain('dates'),
      sellers: plain('sellers'),
    },
    certificates: plain('certificates'),
    category: category === undefined ? undefined : withoutUndefined({ official: category, type }),
    hazards: several('hazards', hazardOf),
    danger: words('danger'),
    gist: [],
    advice: words('advice'),
    measures: words('measures'),
    listings: distinctListings(several('listings', listingOf)),
    notTheProduct: [],
    marketplaces: plain('marketplaces'),
    linked: [],
    countries: plain('countries'),
    origin,
  };
  const parsed = noticeSchema.safeParse(withoutUndefined(input));
  if (parsed.success)
    return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'value', value: parsed.data };
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String);
    const column = columnOf[path.slice(0, 2).join('.')] ?? path[0];
    // A day that is wrong was told already, in plainer words.
    if (faults.some((fault) => fault.column?.split(':')[0] === column)) continue;
    faults.push({
      ...(column !== undefined && { column }),
      what: cells.some(({ head }) => head.column.name === column) ? issue.message : 'the cell is empty',
      next: 'Correct the cell; feed build --help tells what each column holds.',
    });
  }
  return { kind: 'faults', faults };
}

function distinctListings<One extends { marketplace: string; id: string }>(listings: One[]): One[] {
  return [...new Map(listings.map((each) => [`${each.marketplace}:${each.id}`, each])).values()];
}

function withoutUndefined(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
