/** The words of one record. */
type Words = ReadonlyMap<string, number>;

/** So many of the likest records are compared, found by words that at most this share of a table has. */
const mostRivals = 12;
const commonShare = 0.05;

/**
 * For each record of one side the best score that any of the other side's likest records reaches with it: what a pair must
 * stand against, since a record has one counterpart. Found by words alone, from the tables, whatever pairs are asked about.
 */
export function bestRivalScores(
  own: readonly { words: Words }[],
  others: readonly { words: Words }[],
  rarity: (word: string) => number,
  score: (own: number, other: number) => number,
): (own: number) => number {
  const places = new Map<string, number[]>();
  for (const [at, { words }] of others.entries())
    for (const word of words.keys()) {
      const list = places.get(word);
      if (list) list.push(at);
      else places.set(word, [at]);
    }
  const most = Math.max(20, commonShare * others.length);
  const known = new Map<number, number>();
  return (at) => {
    const kept = known.get(at);
    if (kept !== undefined) return kept;
    const overlaps = new Map<number, number>();
    for (const word of own[at]?.words.keys() ?? []) {
      const list = places.get(word) ?? [];
      if (list.length > most) continue;
      for (const other of list) overlaps.set(other, (overlaps.get(other) ?? 0) + rarity(word) ** 2);
    }
    const likest = [...overlaps].sort((a, b) => b[1] - a[1]).slice(0, mostRivals);
    const best = Math.max(Number.NEGATIVE_INFINITY, ...likest.map(([other]) => score(at, other)));
    known.set(at, best);
    return best;
  };
}
