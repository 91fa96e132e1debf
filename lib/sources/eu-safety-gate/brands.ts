import { distinct, sameValueKey } from '../bounded';
import { beforeMarkup, statedValue } from '../clean-text';

/** "None" and "unknown" in the languages of the notifying countries, beside the junk that core knows. */
const noBrand = new Set(
  [
    ...[
      'no brand',
      'without brand',
      'not indicated',
      'not specified',
      'not stated',
      'not available',
      'not known',
    ],
    ...[
      'nincs',
      'ismeretlen',
      'neznámý',
      'neznáma',
      'neznámá',
      'nevěděno',
      'bez značky',
      'bez marki',
      'brak marki',
    ],
    ...[
      'okänd',
      'ukendt',
      'ukjent',
      'tuntematon',
      'ei tiedossa',
      'puudub',
      'teadmata',
      'nav',
      'nezināms',
      'nėra',
    ],
    ...[
      'nežinoma',
      'onbekend',
      'geen merk',
      'sans marque',
      'ohne marke',
      'keine angabe',
      'senza marca',
      'sin marca',
    ],
    ...[
      'sem marca',
      'desconhecida',
      'necunoscut',
      'necunoscută',
      'fără marcă',
      'neznano',
      'nepoznato',
      'άγνωστο',
    ],
    ...['не е известна', 'неизвестна', 'без марка'],
  ].map(sameValueKey),
);

/**
 * The brands of a notice, as written, without those that say there is none. Of a counterfeit the brand is the victim's, not
 * the maker's, so the word is put beside it and the genuine product is never taken for the listed one.
 */
export function brandsOf(fields: readonly (string | null | undefined)[], counterfeit = false): string[] {
  const brands = fields.flatMap(
    (field) => statedValue(beforeMarkup(field ?? ''))?.split(/\s*[;|]\s*/u) ?? [],
  );
  const stated = brands.filter((brand) => brand !== '' && !noBrand.has(sameValueKey(brand)));
  const marked = stated.map((brand) =>
    counterfeit && !/counterfeit/iu.test(brand) ? `${brand} (counterfeit)` : brand,
  );
  return distinct(marked, 60);
}

/** Of both channels' brands: where one of them knows a counterfeit, the plain brand of the other is the same word, unmarked. */
export function withoutImitated(brands: readonly string[]): string[] {
  const marked = /\s*\(counterfeit\)$/iu;
  const imitated = new Set(
    brands.filter((brand) => marked.test(brand)).map((brand) => sameValueKey(brand.replace(marked, ''))),
  );
  return brands.filter((brand) => !imitated.has(sameValueKey(brand)));
}
