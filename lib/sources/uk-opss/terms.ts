import type { NoticeKind } from '../../core/notice';
import { foldTerm, termLookup } from '../fold-term';

/** The categories of the finder, with the values its data has for them. */
export const categoryTerms: readonly { official: string; terms: readonly string[] }[] = [
  ['Adaptors, Plugs and Sockets', 'adaptors-plugs-sockets'],
  ['Chemical products', 'chemical-products'],
  ["Childcare articles and children's equipment", 'childcare-articles-childrens-equipment'],
  ['Clothing, textiles and fashion items', 'clothing-textiles-fashion'],
  ['Communication and media equipment', 'communication-media-equipment'],
  ['Construction products', 'construction-products'],
  ['Cosmetics', 'cosmetics'],
  ['Decorative articles', 'household-decorative-articles'],
  ['Electrical appliances and equipment', 'electrical-appliances-equipment'],
  ['Entertainment and leisure products (indoors)', 'entertainment-leisure-products-indoors'],
  ['Entertainment and leisure products (outdoors)', 'entertainment-leisure-products-outdoors'],
  ['Explosive atmospheres equipment', 'explosive-atmospheres-equipment'],
  ['Fireworks and Pyrotechnic Articles', 'fireworks-and-pyrotechnic-articles'],
  ['Food imitating products', 'food-imitating-products'],
  ['Furniture', 'furniture'],
  ['Gas appliances and components', 'gas-appliances-and-components'],
  ['Hand tools', 'hand-tools'],
  ['Hobby / sports equipment', 'hobby-sports-equipment'],
  ['Jewellery', 'jewellery'],
  ['Kitchen / cooking accessories', 'kitchen-cooking-accessories'],
  ['Lifts', 'lifts'],
  ['Lighting equipment', 'lighting-products'],
  ['Machinery', 'machinery'],
  ['Measuring instruments', 'measuring-instruments'],
  ['Motor vehicles', 'motor-vehicles'],
  ['Other', 'other'],
  ['Personal protective equipment (PPE)', 'personal-protective-equipment-ppe'],
  ['Pressure equipment / vessels', 'pressure-equipment-vessels'],
  ['Recreational crafts', 'recreational-crafts'],
  ['Stationery', 'stationery'],
  ['Toys', 'toys'],
].map(([official = '', value = '']) => ({ official, terms: [value, official] }));

/** What the finder calls measures, and what a notice is where this is its weightiest one. */
export const measureTerms: readonly { official: string; terms: readonly string[]; kind: NoticeKind }[] = [
  {
    official: 'Recall of the product from end users',
    terms: ['recall-of-product-from-end-users'],
    kind: 'recall',
  },
  {
    official: 'Ban on the marketing of the product and any accompanying measures',
    terms: ['ban-marketing-of-product-and-accompanying-measures'],
    kind: 'ban',
  },
  {
    official: 'Temporary ban on the supply, offer to supply and display of the product',
    terms: ['temporary-ban-on-supply-offer-and-display-of-product'],
    kind: 'ban',
  },
  { official: 'Import rejected at border', terms: ['import-rejected-at-border'], kind: 'ban' },
  {
    official: 'Withdrawal of the product from the market',
    terms: ['withdrawal-of-product-from-market'],
    kind: 'alert',
  },
  {
    official: 'Removal of the listing by the online marketplace',
    terms: ['removal-of-listing-by-online-marketplace'],
    kind: 'alert',
  },
  { official: 'Destruction of the product', terms: ['destruction-of-the-product'], kind: 'alert' },
  {
    official: 'Making the marketing of the product subject to prior conditions',
    terms: ['making-marketing-of-product-subject-to-prior-conditions'],
    kind: 'alert',
  },
  {
    official: 'Marking the product with appropriate warnings on the risks',
    terms: ['marking-product-with-appropriate-warnings-on-risks'],
    kind: 'alert',
  },
  { official: 'Modification programme', terms: ['modification-programme'], kind: 'alert' },
  { official: 'Warning consumers of the risks', terms: ['warning-consumers-of-risks'], kind: 'warning' },
  { official: 'Other', terms: ['other'], kind: 'alert' },
];

/** The types of a notice. A report is what its measures make of it. */
export const alertTypes: readonly { terms: readonly string[]; kind?: NoticeKind }[] = [
  { terms: ['product-recall'], kind: 'recall' },
  { terms: ['product-safety-alert'], kind: 'alert' },
  { terms: ['product-safety-report'] },
];

const categories = termLookup(categoryTerms);
const measures = termLookup(measureTerms.map((row) => ({ ...row, terms: [...row.terms, row.official] })));
const types = termLookup(alertTypes);

/** The category's official name, of the value that stands for it; undefined for what no table has. */
export function officialCategory(value: string): string | undefined {
  return categories.get(foldTerm(value))?.official;
}

export interface OfficialMeasure {
  official: string;
  /** Absent for words the table does not know. */
  kind?: NoticeKind;
}

export function measureOf(value: string): OfficialMeasure {
  const row = measures.get(foldTerm(value));
  return row ? { official: row.official, kind: row.kind } : { official: value };
}

/** Whether there is such a type of notice. */
export function isAlertType(value: string): boolean {
  return types.has(foldTerm(value));
}

const weight: readonly NoticeKind[] = ['recall', 'ban', 'alert', 'warning'];

/** What a notice is: by its type, and a report by the weightiest of its measures; an alert where none is known. */
export function kindOf(type: string, stated: readonly OfficialMeasure[]): NoticeKind {
  const own = types.get(foldTerm(type))?.kind;
  if (own !== undefined) return own;
  const kinds = stated.flatMap(({ kind }) => kind ?? []);
  return weight.find((kind) => kinds.includes(kind)) ?? 'alert';
}
