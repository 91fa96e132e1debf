import { readDay } from '../official-dates';
import { childText, elementsNamed, readXml } from './xml';

/** One weekly report of the list. */
export interface WeeklyReport {
  /** `Report-2026-34`. */
  reference: string;
  /** Numeric id of the report, taken out of its address. */
  id: string;
  published: string;
}

export interface WeeklyList {
  /** Newest first. */
  reports: WeeklyReport[];
  dropped: { record: string; why: string }[];
}

/**
 * The list of weekly reports. Its addresses are not used as they are: they end in a comma that the service sometimes
 * refuses and sometimes demands, so that only the id is taken.
 */
export function readWeeklyList(bytes: Uint8Array): WeeklyList {
  const xml = readXml(bytes);
  if (xml.kind === 'bad') return { reports: [], dropped: [{ record: 'weekly list', why: xml.why }] };
  const list: WeeklyList = { reports: [], dropped: [] };
  for (const row of elementsNamed(xml.node, 'weeklyReport')) {
    const reference = childText(row, 'reference') ?? 'weekly report without a reference';
    const published = readDay(childText(row, 'publicationDate'));
    const id = /\/detail\/xml\/(\d+)/u.exec(childText(row, 'URL') ?? '')?.[1];
    if (published === undefined)
      list.dropped.push({ record: reference, why: 'no publication date of the form dd/MM/yyyy' });
    else if (id === undefined)
      list.dropped.push({ record: reference, why: 'no report number in its address' });
    else list.reports.push({ reference, id, published });
  }
  list.reports.sort((a, b) => (a.published < b.published ? 1 : -1));
  return list;
}
