import { existsSync, readFileSync } from 'node:fs';
import { parseGtin } from '../../lib/core/gtin';
import type { MarketplaceId } from '../../lib/core/ids';
import { type Notice, noticeSchema } from '../../lib/core/notice';

/** Real data that development measures against, where it is at hand; none of it is part of the project. */
const data = new URL('../../../shared/data/', import.meta.url);
export const titlesFile = new URL('titles/listing-titles.tsv', data);
export const cpscFile = new URL('sources/cpsc/cpsc-recall-listing.csv', data);
export const starterFile = new URL('../../lib/publisher/starter/notices.ndjson', import.meta.url);
export const benchmarkFolder = new URL('matching/', data);

export const missingFiles = (files: URL[]): string[] =>
  files.filter((file) => !existsSync(file)).map(({ pathname }) => pathname);

export interface RealTitle {
  marketplace: MarketplaceId;
  lang: string;
  id: string;
  title: string;
}

export function realTitles(): RealTitle[] {
  return linesOf(titlesFile)
    .slice(1)
    .map((line) => {
      const [shop = '', lang = '', id = '', title = ''] = line.split('\t');
      return {
        marketplace: shop === 'temu' ? 'temu' : 'aliexpress',
        lang,
        id: /^\d{5,20}$/.test(id) ? id : '1',
        title,
      };
    });
}

export function starterNotices(): Notice[] {
  return linesOf(starterFile).map((line) => noticeSchema.parse(JSON.parse(line)));
}

/**
 * The rows of the CPSC's own export as notices, as a simple reader would make them: the first words of a name in capitals
 * are its brand, and what stands behind "model" in the description its models.
 */
export function cpscNotices(): Notice[] {
  const [head = [], ...rows] = readCsv(readFileSync(cpscFile, 'utf8'));
  const column = (name: string) => head.indexOf(name);
  return rows.flatMap((row, at) => {
    const cell = (name: string) => (row[column(name)] ?? '').replaceAll('&amp;', '&').trim();
    const name = cell('Name of product').slice(0, 300);
    if (name === '') return [];
    const description = cell('Description');
    const models = [
      ...new Set(
        [
          ...description.matchAll(
            /models?(?: numbers?| nos?\.?)?[:\s]+((?:[A-Z\d][\w/-]*\d[\w/-]*(?:, (?:and )?| and |\s)?)+)/gi,
          ),
        ]
          .flatMap(([, list = '']) => list.split(/,\s*(?:and )?|\s+and\s+|\s+/))
          .filter((model) => model.length >= 3 && /\d/.test(model)),
      ),
    ].slice(0, 60);
    const brand = /^((?:[A-Z][\p{L}\d'&.-]*|[A-Z\d]{2,})(?: [A-Z][\p{L}\d'&.-]*)?)/u.exec(name)?.[1];
    const firm = brand?.split(' ')[0];
    return [
      noticeSchema.parse({
        id: `us-cpsc:probe-${at}`,
        source: 'us-cpsc',
        kind: 'recall',
        published: '2026-01-01',
        names: [{ lang: 'en', text: name }],
        ...(firm && firm.length > 2 && { brands: [firm] }),
        models,
      }),
    ];
  });
}

/** The valid barcodes in cells of the CPSC's export that speak of UPCs, each with the row it stands in. */
export function barcodesOfCpsc(): { id: string; gtin: string }[] {
  const [, ...rows] = readCsv(readFileSync(cpscFile, 'utf8'));
  return rows.flatMap((row, at) =>
    row
      .filter((cell) => /\bUPCs?\b/i.test(cell))
      .flatMap((cell) => [...cell.matchAll(/(?<![\d-])(?:\d{12,14}|\d[ -]\d{5}[ -]\d{5}[ -]\d)(?![\d-])/g)])
      .flatMap(([digits]) => {
        const gtin = parseGtin(digits);
        return gtin === undefined ? [] : [{ id: `us-cpsc:probe-${at}`, gtin }];
      }),
  );
}

function linesOf(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** RFC 4180, with quoted line breaks. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
