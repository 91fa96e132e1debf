import type { ProductType } from '../../core/product-types';
import { shortText } from '../bounded';
import { foldTerm, termLookup } from '../fold-term';
import { englishCategoryOf } from '../vocabularies/english-product-types';
import { type OrganisationPlace, organisationLookup } from './organisations';

/** `any`: a consumer product of any kind. `other`: none that a shopper buys from a listing, where its unit publishes for all. */
export type LeafPlace =
  | { kind: 'type'; type: ProductType }
  | { kind: 'any' }
  | { kind: 'other'; why: string };

const medicine = 'medicines are not bought from a listing';

/**
 * The leaves of the categories of consumer products (counted in the file of October 2026), and those that stand beside them in
 * the communications branch's notices. A category is one leaf or several, parted by ` - `; what is above them the file leaves out.
 */
export const categoryLeaves: readonly { terms: readonly string[]; place: LeafPlace }[] = [
  { terms: ['Toys and games'], place: { kind: 'type', type: 'toys' } },
  { terms: ['Sports and fitness'], place: { kind: 'type', type: 'hobby-and-sports' } },
  { terms: ['Clothing and accessories', 'Clothing'], place: { kind: 'type', type: 'clothing-and-textiles' } },
  { terms: ['Chemicals'], place: { kind: 'type', type: 'chemical-products' } },
  { terms: ['Beauty and personal care'], place: { kind: 'type', type: 'cosmetics' } },
  { terms: ['Jewellery'], place: { kind: 'type', type: 'jewellery' } },
  { terms: ['Furniture and furnishings'], place: { kind: 'type', type: 'furniture' } },
  { terms: ['Vaping and tobacco products'], place: { kind: 'type', type: 'other-consumer-product' } },
  { terms: ['Child Car Seat', 'Booster Seat'], place: { kind: 'type', type: 'childcare' } },
  { terms: ['Tire', 'Tires'], place: { kind: 'type', type: 'vehicle-accessories' } },
  { terms: ['Electronics'], place: { kind: 'type', type: 'electronics-and-media' } },
  { terms: ['Appliances'], place: { kind: 'type', type: 'electrical-appliances' } },
  { terms: ['Outdoor living'], place: { kind: 'type', type: 'outdoor-and-garden' } },
  { terms: ['Tools and accessories'], place: { kind: 'type', type: 'hand-tools' } },
  { terms: ['Hobby and craft items'], place: { kind: 'type', type: 'hobby-and-sports' } },
  { terms: ['Household items', 'Specialized products', 'Consumer products'], place: { kind: 'any' } },
  { terms: ['Other'], place: { kind: 'other', why: 'says nothing' } },
  { terms: ['Food'], place: { kind: 'other', why: 'food of Canadian shops' } },
  {
    terms: ['Drugs', 'Veterinary drugs', 'Biologic or vaccine', 'Radiopharmaceuticals', 'Health products'],
    place: { kind: 'other', why: medicine },
  },
  {
    terms: ['Natural health products', 'Homeopathic medicine'],
    place: { kind: 'other', why: medicine },
  },
  { terms: ['Medical devices'], place: { kind: 'other', why: 'devices of hospitals and clinics' } },
  { terms: ['Cannabis', 'Medical cannabis'], place: { kind: 'other', why: 'no marketplace lists it' } },
];

const leafLookup = termLookup(categoryLeaves);

export type ReadPlace =
  | { kind: 'kept'; category?: { official: string; type?: ProductType }; unmapped: string[] }
  | { kind: 'left-out'; category: string }
  /** A unit that no table knows; its notices are kept by their category. */
  | { kind: 'unknown-organisation'; organisation: string; read: ReadPlace };

/**
 * Whether a notice is one of a consumer product, and of which kind, by its publishing unit, its category and what the product is
 * called. Only the English file's categories are known, so a French row of a unit that publishes for all is left to the English one.
 */
export function placeOf(alert: {
  language: 'en' | 'fr';
  organisation: string;
  category: string;
  product: string;
}): ReadPlace {
  const row = organisationLookup.get(foldTerm(alert.organisation));
  const read = placeIn(row?.place ?? { kind: 'by-category' }, row?.terms[0] ?? alert.organisation, alert);
  return row ? read : { kind: 'unknown-organisation', organisation: alert.organisation, read };
}

function placeIn(
  place: OrganisationPlace,
  name: string,
  { language, category, product }: { language: 'en' | 'fr'; category: string; product: string },
): ReadPlace {
  if (place.kind === 'left-out') return { kind: 'left-out', category: name };
  if (language === 'fr') {
    if (place.kind === 'by-category') return { kind: 'left-out', category: name };
    return {
      kind: 'kept',
      unmapped: [],
      ...(category !== '' && { category: { official: shortText(category) } }),
    };
  }
  const leaves = category.split(/\s+-\s+/u).filter((leaf) => leaf !== '');
  const places = leaves.flatMap((leaf) => leafLookup.get(foldTerm(leaf))?.place ?? []);
  const isConsumer = places.some(({ kind }) => kind !== 'other');
  if (place.kind === 'by-category' && !isConsumer) {
    // Vehicles have dozens of leaves that nobody need know.
    const isTold = name === 'TC' || places.length === leaves.length;
    if (isTold)
      return { kind: 'left-out', category: [name, ...leaves].slice(0, name === 'TC' ? 1 : 4).join(' > ') };
  }
  const type = typeOf(places, product);
  return {
    kind: 'kept',
    unmapped: leaves.filter((leaf) => !leafLookup.has(foldTerm(leaf))),
    ...(category !== '' && {
      category: { official: shortText(category), ...(type !== undefined && { type }) },
    }),
  };
}

/** What a leaf says of the kind of product; else what its name does. */
function typeOf(places: readonly LeafPlace[], product: string): ProductType | undefined {
  const told = places.find((place) => place.kind === 'type');
  if (told?.kind === 'type') return told.type;
  const named = englishCategoryOf(undefined, product);
  return named?.kind === 'type' ? named.type : undefined;
}
