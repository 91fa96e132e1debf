import type { ProductType } from '../../core/product-types';
import { foldTerm, officialWords, termLookup } from '../fold-term';

/** What is left out on purpose: nobody buys it from a listing on a marketplace. */
export type CategoryPlace = { type: ProductType } | { leftOut: true };

/**
 * The Safety Gate's product categories in the wording of the weekly reports, the website's own name behind it where it does
 * not fold to the same (`ELECTRICAL_APPLIANCES`).
 */
export const categoryTerms: readonly { terms: readonly string[]; place: CategoryPlace }[] = [
  { terms: ['Toys'], place: { type: 'toys' } },
  {
    terms: ["Childcare articles and children's equipment", 'CHILDCARE_ARTICLES_AND_CHILDREN_EQUIPMENT'],
    place: { type: 'childcare' },
  },
  { terms: ['Tableware for children'], place: { type: 'childcare' } },
  { terms: ["Children's accessories"], place: { type: 'childcare' } },
  {
    terms: ['Clothing, textiles and fashion items', 'CLOTHING_TEXTILES', 'FASHION_ITEMS'],
    place: { type: 'clothing-and-textiles' },
  },
  { terms: ['Personal accessories'], place: { type: 'clothing-and-textiles' } },
  { terms: ['Jewellery'], place: { type: 'jewellery' } },
  { terms: ['Cosmetics', 'Personal care'], place: { type: 'cosmetics' } },
  {
    terms: ['Electrical appliances and equipment', 'ELECTRICAL_APPLIANCES'],
    place: { type: 'electrical-appliances' },
  },
  { terms: ['Lighting equipment', 'Luminaires'], place: { type: 'lighting' } },
  { terms: ['Lighting chains'], place: { type: 'lighting-chains' } },
  {
    terms: ['Communication and media equipment', 'Gadgets', 'Phone accessories', 'Radio equipment'],
    place: { type: 'electronics-and-media' },
  },
  { terms: ['Laser pointers'], place: { type: 'laser-pointers' } },
  { terms: ['Hobby/sports equipment'], place: { type: 'hobby-and-sports' } },
  {
    terms: ['Protective equipment', 'Personal protective equipment'],
    place: { type: 'protective-equipment' },
  },
  { terms: ['Furniture'], place: { type: 'furniture' } },
  { terms: ['Decorative articles'], place: { type: 'decorative-articles' } },
  { terms: ['Kitchen/cooking accessories', 'Barbecue'], place: { type: 'kitchen-and-cooking' } },
  { terms: ['Food contact materials'], place: { type: 'food-contact-materials' } },
  { terms: ['Food-imitating products'], place: { type: 'food-imitating' } },
  { terms: ['Food'], place: { type: 'food' } },
  { terms: ['Chemical products', 'Fertilisers'], place: { type: 'chemical-products' } },
  { terms: ['Construction products', 'Hot water boilers'], place: { type: 'construction-products' } },
  { terms: ['Gas appliances and components', 'Gas appliances'], place: { type: 'gas-appliances' } },
  { terms: ['Hand tools', 'Ladders/step stools'], place: { type: 'hand-tools' } },
  { terms: ['Machinery'], place: { type: 'machinery' } },
  { terms: ['Lighters'], place: { type: 'lighters' } },
  { terms: ['Measuring instruments'], place: { type: 'measuring-instruments' } },
  { terms: ['Medical devices'], place: { type: 'medical-and-health' } },
  { terms: ['Pressure equipment/vessels', 'Pressure equipment'], place: { type: 'pressure-equipment' } },
  { terms: ['Stationery'], place: { type: 'stationery' } },
  { terms: ['Garden products'], place: { type: 'outdoor-and-garden' } },
  { terms: ['Car accessories', 'Tyres'], place: { type: 'vehicle-accessories' } },
  { terms: ['Pyrotechnic articles', 'Sky lantern'], place: { type: 'other-consumer-product' } },
  { terms: ['Other'], place: { type: 'other-consumer-product' } },
  // No marketplace shopper buys these from a listing; parts and accessories of vehicles see `categoryOf`.
  { terms: ['Motor vehicles'], place: { leftOut: true } },
  { terms: ['Recreational crafts'], place: { leftOut: true } },
  { terms: ['Lifts'], place: { leftOut: true } },
  { terms: ['Cableway installations'], place: { leftOut: true } },
  { terms: ['Marine equipment'], place: { leftOut: true } },
  { terms: ['Rail systems'], place: { leftOut: true } },
  { terms: ['Agricultural and forestry vehicles'], place: { leftOut: true } },
  { terms: ['Non-road mobile machinery'], place: { leftOut: true } },
  { terms: ['Explosive atmospheres equipment', 'Explosives for civil uses'], place: { leftOut: true } },
];

