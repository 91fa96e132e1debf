import type { NoticeInput } from '../../../lib/core/notice';
import type { Maker } from './maker';
import { chainOf, realTexts, wordsOf } from './prose';

/** What one authority's notices are like. */
export interface Shape {
  source: string;
  /** Notices of it among 1,000: the real totals of September 2026, which come to about 100,000. */
  share: number;
  /** In a typical week. */
  weekly: number;
  firstYear: number;
  make(make: Maker): Partial<NoticeInput>;
}

export const hazards = realTexts('Hazard Description');
export const remedies = realTexts('Remedy');
const descriptions = realTexts('Description');
export const danger = chainOf(hazards);
export const advice = chainOf(remedies);
const described = chainOf(descriptions);
const korean = wordsOf('ko');
const french = wordsOf('fr');

/** The Safety Gate's measures are a closed list; so are a few others' words. Only these are ever repeated. */
const euMeasures = [
  'Withdrawal of the product from the market',
  'Recall of the product from end users',
  'Removal of this product listing by the online marketplace',
  'Warning consumers of the risks',
  'Rejected at border',
  'Ban on the marketing of the product and any accompanying measures',
];
const riskTerms = ['Chemical', 'Choking', 'Fire', 'Electric shock', 'Injuries', 'Burns', 'Strangulation'];
const koreanRisks = ['화재', '화상', '질식', '감전', '유해물질', '부상'];
const countries = ['DE', 'FR', 'IT', 'PL', 'SE', 'HU', 'CZ', 'ES', 'NL', 'AT', 'IE', 'FI'];

const slug = (text: string) => text.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 180);
const words = (text: string, lang: string) => [{ lang, text: text.slice(0, 4000) }];

