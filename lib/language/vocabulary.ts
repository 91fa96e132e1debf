import type { BuiltInSource } from '../core/built-in-sources';
import type { Hazard } from '../core/hazards';
import type { MarketplaceId } from '../core/ids';
import type { NoticeKind } from '../core/notice';
import type { ProductType } from '../core/product-types';
import type { Evidence } from '../core/verdict';

/** The names of things, one table each. A missing name is a type error. */
export interface Vocabulary {
  authorities: Record<BuiltInSource, string>;
  /** The same where there is little room. */
  shortAuthorities: Record<BuiltInSource, string>;
  /** A region that no page named, but whoever looked. */
  statedRegion(region: string): string;
  marketplaces: Record<MarketplaceId, string>;
  kinds: Record<NoticeKind, string>;
  hazards: Record<Hazard, string>;
  productTypes: Record<ProductType, string>;
  /** The fact that was compared, as the head of its row. */
  evidence: Record<Evidence['kind'], string>;
}
