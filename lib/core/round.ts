import { z } from 'zod';
import { ageBands } from './age-bands';
import { hazards } from './hazards';
import { isSourceId, listingKey, marketplaceIds, splitNoticeId } from './ids';
import { listingNameSchema } from './report';
import { regionSchema, regionSources, type Sighting, sightingStateSchema } from './sighting';

/**
 * A verification round: listings that notices name, opened one after another by a volunteer to see whether they are still
 * there. It stays on this computer, may be interrupted at any moment, and goes on where it stopped.
 */

export const roundBounds = {
  /** Listings of one round. */
  targets: 1000,
  /** Rounds kept; the oldest that have ended go. */
  rounds: 30,
  /** Openings of one listing, each but the last interrupted. */
  openings: 20,
  label: 160,
} as const;

const time = z.iso.datetime({ offset: false });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Which notices a round is about; a list that is empty leaves nothing out. */
export const roundFilterSchema = z.strictObject({
  sources: z.array(z.string().refine(isSourceId)).max(40),
  hazards: z.array(z.enum(hazards)).max(hazards.length),
  ages: z.array(z.enum(ageBands)).max(ageBands.length),
  marketplaces: z.array(z.enum(marketplaceIds)).max(marketplaceIds.length),
  /** Countries of the authorities that published or reacted. */
  countries: z.array(regionSchema).max(60),
  /** Notices published on that day or later. */
  since: day.optional(),
});
export type RoundFilter = z.output<typeof roundFilterSchema>;

/** One listing to look at, the notice it is looked at for, and what was seen. */
export const roundTargetSchema = z.strictObject({
  listing: listingNameSchema,
  notice: z
    .string()
    .max(120)
    .refine((id) => splitNoticeId(id) !== undefined),
  /** The day of the notice. */
  published: day,
  /** The product, as the notice names it. */
  label: z.string().max(roundBounds.label).optional(),
  /** When it was opened: once, and again only where that was interrupted. */
  opened: z.array(time).max(roundBounds.openings),
  seen: z
    .strictObject({
      at: time,
      region: regionSchema,
      regionFrom: z.enum(regionSources),
      state: sightingStateSchema,
    })
    .optional(),
});
export type RoundTarget = z.output<typeof roundTargetSchema>;

/** Why a round waits for its volunteer. */
export const pauseReasons = [
  /** The volunteer said so. */
  'asked',
  /** The page that leads it was closed, or the browser. */
  'left',
  /** Its tab was closed. */
  'tab-closed',
  /** The shop asks for a captcha, which only a person may solve. */
  'captcha',
  /** The shop asks its visitor to log in. */
  'login',
  /** One page after another said nothing at all: there may be no network, or no access to the shops. */
  'no-answer',
  /** As many were opened in a day as are at most. */
  'day-full',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What a volunteer, or the page that leads a round, may do with it. */
export const roundPresses = [
  'pause',
  /** The page that led it is gone. */
  'left',
  'resume',
  'stop',
  /** Leave out the listing that asks for something. */
  'leave-out',
  'show-tab',
] as const;
export type RoundPress = (typeof roundPresses)[number];

export const roundIdSchema = z.string().regex(/^[0-9a-f-]{8,40}$/);

export const roundSchema = z.strictObject({
  /** Random. */
  id: roundIdSchema,
  made: time,
  changed: time,
  filter: roundFilterSchema,
  /** The country the volunteer says they shop from: heard only where a page does not tell. */
  country: regionSchema,
  /** In the order they are opened. */
  targets: z.array(roundTargetSchema).min(1).max(roundBounds.targets),
  state: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('running') }),
    z.strictObject({ kind: z.literal('paused'), why: z.enum(pauseReasons) }),
    /** `stopped`: by the volunteer, before every listing was opened. */
    z.strictObject({ kind: z.literal('ended'), how: z.enum(['done', 'stopped']) }),
  ]),
});
export type Round = z.output<typeof roundSchema>;

/** A target's listing by its one name. */
export function targetKey({ listing: { marketplace, id } }: Pick<RoundTarget, 'listing'>): string {
  return listingKey(marketplace, id);
}

/** Where a round stands: the place of the first listing of which nothing is known yet; its length where there is none. */
export function positionOf({ targets }: Pick<Round, 'targets'>): number {
  const at = targets.findIndex(({ seen }) => seen === undefined);
  return at < 0 ? targets.length : at;
}

/** What was seen of a target, as a sighting; undefined before that. */
export function sightingOf({ listing, notice, seen }: RoundTarget): Sighting | undefined {
  return seen && { format: 1, listing, notice, ...seen, basis: 'round' };
}

/** A round out of a file, or of a browser that was closed: nothing goes on by itself. */
export function atRest(round: Round): Round {
  return round.state.kind === 'running' ? { ...round, state: { kind: 'paused', why: 'left' } } : round;
}
