/** Who says that a listing is the product of a notice, the best word first. */
export const listingBases = [
  /** The authority names the marketplace and the id. */
  'authority',
  /** The authority gives the id; the marketplace follows from the shape of the id. */
  'authority-id-shape',
  /** Reported by volunteers and accepted by a steward. */
  'steward',
  /** Reported by volunteers only. */
  'volunteers',
] as const;
export type ListingBasis = (typeof listingBases)[number];
