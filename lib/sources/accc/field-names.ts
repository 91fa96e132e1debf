/** What a field of a recall tells. */
export type FieldTells =
  | 'published'
  | 'category'
  | 'brand'
  | 'model'
  | 'number'
  | 'barcode'
  | 'batch'
  | 'serial'
  | 'date'
  | 'features'
  | 'description'
  | 'defects'
  | 'hazards'
  | 'action'
  | 'origin'
  | 'traders'
  | 'nothing';

/**
 * The fields of a recall by the ends of their class names, `field--name-field-psa-…`, as three readers of 2026 have them. Add a row
 * where a build reports one among the unknown fields.
 */
export const fieldNames: Readonly<Record<string, FieldTells>> = {
  'recall-published-date': 'published',
  'product-category': 'category',
  'recall-brand': 'brand',
  'recall-model': 'model',
  'recall-sku': 'number',
  'recall-gtin': 'barcode',
  'recall-ean': 'barcode',
  'recall-other-identify': 'features',
  'recall-ident-features': 'features',
  'recall-product-desc': 'description',
  'recall-product-defects': 'defects',
  'recall-hazards': 'hazards',
  'recall-consumer-action': 'action',
  'recall-country-id': 'origin',
  'recall-country': 'origin',
  'recall-traders': 'traders',
  // The number of the ACCC's file: the path names the notice. Who recalls, when and where it was sold, pictures.
  'recall-pra-number': 'nothing',
  'recall-supplier-name': 'nothing',
  'recall-supplier-running': 'nothing',
  'recall-sale-dates': 'nothing',
  'recall-location-sold': 'nothing',
  'recall-where-sold': 'nothing',
  'recall-product-photo': 'nothing',
};

/** What a field nobody has placed limits all the same, by its name: a limit must be kept however it is called. */
const byWords: readonly { tells: FieldTells; name: RegExp }[] = [
  { tells: 'batch', name: /batch|\blots?\b/u },
  { tells: 'serial', name: /serial/u },
  { tells: 'date', name: /manufactur|production|expiry|use-by|best-before|date-code/u },
  { tells: 'barcode', name: /barcode|\bupc\b|\bapn\b/u },
];

/** What a field tells by the end of its name. */
export function readFieldName(name: string): { tells: FieldTells; isUnknown?: true } {
  const known = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
  if (known !== undefined) return { tells: known };
  return { tells: byWords.find((row) => row.name.test(name))?.tells ?? 'nothing', isUnknown: true };
}
