import type { ProductType } from '../../core/product-types';
import { shortText } from '../bounded';
import { foldTerm, termLookup } from '../fold-term';

/** `leftOut`: why nobody buys it from a listing on a marketplace. */
export type FrenchCategoryPlace = { type: ProductType } | { leftOut: string };

const fresh = 'fresh, chilled or heavy food of French shops, recalled by lot; it is not sent by post';
const vehicles = 'vehicles are not bought from a listing';

/**
 * The sub-categories of RappelConso, by category (`sous_categorie_produit`, `categorie_produit`). Food that keeps and is sold
 * across borders (supplements, sweets, teas, spices, honey; in boxes with a barcode) stays. Add a row where a build reports an
 * unmapped term.
 */
export const frenchSubCategories: readonly {
  category: string;
  terms: readonly string[];
  place: FrenchCategoryPlace;
}[] = [
  ...rows('Alimentation', { type: 'food' }, [
    'Additifs alimentaires',
    'Aliments diététiques et nutrition',
    'Cacao, café et thé',
    'Herbes et épices',
    'Miel et gelée royale',
    'Noix et graines',
    'Produits sucrés',
  ]),
  ...rows('Alimentation', { type: 'pets' }, ['Aliments pour animaux domestiques']),
  ...rows('Alimentation', { leftOut: fresh }, [
    'Alcool et vin',
    "Aliments pour animaux d'élevage",
    'Aliments pour bébés',
    "Beurres d'origine végétale, graisses margarines et huiles",
    'Boissons non alcoolisées',
    'Céréales et produits de boulangerie',
    'Eaux',
    'Escargots et grenouilles',
    'Fruits et légumes',
    'Lait et produits laitiers',
    "Oeufs et produits à base d'oeufs|Œufs et produits à base d'œufs",
    'Plats préparés et snacks',
    "Produits de la pêche et d'aquaculture",
    'Soupes, sauces et condiments',
    'Viandes',
    'Autres',
  ]),
  ...rows('Automobiles et moyens de déplacement', { leftOut: vehicles }, [
    'Automobiles, motos, scooters',
    // Caravans, trailers, quads, boats.
    'Autres moyens de déplacement',
  ]),
  ...rows('Automobiles et moyens de déplacement', { type: 'hobby-and-sports' }, [
    'Vélos, bicyclettes, vélos à assistance électrique',
    'Engins de déplacement personnel',
  ]),
  ...rows('Automobiles et moyens de déplacement', { type: 'vehicle-accessories' }, [
    'Pneus',
    "Tous types d'accessoires",
  ]),
  ...rows('Bébés-Enfants (hors alimentaire)', { type: 'toys' }, ['Jouets']),
  ...rows('Bébés-Enfants (hors alimentaire)', { type: 'childcare' }, [
    'Articles pour enfants et puériculture',
  ]),
  ...rows('Bébés-Enfants (hors alimentaire)', { type: 'stationery' }, ['Matériels scolaires']),
  ...rows('Hygiène-Beauté', { type: 'cosmetics' }, [
    'Cosmétiques',
    'Produits d’hygiène (cotons, intime, papiers)',
    'Produits de tatouage',
  ]),
  ...rows('Hygiène-Beauté', { type: 'medical-and-health' }, ['Dispositifs médicaux grand public']),
  ...rows('Vêtements, Mode, EPI', { type: 'clothing-and-textiles' }, [
    'Vêtements, textiles, accessoires de mode',
  ]),
  ...rows('Vêtements, Mode, EPI', { type: 'jewellery' }, ['Bijouterie']),
  ...rows('Vêtements, Mode, EPI', { type: 'protective-equipment' }, [
    'Equipements de Protection Individuels|Équipements de protection individuelle',
  ]),
  ...rows('Sports-loisirs', { type: 'hobby-and-sports' }, ['Equipements de sports et de loisirs']),
  ...rows('Sports-loisirs', { type: 'other-consumer-product' }, ['Articles pyrotechniques', 'Gadgets']),
  ...rows('Maison-Habitat', { type: 'decorative-articles' }, ['Articles de décoration']),
  ...rows('Maison-Habitat', { type: 'food-imitating' }, ['Articles imitant les denrées alimentaires']),
  ...rows('Maison-Habitat', { type: 'gas-appliances' }, ['Appareils à gaz']),
  ...rows('Maison-Habitat', { type: 'pressure-equipment' }, ['Appareils à pression']),
  ...rows('Maison-Habitat', { type: 'furniture' }, ['Mobilier']),
  ...rows('Maison-Habitat', { type: 'other-consumer-product' }, ['Papiers, cartons']),
  ...rows('Maison-Habitat', { type: 'chemical-products' }, ['Produits chimiques']),
  ...rows('Maison-Habitat', { type: 'construction-products' }, ['Produits de construction']),
  ...rows('Maison-Habitat', { type: 'kitchen-and-cooking' }, ['Matériel de cuisine (sauf électroménager)']),
  ...rows('Appareils électriques, Outils', { type: 'electrical-appliances' }, [
    'Appareils électriques, électroménager',
  ]),
  ...rows('Appareils électriques, Outils', { type: 'machinery' }, ['Machines']),
  ...rows('Appareils électriques, Outils', { type: 'hand-tools' }, ['Outils à main']),
  ...rows('Equipements de communication', { type: 'electronics-and-media' }, [
    'Equipements de communication, média',
  ]),
  ...rows('Autres', { type: 'laser-pointers' }, ['Appareils laser']),
  ...rows('Autres', { type: 'lighters' }, ['Briquets']),
  ...rows('Autres', { type: 'measuring-instruments' }, ['Instruments de mesure']),
  ...rows('Autres', { type: 'other-consumer-product' }, ['Divers']),
];

function rows(category: string, place: FrenchCategoryPlace, subCategories: readonly string[]) {
  return subCategories.map((names) => ({ category, terms: names.split('|'), place }));
}

const lookups = new Map(
  [...new Set(frenchSubCategories.map(({ category }) => category))].map((category) => [
    foldTerm(category),
    termLookup(frenchSubCategories.filter((row) => row.category === category)),
  ]),
);

/** A sub-category of one name stands under one category only, but for `Autres`. */
const everywhere = termLookup(
  frenchSubCategories.filter(({ terms }) => !terms.some((term) => foldTerm(term) === 'autres')),
);

export type ReadFrenchCategory =
  | { kind: 'type'; official: string; type: ProductType }
  | { kind: 'left-out'; official: string }
  | { kind: 'unmapped'; official: string };

/**
 * Where a sub-category belongs, told by its category; a sub-category that moved to another category is still known by its name.
 * Undefined where neither field says anything.
 */
export function frenchCategoryOf(category: string, subCategory: string): ReadFrenchCategory | undefined {
  const official = shortText(subCategory !== '' ? subCategory : category);
  if (official === '') return undefined;
  const key = foldTerm(subCategory);
  const place = (lookups.get(foldTerm(category))?.get(key) ?? everywhere.get(key))?.place;
  if (place === undefined) return { kind: 'unmapped', official: bothOf(category, subCategory) };
  return 'type' in place
    ? { kind: 'type', official, type: place.type }
    : { kind: 'left-out', official: bothOf(category, subCategory) };
}

/** `alimentation > autres`: the sub-category alone may mean anything. */
function bothOf(category: string, subCategory: string): string {
  return shortText([category, subCategory].filter((part) => part !== '').join(' > '));
}
