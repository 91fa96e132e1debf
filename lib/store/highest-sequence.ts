import type { FeedMemory } from '../feed/edition-store';

/** What to remember next, without ever forgetting the highest sequence seen: two windows may sync at once. */
export function keepingHighest(before: FeedMemory | undefined, next: FeedMemory): FeedMemory {
  if (!before || before.highestSequence <= next.highestSequence) return next;
  const { highestHash: _, ...rest } = next;
  const { highestSequence, highestHash } = before;
  return { ...rest, highestSequence, ...(highestHash !== undefined && { highestHash }) };
}
