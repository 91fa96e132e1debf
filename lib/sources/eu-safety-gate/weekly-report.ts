import { readDay } from '../official-dates';
import { addRecord, emptyDocument, finished, unreadableDocument } from '../parsed-document';
import type { ParsedDocument, SourceDocument } from '../source';
import { type WeeklyRecord, weeklyNotice } from './weekly-notice';
import { childNames, childText, elementsNamed, readXml, type XmlNode } from './xml';

/** Fields of a report beside its notifications. An addendum that is not nil would be news, so it is not among them. */
const reportFields = new Set([
  'report_language',
  'report_date',
  'report_year',
  'report_week',
  'notifications',
]);

/** Fields of a notification that `weeklyNotice` reads. */
const readFields = [
  ...(['caseNumber', 'reference', 'category', 'product', 'brand', 'name', 'type_numberOfModel'] as const),
  ...([
    'batchNumber',
    'barcode',
    'batchNumber_barcode',
    'riskType',
    'danger',
    'measures',
    'URLrecall',
  ] as const),
  ...(['notifyingCountry', 'countryOfOrigin', 'onlineTrader', 'productionDates'] as const),
] as const;
export type WeeklyField = (typeof readFields)[number];

/** Fields a notice has no place for: the words of the risk level, the look of the product, pictures that are not ours. */
const ignoredFields = new Set(['order', 'description', 'type', 'level', 'pictures', 'companyRecallCode']);

/** Notices of a weekly report, in its order. The `xsi:type` of a notification says MotorVehicle of necklaces: not read. */
export function parseWeeklyReport(document: SourceDocument): ParsedDocument {
  const xml = readXml(document.bytes);
  if (xml.kind === 'bad') return unreadableDocument(document.request, xml.why);
  if (xml.root !== 'Safety-Gate')
    return unreadableDocument(document.request, `no weekly report: ${xml.root}`);
  const published = readDay(childText(xml.node, 'report_date'));
  if (published === undefined)
    return unreadableDocument(document.request, 'report_date is no date dd/MM/yyyy');
  const parsed = emptyDocument();
  parsed.unknownFields.push(...unknownIn(xml.node, (name) => reportFields.has(name)));
  for (const [place, node] of elementsNamed(xml.node, 'notifications').entries()) {
    parsed.unknownFields.push(...unknownIn(node, (name) => ignoredFields.has(name) || isRead(name)));
    const record = recordOf(node, published);
    addRecord(
      parsed,
      record.caseNumber ?? `${document.request} #${place + 1}`,
      weeklyNotice(record, parsed.unmapped),
    );
  }
  return finished(parsed);
}

/** What the plan needs of a weekly report: which notifications are in it, and which online traders they name. */
export function weeklyRecords(bytes: Uint8Array): WeeklyRecord[] {
  const xml = readXml(bytes);
  if (xml.kind === 'bad') return [];
  const published = readDay(childText(xml.node, 'report_date'));
  if (published === undefined) return [];
  return elementsNamed(xml.node, 'notifications').map((node) => recordOf(node, published));
}

function recordOf(node: XmlNode, published: string): WeeklyRecord {
  const record: WeeklyRecord = { published };
  for (const field of readFields) {
    const text = childText(node, field);
    if (text !== undefined && text.trim() !== '') record[field] = text;
  }
  return record;
}

function isRead(name: string): boolean {
  return readFields.some((field) => field === name);
}

/** Fields with content that nobody named; an empty or nil one says nothing. */
function unknownIn(node: XmlNode, known: (name: string) => boolean): string[] {
  return childNames(node).filter((name) => !known(name) && hasContent(node, name));
}

function hasContent(node: XmlNode, name: string): boolean {
  const child = typeof node === 'string' ? undefined : node[name];
  if (child === undefined || child === '') return false;
  return typeof child === 'string' || Array.isArray(child) || child['@xsi:nil'] !== 'true';
}
