import { foldTerm, termLookup } from '../fold-term';

/** What a row of a notice's table tells. */
export type RowTells =
  | 'type'
  | 'brand'
  | 'model'
  /** A number of maker or shop that may be a model's. */
  | 'number'
  | 'barcode'
  | 'batch'
  | 'serial'
  | 'date'
  | 'listing'
  | 'seller'
  | 'description'
  | 'origin'
  | 'counterfeit'
  | 'nothing';

/** The labels of the tables; blanks and marks do not count. Add a row where a build reports `table: <label>` among the unknown fields. */
export const rowLabels: readonly { tells: RowTells; terms: readonly string[] }[] = [
  { tells: 'type', terms: ['Type', 'Product type', 'Types'] },
  { tells: 'brand', terms: ['Brand', 'Brands', 'Brand name', 'Brand names', 'Make', 'Trademark'] },
  {
    tells: 'model',
    terms:
      'Model|Models|Model number|Model numbers|Model no|Model name|Model names|Model name/number|Model/type|Model code|Model codes|Type number|Type/model|Type/model number|Affected models'.split(
        '|',
      ),
  },
  {
    tells: 'number',
    terms:
      'Additional identifier|Additional identifiers|Other identifier|Other identifiers|Identifier|Identifiers|Product identifiers|Product code|Product codes|Product number|Product numbers|Item number|Item numbers|Item code|Item no|Article number|Article no|Part number|Part numbers|Part no|Reference|Reference number|Catalogue number|Style number|Style code|SKU|SKUs|SKU/Product Code|SKU/Item number|SKU number|SKU code|Stock code'.split(
        '|',
      ),
  },
  {
    tells: 'barcode',
    terms:
      'Barcode|Barcodes|Barcode number|Barcode numbers|Bar code|EAN|EANs|EAN number|EAN code|EAN/barcode|GTIN|GTINs|UPC|UPC code|Barcode/EAN|Barcode/GTIN'.split(
        '|',
      ),
  },
  {
    tells: 'batch',
    terms:
      'Batch|Batches|Batch number|Batch numbers|Batch no|Batch code|Batch codes|Lot|Lots|Lot number|Lot numbers|Lot code|Lot codes|Batch/lot number|Lot/batch number|Batch/serial number|Affected batches|Batch range'.split(
        '|',
      ),
  },
  {
    tells: 'serial',
    terms:
      'Serial|Serials|Serial number|Serial numbers|Serial no|Serial number range|Serial number ranges|Affected serial numbers'.split(
        '|',
      ),
  },
  {
    tells: 'date',
    terms:
      'Date code|Date codes|Production date|Production dates|Date of manufacture|Dates of manufacture|Manufacture date|Manufacturing date|Manufacturing dates|Year of manufacture|Expiry date|Expiry dates|Best before|Best before date|Use by|Use by date|PAO|Production period'.split(
        '|',
      ),
  },
  {
    tells: 'listing',
    terms:
      'Listing|Listings|Listing ID|Listing number|Listing URL|Online listing|Online listings|Online listing ID|URL|URLs|Web address|Product URL|Product link|Product ID|Marketplace|Online marketplace|Online marketplace ID|Item ID|Goods ID'.split(
        '|',
      ),
  },
  { tells: 'seller', terms: ['Seller', 'Sellers', 'Seller name', 'Online seller', 'Sold by', 'Trader'] },
  { tells: 'description', terms: ['Product description', 'Description', 'Description of product'] },
  { tells: 'origin', terms: ['Country of origin', 'Origin', 'Country of manufacture', 'Made in'] },
  { tells: 'counterfeit', terms: ['Counterfeit', 'Is the product counterfeit'] },
  {
    // The number of another shop, what the thing looks like, who made it, where and when it was sold.
    tells: 'nothing',
    terms:
      'ASIN|ASINs|ASIN number|Amazon ASIN|Colour|Colours|Size|Sizes|Capacity|Weight|Dimensions|Material|Packaging|Packaging description|Product packaging|Quantity|Pack size|Units affected|Number of units|Manufacturer|Manufacturer name|Manufacturer address|Importer|Distributor|Retailer|Retailers|Supplier|Authorised representative|Responsible person|Notifier|Date of sale|Dates of sale|Sale dates|Sold between|Dates sold|Period of sale|Where sold|Point of sale|Price|Image|Images|Pictures|Risk level|Risk type|Category|Product category|PSD notification number|Notification number|Issue date|Alert number|Webpage|Website|Marking|Markings|Age range|Voltage|Rating|Power|Ingredients|Product name|Trade name|Product|Name'.split(
        '|',
      ),
  },
];

const lookup = termLookup(rowLabels);

/** What a label nobody has placed limits all the same, by its words: a limit must be kept however it is called. */
const limitWords: readonly { tells: RowTells; words: RegExp }[] = [
  { tells: 'batch', words: /\b(?:batch|lot)(?:es|s)?\b/iu },
  { tells: 'serial', words: /\bserials?\b/iu },
  {
    tells: 'date',
    words: /\b(?:produced|production|manufactur\w+|expiry|best before|use by|date codes?)\b/iu,
  },
];

export interface ReadLabel {
  tells: RowTells;
  /** No row of the table has it. */
  isUnknown?: true;
}

/**
 * What a label tells. Notices that stand for several have the number of each (`2309-0139`) in front of its model.
 */
export function readLabel(label: string): ReadLabel {
  if (/^\d{4}-\d{4}[a-z]?$/iu.test(label)) return { tells: 'model' };
  const row = lookup.get(foldTerm(label));
  if (row) return { tells: row.tells };
  const limit = limitWords.find(({ words }) => words.test(label));
  return { tells: limit?.tells ?? 'nothing', isUnknown: true };
}
