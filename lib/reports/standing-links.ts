import { listingKey } from '../core/ids';
import type { ListingName } from '../core/report';
import type { Decision, RejectionReason } from './decision';
import type { LogEntry } from './decision-log';
import { lastWords } from './last-words';

/** What the stewards' logs say, taken together, of a listing and a notice. */
export type StandingLink = { listing: ListingName; notice: string } & (
  | { kind: 'link'; basis: 'steward' | 'volunteers'; volunteers: number; stewards: number }
  | { kind: 'retracted' }
);

/**
 * What stands after every decision of every log. Entries are taken in the order of their times, and within a log in its own:
 * a steward's clock that is behind moves nothing of their own. A later word of a steward replaces an earlier one, of the listing
 * and notice as of the very reports; what only volunteers say never replaces a steward's.
 */
export function standingLinks(logs: readonly (readonly LogEntry[])[]): StandingLink[] {
  const standing = new Map<string, { link: StandingLink; stewards: Set<string> }>();
  const entries = inOrder(logs);
  const words = lastWords(entries);
  for (const { steward, decision } of entries) {
    if (decision.kind !== 'accept' && decision.kind !== 'retract') continue;
    if (isReplaced(decision, words)) continue;
    const { listing, notice } = decision;
    const name = pairOf(decision);
    const before = standing.get(name);
    if (decision.kind === 'retract') {
      standing.set(name, { link: { kind: 'retracted', listing, notice }, stewards: new Set([steward]) });
      continue;
    }
    const { basis, volunteers } = decision;
    const isWeaker = basis === 'volunteers' && before !== undefined && !isVolunteers(before.link);
    if (isWeaker) continue;
    const stewards = new Set(basis === 'steward' ? [steward] : []);
    let most = volunteers;
    if (before?.link.kind === 'link') {
      for (const each of before.stewards) stewards.add(each);
      most = Math.max(most, before.link.volunteers);
    }
    standing.set(name, {
      link: { kind: 'link', listing, notice, basis, volunteers: most, stewards: stewards.size },
      stewards,
    });
  }
  return [...standing.values()].map(({ link }) => link);
}

type LinkDecision = Extract<Decision, { kind: 'accept' | 'retract' }>;

/**
 * Whether everything it names was decided otherwise later. An acceptance is over once none of its reports is accepted for that
 * listing and notice any more. A retraction is over only once all that it was made on is rejected: nothing goes red again
 * because a steward asks, or turns reports down for the very reason of the retraction.
 */
function isReplaced(decision: LinkDecision, words: ReadonlyMap<string, LogEntry>): boolean {
  const last = decision.reports.map((name) => words.get(name)?.decision);
  if (last.length === 0) return false;
  return decision.kind === 'accept'
    ? !last.some((word) => word?.kind === 'accept' && pairOf(word) === pairOf(decision))
    : last.every((word) => word?.kind === 'reject' && !saysTheSame.includes(word.reason));
}

const saysTheSame: readonly RejectionReason[] = ['another-product', 'notice-does-not-cover-it'];

function pairOf({ listing, notice }: LinkDecision): string {
  return `${listingKey(listing.marketplace, listing.id)}|${notice}`;
}

function isVolunteers(link: StandingLink): boolean {
  return link.kind === 'link' && link.basis === 'volunteers';
}

/**
 * Merges the logs by time without ever turning two entries of one log around. The time of each is then the one it counts by:
 * never before that of an entry it stands behind.
 */
export function inOrder<Entry extends LogEntry>(logs: readonly (readonly Entry[])[]): Entry[] {
  const timed = logs.flatMap((entries, log) => {
    let latest = '';
    return entries.map((entry) => {
      if (entry.at > latest) latest = entry.at;
      return { entry: { ...entry, at: latest }, log };
    });
  });
  return timed
    .sort((a, b) =>
      a.entry.at !== b.entry.at
        ? a.entry.at < b.entry.at
          ? -1
          : 1
        : a.log - b.log || a.entry.number - b.entry.number,
    )
    .map(({ entry }) => entry);
}
