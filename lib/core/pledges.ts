import { builtInSources } from './built-in-sources';
import type { MarketplaceId } from './ids';

/** What shops have promised authorities about listings that were notified to them. */
export const pledgeIds = ['australia', 'eu', 'korea'] as const;
export type PledgeId = (typeof pledgeIds)[number];

export interface Pledge {
  id: PledgeId;
  /** Where it is told what was promised, and by whom. */
  told: { words: string; lang: string; address: string };
  /** Those known to have given it. Of others nothing is said. */
  givenBy: readonly MarketplaceId[];
  /** Business days it names, for what its own words say; absent where it names no number. */
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
      lang: 'en',
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
    told: {
      lang: 'en',
      words: 'AliExpress signs the EU’s Product Safety Pledge+ (PR Newswire, 28 March 2023)',
      address:
        'https://www.prnewswire.co.uk/news-releases/aliexpress-signs-product-safety-pledge-at-the-european-consumer-summit-2023-301783480.html',
    },
    givenBy: ['aliexpress'],
    // To complete the identification of listings; of their removal that page names no days.
    days: 3,
    sources: ['eu-safety-gate', 'fr-rappelconso'],
    regions: euCountries,
  },
  {
    id: 'korea',
    told: {
      lang: 'ko',
      words: '파이낸셜뉴스 2024년 5월 13일 보도: 공정거래위원회 자율협약 체결',
      address: 'https://www.fnnews.com/news/202405131816026674',
    },
    givenBy: ['aliexpress', 'temu'],
    sources: builtInSources.filter((source) => source.startsWith('kr-')),
    regions: ['KR'],
  },
];
