import { termLookup } from '../fold-term';

/**
 * What becomes of an organisation's notices. `by-category` publishes for all of Health Canada: what is a consumer product is
 * told by its category.
 */
export type OrganisationPlace =
  | { kind: 'kept' }
  | { kind: 'by-category' }
  | { kind: 'left-out'; why: string };

const medicine = 'medicines and natural health products under a Canadian licence, recalled by lot';

/** The publishing units of both files, English name first. The file has no field for the kind of notice. */
export const organisations: readonly { terms: readonly string[]; place: OrganisationPlace }[] = [
  { terms: ['Consumer product safety', 'Sécurité des produits de consommation'], place: { kind: 'kept' } },
  {
    terms: [
      'Communications and Public Affairs Branch',
      'Direction générale des communications et des affaires publiques',
    ],
    place: { kind: 'by-category' },
  },
  { terms: ['HC', 'SC', 'Health Canada', 'Santé Canada'], place: { kind: 'by-category' } },
  // Transport Canada: vehicles, but also child car seats, which are sold from listings.
  { terms: ['TC', 'Transport Canada', 'Transports Canada'], place: { kind: 'by-category' } },
  {
    terms: ['CFIA', 'ACIA'],
    place: {
      kind: 'left-out',
      why: 'food of Canadian shops, recalled by lot; the file has neither barcode nor lot, and a name alone says nothing',
    },
  },
  {
    terms: ['Medical devices', 'Instruments médicaux'],
    place: { kind: 'left-out', why: 'devices of hospitals and clinics, sold to them under licence' },
  },
  {
    terms: ['Drugs and health products', 'Médicaments et produits de santé'],
    place: { kind: 'left-out', why: medicine },
  },
  {
    terms: ['Marketed health products', 'Produits de santé commercialisés'],
    place: { kind: 'left-out', why: medicine },
  },
  {
    terms: ['Controlled substances and cannabis', 'Substances contrôlées et du cannabis'],
    place: { kind: 'left-out', why: 'cannabis, which no marketplace lists' },
  },
];

/** By the folded name of a unit. */
export const organisationLookup = termLookup(organisations);
