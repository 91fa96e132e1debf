import type { ProductOrigin } from './own-product';
import type { PageStateView } from './warning-view';

/** What the products page paints, composed by the worker. */
export interface ProductsPage {
  lookBack: { on: boolean; days: number };
  /** Whether the browser may show notifications. */
  mayNotify: boolean;
  products: ProductCard[];
  /** Nothing more can be kept until something is deleted. */
  isFull: boolean;
  /** What the last press came to, where it has something to say. */
  told?: string;
}

export interface ProductCard {
  key: string;
  origin: ProductOrigin;
  /** In words, with its day: "viewed on 3 November 2026". */
  originTold: string;
  label: string;
  /** The listing's page, where it is a listing. */
  address?: string;
  state: PageStateView['kind'];
  /** The state in words, with what it is worth. */
  stateTold: string;
  notices: ProductNotice[];
  /** News that had not been seen before this page was opened. */
  hasNews: boolean;
}

export interface ProductNotice {
  /** "EU Safety Gate · SR/02420/26 · 11 September 2026" */
  line: string;
  name?: string;
  page?: string;
  /** "Withdrawn on …", or since when it is known. */
  told: string;
  level: 'flagged' | 'possible' | 'withdrawn';
  /** Set where it is no authority's. */
  notAuthority?: string;
}
