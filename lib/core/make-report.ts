import type { MarketplaceId } from './ids';
import { type Listing, listingBounds as most, type Reading } from './listing';
import type { ListState } from './lists';
import { httpsAddress } from './notice';
import { type Report, type ReportKind, reportBounds, reportSchema } from './report';
import type { Match, Verdict } from './verdict';
import { visibleText } from './visible-text';

/** What a report is filled from. */
export interface ReportOrigin {
  reading: Exclude<Reading, { kind: 'not-a-product-page' }>;
  verdict?: Verdict;
  /** What the person pressed, where that already says what the report says. */
  kind?: ReportKind;
  /** What it is reported for, where that is known better than the verdict tells; and the words it begins with. */
  about?: { notice: { id: string; level?: Match['level']; evidence: AboutEvidence[] }; words?: string };
  /** 128 random bits, hex. */
  id: string;
  made: Date;
  reporter?: string;
  /** The sequence of the edition held of each feed. */
  sequences?: ReadonlyMap<string, number>;
}

interface AboutEvidence {
  kind: string;
  listing: string;
  notice: string;
}

/**
 * A report with everything that is known of a tab's page, for its sender to look through. Undefined where the page names no listing
 * that could be reported.
 */
export function makeReport({
  reading,
  verdict,
  kind,
  about,
  id,
  made,
  reporter,
  sequences,
}: ReportOrigin): Report | undefined {
  const match = verdict && 'matches' in verdict ? verdict.matches[0] : undefined;
  const list = verdict && 'lists' in verdict ? listOf(verdict.lists, match) : undefined;
  const sequence = list && sequences?.get(list.feed);
  const report = reportSchema.safeParse({
    format: 1,
    id,
    kind: kind ?? likelyKind(reading, match),
    made: made.toISOString(),
    ...(reporter !== undefined && { reporter }),
    listing: listingPart(reading.listing),
    ...(about
      ? { notice: { ...about.notice, evidence: evidencePart(about.notice.evidence) } }
      : match && { notice: noticePart(match) }),
    ...(cut(about?.words, reportBounds.words) !== undefined && {
      words: cut(about?.words, reportBounds.words),
    }),
    ...(list && {
      edition: {
        feed: list.feed,
        ...(sequence !== undefined && { sequence }),
        ...(list.generated !== undefined && { generated: new Date(list.generated).toISOString() }),
      },
    }),
  });
  return report.data;
}

/** What most people who report such a page have to say; they choose it themselves. */
export function likelyKind(reading: Reading, match: Match | undefined): ReportKind {
  if (match?.evidence.some(({ kind }) => kind === 'listing-id')) return 'still-on-sale';
  if (match) return match.level === 'flagged' ? 'relisted' : 'looks-identical';
  return reading.kind === 'unreadable' ? 'unreadable-page' : 'relisted';
}

/** The list the match came by; of a miss, the first that is in force. */
function listOf(lists: readonly ListState[], match: Match | undefined): ListState | undefined {
  return match
    ? lists.find(({ feed }) => feed === match.feed)
    : lists.find(({ state }) => state === 'current' || state === 'expired');
}

function listingPart(listing: Listing): unknown {
  const [first = '', ...others] = listing.ids;
  const { seller, price, region, address } = listing;
  const sellerId = cut(seller?.id, most.codeLength);
  const sellerName = cut(seller?.name);
  return {
    marketplace: listing.marketplace,
    id: first,
    otherIds: others.filter((id) => /^\d{5,24}$/.test(id)),
    ...(httpsAddress.safeParse(address).success && { address }),
    titles: texts(listing.titles),
    brands: texts(listing.brands),
    models: texts(listing.models),
    gtins: listing.gtins,
    certificates: texts(listing.certificates, most.codes, most.codeLength),
    pictures: listing.pictures
      .map((key) => pictureAddress(listing.marketplace, key))
      .filter((each) => httpsAddress.safeParse(each).success)
      .slice(0, 6),
    ...(cut(price) !== undefined && { price: cut(price) }),
    ...((sellerId !== undefined || sellerName !== undefined) && {
      seller: {
        ...(sellerId !== undefined && { id: sellerId }),
        ...(sellerName !== undefined && { name: sellerName }),
      },
    }),
    availability: listing.availability,
    ...(cut(region, 40) !== undefined && { region: cut(region, 40) }),
  };
}

function noticePart({ notice, level, evidence }: Match): unknown {
  return {
    id: notice.id,
    level,
    evidence: evidencePart(evidence),
  };
}

function evidencePart(evidence: readonly AboutEvidence[]): AboutEvidence[] {
  return evidence
    .map(({ kind, listing, notice }) => ({ kind, listing: cut(listing) ?? '-', notice: cut(notice) ?? '-' }))
    .slice(0, 8);
}

/** Where the shop itself keeps a picture, by the key that stays the same. Nobody fetches it here. */
export function pictureAddress(marketplace: MarketplaceId, key: string): string {
  const path = encodeURI(visibleText(key));
  return marketplace === 'aliexpress'
    ? `https://ae01.alicdn.com/kf/${path}.jpg`
    : `https://img.kwcdn.com/${path}`;
}

function texts(
  all: readonly string[],
  count: number = most.texts,
  length: number = most.textLength,
): string[] {
  return all
    .map((each) => cut(each, length))
    .filter((each) => each !== undefined)
    .slice(0, count);
}

function cut(text: string | undefined, length: number = most.textLength): string | undefined {
  const cleaned = text === undefined ? '' : visibleText(visibleText(text).trim().slice(0, length));
  return cleaned === '' ? undefined : cleaned;
}
