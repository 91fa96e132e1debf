/** Where a product's name goes on to say where it was sold: `… sold via Temu`, `… – sold at Bunnings`, `… (sold on TEMU)`. */
const soldClause =
  /\s{0,5}[-–—(,]{0,5}\s{0,5}\b(?:sold|available|supplied|purchased|listed|bought)\s{1,5}(?:(?:online|exclusively|only|directly)\s{1,5}){0,3}(?:via|by|on|at|through|from|in|with|to)\b.*$/isu;

/** A product's name without it; a name that is nothing else stays as it is. */
export function withoutSoldClause(name: string): string {
  const bare = name.replace(soldClause, '').trim();
  return bare === '' ? name.trim() : bare;
}
