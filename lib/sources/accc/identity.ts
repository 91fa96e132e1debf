import { noticeId } from '../../core/ids';
import { shortRecord } from '../path-record';

const host = 'www.productsafety.gov.au';
const usual = '/search-consumer-product-recalls/';
/** Long ones are cut, so that a request's name, with its own signs for `%` and `/`, stays within its 120 characters. */
const mostOfRecord = 100;

/** The path of a notice on the ACCC's site, percent signs and all; undefined for every other address. */
export function pathOf(address: string): string | undefined {
  if (!URL.canParse(address.trim(), `https://${host}`)) return undefined;
  const url = new URL(address.trim(), `https://${host}`);
  const path = url.pathname.replace(/\/+$/u, '').replace(/%[0-9a-f]{2}/giu, (sign) => sign.toUpperCase());
  const isNotice = /^\/(?:search-consumer-product-recalls|recalls|node)\/[^/]+$/u.test(path);
  return url.hostname === host && isNotice ? path : undefined;
}

/**
 * The record of a notice's path: its last part, as it stands there. Old notices have other paths (`/recalls/…`, `/node/19706`),
 * which are the record whole.
 */
export function recordOf(path: string): string {
  return shortRecord(path.startsWith(usual) ? path.slice(usual.length) : path.slice(1), mostOfRecord);
}

/** The path of a record, where the record is whole. */
export function pathOfRecord(record: string): string | undefined {
  if (record.includes('~')) return undefined;
  return record.includes('/') ? `/${record}` : `${usual}${record}`;
}

export function noticeIdOf(record: string): string {
  return noticeId('accc', record);
}

/** The official page of a path. */
export function pageOf(path: string): string {
  return `https://${host}${path}`;
}

/** What names a notice's page among requests: the record, with `_` and a number for the signs that no file has. */
export function requestName(record: string): string {
  const named = record.replace(
    /[^A-Za-z0-9.%-]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `recall-${named.replaceAll('%', '_')}.html`;
}

/** The record that such a name was made of. */
export function recordOfRequest(name: string): string | undefined {
  const named = /^recall-(.+)\.html$/u.exec(name)?.[1];
  return named?.replaceAll('_', '%').replace(/%(?:2F|5F|7E)/gu, (sign) => decodeURIComponent(sign));
}
