import { builtInSources } from './built-in-sources';
import type { MarketplaceId } from './ids';

/** What shops have promised authorities about listings that were notified to them. */
export const pledgeIds = ['australia', 'eu', 'korea'] as const;
export type PledgeId = (typeof pledgeIds)[number];

export interface Pledge {
  id: PledgeId;
  /** Where it is told what was promised, and by whom. */
  told: { words: string; address?: string };
  /** Those known to have given it. Of others nothing is said. */
  givenBy: readonly MarketplaceId[];
  /** Business days it allows; absent where it names no number. */
  days?: number;
  /** Sources of the authorities it was given to, by id. */
  sources: readonly string[];
  /** Countries it holds for; ISO 3166. */
  regions: readonly string[];
}

/** Members of the European Union. */
const euCountries = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
] as const;

/** Who else has given one since is not known here. */
export const pledges: readonly Pledge[] = [
  {
    id: 'australia',
    told: {
      words: 'ACCC Product Safety Australia: Australian Product Safety Pledge, commitment 3',
      address: 'https://www.productsafety.gov.au/about-us/online-product-safety-pledge',
    },
    givenBy: ['aliexpress'],
    days: 2,
    sources: ['accc'],
    regions: ['AU'],
  },
  {
    id: 'eu',
    told: { words: 'AliExpress, 28 March 2023 (PR Newswire 301783480): EU Product Safety Pledge+' },
    givenBy: ['aliexpress'],
    days: 3,
    sources: ['eu-safety-gate', 'fr-rappelconso'],
    regions: euCountries,
  },
  {
    id: 'korea',
    told: { words: '공정거래위원회 자율협약, 2024-05-13 (innovation.go.kr, nttId 17665)' },
    givenBy: ['aliexpress', 'temu'],
    sources: builtInSources.filter((source) => source.startsWith('kr-')),
    regions: ['KR'],
  },
];
