import { phrases } from '../phrase-table';

/** Words that people type between those they mean: no notice is told by them, and none is missed for want of one. */
export const emptyWords: ReadonlySet<string> = new Set(
  phrases(`
    a, an, the, and, or, of, for, with, without, in, on, at, by, to, from, my, your, its,
    및, 또는, 그리고, 용, 와, 과, 의, 된, 든, 인, 한, 것, 수, 새, 이, 그, 저, 위한, 있는, 없는, 들어간, 들어있는
  `),
);
