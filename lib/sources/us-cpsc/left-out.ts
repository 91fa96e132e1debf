/**
 * Products no marketplace shopper buys from a listing, by what the product's name ends in. Toys, children's vehicles,
 * helmets, batteries and parts for such vehicles do not end in these words, or are kept by `keptAnyway`.
 */
export const leftOutNames: readonly { category: string; name: RegExp; example: string }[] = [
  {
    category: 'Off-road and utility vehicles',
    name: /\b(?:utility vehicles?|all[- ]terrain vehicles?|off[- ](?:road|highway) (?:utility )?vehicles?|side[- ]by[- ]sides?(?: vehicles?)?|utvs?|atvs?|rovs?|recreational vehicles?)$/iu,
    example: 'Kubota Utility Vehicles',
  },
  {
    category: 'Golf cars',
    name: /\bgolf (?:cars?|carts?)(?: vehicles?)?$|\bpersonal transportation vehicles?$/iu,
    example: 'Yamaha Golf Cars',
  },
  { category: 'Snowmobiles', name: /\bsnowmobiles?$/iu, example: 'Polaris Snowmobiles' },
  {
    category: 'Motorcycles',
    name: /\b(?:motorcycles?|dirt bikes?|motor ?bikes?)$/iu,
    example: 'Closed Course Competition Motorcycles',
  },
  {
    category: 'Boats',
    name: /\b(?:pontoon boats?|personal watercraft|outboard motors?)$/iu,
    example: 'Pontoon Boats',
  },
  {
    category: 'Tractors and riding mowers',
    name: /\b(?:tractors?|riding (?:lawn )?mowers?|zero[- ]turn (?:radius )?(?:riding )?(?:lawn )?mowers?|skid steers?)$/iu,
    example: 'Spartan Riding Lawn Mowers',
  },
  {
    category: 'Building installations',
    name: /\b(?:residential elevators?|home elevators?|boilers?|gas furnaces?|furnaces|central air conditioners?)$/iu,
    example: 'Residential Elevators',
  },
];

const keptAnyway =
  /\b(?:toys?|kids?|children'?s?|child|youth|mini|ride[- ]on|remote[- ]control(?:led)?|rc|scale model|die[- ]cast)\b/iu;

/** The category by which a recall is left out: every one of its products must be; undefined for what is kept. */
export function leftOutCategory(products: readonly string[]): string | undefined {
  const categories = products.map(categoryOfName);
  const [first] = categories;
  return first !== undefined && categories.every((category) => category !== undefined) ? first : undefined;
}

function categoryOfName(product: string): string | undefined {
  if (keptAnyway.test(product)) return undefined;
  const bare = product
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s(?:with|equipped|sold|installed)\s.*$/iu, '')
    .replace(/[\s,.;:]+/gu, ' ')
    .trim();
  return leftOutNames.find(({ name }) => name.test(bare))?.category;
}
