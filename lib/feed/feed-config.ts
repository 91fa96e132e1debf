import { z } from 'zod';
import { type DirectSourceId, directKeyStart } from '../core/direct-sources';
import type { AddedList } from '../core/lists';
import { addedKeyStart } from '../core/subscription';

/** The key of the edition that ships with the extension; no configured feed may take it. */
export const starterKey = 'starter';

const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?\//;

/** One feed the extension follows: where it lies, and the keys its manifests must be signed by. */
export const feedConfigSchema = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, 'a short name: lower-case letters, digits and hyphens')
      .refine(
        (key) => key !== starterKey,
        'the name "starter" belongs to the edition that ships with the extension',
      )
      .refine(
        (key) => !key.startsWith(directKeyStart),
        'names that begin with "direct-" belong to what the extension fetches itself',
      )
      .refine(
        (key) => !key.startsWith(addedKeyStart),
        'names that begin with "added-" belong to lists that users subscribe to',
      ),
    name: z.string().min(1).max(80),
    url: z
      .string()
      .max(500)
      .refine((url) => URL.canParse(url), 'an address')
      .refine(
        (url) => url.endsWith('/') && !/[?#]/.test(url),
        'an address that ends with a slash, without ? or #',
      )
      .refine((url) => url.startsWith('https://') || loopback.test(url), 'https, or http on loopback only'),
    /** The first is the main key, the second the spare. */
    keys: z
      .array(
        z.strictObject({
          /** The first 16 hex digits of the SHA-256 of the raw public key. */
          id: z.string().regex(/^[0-9a-f]{16}$/, '16 hex digits'),
          /** Raw Ed25519 public key, base64. */
          publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64'),
        }),
      )
      .min(1)
      .max(4),
    /** False labels the list as not an authority's; it never turns a page red. */
    byAuthority: z.boolean().default(true),
    /**
     * Lets the feed send selectors for pages that a redesign made unreadable. For the one feed of who makes the build; it has no
     * place among settings, so that no feed a user adds can ever have it.
     */
    selectors: z.literal(true).exactOptional(),
    /** Origins, besides its own, that reports may be posted to where the feed says so. The build lets the extension reach no other. */
    intakes: z
      .array(z.string().max(300).refine(isOrigin, 'an origin: https, or http on loopback only'))
      .max(8)
      .exactOptional(),
  })
  .refine(({ byAuthority, selectors }) => byAuthority || !selectors, {
    message: 'a list that is not an authority’s sends no selectors',
    path: ['selectors'],
  });

function isOrigin(text: string): boolean {
  // A host of letters only: what stands in a policy must name one, and no pattern.
  if (!/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).origin === text && (text.startsWith('https://') || loopback.test(`${text}/`));
}

/** Whether reports may be posted there: to the feed's own origin, or to one the build names beside it. */
export function isIntakeOf(
  { url, intakes = [] }: Pick<FeedConfig, 'url' | 'intakes'>,
  address: string,
): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return origin === new URL(url).origin || intakes.includes(origin);
}

/** The file named by `ANSIM_FEEDS` when the extension is built. */
export const feedsConfigSchema = z.strictObject({
  feeds: z
    .array(feedConfigSchema)
    .max(20)
    .refine((feeds) => new Set(feeds.map((feed) => feed.key)).size === feeds.length, 'each key once'),
});

export type FeedConfig = z.output<typeof feedConfigSchema>;

/** A list the extension keeps: a feed's, or one it fetches itself, straight from its source. */
export interface FollowedList extends Pick<FeedConfig, 'key' | 'name' | 'byAuthority' | 'selectors'> {
  direct?: {
    source: DirectSourceId;
    /** How long it counts as current after it was last looked at whole, in milliseconds. */
    goodFor: number;
  };
  /** Set where the user subscribed to it. */
  added?: AddedList;
}
