import type { Report } from '../core/report';
import { type ReportFieldName, readField } from '../core/report-fields';
import type { ReportNotice } from '../core/report-notice';
import type { TextLanguage } from '../core/route';
import { countryOfShopRegion } from '../core/shop-region';
import { composeNoticeName } from './compose-report-notice';
import { shortText } from './plain-text';
import { type ReportTextWords, reportTextWords } from './report-text-words';

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

/** What a letter needs beside the report. */
export interface LetterContext {
  /** The notice as a list here has it; told only where the report still names that one. */
  notice?: ReportNotice | undefined;
  /** Where the reporter is; absent: where this runs. */
  timeZone?: string;
}

/**
 * The report as a letter to a shop or an authority, in the language they read: what is wrong, which listing, which official notice,
 * what is the same of both, and what is asked of them. Who sends it is not in it: forms ask for that themselves.
 */
export function reportText(
  report: Report,
  language: TextLanguage,
  { notice: known, timeZone }: LetterContext = {},
): ReportText {
  const words = reportTextWords[language];
  const { listing, notice, kind, attachments } = report;
  const shop = { aliexpress: 'AliExpress', temu: 'Temu' }[listing.marketplace];
  const { line } = words;
  const fields = told.flatMap((name) => {
    const lines = readField(report, name).map((each) =>
      name === 'region' ? countryIn(each, words) : shortText(each, 300),
    );
    return lines.length === 0 ? [] : [line(words.fields[name] ?? name, lines.slice(0, 4).join(' / '))];
  });
  const parts = [
    words.kinds[kind],
    [line(words.listing, `${shop} ${listing.id}`), ...fields].join('\n'),
    notice &&
      [
        ...noticeLines(notice.id, known, language),
        ...notice.evidence.map((each) => evidenceLine(each, language)),
      ].join('\n'),
    report.words === undefined ? undefined : `${words.own}\n${manyLines(report.words)}`,
    ...report.answers.map((answer) => `${words.answered}\n${manyLines(answer.words)}`),
    words.asks[kind],
    [
      line(words.seen, momentIn(report.made, words, timeZone)),
      ...attachments.map(({ sha256 }) => line(words.picture, `SHA-256 ${sha256}`)),
      words.from,
    ].join('\n'),
  ];
  return {
    title: line(words.titles[kind], `${shop} ${listing.id}`),
    text: `${parts.filter((part) => part !== undefined).join('\n\n')}\n`,
  };
}

/** A shop's word for a country by the country's name, where it names one. */
function countryIn(region: string, { locale }: ReportTextWords): string {
  const country = countryOfShopRegion(region);
  const name = country && new Intl.DisplayNames(locale, { type: 'region' }).of(country);
  return name ?? shortText(region, 300);
}

function noticeLines(id: string, known: ReportNotice | undefined, language: TextLanguage): string[] {
  const { line, between, notice, risks, page } = reportTextWords[language];
  // Another notice was written in meanwhile: of that one only the name is known.
  if (known?.id !== id) return [line(notice, composeNoticeName(id, language))];
  return [
    line(notice, [`${known.authority[language]} ${known.number}`, known.published].join(between)),
    ...(known.risks.length > 0 ? [line(risks, known.risks.join(between))] : []),
    ...(known.page === undefined ? [] : [line(page, known.page)]),
  ];
}

type Evidence = NonNullable<Report['notice']>['evidence'][number];

/** One fact that ties the two, as a letter and the report’s own page say it. */
export function evidenceLine({ kind, listing, notice }: Evidence, language: TextLanguage): string {
  const words = reportTextWords[language];
  const [here, there] = [shortText(listing), shortText(notice)];
  const ground = words.grounds[kind];
  if (ground !== undefined) return words.sameAsListed(ground, here, there);
  return words.same(words.evidence[kind] ?? shortText(kind, 40), here, there);
}

/** The reporter's own time, with its zone: who reads it is in another. */
function momentIn(iso: string, { locale }: ReportTextWords, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', timeZone },
  }).format(new Date(iso));
}

/** Foreign text of several lines, each made fit to be read. */
function manyLines(text: string): string {
  return text
    .split('\n')
    .map((each) => shortText(each, 4000))
    .join('\n');
}
