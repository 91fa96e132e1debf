import { noticeId } from '../../core/ids';

/**
 * The id of a Safety Gate notice: its case number as the Commission writes it, `eu-safety-gate:SR/02420/26`. The number of
 * the website's page (10099608) is another name for the same record, and may not be used. Undefined where there is none.
 */
export function noticeIdOf(caseNumber: string | null | undefined): string | undefined {
  const record = caseNumber?.trim() ?? '';
  return /^[A-Z]{1,6}\d{0,3}\/\d{3,6}\/\d{2,4}$/iu.test(record)
    ? noticeId('eu-safety-gate', record)
    : undefined;
}

/** The number in the address of a notice's page; it is what the website's detail is asked for by. */
export function pageNumber(reference: string | undefined): string | undefined {
  return /\/alertDetail\/(\d{1,12})(?:[/?#,]|$)/u.exec(reference ?? '')?.[1];
}

/** The official page, the same from both channels. Older reports name other addresses, which stay as they are. */
export function pageOf(reference: string | undefined): string | undefined {
  const number = pageNumber(reference);
  if (number !== undefined) return pageOfNumber(number);
  const address = reference?.trim() ?? '';
  return /^https:\/\/[a-z0-9.-]+\.europa\.eu\/[^\s<>"'`\\]*$/iu.test(address) ? address : undefined;
}

/** The official page of the website's own number. */
export function pageOfNumber(number: string): string {
  return `https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/${number}`;
}
