import type { Notice } from '../../core/notice';
import { noticeNumber } from '../../language/authority';
import { chooseTexts } from '../../language/choose-text';
import { hazardNames } from '../../language/compose-notice';
import type { Language } from '../../language/language';
import { shortText } from '../../language/plain-text';
import { recordSentencesIn } from '../../language/record-sentences';
import { sentencesIn } from '../../language/sentences';
import { dayIn } from '../../language/words';
import { escaped } from '../quality/html';
import { hrefTo, listPath, type PagePath } from './page-names';
import { sitePage } from './site-frame';

/** Notices on one page of a list. */
export const perPage = 100;

/** A notice on the list of its source and year: what all of them are held as until their source is written. */
export interface ListRow {
  id: string;
  published: string;
  /** HTML, without the links of its end. */
  told: string;
  /** Its own official page, and its page of the record. */
  official?: string;
  record?: PagePath;
}

/** A notice in a few lines. */
export function listRow(notice: Notice, record: PagePath | undefined, language: Language): ListRow {
  const say = sentencesIn(language);
  const [name] = chooseTexts(notice.names, language);
  const product = shortText(name?.text ?? notice.category?.official ?? say.warning.noName, 200);
  const made = [...notice.brands.slice(0, 2), ...notice.models.slice(0, 2)].map((each) =>
    shortText(each, 40),
  );
  const head = [dayIn(language, notice.published), noticeNumber(notice), say.kinds[notice.kind]];
  const lines = [made.join(' '), say.list(hazardNames(notice, say))].filter((line) => line !== '');
  return {
    id: notice.id,
    published: notice.published,
    told: `<p class="reference" dir="auto">${escaped(head.join(' · '))}</p><p class="row-name"${name ? ` lang="${escaped(name.lang)}"` : ''} dir="auto">${escaped(product)}</p>${lines.map((line) => `<p dir="auto">${escaped(line)}</p>`).join('')}`,
    ...(notice.page?.startsWith('https://') && { official: notice.page }),
    ...(record !== undefined && { record }),
  };
}

/** The rows of each year, the newest year and notice first, a hundred to a page. */
export function pagesByYear(rows: readonly ListRow[]): { year: string; pages: ListRow[][] }[] {
  const years = new Map<string, ListRow[]>();
  const newestFirst = [...rows].sort((a, b) =>
    a.published !== b.published ? (a.published < b.published ? 1 : -1) : a.id < b.id ? -1 : 1,
  );
  for (const row of newestFirst) {
    const year = row.published.slice(0, 4);
    const held = years.get(year);
    if (held) held.push(row);
    else years.set(year, [row]);
  }
  return [...years].map(([year, ofYear]) => ({
    year,
    pages: Array.from({ length: Math.ceil(ofYear.length / perPage) }, (_, at) =>
      ofYear.slice(at * perPage, (at + 1) * perPage),
    ),
  }));
}

/** One page of a list. */
export function listPage(page: {
  language: Language;
  source: string;
  sourceName: string;
  credit: string;
  year: string;
  /** Counted from 1. */
  number: number;
  of: number;
  rows: readonly ListRow[];
}): { path: PagePath; html: string } {
  const { language, source, sourceName, credit, year, number, of, rows } = page;
  const { list: say } = recordSentencesIn(language);
  const path = listPath(source, year, number);
  const heading = say.heading(sourceName, year);
  const title = of > 1 ? `${heading} · ${say.page(number)}` : heading;
  const to = (at: number, label: string) =>
    at < 1 || at > of
      ? ''
      : `<a href="${hrefTo(path, listPath(source, year, at), language)}">${escaped(label)}</a>`;
  const ends =
    of > 1
      ? `<nav class="ends" aria-label="${escaped(say.pages)}">${to(number - 1, say.earlier)}<span>${number} / ${of}</span>${to(number + 1, say.later)}</nav>`
      : '';
  const body = `<h1>${escaped(heading)}</h1>
<p>${escaped(say.about)}</p>
<ul class="rows">
${rows.map((row) => `<li>${row.told}${links(row, path, language)}</li>`).join('\n')}
</ul>
${ends}
<p class="credit" dir="auto">${escaped(credit)}</p>`;
  return { path, html: sitePage({ language, path, title, body }) };
}

function links({ official, record }: ListRow, path: PagePath, language: Language): string {
  const { list: say } = recordSentencesIn(language);
  const both = [
    ...(record === undefined
      ? []
      : [`<a href="${hrefTo(path, record, language)}">${escaped(say.record)}</a>`]),
    ...(official === undefined
      ? []
      : [`<a href="${escaped(official)}" rel="noreferrer">${escaped(say.official)}</a>`]),
  ];
  return both.length === 0 ? '' : `<p class="row-links">${both.join(' ')}</p>`;
}
