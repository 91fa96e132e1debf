import type { CertificateView } from './check-page';
import type { DismissalLine } from './dismissals-page';
import type { OrdersOffer } from './orders';
import type { CategoryAdviceView } from './parents-view';
import type { RelistingLine } from './relistings-page';
import type { PageStateView } from './warning-view';

/** What the popup paints, composed by the worker. */
export interface PopupState {
  language: string;
  languageSetting: 'browser' | 'ko' | 'en';
  page: PageStateView;
  listLines: ListLine[];
  /** Whether the product this tab shows is watched; absent where it shows none. */
  own?: { watched: 'no' | 'viewed' | 'bought' | 'added' };
  /** Where the product this tab shows may be one put up again. */
  relisting?: RelistingLine;
  /** What a type of product for children has drawn, where no notice is about the one this tab shows. */
  advice?: CategoryAdviceView;
  /** The certificate numbers this tab's page shows. */
  certificates?: { heading: string; items: CertificateView[] };
  /** Where the tab shows a list of orders. */
  orders?: OrdersOffer;
  dismissals: DismissalLine[];
}

/** One list, in the user's language: which, of when, how many notices, what failed since, whose notices they are. */
export interface ListLine {
  name: string;
  detail: string;
  fault?: string;
  byAuthority: boolean;
  /** `notAuthority` marks a group's own list within an authority's feed. */
  sources: { name: string; detail: string; attribution: string; notAuthority?: string }[];
}
