import { certificatesIn } from '../../core/certificates';
import { isJunkValue } from '../../core/junk-values';
import { httpsAddress, type Notice, noticeSchema } from '../../core/notice';
import {
  findingsAuthorities,
  findingsAuthorityNamed,
  isAnnouncementOf,
} from '../../sources/kr-findings/authorities';
import { type Finding, findingNotice } from '../../sources/kr-findings/finding-notice';
import { type CellValue, dayOf, gtinOf, listingOf } from './cell-values';
import type { FindingColumn } from './finding-columns';
import { type FilledCell, type RowFault, type RowRead, valuesIn } from './read-table';

export interface ReadFinding {
  finding: Finding;
  notice: Notice;
  /** Words that no vocabulary knows. */
  unmapped: string[];
}

/** The finding of one row, or everything that is wrong with it. `today` is YYYY-MM-DD in Korea: nothing is announced after it. */
export function findingOfRow(
  cells: readonly FilledCell<FindingColumn>[],
  today: string,
): RowRead<ReadFinding> {
  const faults: RowFault[] = [];
  const cellOf = (name: FindingColumn) => cells.find(({ head }) => head.column.name === name);
  const taken = <Value>(cell: FilledCell<FindingColumn> | undefined, value: CellValue<Value>): Value[] => {
    if (value.kind === 'value') return [value.value];
    const { what, next } = value;
    faults.push({ ...(cell && { column: cell.head.written }), what, next });
    return [];
  };
  const one = <Value>(name: FindingColumn, read: (text: string) => CellValue<Value>): Value | undefined => {
    const cell = cellOf(name);
    return cell ? taken(cell, read(cell.text))[0] : undefined;
  };
  const several = <Value>(name: FindingColumn, read: (text: string) => CellValue<Value>): Value[] => {
    const cell = cellOf(name);
    return cell ? valuesIn(cell.text).flatMap((text) => taken(cell, read(text))) : [];
  };
  const needed = <Value>(name: FindingColumn, value: Value | undefined): Value | undefined => {
    if (!cellOf(name))
      faults.push({ column: name, what: 'the cell is empty', next: 'Fill it from the announcement.' });
    return value;
  };

  const authority = needed('authority', one('authority', authorityOf));
  const page = needed('announcement', one('announcement', addressOf));
  const announced = needed('announced', one('announced', dayOf));
  const transcribed = needed('transcribed', one('transcribed', dayOf));
  const withdrawn = one('withdrawn', dayOf);
  const item = needed('item', one('item', itemOf));
  const product = needed('product', one('product', said));
  const hazards = several('hazard', said);
  needed('hazard', hazards);
  const rest = {
    brands: several('brand', said),
    models: several('model', said),
    platforms: several('platform', said),
    listings: onceEach(several('listing', listingOf)),
    gtins: several('barcode', gtinOf),
    certificates: several('kc', certificateOf),
    batches: several('batch', said),
    sellers: several('seller', said),
  };
  const category = one('category', said);
  const action = one('action', said);

  if (authority && page !== undefined && !isAnnouncementOf(authority, page)) {
    faults.push({
      column: 'announcement',
      what: `the address is no page of ${authority.english} (${authority.korean}) over https`,
      next: `Write the address of the announcement itself, on ${authority.hosts.join(' or ')}; a copy in a newspaper is no announcement.`,
    });
  }
  const order: [FindingColumn, string | undefined, FindingColumn, string | undefined][] = [
    ['transcribed', transcribed, 'announced', announced],
    ['withdrawn', withdrawn, 'announced', announced],
  ];
  for (const [later, day, earlier, before] of order) {
    if (day !== undefined && before !== undefined && day < before)
      faults.push({
        column: later,
        what: `${day} is before the day of "${earlier}", ${before}`,
        next: 'Correct one of them.',
      });
  }
  for (const [name, day] of [
    ['announced', announced],
    ['transcribed', transcribed],
    ['withdrawn', withdrawn],
  ] as const) {
    if (day !== undefined && day > today)
      faults.push({ column: name, what: `${day} is still to come`, next: 'Correct the day.' });
  }
  const isWhole =
    authority &&
    page !== undefined &&
    announced !== undefined &&
    transcribed !== undefined &&
    item !== undefined;
  if (faults.length > 0 || !isWhole || product === undefined) return { kind: 'faults', faults };
  const finding: Finding = {
    ...{ authority, page, announced, transcribed, item, product, hazards, ...rest },
    ...(category !== undefined && { category }),
    ...(action !== undefined && { action }),
    ...(withdrawn !== undefined && { withdrawn }),
  };
  const { notice, unmapped } = findingNotice(finding);
  const parsed = noticeSchema.safeParse(notice);
  if (parsed.success) return { kind: 'value', value: { finding, notice: parsed.data, unmapped } };
  return {
    kind: 'faults',
    faults: parsed.error.issues.map(({ path, message }) => ({
      what: `${path.map(String).join('.')}: ${message}`,
      next: 'Shorten or correct the row.',
    })),
  };
}

function authorityOf(text: string): CellValue<Finding['authority']> {
  const authority = findingsAuthorityNamed(text);
  if (authority) return { kind: 'value', value: authority };
  return {
    kind: 'fault',
    what: `“${text.slice(0, 40)}” is no authority whose findings are kept`,
    next: `Write one of ${findingsAuthorities.map(({ id, korean }) => `${id} (${korean})`).join(', ')}.`,
  };
}

function addressOf(text: string): CellValue<string> {
  if (httpsAddress.safeParse(text).success) return { kind: 'value', value: text };
  return {
    kind: 'fault',
    what: 'it is no https address',
    next: 'Copy the address of the announcement from the browser.',
  };
}

function itemOf(text: string): CellValue<string> {
  if (/^[A-Za-z0-9가-힣][A-Za-z0-9가-힣._-]{0,39}$/.test(text)) return { kind: 'value', value: text };
  return {
    kind: 'fault',
    what: `“${text.slice(0, 40)}” is no number of an item`,
    next: 'Write letters, digits, "." and "-" without spaces: 3, 2-07.',
  };
}

/** What says something: a cell for what the announcement does not state is left empty. */
function said(text: string): CellValue<string> {
  if (!isJunkValue(text)) return { kind: 'value', value: text };
  return { kind: 'fault', what: `“${text.slice(0, 40)}” says nothing`, next: 'Leave the cell empty.' };
}

function certificateOf(text: string): CellValue<string> {
  const found = certificatesIn(text);
  const [number] = found;
  if (number !== undefined && found.length === 1 && number.length === text.trim().length)
    return { kind: 'value', value: number };
  return {
    kind: 'fault',
    what: `“${text.slice(0, 40)}” is no certificate number`,
    next: 'Write it as printed, CB061R123-4567, several separated by ";".',
  };
}

function onceEach<One extends { marketplace: string; id: string }>(listings: One[]): One[] {
  return [...new Map(listings.map((each) => [`${each.marketplace}:${each.id}`, each])).values()];
}
