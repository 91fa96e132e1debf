import type { ListingBasis } from '../core/listing-bases';
import type { Notice } from '../core/notice';
import type { Evidence } from '../core/verdict';
import { certificateEvidence, writtenCertificateEvidence } from './certificate-evidence';
import { gtinEvidence } from './gtin-evidence';
import { rankOf } from './ladder';
import type { Lexicon } from './lexicon/lexicon';
import { isAnotherProduct, listingIdEvidence } from './listing-id-evidence';
import { productEvidence } from './product-evidence';
import type { ReadListing } from './read-listing';
import { readNotice } from './read-notice';

/** Everything that ties a listing to a notice, with the words of both sides as people read them. */
export interface Gathered {
  /** The notice names this listing, and on whose word. */
  named?: { evidence: Evidence; basis: ListingBasis };
  /** The evidence of the other rungs, strongest first. */
  others: Evidence[];
}

/** Climbs the whole ladder, one question a rung. A later rung is one file and one line here, and its row in `ladder.ts`. */
export function gatherEvidence(read: ReadListing, notice: Notice, lexicon?: Lexicon): Gathered {
  const named = listingIdEvidence(read.listing, notice);
  // A steward found them to be two products. What the authority itself wrote down stands.
  if (isAnotherProduct(read.listing, notice))
    return { ...(named && isAuthoritys(named.basis) && { named }), others: [] };
  const others = [
    gtinEvidence(read.listing, notice),
    certificateEvidence(read.listing, notice),
    writtenCertificateEvidence(read, notice),
    productEvidence(read, readNotice(notice, lexicon), lexicon),
  ]
    .filter((fact) => fact !== undefined)
    .sort((a, b) => rankOf([a]) - rankOf([b]));
  return { ...(named && { named }), others };
}

function isAuthoritys(basis: ListingBasis): boolean {
  return basis === 'authority' || basis === 'authority-id-shape';
}
