import { z } from 'zod';
import { subscriptionBounds } from './subscribe-fault';

/** What the keys of lists begin with that the user subscribed to; no feed of the build may have such a one. */
export const addedKeyStart = 'added-';

/**
 * A list the user added by its address. Its keys are those its feed stated when the user confirmed the first one's
 * fingerprint; no others are ever taken.
 */
export const subscriptionSchema = z.strictObject({
  key: z.string().regex(/^added-[0-9a-f]{16}$/),
  /** ISO time: when it was confirmed, or came out of a file. */
  at: z.iso.datetime(),
  name: z.string().min(1).max(subscriptionBounds.name),
  url: z.string().max(subscriptionBounds.address),
  keys: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[0-9a-f]{16}$/),
        publicKey: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
      }),
    )
    .min(1)
    .max(subscriptionBounds.keys),
  /** Of the first key. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  /** False for one out of a file: nothing of it is fetched before the user has compared its fingerprint here. */
  isConfirmed: z.boolean(),
});
export type Subscription = z.output<typeof subscriptionSchema>;
