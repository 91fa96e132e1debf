import { cleanText } from '../clean-text';
import { countryCode, isUnknownCountry } from '../country-codes';
import type { ParsedDocument } from '../source';

/** ISO codes of the countries a record names; names without one are reported, "Unknown" is none. */
export function countriesOf(
  names: readonly (string | null | undefined)[],
  unmapped: ParsedDocument['unmapped'],
): string[] {
  const codes = new Set<string>();
  for (const name of names) {
    const cleaned = cleanText(name ?? '');
    const code = countryCode(cleaned);
    if (code !== undefined) codes.add(code);
    else if (!isUnknownCountry(cleaned)) unmapped.push({ field: 'country', term: cleaned });
  }
  return [...codes];
}
