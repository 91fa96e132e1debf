import type { FoundCards } from './cards';
import type { Listing } from './listing';
import type { ListState } from './lists';
import type { Verdict } from './verdict';

/** What is known of the page in a tab: the domain behind badge and popup. */
export type PageState =
  | { kind: 'not-a-shop'; lists: ListState[] }
  /** `found`: the listed cards it shows. */
  | { kind: 'not-a-product-page'; lists: ListState[]; found?: FoundCards }
  | { kind: 'checking'; lists: ListState[] }
  | {
      kind: 'verdict';
      verdict: Verdict;
      /** Absent where nothing is known of the page but that it could not be checked. */
      listing?: Listing;
      /** Names listing and notice group, where there is a warning. */
      dismissal?: string;
      dismissed: boolean;
    };
