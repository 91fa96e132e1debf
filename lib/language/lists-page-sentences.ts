import type { DirectSourceId } from '../core/direct-sources';
import type { DirectSwitch, ListCard } from '../core/lists-page';

/** What the extension's own large page says, and its part about lists. */
export interface DashboardSentences {
  /** The page's sections, in its navigation. */
  sections: { lists: string };
  navigation: string;
  loading: string;
  fault: string;
  /** What was pressed did not work. */
  failed: string;
  lists: ListsPageSentences;
}

export interface ListsPageSentences {
  heading: string;
  about: string;
  checkNow: string;
  fetching: string;
  checked: string;
  direct: string;
  directAbout: string;
  /** What is asked for when a switch is pressed, and what is sent. */
  directAsked: string;
  directSent: string;
  sources: Record<DirectSourceId, { about(host: string): string }>;
  states: Record<DirectSwitch['state'], string>;
  noAccess(host: string): string;
  fetchedSince(date: string): string;
  nothingYet: string;
  progress(kept: string, wanted: string): string;
  allowAgain: string;
  refused(host: string): string;
  kept: string;
  noLists: string;
  ways: Record<Exclude<ListCard['way'], 'feed'>, string> & { feed(name: string): string };
  listStates: Record<ListCard['state'], string>;
  facts: {
    notices: string;
    newest: string;
    lastSuccess: string;
    way: string;
    licence: string;
    attribution: string;
  };
  notAuthority: string;
}
