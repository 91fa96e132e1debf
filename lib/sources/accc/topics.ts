/**
 * The topics at the top of the ACCC's categories, by the numbers its feed is asked for them with, as one reader of the feed has
 * them. Each gives its newest recalls, so that together they reach back further than the feed of everything.
 */
export const topics = [
  10001, 10017, 10024, 10030, 10035, 10042, 10043, 10044, 10060, 10067, 10087, 10104, 10110, 10118, 40159,
] as const;
