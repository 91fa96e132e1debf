import type { DirectSourceId } from '../core/direct-sources';
import type { DirectSwitch, ListCard } from '../core/lists-page';
import type { SubscribeSentences } from './subscribe-sentences';

/** What the dashboard's part about lists and sources says. */
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
  subscribe: SubscribeSentences;
}
