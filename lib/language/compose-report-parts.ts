import type { Report } from '../core/report';
import type { ReportNotice } from '../core/report-notice';
import type { ReportList } from '../core/report-pages';
import type { ToldPart } from '../core/report-parts';
import { countryOfShopRegion } from '../core/shop-region';
import { composeNoticeName } from './compose-report-notice';
import type { Language } from './language';
import { shortText } from './plain-text';
import type { ReportSentences } from './report-sentences';
import { evidenceLine } from './report-text';
import { dayIn, regionName } from './words';

interface Known {
  /** The notice as a list here has it, and the lists by their keys. */
  notice?: ReportNotice | undefined;
  lists?: readonly ReportList[] | undefined;
  language: Language;
  words: Pick<ReportSentences, 'told'>;
}

/** A part of a report in its sender's words, a sentence for each fact; nothing where it is not there. */
export function composeReportPart(report: Report, part: ToldPart, known: Known): string[] {
  const { notice, edition, listing } = report;
  switch (part) {
    case 'notice':
      return notice ? noticeTold(notice, known) : [];
    case 'evidence':
      return notice?.evidence.map((each) => evidenceLine(each, known.language)) ?? [];
    case 'edition':
      return edition ? [editionTold(edition, known)] : [];
    case 'region':
      return listing.region === undefined ? [] : [regionTold(listing.region, known.language)];
  }
}

function noticeTold(
  { id, level }: NonNullable<Report['notice']>,
  { notice: held, language, words: { told } }: Known,
): string[] {
  const name =
    held?.id === id
      ? told.notice(`${held.authority[language]} ${held.number}`, dayIn(language, held.published))
      : composeNoticeName(id, language);
  return [
    name,
    ...(level === undefined ? [] : [told.levels[level]]),
    ...(held?.id === id ? [] : [told.notHere]),
  ];
}

function editionTold(
  { feed, sequence, generated }: NonNullable<Report['edition']>,
  { lists = [], language, words: { told } }: Known,
): string {
  const name = lists.find((list) => list.feed === feed)?.name ?? shortText(feed, 60);
  const isNumber = sequence !== undefined && Number.isSafeInteger(sequence);
  return [
    generated === undefined ? name : told.list(name, dayIn(language, shortText(generated, 40))),
    ...(isNumber ? [told.sequence(String(sequence))] : []),
  ].join(' · ');
}

function regionTold(region: string, language: Language): string {
  const country = countryOfShopRegion(region);
  return country === undefined ? shortText(region, 40) : regionName(language, country);
}
