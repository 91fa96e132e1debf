import type { Column, HeadCell } from './columns';

/** The columns of a table of Korean findings; each also goes by its Korean name. */
export const findingColumns = [
  {
    name: 'authority',
    korean: '발표기관',
    needed: true,
    about:
      'who announced it: seoul, gyeonggi, incheon, busan, kca, kats, mfds, customs, environment, ftc, or the full name',
  },
  {
    name: 'announcement',
    korean: '발표주소',
    needed: true,
    about: 'the address of the announcement, https://… on the authority’s own site',
  },
  { name: 'announced', korean: '발표일', needed: true, about: 'the day of the announcement, 2026-11-25' },
  {
    name: 'item',
    korean: '번호',
    needed: true,
    about:
      'the product’s number in the announcement, or your own; with the day it names the notice and must never change',
  },
  { name: 'product', korean: '제품명', needed: true, about: 'the product as announced' },
  { name: 'category', korean: '품목', about: 'the kind of product as announced: 완구, 화장품' },
  { name: 'brand', korean: '브랜드', several: true, about: 'only where stated' },
  { name: 'model', korean: '모델명', several: true, about: 'only where stated, whole' },
  {
    name: 'hazard',
    korean: '부적합내용',
    needed: true,
    several: true,
    about: 'what was found, in the official words',
  },
  {
    name: 'platform',
    korean: '판매플랫폼',
    several: true,
    about: 'where it was sold: 알리익스프레스; 테무',
  },
  {
    name: 'listing',
    korean: '판매주소',
    several: true,
    about:
      'addresses of the listings, or aliexpress:1005… and temu:601…, only where the announcement states them',
  },
  { name: 'barcode', korean: '바코드', several: true, about: '8, 12, 13 or 14 digits' },
  { name: 'kc', korean: 'KC번호', several: true, about: 'certificate numbers, CB061R123-4567' },
  { name: 'batch', korean: '제조번호', several: true, about: 'where only these are affected' },
  { name: 'seller', korean: '판매자', several: true, about: 'where only what these sold is affected' },
  { name: 'action', korean: '조치', about: 'what was decided: 판매중단 요청' },
  { name: 'transcribed', korean: '옮긴날', needed: true, about: 'the day you copied it, 2026-11-26' },
  {
    name: 'withdrawn',
    korean: '철회일',
    about: 'the day the authority took it back; it then warns no more. Leave the row in the table',
  },
] as const satisfies readonly (Column & { korean: string })[];
export type FindingColumn = (typeof findingColumns)[number]['name'];

/** What the first row's cell names, or undefined where it is no column of findings. */
export function findingHeadCellOf(written: string): HeadCell<FindingColumn> | undefined {
  const name = written.normalize('NFKC').replace(/\s+/gu, '');
  const column: (Column & { name: FindingColumn }) | undefined = findingColumns.find(
    (each) => each.name === name.toLowerCase() || each.korean.toLowerCase() === name.toLowerCase(),
  );
  return column && { column, written: written.trim() };
}
