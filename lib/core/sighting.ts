import { z } from 'zod';
import { splitNoticeId } from './ids';
import { globalListingKey } from './marketplace-ids';
import { listingNameSchema } from './report';

/**
 * A sighting: one observation of a listing, at a moment, from a region. It says nothing of any other moment or region: a
 * listing that was not offered there may be on sale anywhere else. Who saw it is not part of it.
 */

/** What was seen. */
export const sightingStateKinds = [
  'on-sale',
  'sold-out',
  /** The shop said that it offers no such listing in this region. */
  'not-offered',
  /** The shop led to a listing with another number. */
  'moved',
  /** The shop asked for a captcha first: nothing was seen. */
  'captcha',
  /** The page could not be read: nothing was seen. */
  'unreadable',
] as const;
export type SightingStateKind = (typeof sightingStateKinds)[number];

/** How it came to be seen. */
export const sightingBases = [
  /** Opened on purpose, to see whether it is still there. */
  'round',
  /** A flagged listing that somebody visited anyway. */
  'visit',
] as const;

const plain = <Kind extends Exclude<SightingStateKind, 'moved'>>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind) });

/** The country a page showed itself for; ISO 3166. */
export const regionSchema = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 country code');

/** Who told the region: the page itself, or, where it does not tell, the volunteer who looked. */
export const regionSources = ['page', 'volunteer'] as const;
export type RegionSource = (typeof regionSources)[number];

export const sightingStateSchema = z.discriminatedUnion('kind', [
  plain('on-sale'),
  plain('sold-out'),
  plain('not-offered'),
  z.strictObject({ kind: z.literal('moved'), to: listingNameSchema.shape.id }),
  plain('captcha'),
  plain('unreadable'),
]);
export type SightingState = z.output<typeof sightingStateSchema>;

export const sightingSchema = z.strictObject({
  format: z.literal(1),
  listing: listingNameSchema,
  /** The notice it was looked at for. */
  notice: z
    .string()
    .max(120)
    .refine((id) => splitNoticeId(id) !== undefined, 'a notice id of the form source:record')
    .optional(),
  /** When, in UTC. */
  at: z.iso.datetime({ offset: false }),
  /** The country the shop showed itself for; ISO 3166. */
  region: regionSchema,
  regionFrom: z.enum(regionSources).optional(),
  state: sightingStateSchema,
  basis: z.enum(sightingBases),
});
export type Sighting = z.output<typeof sightingSchema>;

/** Whether anything was seen of the listing. */
export function sawTheListing({ state }: Sighting): boolean {
  return sawSomething(state);
}

/** Whether a state tells anything of the listing. */
export function sawSomething({ kind }: SightingState): boolean {
  return kind !== 'captcha' && kind !== 'unreadable';
}

/** The listing a sighting is of, by its one name, whichever of its numbers it was seen under. */
export function sightedListing({ listing }: Sighting): string {
  return globalListingKey(listing);
}

/** Sightings of the same listing and region, oldest first; two of the same moment in the order given. */
export function inTimeOrder(sightings: readonly Sighting[]): Sighting[] {
  return [...sightings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
