import { listingKey } from '../core/ids';
import type { ListingName, Report, ReportKind } from '../core/report';
import { compareCopies } from '../core/report-answers';
import { type History, type Standing, standingOf, trustRules } from './trust-rules';

/** A report on a steward's desk. */
export interface ReceivedReport {
  report: Report;
  /** By the desk's own clock, which is the one that counts: a reporter's may be wrong or lie. ISO time. */
  received: string;
}

/** Everything that was reported of one listing and one notice in one sense. */
export interface ReportGroup {
  key: string;
  kind: ReportKind;
  listing: ListingName;
  notice?: string;
  /** Each report once, oldest first. */
  reports: ReceivedReport[];
  /** How many people stand behind it, each counted once, by the rules of `trust-rules.ts`. */
  people: number;
  /** How many of them are known for earlier true reports. */
  known: number;
  /** Reports that count for nothing: of one person again, of who is ignored, beyond a newcomer's day. */
  uncounted: number;
  /** Many newcomers about one seller at once. */
  isBrigade: boolean;
  /** Enough people for a link that is possible at most, where nobody has reported that it is wrong. */
  mayLink: boolean;
}

/** What first: a wrong warning harms a seller as long as it stands, an injury cannot wait. */
const order: readonly ReportKind[] = [
  'wrong-warning',
  'injury',
  'relisted',
  'still-on-sale',
  'looks-identical',
  'unreadable-page',
];
const links: readonly ReportKind[] = ['relisted', 'still-on-sale', 'looks-identical'];

/**
 * Joins reports into groups, most urgent first. `histories` tells by a reporter's name what earlier reports came to, `rejected`
 * the ids of the reports a steward turned down.
 */
export function groupReports(
  received: readonly ReceivedReport[],
  histories: ReadonlyMap<string, History>,
  rejected: ReadonlySet<string> = new Set(),
): ReportGroup[] {
  const once = withoutRepeats(received);
  const standing = (report: Report): Standing =>
    report.reporter === undefined ? 'newcomer' : standingOf(histories.get(report.reporter) ?? none);
  const counted = countedReports(once, standing);
  const brigades = brigadedSellers(once, standing);

  const groups = new Map<string, ReceivedReport[]>();
  for (const each of once) {
    const key = keyOf(each.report);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const disputed = new Set(
    once
      .filter(
        ({ report }) =>
          report.kind === 'wrong-warning' && standing(report) !== 'ignored' && !rejected.has(report.id),
      )
      .map(({ report }) => pairOf(report)),
  );
  return [...groups]
    .map(([key, reports]) => groupOf(key, reports, { standing, counted, brigades, disputed }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.people - a.people || older(a, b));
}

const none: History = { accepted: 0, rejected: 0, invented: 0 };

interface Weighing {
  standing(report: Report): Standing;
  counted: ReadonlySet<ReceivedReport>;
  brigades: ReadonlySet<string>;
  disputed: ReadonlySet<string>;
}

function groupOf(key: string, reports: ReceivedReport[], weighing: Weighing): ReportGroup {
  const [first] = reports as [ReceivedReport, ...ReceivedReport[]];
  const { kind, listing, notice } = first.report;
  const { standing, counted, brigades, disputed } = weighing;
  const isBrigade = brigades.has(sellerOf(first.report));
  const known = new Set<string>();
  const newcomers = new Set<string>();
  let uncounted = 0;
  for (const each of reports) {
    // Who gives no name is one person, however many they are.
    const person = each.report.reporter ?? '';
    const people = standing(each.report) === 'known' ? known : newcomers;
    if (!counted.has(each) || people.has(person)) uncounted++;
    else people.add(person);
  }
  const people = known.size + (isBrigade ? Math.min(1, newcomers.size) : newcomers.size);
  const least = trustRules.volunteersLink;
  return {
    key,
    kind,
    listing: { marketplace: listing.marketplace, id: listing.id },
    ...(notice !== undefined && { notice: notice.id }),
    reports,
    people,
    known: known.size,
    uncounted,
    isBrigade,
    mayLink:
      notice !== undefined &&
      links.includes(kind) &&
      !disputed.has(pairOf(first.report)) &&
      people >= least.people &&
      known.size >= least.known,
  };
}

/** The same report comes twice by file and by wire, twice in a bundle, or again with an answer. */
function withoutRepeats(received: readonly ReceivedReport[]): ReceivedReport[] {
  const byId = new Map<string, ReceivedReport>();
  for (const each of [...received].sort((a, b) => (a.received < b.received ? -1 : 1))) {
    const held = byId.get(each.report.id);
    if (!held) byId.set(each.report.id, each);
    else if (compareCopies(held.report, each.report) === 'later')
      byId.set(each.report.id, { ...held, report: each.report });
  }
  return [...byId.values()];
}

/** Those that count, of each person and day. */
function countedReports(
  reports: readonly ReceivedReport[],
  standing: Weighing['standing'],
): Set<ReceivedReport> {
  const days = new Map<string, number>();
  return new Set(
    reports.filter((each) => {
      const how = standing(each.report);
      if (how !== 'newcomer' || each.report.reporter === undefined) return how !== 'ignored';
      const day = `${each.report.reporter}|${each.received.slice(0, 10)}`;
      const count = (days.get(day) ?? 0) + 1;
      days.set(day, count);
      return count <= trustRules.newcomerADay;
    }),
  );
}

/** Sellers, or listings whose seller is not told, that many newcomers report within hours. */
function brigadedSellers(reports: readonly ReceivedReport[], standing: Weighing['standing']): Set<string> {
  const bySeller = new Map<string, { at: number; person: string }[]>();
  for (const { report, received } of reports) {
    if (standing(report) !== 'newcomer') continue;
    const seller = sellerOf(report);
    const person = report.reporter ?? '';
    bySeller.set(seller, [...(bySeller.get(seller) ?? []), { at: Date.parse(received), person }]);
  }
  const brigaded = new Set<string>();
  for (const [seller, times] of bySeller) {
    times.sort((a, b) => a.at - b.at);
    for (const { at } of times) {
      const until = at + trustRules.brigadeHours * 3_600_000;
      const people = new Set(
        times.filter((each) => each.at >= at && each.at <= until).map(({ person }) => person),
      );
      if (people.size >= trustRules.brigadeFrom) brigaded.add(seller);
    }
  }
  return brigaded;
}

function sellerOf({ listing }: Report): string {
  const seller = listing.seller?.id ?? listing.seller?.name;
  return seller === undefined
    ? listingKey(listing.marketplace, listing.id)
    : `${listing.marketplace}|seller|${seller}`;
}

function pairOf({ listing, notice }: Report): string {
  return `${listingKey(listing.marketplace, listing.id)}|${notice?.id ?? ''}`;
}

function keyOf(report: Report): string {
  return `${report.kind}|${pairOf(report)}`;
}

function older(a: ReportGroup, b: ReportGroup): number {
  const [one, other] = [a.reports[0]?.received ?? '', b.reports[0]?.received ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
}
