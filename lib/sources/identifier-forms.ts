import type { MarketplaceIdentifiers } from './marketplace-identifiers';

/** Identifiers that stand in the same field as listing ids and name no listing of ours. */
const forms = [
  // Personal data: recognised so that it is read as nothing else, never kept.
  { as: 'e-mail address', pattern: /[^\s@<>,;:()]+@[^\s@<>,;:()]+\.[^\s@<>,;:()]+/gu, keep: false },
  { as: 'amazon asin', pattern: /\bB0[0-9A-Z]{8}\b/gu, keep: true },
  { as: 'shein code', pattern: /\bs[a-z]\d{12,24}\b/giu, keep: true },
] as const;

/** Takes identifiers of other shops and e-mail addresses out of a text. */
export function otherIdentifiersIn(text: string): {
  rest: string;
  others: MarketplaceIdentifiers['ignored'];
} {
  const others: MarketplaceIdentifiers['ignored'] = [];
  let rest = text;
  for (const { as, pattern, keep } of forms) {
    rest = rest.replace(pattern, (found) => {
      others.push({ as, text: keep ? found : '' });
      return ' ';
    });
  }
  return { rest, others };
}
