import type { Listing } from '../../lib/core/listing';
import type { Notice } from '../../lib/core/notice';
import { brandForms, brandKeys, isKnownBrand } from '../../lib/matching/brand';
import { hash32 } from '../../lib/matching/hash';
import type { Lexicon } from '../../lib/matching/lexicon/lexicon';
import type { ConceptRow } from '../../lib/matching/lexicon/tables';
import { splitModels } from '../../lib/matching/model';
import { fold } from '../../lib/matching/normalise';
import { tokensOf } from '../../lib/matching/tokens';
import { conceptRows } from './lexicon/lexicon-tables';
import { noise, written } from './planted';
import { nameIn } from './realistic';
import { random, syntheticListing } from './synthetic';

/**
 * How a listing is planted from a real notice. `shuffled`: every word of the name for itself among the noise; `phrased`: the
 * name in one piece; `translated`: only what the lexicon calls its kinds and qualities, in another language; `labelled`: brand and model in
 * their fields and the name in the title.
 */
export const realWays = ['shuffled', 'phrased', 'translated', 'labelled'] as const;
export type RealWay = (typeof realWays)[number];

/** Half of the real notices, by their id: what the rules were not written with. */
export function isHeldOut({ id }: Notice): boolean {
  return hash32(`held:${id}`) % 2 === 1;
}

/** The single models a notice states, as it writes them, whatever they are worth. */
export function statedModels({ models }: Notice): string[] {
  return [...new Set(models.flatMap((text) => splitModels(text).slice(0, 1)))];
}

const languages = ['en', 'ko', 'zh', 'de', 'fr', 'es', 'it', 'pl', 'nl'];
const rows = conceptRows();

export interface PlantedReal {
  listing: Listing;
  of: Notice;
  brand: string;
  model: string | undefined;
}

/** A listing of each notice and model, at most `mostModels` of them; without models where `withModel` is false. */
export function plantedFromReal(
  notices: readonly Notice[],
  way: RealWay,
  {
    lexicon,
    withModel,
    seed = 17,
    mostModels = 4,
  }: { lexicon: Lexicon; withModel: boolean; seed?: number; mostModels?: number },
): PlantedReal[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((each) => ({ each, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ each }) => each);
  return notices.flatMap((of) => {
    const stated = [...brandKeys(of.brands).values()];
    if (stated.length === 0) return [];
    const models = withModel ? statedModels(of).slice(0, mostModels) : [undefined];
    return models.flatMap((model) => {
      const brand = inAnyScript(pick(stated), pick, next);
      const name = pick(of.names.length > 0 ? of.names : [{ lang: 'en', text: '' }]).text;
      const product = way === 'translated' ? translated(name, lexicon, pick(languages), next) : [name];
      if (product.length === 0 || product[0] === '') return [];
      const noises = Array.from({ length: 10 + Math.floor(next() * 6) }, () => pick(noise));
      const own = way === 'shuffled' ? product.flatMap((text) => text.split(/\s+/)) : product;
      const facts = way === 'labelled' ? [] : [brand, ...(model === undefined ? [] : [written(model, next)])];
      const title = shuffled([...facts, ...own, ...noises]).join(' ');
      const listing = syntheticListing(0, title);
      if (way === 'labelled')
        Object.assign(listing, {
          brands: [brand],
          models: model === undefined ? [] : [written(model, next)],
        });
      return [{ listing, of, brand, model }];
    });
  });
}

function inAnyScript(brand: string, pick: <T>(list: readonly T[]) => T, next: () => number): string {
  const [key] = brandKeys([brand]).keys();
  const forms = key === undefined ? [] : brandForms(key);
  const chance = next();
  if (forms.length > 1 && chance < 0.5) return pick(forms);
  return chance < 0.7 ? brand : chance < 0.85 ? brand.toUpperCase() : fold(brand);
}

/** What the lexicon calls the kinds and qualities of a name in a language; nothing where it knows no kind of it. */
function translated(name: string, lexicon: Lexicon, lang: string, next: () => number): string[] {
  const concepts = [...new Set(lexicon.conceptsIn(tokensOf(name)).map(({ concept }) => concept))];
  if (!concepts.some((concept) => lexicon.isKind(concept))) return [];
  return concepts.map((concept) => nameIn(rows[concept] as ConceptRow, lang, next));
}

/**
 * Brands that only their products carry, told apart from the notices alone and the frequency of words in titles: four letters
 * and more, no well-known brand, and a word that no title has, no kind or quality is called, and at most one notice of
 * another brand has in its name.
 */
export function distinctiveBrands(notices: readonly Notice[], lexicon: Lexicon): ReadonlySet<string> {
  const inNames = new Map<string, Set<string>>();
  for (const { names, brands } of notices) {
    const [own = ''] = brandKeys(brands).keys();
    for (const { text } of names)
      for (const word of tokensOf(text).words) {
        const of = inNames.get(word.text) ?? new Set();
        inNames.set(word.text, of.add(own));
      }
  }
  const isRare = (word: string, key: string) =>
    word.length >= 4 &&
    lexicon.frequency(word) === 0 &&
    lexicon.conceptsIn(tokensOf(word)).length === 0 &&
    [...(inNames.get(word) ?? [])].filter((own) => own !== key).length <= 1;
  const keys = notices.flatMap(({ brands }) => [...brandKeys(brands).keys()]);
  return new Set(
    keys.filter((key) => !isKnownBrand(key) && key.split(' ').some((word) => isRare(word, key))),
  );
}
