import { listingKey } from '../core/ids';
import type { ListingName } from '../core/report';
import type { LogEntry } from './decision-log';

/** What the stewards' logs say, taken together, of a listing and a notice. */
export type StandingLink = { listing: ListingName; notice: string } & (
  | { kind: 'link'; basis: 'steward' | 'volunteers'; volunteers: number; stewards: number }
  | { kind: 'retracted' }
);

/**
 * What stands after every decision of every log. Entries are taken in the order of their times, and within a log in its own:
 * a steward's clock that is behind moves nothing of their own. A later word of a steward replaces an earlier one; what only
 * volunteers say never replaces a steward's.
 */
export function standingLinks(logs: readonly (readonly LogEntry[])[]): StandingLink[] {
  const standing = new Map<string, { link: StandingLink; stewards: Set<string> }>();
  for (const { steward, decision } of inOrder(logs)) {
    if (decision.kind !== 'accept' && decision.kind !== 'retract') continue;
    const { listing, notice } = decision;
    const name = `${listingKey(listing.marketplace, listing.id)}|${notice}`;
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

function isVolunteers(link: StandingLink): boolean {
  return link.kind === 'link' && link.basis === 'volunteers';
}

/** Merges the logs by time without ever turning two entries of one log around. */
export function inOrder(logs: readonly (readonly LogEntry[])[]): LogEntry[] {
  const timed = logs.flatMap((entries, log) => {
    let latest = '';
    return entries.map((entry) => {
      if (entry.at > latest) latest = entry.at;
      return { entry, log, at: latest };
    });
  });
  return timed
    .sort((a, b) =>
      a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.log - b.log || a.entry.number - b.entry.number,
    )
    .map(({ entry }) => entry);
}
