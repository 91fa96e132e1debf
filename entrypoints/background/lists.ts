import type { Listing } from '../../lib/core/listing';
import type { ListState } from '../../lib/core/lists';
import type { Candidate } from '../../lib/matching/match-notices';
import type { OpenedFeeds } from '../../lib/store/open-lists';

export interface OpenedLists {
  states: ListState[];
  /** Notices worth comparing with this listing, of every list. */
  candidates(listing: Listing): Promise<Candidate[]>;
}

export interface Lists {
  open(): Promise<OpenedLists>;
  /** The store changed: open again at the next check. */
  changed(): void;
}

/** How long opened lists serve before their age is looked at again. */
const keptFor = 60_000;

/** Keeps the opened lists while the worker lives; a restarted worker opens them again, which takes milliseconds. */
export function createLists(openFeeds: () => Promise<OpenedFeeds>, now: () => number): Lists {
  let kept: { at: number; opened: Promise<OpenedFeeds> } | undefined;
  return {
    changed() {
      kept = undefined;
    },
    async open() {
      if (!kept || now() - kept.at > keptFor) {
        const opened = openFeeds();
        kept = { at: now(), opened };
        // What failed is tried again at the next check.
        opened.catch(() => {
          kept = undefined;
        });
      }
      const { states, open } = await kept.opened;
      return {
        states,
        async candidates(listing) {
          const found = await Promise.all(
            open.map(async ({ feed, byAuthority, index, read }) => {
              const notices = await read(index.candidates(listing));
              return notices.map((notice) => ({ feed, byAuthority, notice }));
            }),
          );
          return found.flat();
        },
      };
    },
  };
}
