import { canonicalJson } from './canonical-json';

/** What is told of a product or of watched words, at a time. */
interface News {
  kind: string;
  at: string;
  seen: boolean;
  feed?: string;
  notice?: string;
}

/** The same for the same news, whoever holds it. */
export function newsKey({ kind, at, feed = '', notice = '' }: News): string {
  return `${kind} ${at} ${feed}|${notice}`;
}

/** News as a comparison leaves it, with what was seen while that ran: `now` is the news as it is kept by now. */
export function withSeen<Each extends News>(news: readonly Each[], now: readonly News[]): Each[] {
  const seen = new Set(now.flatMap((each) => (each.seen ? [newsKey(each)] : [])));
  return news.map((each) => (seen.has(newsKey(each)) ? { ...each, seen: true } : each));
}

/** News of which the shown is marked as seen; what came since it was shown is not. */
export function afterShowing<Each extends News>(news: readonly Each[], shown: readonly News[]): Each[] {
  return withSeen(
    news,
    shown.map((each) => ({ ...each, seen: true })),
  );
}

/** What is known of a product, or of watched words, and what was told of it. */
interface Told {
  news: readonly News[];
  notices: readonly unknown[];
  known?: readonly string[];
}

/** Whether two states know or tell different things, whatever of it was seen. */
export function isToldOtherwise(a: Told, b: Told): boolean {
  const told = ({ news, notices, known = [] }: Told) => canonicalJson([news.map(newsKey), notices, known]);
  return told(a) !== told(b);
}
