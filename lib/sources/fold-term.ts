/**
 * What the spellings of one official term have in common: `Kitchen/cooking accessories` and `KITCHEN_COOKING_ACCESSORIES`,
 * `Health risk / other` and `HEALTH_RISK_OTHER`. Letters and digits only, lower case, without "and", "the" and "of".
 */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== 'and' && word !== 'the' && word !== 'of')
    .join('');
}

/** A lookup of official terms by their folded form. Throws a RangeError when two rows claim one term. */
export function termLookup<Row extends { terms: readonly string[] }>(rows: readonly Row[]): Map<string, Row> {
  const lookup = new Map<string, Row>();
  for (const row of rows) {
    for (const term of row.terms) {
      const key = foldTerm(term);
      const before = lookup.get(key);
      if (key === '' || (before !== undefined && before !== row)) {
        throw new RangeError(`the official term "${term}" stands in two rows of its table`);
      }
      lookup.set(key, row);
    }
  }
  return lookup;
}

/**
 * The publisher's words for a term of a row: the row's own spelling of it, and for a code (`REMOVAL_FROM_ONLINE_MARKETPLACE`)
 * the row's first term.
 */
export function officialWords(row: { terms: readonly string[] }, term: string): string {
  const key = foldTerm(term);
  const spelt = row.terms.find((each) => foldTerm(each) === key && !isCode(each));
  return spelt ?? row.terms[0] ?? term;
}

function isCode(term: string): boolean {
  return /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(term);
}
