import { z } from 'zod';
import { knownNoticeSchema, type OwnProduct, ownProductSchema, productNewsSchema } from './own-product';
import { questionBounds } from './question';
import { wordRules } from './word-rules';

/**
 * Words that somebody wants watched: they are told when a later edition has a notice that holds all of them. That says
 * nothing of any product, so it has no level and no verdict.
 */

export const wordWatchBounds = {
  watches: 50,
  /** Words of one watch; a notice has to hold them all. */
  words: 10,
  /** Words that so many notices hold when they are kept tell too little: nobody would read what is new. */
  atKeeping: 200,
  /** So many notices are compared later. */
  naming: 600,
  /** Names of notices that were there before, also of some that are there no more. */
  known: 2000,
} as const;

const short = z.string().max(300);
const written = z.string().max(120);
const time = z.iso.datetime({ offset: false });

/** What of a notice is kept that somebody was told of, so that its withdrawal can be told as well. */
const namingNoticeSchema = knownNoticeSchema.omit({ level: true }).extend({
  /** How it writes what the words name; absent where it holds the words. */
  written: written.exactOptional(),
});
export type NamingNotice = z.output<typeof namingNoticeSchema>;

const wordNewsSchema = z.discriminatedUnion('kind', [
  productNewsSchema.extend({ kind: z.enum(['named', 'withdrawn']) }),
  /** From now on nothing can be told of these words. */
  z.strictObject({ kind: z.literal('too-many'), at: time, seen: z.boolean() }),
]);
export type WordNews = z.output<typeof wordNewsSchema>;

export const wordWatchSchema = z.strictObject({
  /** The same for the same words, in whatever order they are typed. */
  key: short,
  origin: z.literal('words'),
  at: time,
  /** As they were typed. */
  words: z.string().min(1).max(questionBounds.words),
  /** How many notices hold them: `too-many` where more than are compared; absent where that is not known yet. */
  naming: z.union([z.int().min(0), z.literal('too-many')]).exactOptional(),
  /** What the words name, where it is looked for under its other names. */
  kind: z
    .strictObject({
      /** As it was typed. */
      words: z.string().min(1).max(questionBounds.words),
      /** How many notices name it and hold not all words; `too-many` where it is left out for that. */
      naming: z.union([z.int().min(0), z.literal('too-many')]),
      /** How some of them write it. */
      written: z.array(written).max(3),
    })
    .exactOptional(),
  /** The notices that were there before, by `nameOfNotice`: whatever is not among them is new. */
  known: z.array(z.string().max(500)).max(wordWatchBounds.known),
  /** Those that were told as new. */
  notices: z.array(namingNoticeSchema).max(wordWatchBounds.naming),
  news: z.array(wordNewsSchema).max(wordWatchBounds.naming),
  /** The lists they were last compared with, by `editionsOf`. */
  comparedWith: z.string().max(4000).exactOptional(),
  /** The last of `wordRules` it was compared by; absent where that was the first. */
  rule: z.int().min(1).exactOptional(),
});
export type WordWatch = z.output<typeof wordWatchSchema>;

/** Whatever somebody has watched: one table keeps both. */
export const watchedSchema = z.discriminatedUnion('origin', [ownProductSchema, wordWatchSchema]);
export type Watched = OwnProduct | WordWatch;

export function isWordWatch(watched: Pick<Watched, 'origin'>): watched is WordWatch {
  return watched.origin === 'words';
}

/** Whether a watch was compared before what its words find was widened. */
export function isOfOldRule({ rule = wordRules.asWritten, kind }: WordWatch): boolean {
  return rule < (kind?.naming === 'too-many' ? wordRules.parted : wordRules.kind);
}

/** The name words are kept under. */
export function wordWatchKey(words: readonly string[]): string {
  return `words:${[...words].sort().join(' ')}`.slice(0, 300);
}
