import { noticeId } from '../../core/ids';

/**
 * The id of a CPSC notice: the recall number without the hyphen that the export and the website write, so that `26582`,
 * `26-582` and ` 26582 ` are `us-cpsc:26582`. Suffix letters of 1998 to 2001 belong to the number. RecallID (10840) is a row
 * of the service's own database, not the record, and may not be used. Undefined where there is no number.
 */
export function noticeIdOf(recallNumber: string | null | undefined): string | undefined {
  const record = (recallNumber ?? '').replace(/[\s\u2010-\u2015-]/gu, '');
  return /^\d{4,6}[A-Za-z]{0,2}$/.test(record) ? noticeId('us-cpsc', record) : undefined;
}
