/**
 * Stable names of things. A changed id is a breaking change: dismissals, links between notices and tombstones hang on it.
 */

/** The shops whose pages Ansim reads. */
export const marketplaceIds = ['aliexpress', 'temu'] as const;
export type MarketplaceId = (typeof marketplaceIds)[number];

/** `source:record`, for example `eu-safety-gate:SR/02420/26`. The record is the publisher's own, raw. */
export type NoticeId = string;

const sourceShape = /^[a-z][a-z0-9-]{1,39}$/;

/** Whether a text may name a source: lower-case letters, digits and hyphens, 2 to 40 long. */
export function isSourceId(text: string): boolean {
  return sourceShape.test(text);
}

/** Joins a source and the publisher's own record number into a notice id. */
export function noticeId(source: string, record: string): NoticeId {
  return `${source}:${record}`;
}

/** The source and record of a notice id, or undefined when the text is none. */
export function splitNoticeId(id: NoticeId): { source: string; record: string } | undefined {
  const colon = id.indexOf(':');
  if (colon < 1) return undefined;
  const source = id.slice(0, colon);
  const record = id.slice(colon + 1);
  return isSourceId(source) && record.length > 0 ? { source, record } : undefined;
}

/** One listing's name across marketplaces: `aliexpress:1005007146144471`. */
export function listingKey(marketplace: MarketplaceId, id: string): string {
  return `${marketplace}:${id}`;
}
