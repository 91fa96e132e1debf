import { parseGtin } from './gtin';
import { availabilities, listingBounds as most } from './listing';
import { type Report, reportBounds, reportSchema } from './report';
import { visibleText } from './visible-text';

/**
 * A report as its sender looks through it: every part that can be left out, each as lines of text. A part that is written in no
 * form its readers know is refused by the schema when it is saved, and not here.
 */
export const reportFieldNames = [
  'words',
  'titles',
  'brands',
  'models',
  'gtins',
  'certificates',
  'address',
  'otherIds',
  'price',
  'sellerName',
  'sellerId',
  'availability',
  'region',
  'pictures',
  'notice',
  'evidence',
  'edition',
  'reporter',
] as const;
export type ReportFieldName = (typeof reportFieldNames)[number];

/** How a part is written: one line, several, or many words. */
export const fieldShapes: Record<ReportFieldName, 'line' | 'lines' | 'words'> = {
  words: 'words',
  titles: 'lines',
  brands: 'lines',
  models: 'lines',
  gtins: 'lines',
  certificates: 'lines',
  address: 'line',
  otherIds: 'lines',
  price: 'line',
  sellerName: 'line',
  sellerId: 'line',
  availability: 'line',
  region: 'line',
  pictures: 'lines',
  notice: 'line',
  evidence: 'lines',
  edition: 'line',
  reporter: 'line',
};

export const between = ' | ';

/** What stands in a part; nothing where it is left out. */
export function readField(report: Report, name: ReportFieldName): string[] {
  const { listing, notice, edition } = report;
  switch (name) {
    case 'words':
      return some(report.words);
    case 'titles':
    case 'brands':
    case 'models':
    case 'gtins':
    case 'certificates':
    case 'otherIds':
    case 'pictures':
      return listing[name];
    case 'address':
    case 'price':
    case 'availability':
    case 'region':
      return some(listing[name]);
    case 'sellerName':
      return some(listing.seller?.name);
    case 'sellerId':
      return some(listing.seller?.id);
    case 'notice':
      return some(notice && [notice.id, ...some(notice.level)].join(between));
    case 'evidence':
      return notice?.evidence.map((each) => [each.kind, each.listing, each.notice].join(between)) ?? [];
    case 'edition':
      return some(
        edition &&
          [edition.feed, ...some(edition.sequence?.toString()), ...some(edition.generated)].join(between),
      );
    case 'reporter':
      return some(report.reporter);
  }
}

/** The report with other contents of one part; no lines: it is left out. */
export function writeField(report: Report, name: ReportFieldName, lines: readonly string[]): Report {
  const kept = lines
    .map(visibleText)
    .map((line) => (name === 'words' ? line : line.trim()))
    .filter((line) => line !== '');
  const [first] = kept;
  const { listing, notice } = report;
  switch (name) {
    case 'words':
      return { ...report, words: first?.slice(0, reportBounds.words) };
    case 'titles':
    case 'brands':
    case 'models':
    case 'certificates':
    case 'otherIds':
    case 'pictures':
      return { ...report, listing: { ...listing, [name]: kept.slice(0, most.pictures) } };
    case 'gtins':
      return {
        ...report,
        // As it is printed on the package; what is no barcode stays, for the schema to refuse.
        listing: { ...listing, gtins: kept.slice(0, most.codes).map((line) => parseGtin(line) ?? line) },
      };
    case 'address':
    case 'price':
    case 'region':
      return { ...report, listing: { ...listing, [name]: first } };
    case 'availability':
      return {
        ...report,
        listing: { ...listing, availability: availabilities.find((each) => each === first) },
      };
    case 'sellerName':
      return { ...report, listing: { ...listing, seller: sellerOf(first, listing.seller?.id) } };
    case 'sellerId':
      return { ...report, listing: { ...listing, seller: sellerOf(listing.seller?.name, first) } };
    case 'notice':
      return { ...report, notice: noticeOf(first, notice) };
    case 'evidence':
      return { ...report, notice: notice && { ...notice, evidence: kept.slice(0, 8).map(evidenceOf) } };
    case 'edition':
      return { ...report, edition: editionOf(first) };
    case 'reporter':
      return { ...report, reporter: first };
  }
}

/** The parts that cannot be kept as they are written, in the order they stand on the page; `others`: something else cannot. */
export function refusedFields(report: Report): { fields: ReportFieldName[]; others: boolean } {
  const parsed = reportSchema.safeParse(withoutEmptyParts(report));
  const named = parsed.success ? [] : parsed.error.issues.map(({ path }) => fieldAt(path));
  return {
    fields: reportFieldNames.filter((name) => named.includes(name)),
    others: named.includes(undefined),
  };
}

function fieldAt([part, within, inSeller]: readonly PropertyKey[]): ReportFieldName | undefined {
  switch (part) {
    case 'listing':
      if (within === 'seller') return inSeller === 'name' ? 'sellerName' : 'sellerId';
      return reportFieldNames.find((name) => name === within);
    case 'notice':
      return within === 'evidence' ? 'evidence' : 'notice';
    default:
      return reportFieldNames.find((name) => name === part);
  }
}

function sellerOf(name: string | undefined, id: string | undefined): Report['listing']['seller'] {
  return name === undefined && id === undefined ? undefined : { name, id };
}

function noticeOf(line: string | undefined, before: Report['notice']): Report['notice'] {
  if (line === undefined) return undefined;
  const [id = '', level] = line.split(between).map((part) => part.trim());
  return {
    id,
    level: level === 'flagged' || level === 'possible' ? level : undefined,
    evidence: before?.evidence ?? [],
  };
}

function evidenceOf(line: string): NonNullable<Report['notice']>['evidence'][number] {
  const parts = line.split(between);
  const [kind = '', listing = '-'] = parts;
  return {
    kind,
    listing: parts.length > 2 ? parts.slice(1, -1).join(between) : listing,
    notice: parts.length > 2 ? (parts.at(-1) ?? '-') : '-',
  };
}

function editionOf(line: string | undefined): Report['edition'] {
  if (line === undefined) return undefined;
  const [feed = '', ...rest] = line.split(between).map((part) => part.trim());
  const sequence = rest.find((part) => /^\d+$/.test(part));
  const generated = rest.find((part) => part.includes('T'));
  return { feed, sequence: sequence === undefined ? undefined : Number(sequence), generated };
}

function some(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [text];
}

/** The report without the parts that are undefined: the very value that is kept and sent. */
export function withoutEmptyParts(report: Report): Report {
  return JSON.parse(JSON.stringify(report));
}