/** How many each authority has, and how long its texts are, is measured; what is repeated is what it repeats itself. */
export const shapes: readonly Shape[] = [
  {
    // 33,070 rows, 993 bytes each in JSON with names of fields, pictures and addresses.
    source: 'kr-kats-foreign-recalls',
    share: 330,
    weekly: 60,
    firstYear: 2012,
    make(make) {
      const { name, type } = make.kind('ko');
      return {
        names: words(`${name} ${make.brand()}`, 'ko'),
        brands: make.some(0.6, () => make.brand()),
        models: make.some(0.8, () => make.model()),
        category: { official: name, type },
        hazards: [{ official: make.pick(koreanRisks) }],
        danger: words(korean.sentence(make.next, make.about(70)), 'ko'),
        advice: words(korean.sentence(make.next, make.about(40)), 'ko'),
        measures: words('리콜', 'ko'),
        countries: [make.pick(['US', 'CA', 'AU', 'JP', ...countries])],
        origin: 'CN',
        ...(make.chance(0.47) && {
          page: `https://${make.brand().toLowerCase()}.example/recall/${make.digits(8)}`,
        }),
      };
    },
  },
  {
    source: 'eu-safety-gate',
    share: 250,
    weekly: 80,
    firstYear: 2016,
    make(make) {
      const { name, type } = make.kind('en');
      return {
        kind: 'alert',
        names: [
          ...words(name, 'en'),
          ...make.some(0.6, () => ({
            lang: 'und',
            text: described.sentence(make.next, make.about(30)).slice(0, 300),
          })),
        ],
        brands: make.some(0.7, () => make.brand()),
        models: make.some(0.65, () => make.model()),
        gtins: make.some(0.55, () => make.gtin()),
        limits: {
          batches: make.some(0.5, () => make.digits(8)),
          serials: [],
          productionDates: [],
          sellers: [],
        },
        category: { official: name, type },
        hazards: [{ official: make.pick(riskTerms) }],
        // The 24 real ones at hand have 90 to 420 characters.
        danger: words(danger.sentence(make.next, make.about(230)), 'en'),
        measures: words(make.pick(euMeasures), 'en'),
        marketplaces: make.some(0.15, () => make.pick(['Temu', 'AliExpress', 'Shein', 'Amazon'])),
        countries: [make.pick(countries), ...make.some(0.4, () => 'DK'), ...make.some(0.3, () => 'NO')],
        origin: make.pick(['CN', 'CN', 'CN', 'TR', 'IN', 'IT']),
        page: `https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/10${make.digits(6)}`,
      };
    },
  },
  {
    source: 'us-cpsc',
    share: 100,
    weekly: 25,
    firstYear: 1973,
    make(make) {
      const { name } = make.kind('en');
      const brand = make.brand();
      const why = danger.sentence(make.next, make.about(190));
      return {
        names: words(`${brand} ${described.sentence(make.next, 25)} ${name}`, 'en'),
        brands: [brand],
        models: Array.from({ length: Math.floor(make.next() ** 3 * 9) }, () => make.model()),
        hazards: [{ official: make.pick(riskTerms) }],
        danger: words(why, 'en'),
        advice: words(advice.sentence(make.next, make.about(430)), 'en'),
        measures: words(make.pick(['Refund', 'Replace', 'Repair']), 'en'),
        marketplaces: make.some(0.3, () => 'Amazon'),
        countries: ['US'],
        origin: make.pick(['CN', 'CN', 'US', 'MX', 'VN']),
        page: `https://www.cpsc.gov/Recalls/20${make.digits(2)}/${slug(`${brand} ${name} Recalled Due to ${why}`)}`,
      };
    },
  },
  {
    // Non-food; all texts French and in small letters.
    source: 'fr-rappelconso',
    share: 70,
    weekly: 5,
    firstYear: 2021,
    make(make) {
      const { name, type } = make.kind('fr');
      return {
        names: words(`${name} ${french.sentence(make.next, 20)}`, 'fr'),
        brands: [make.brand().toLowerCase()],
        models: [make.model().toLowerCase()],
        gtins: make.some(0.8, () => make.gtin()),
        limits: {
          batches: make.some(0.6, () => make.digits(6)),
          serials: [],
          productionDates: [],
          sellers: make.some(0.7, () => make.brand().toLowerCase()),
        },
        category: { official: name, type },
        danger: words(french.sentence(make.next, make.about(140)), 'fr'),
        advice: words(french.sentence(make.next, make.about(90)), 'fr'),
        measures: words('remboursement', 'fr'),
        countries: ['FR'],
        page: `https://rappel.conso.gouv.fr/fiche-rappel/${make.digits(5)}/Interne`,
      };
    },
  },
  {
    source: 'kr-mfds',
    share: 60,
    weekly: 3,
    firstYear: 2016,
    make: (make) => ({
      kind: 'ban',
      names: [
        ...words(described.sentence(make.next, 30), 'en'),
        ...words(korean.sentence(make.next, 14), 'ko'),
      ],
      brands: [make.brand()],
      gtins: make.some(0.3, () => make.gtin()),
      danger: words(korean.sentence(make.next, make.about(30)), 'ko'),
      countries: ['KR'],
      origin: 'US',
    }),
  },
  {
    source: 'ca-health-canada',
    share: 52,
    weekly: 6,
    firstYear: 2006,
    make(make) {
      const { name } = make.kind('en');
      const title = `${make.brand()} ${name} recalled due to ${danger.sentence(make.next, 40)}`;
      return {
        names: words(title, 'en'),
        category: { official: name },
        hazards: [{ official: make.pick(riskTerms) }],
        advice: words(advice.sentence(make.next, make.about(150)), 'en'),
        countries: ['CA'],
        page: `https://recalls-rappels.canada.ca/en/alert-recall/${slug(title).toLowerCase()}`,
      };
    },
  },
  {
    source: 'kr-kats-recalls',
    share: 42,
    weekly: 2,
    firstYear: 2008,
    make(make) {
      const { name, type } = make.kind('ko');
      return {
        names: words(name, 'ko'),
        brands: make.some(0.5, () => make.brand()),
        models: [make.model(), ...make.some(0.3, () => make.model())],
        certificates: [`${make.letters(2)}${make.digits(6)}-${make.digits(5)}`],
        category: { official: name, type },
        hazards: [{ official: make.pick(koreanRisks) }],
        danger: words(korean.sentence(make.next, make.about(60)), 'ko'),
        advice: words(korean.sentence(make.next, make.about(50)), 'ko'),
        measures: words('명령에따른리콜', 'ko'),
        countries: ['KR'],
        page: `https://www.safetykorea.kr/recall/ajax/recallBoard?recallUid=${make.digits(8)}`,
      };
    },
  },
  {
    source: 'uk-opss',
    share: 37,
    weekly: 3,
    firstYear: 2018,
    make(make) {
      const { name, type } = make.kind('en');
      return {
        names: words(`${name} ${described.sentence(make.next, 20)}`, 'en'),
        brands: [make.brand()],
        models: [make.model()],
        gtins: make.some(0.4, () => make.gtin()),
        category: { official: name, type },
        danger: words(danger.sentence(make.next, make.about(330)), 'en'),
        measures: words(advice.sentence(make.next, make.about(120)), 'en'),
        countries: ['GB'],
        page: `https://www.gov.uk/product-safety-alerts-reports-recalls/${slug(name).toLowerCase()}-${make.digits(4)}-${make.digits(4)}`,
      };
    },
  },
  {
    source: 'accc',
    share: 31,
    weekly: 1,
    firstYear: 2010,
    make(make) {
      const { name, type } = make.kind('en');
      return {
        names: words(`${make.brand()} ${name} ${described.sentence(make.next, 15)}`, 'en'),
        category: { official: name, type },
        danger: words(danger.sentence(make.next, make.about(220)), 'en'),
        advice: words(advice.sentence(make.next, make.about(250)), 'en'),
        countries: ['AU'],
        page: `https://www.productsafety.gov.au/search-consumer-product-recalls/${slug(`${name} ${make.brand()}`).toLowerCase()}`,
      };
    },
  },
  {
    source: 'kr-consumer24',
    share: 28,
    weekly: 0,
    firstYear: 2016,
    make(make) {
      const { name, type } = make.kind('ko');
      return {
        names: words(`${make.brand()} ${name}`, 'ko'),
        models: [make.model()],
        category: { official: name, type },
        danger: words(korean.sentence(make.next, make.about(90)), 'ko'),
        advice: words(korean.sentence(make.next, make.about(80)), 'ko'),
        countries: ['KR'],
        page: `https://www.consumer.go.kr/user/ftc/consumer/recallInfo/629/selectRecallInfoInternalDetail.do?recallSn=${make.digits(7)}`,
      };
    },
  },
];
