/** Bounds of what the user adds. */
export const subscriptionBounds = { lists: 20, name: 80, address: 500, keys: 4 } as const;

/** What stands in the way of subscribing. Each has its own sentence; `detail` is a status, a date or a name for it. */
export interface SubscribeFault {
  kind: (typeof subscribeFaultKinds)[number];
  detail?: string;
}

export const subscribeFaultKinds = [
  'not-an-address',
  'not-https',
  'has-credentials',
  'has-query',
  'not-a-fingerprint',
  /** The browser was not allowed to let the host be reached. */
  'no-access',
  'unreachable',
  'redirected',
  /** There is nothing at the address. */
  'not-there',
  /** The server answered with a fault of its own; `detail` is the status. */
  'server-fault',
  'too-large',
  /** A page, or anything else that is no list. */
  'not-a-list',
  /** A list that does not say what it is called and who signs it. */
  'no-key-file',
  'bad-key-file',
  /** Another fingerprint than the one the user was given. */
  'other-key',
  'bad-signature',
  /** Signed, but not of a form this version understands. */
  'bad-manifest',
  /** `detail` is the day. */
  'expired',
  'future-dated',
  /** It carries notices in an authority's name; `detail` is which. */
  'foreign-source',
  /** Its own name is, or looks like, an authority's or that of a list in use; `detail` is the name. */
  'name-of-authority',
  'name-of-other-list',
  'already',
  'too-many',
  /** What the feed says of itself is no longer what was shown. */
  'changed-meanwhile',
  'fault',
] as const;
