import { tidy } from './listing-draft';

/** Whether two titles are of one product as a page writes them: equal, but for the length they were cut to. */
export function sameTitle(one: string, other: string): boolean {
  const [a, b] = [tidy(one).toLowerCase(), tidy(other).toLowerCase()];
  const length = Math.min(a.length, b.length, 60);
  return length > 0 && a.slice(0, length) === b.slice(0, length);
}
