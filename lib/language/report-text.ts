import type { Report } from '../core/report';
import { type ReportFieldName, readField } from '../core/report-fields';
import type { TextLanguage } from '../core/route';
import { shortText } from './plain-text';
import { reportTextWords } from './report-text-words';

export interface ReportText {
  title: string;
  text: string;
}

const told: ReportFieldName[] = [
  'titles',
  'address',
  'otherIds',
  'brands',
  'models',
  'gtins',
  'certificates',
  'price',
  'sellerName',
  'sellerId',
  'region',
];

/**
 * The report as a letter to a shop or an authority, in the language they read: what is wrong, which listing, which official notice,
 * what is the same of both, and what is asked of them. Who sends it is not in it: forms ask for that themselves.
 */
export function reportText(report: Report, language: TextLanguage): ReportText {
  const words = reportTextWords[language];
  const { listing, notice, kind, attachments } = report;
  const shop = { aliexpress: 'AliExpress', temu: 'Temu' }[listing.marketplace];
  const line = (label: string, text: string) => `${label}: ${text}`;
  const fields = told.flatMap((name) => {
    const lines = readField(report, name).map((each) => shortText(each, 300));
    return lines.length === 0 ? [] : [line(words.fields[name] ?? name, lines.slice(0, 4).join(' / '))];
  });
  const parts = [
    words.kinds[kind],
    [line(words.listing, `${shop} ${listing.id}`), ...fields].join('\n'),
    notice &&
      [
        line(words.notice, shortText(notice.id, 120)),
        ...notice.evidence.map((each) =>
          words.same(words.evidence[each.kind] ?? each.kind, shortText(each.listing), shortText(each.notice)),
        ),
      ].join('\n'),
    report.words === undefined ? undefined : `${words.own}\n${manyLines(report.words)}`,
    words.asks[kind],
    [
      line(words.seen, report.made),
      ...attachments.map(({ sha256 }) => line(words.picture, `SHA-256 ${sha256}`)),
      words.from,
    ].join('\n'),
  ];
  return {
    title: `${words.titles[kind]}: ${shop} ${listing.id}`,
    text: `${parts.filter((part) => part !== undefined).join('\n\n')}\n`,
  };
}

/** Foreign text of several lines, each made fit to be read. */
function manyLines(text: string): string {
  return text
    .split('\n')
    .map((each) => shortText(each, 4000))
    .join('\n');
}