/** What stands behind `Other - `: the words are free, so only those seen are placed and the rest is reported. */
export const otherCategoryTerms: readonly { terms: readonly string[]; type: ProductType }[] = [
  {
    terms: [
      'Automotive accessories',
      'Car accessories',
      'Car accessory',
      'Car care',
      'Cockpit spray',
      'Floor mat',
    ],
    type: 'vehicle-accessories',
  },
  {
    terms: [
      'E-cigarettes',
      'E-cigarette',
      'Electronic cigarettes',
      'Electronic cigarette',
      'Tobacco products',
    ],
    type: 'other-consumer-product',
  },
  { terms: ['Tattoo inks', 'Tattoo ink', 'Hygiene products'], type: 'cosmetics' },
  { terms: ['Luggage', 'Bags'], type: 'clothing-and-textiles' },
  { terms: ['Books', 'Book'], type: 'stationery' },
  { terms: ['Pet products', 'Pet accessories', 'Pet articles', 'Pet LED collar'], type: 'pets' },
  { terms: ['Garden products', 'Garden equipment'], type: 'outdoor-and-garden' },
  { terms: ['Batteries', 'Power bank', 'Chargers'], type: 'chargers-and-batteries' },
  {
    terms: ['Smoke detectors', 'Smoke detector', 'Gas detector', 'Heat detector'],
    type: 'protective-equipment',
  },
  { terms: ['Bathroom accessories'], type: 'other-consumer-product' },
];

const categories = termLookup(categoryTerms);
const otherCategories = termLookup(otherCategoryTerms);

export type ReadCategory =
  | { kind: 'type'; official: string; type: ProductType }
  | { kind: 'left-out'; official: string }
  | { kind: 'unmapped'; official: string };

/** A vehicle's part or accessory, which is bought from listings: `Motor vehicle part`, `Brake pads`, `Motorcycle helmet`. */
export const vehiclePart =
  /\b(?:parts?|accessor(?:y|ies)|helmets?|tyres?|tires?|brake (?:pads?|discs?|hoses?)|child(?:ren's)? (?:car )?seats?|seat covers?|bulbs?|lamps?|chargers?|jacks?|mats?|mirrors?|bolts?|joints?|filters?|wipers?|couplings?|tow bars?)\b/iu;

/**
 * Where a category belongs. `product` is the product's generic name: the category "Motor vehicles" holds whole vehicles,
 * left out, and their parts and accessories, kept.
 */
export function categoryOf(category: string, product: string): ReadCategory {
  const tail = /^other\s*[-–:]\s*(.+)$/iu.exec(category)?.[1];
  if (tail !== undefined) {
    const row = otherCategories.get(foldTerm(tail));
    return row
      ? { kind: 'type', official: category, type: row.type }
      : { kind: 'unmapped', official: category };
  }
  const row = categories.get(foldTerm(category));
  if (!row) return { kind: 'unmapped', official: category };
  const official = officialWords(row, category);
  if ('type' in row.place) return { kind: 'type', official, type: row.place.type };
  if (official === 'Motor vehicles' && vehiclePart.test(product)) {
    return { kind: 'type', official, type: 'vehicle-accessories' };
  }
  return { kind: 'left-out', official };
}
