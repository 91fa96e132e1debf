import type { Route } from './route';

const aboutProducts = ['still-on-sale', 'relisted', 'looks-identical', 'injury'] as const;

/**
 * Where a person can turn to about a listing or a product they own, besides the stewards of a feed: the marketplace itself,
 * consumer advice, the authority of their country. Data, and the one place to edit: every address and every number stands
 * with what established it and of when that is. What nobody could establish is not in here, and where a number was looked
 * for in vain, the row says so. `routes.ts` gives the views of it.
 */
export const routes: readonly Route[] = [
  {
    id: 'aliexpress-orders',
    owner: 'AliExpress',
    of: 'aliexpress',
    use: 'refund',
    page: {
      address: 'https://www.aliexpress.com/p/order/index.html',
      source: 'links of saved AliExpress pages',
      asOf: '2026-07',
    },
    language: 'zh',
  },
  {
    id: 'aliexpress-report',
    owner: 'AliExpress',
    of: 'aliexpress',
    use: 'report-listing',
    page: {
      address: 'https://report.aliexpress.com/health/reportIndex.htm?product_id={id}',
      source: 'the report link of saved AliExpress product pages',
      asOf: '2026-03',
    },
    phone: {
      lookedFor: '2026-11',
      found:
        'It announced advice by telephone in Korea on 2024-03-14 (heraldk.com); no page at hand names the number.',
    },
    reports: aboutProducts,
    language: 'zh',
  },
  {
    id: 'temu-orders',
    owner: 'Temu',
    of: 'temu',
    use: 'refund',
    page: {
      address: 'https://www.temu.com/bgt_orders.html',
      source: 'Temu’s own table of its pages',
      asOf: '2026-07',
    },
    language: 'zh',
  },
  {
    id: 'temu-report',
    owner: 'Temu',
    of: 'temu',
    use: 'report-listing',
    page: {
      address: 'https://www.temu.com/bgc_report.html?goods_id={id}',
      // For the Union the shop itself says that listings can be reported.
      source:
        'the report link of a saved Temu product page; https://www.temu.com/digital-services-act-help.html',
      asOf: '2026-07',
    },
    phone: {
      lookedFor: '2026-11',
      found:
        'In Korea it answers in a chat and names no number there; its company of 2024-04 opened no call centre (heraldk.com).',
    },
    reports: aboutProducts,
    language: 'zh',
  },
  {
    id: 'kr-1372',
    owner: '1372 소비자상담센터',
    of: 'KR',
    use: 'advice',
    page: {
      address: 'https://www.ccn.go.kr/',
      // The mediators of electronic commerce send everybody's counselling there.
      source: 'https://usr.ecmc.or.kr/disputeCounsel/internet.do',
      asOf: '2026-11',
    },
    phone: {
      number: '1372',
      source: 'https://data.go.kr/biz/dcat/metadata/15127089.do',
      asOf: '2025-04',
    },
    reports: aboutProducts,
    language: 'ko',
  },
  {
    id: 'kr-consumer24',
    owner: '소비자24',
    of: 'KR',
    use: 'report-product',
    page: {
      address: 'https://www.consumer.go.kr/',
      source: 'consumer.go.kr: counselling and complaints',
      asOf: '2026-11',
    },
    reports: aboutProducts,
    language: 'ko',
  },
  {
    id: 'kr-kca-cross-border',
    owner: '한국소비자원 국제거래 소비자포털',
    of: 'KR',
    use: 'advice',
    page: {
      address: 'https://crossborder.kca.go.kr/',
      source: 'crossborder.kca.go.kr, the Consumer Agency’s portal for purchases abroad',
      asOf: '2026-11',
    },
    language: 'ko',
  },
  {
    id: 'kr-safetykorea',
    owner: '제품안전정보센터',
    of: 'KR',
    use: 'notices',
    page: {
      address: 'https://www.safetykorea.kr/',
      source: 'safetykorea.kr, pages of recalls',
      asOf: '2026-11',
    },
    language: 'ko',
  },
  {
    id: 'us-saferproducts',
    owner: 'U.S. Consumer Product Safety Commission',
    of: 'US',
    use: 'report-product',
    page: {
      address: 'https://www.saferproducts.gov/',
      source: 'saferproducts.gov, reports by consumers',
      asOf: '2026-11',
    },
    phone: {
      number: '+1 800 638 2772',
      // The last words of every notice of the Commission; this one is of 2026-08-06.
      source: 'https://portal.vanderhallusa.com/safety_notices/3',
      asOf: '2026-08',
    },
    reports: aboutProducts,
    language: 'en',
  },
  {
    id: 'us-cpsc',
    owner: 'U.S. Consumer Product Safety Commission',
    of: 'US',
    use: 'notices',
    page: { address: 'https://www.cpsc.gov/Recalls', source: 'cpsc.gov, recalls', asOf: '2026-11' },
    language: 'en',
  },
  {
    // The Office itself takes up what consumers tell trading standards, by way of this service.
    id: 'gb-citizens-advice',
    owner: 'Citizens Advice consumer service',
    standsFor: 'Office for Product Safety and Standards (OPSS)',
    of: 'GB',
    use: 'report-product',
    page: {
      address:
        'https://www.citizensadvice.org.uk/consumer/get-more-help/if-you-need-more-help-about-a-consumer-issue/',
      source:
        'https://cumberland.gov.uk/business-and-licensing/trading-standards/advice-consumers/advice-and-help-consumers',
      asOf: '2026-11',
    },
    phone: {
      number: '0808 223 1133',
      source:
        'https://cumberland.gov.uk/business-and-licensing/trading-standards/advice-consumers/advice-and-help-consumers',
      asOf: '2026-11',
    },
    reports: aboutProducts,
    language: 'en',
  },
  {
    id: 'gb-opss',
    owner: 'Office for Product Safety and Standards',
    of: 'GB',
    use: 'notices',
    page: {
      address: 'https://www.gov.uk/product-safety-alerts-reports-recalls',
      source: 'gov.uk, product safety alerts, reports and recalls',
      asOf: '2026-11',
    },
    language: 'en',
  },
  {
    id: 'eu-safety-gate-report',
    owner: 'Safety Gate, European Commission',
    of: 'EU',
    use: 'report-product',
    page: {
      address: 'https://ec.europa.eu/safety-gate/',
      // Article 34: the portal lets consumers inform the Commission of products that may present a risk.
      source: 'https://eur-lex.europa.eu/eli/reg/2023/988/oj',
      asOf: '2024-12',
    },
    phone: { lookedFor: '2026-11', found: 'Each member state has an authority of its own.' },
    reports: aboutProducts,
    language: 'en',
  },
  {
    id: 'eu-safety-gate',
    owner: 'Safety Gate, European Commission',
    of: 'EU',
    use: 'notices',
    page: {
      address: 'https://ec.europa.eu/safety-gate-alerts/',
      source: 'ec.europa.eu, the Safety Gate',
      asOf: '2026-11',
    },
    language: 'en',
  },
  {
    id: 'fr-signalconso',
    owner: 'SignalConso, DGCCRF',
    of: 'FR',
    use: 'report-product',
    page: {
      address: 'https://signal.conso.gouv.fr/',
      source:
        'https://www.pas-de-calais.gouv.fr/Actualites/Actualites/Lancement-national-du-dispositif-d-alerte-Signalconso',
      asOf: '2020-02',
    },
    phone: { lookedFor: '2026-11', found: 'No page at hand names a number for reports by consumers.' },
    reports: aboutProducts,
    language: 'en',
  },
  {
    id: 'fr-rappelconso',
    owner: 'RappelConso',
    of: 'FR',
    use: 'notices',
    page: { address: 'https://rappel.conso.gouv.fr/', source: 'rappel.conso.gouv.fr', asOf: '2026-11' },
    language: 'en',
  },
  {
    id: 'au-accc',
    owner: 'Australian Competition and Consumer Commission',
    of: 'AU',
    use: 'report-product',
    page: {
      address: 'https://www.productsafety.gov.au/about-us/contact-us',
      source:
        'https://www.productsafety.gov.au/about-us/contact-us/for-retailers-and-suppliers/mandatory-report-0',
      asOf: '2026-11',
    },
    phone: {
      number: '1300 302 502',
      source: 'https://www.accc.gov.au/media-release/accc-christmas-and-new-year-arrangements-4',
      asOf: '2017-12',
    },
    reports: aboutProducts,
    language: 'en',
  },
  {
    id: 'au-product-safety',
    owner: 'Product Safety Australia',
    of: 'AU',
    use: 'notices',
    page: { address: 'https://www.productsafety.gov.au/', source: 'productsafety.gov.au', asOf: '2026-11' },
    language: 'en',
  },
  {
    id: 'ca-health-canada',
    owner: 'Health Canada / Santé Canada',
    of: 'CA',
    use: 'report-product',
    page: {
      address:
        'https://www.canada.ca/en/health-canada/services/consumer-product-safety/report-incident/consumers.html',
      source: 'canada.ca: report an incident involving a consumer product',
      asOf: '2026-11',
    },
    phone: {
      lookedFor: '2026-11',
      found: 'Its pages for consumers offer a form; none at hand names a number.',
    },
    reports: aboutProducts,
    language: 'en',
  },
  {
    id: 'ca-recalls',
    owner: 'Recalls and safety alerts, Government of Canada',
    of: 'CA',
    use: 'notices',
    page: {
      address: 'https://recalls-rappels.canada.ca/en',
      source: 'recalls-rappels.canada.ca',
      asOf: '2026-11',
    },
    language: 'en',
  },
];
