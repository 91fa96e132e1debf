import { noticeId } from '../../core/ids';
import { shortRecord } from '../path-record';

const root = '/product-safety-alerts-reports-recalls/';
/** Of an id's 120 characters those that `uk-opss:` leaves. */
const mostOfRecord = 112;

/**
 * The last part of a notice's path on GOV.UK, `product-recall-…-2306-0119`. It is what names a notice there: of the PSD number at
 * its end one in twenty has none, and a report and the recall after it may share one.
 */
export function slugOf(path: string | null | undefined): string | undefined {
  const trimmed = path?.trim() ?? '';
  const slug = trimmed.startsWith(root) ? trimmed.slice(root.length) : '';
  return /^[a-z0-9][a-z0-9._%-]{0,400}$/i.test(slug) ? slug : undefined;
}

export function recordOf(slug: string): string {
  return shortRecord(slug, mostOfRecord);
}

export function noticeIdOf(slug: string): string {
  return noticeId('uk-opss', recordOf(slug));
}

/** The official page. */
export function pageOf(slug: string): string {
  return `https://www.gov.uk${root}${slug}`;
}

/** Where GOV.UK gives a notice as data. */
export function contentPath(slug: string): string {
  return `/api/content${root}${slug}`;
}
