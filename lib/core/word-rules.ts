/**
 * What watched words find was widened more than once. Each way to find has the number of the rule that brought it, so that what
 * a later rule finds in the lists of before is not told as new. Whoever widens a way, or adds names of things: a new number.
 */
export const wordRules = {
  asWritten: 1,
  /** One word that a notice writes in two; a lone syllable that it writes in one run with its neighbour. */
  parted: 2,
  /** What the words name, in other words or in another language. */
  kind: 4,
} as const;

/** How a notice holds watched words: all of them, or what they name under another name, as the notice writes it. */
export type Held = { by: 'words'; since: number } | { by: 'kind'; since: number; written: string };
