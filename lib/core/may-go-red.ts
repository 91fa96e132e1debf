import type { Notice } from './notice';

/** What, in a title with the right brand and model, leaves open whether it is the product itself that is sold. */
export type Doubt =
  /** No word says what kind of product it is; parts are sold under the brand and model they belong to. */
  | 'kind-not-named'
  /** A word for a part stands beside the product's own. */
  | 'part-named'
  /** A letter or word beside the model may make it another one. */
  | 'another-variant'
  /** The title lists brands, as sellers do for the search; the notice's is one of them. */
  | 'several-brands';

/** Why a notice is shown as possible at most, although brand and model agree. */
export type HeldBack =
  | 'limited-to-batches'
  | 'limited-to-serials'
  | 'limited-to-production-dates'
  | 'limited-to-sellers'
  | 'repaired-in-production'
  | 'administrative'
  /** The certificate is what was revoked; the same model may have been certified anew. */
  | 'another-certificate'
  | 'not-an-authority'
  | Doubt
  /** Only volunteers say that this listing is the notice's product. */
  | 'volunteers-only';

/**
 * What may go red (design.md, promise 3): by brand + model, a notice limited to batches, serials, production dates or
 * sellers is at most possible, with the limit shown, and so is a revoked certificate, which its own number names; so are
 * repaired-in-production and administrative notices, whatever the evidence, and lists a user added. Returns the reason it is held back, or undefined where it may go red.
 */
export function heldBack(
  notice: Notice,
  evidence: 'exact' | 'brand-model',
  byAuthority: boolean,
): HeldBack | undefined {
  if (!byAuthority) return 'not-an-authority';
  if (notice.kind === 'repaired-in-production') return 'repaired-in-production';
  if (notice.kind === 'administrative') return 'administrative';
  if (evidence === 'exact') return undefined;
  if (notice.kind === 'certificate-revoked') return 'another-certificate';
  if (notice.limits.batches.length > 0) return 'limited-to-batches';
  if (notice.limits.serials.length > 0) return 'limited-to-serials';
  if (notice.limits.productionDates.length > 0) return 'limited-to-production-dates';
  if (notice.limits.sellers.length > 0) return 'limited-to-sellers';
  return undefined;
}
