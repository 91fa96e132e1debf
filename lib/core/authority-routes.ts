import { aboutProducts, type Route } from './route';

/** Rows of `route-table.ts`: consumer advice and the authorities, by country. */
export const authorityRoutes: readonly Route[] = [
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
    // As guides to it name what is pressed there, among them ssobari.com (looked up 2026-11).
    opens: { kind: 'front-page', lookFor: { ko: '‘상담 신청’', en: '“상담 신청” (ask for advice)' } },
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
    // As guides to it name its menu, among them seventap.com (looked up 2026-11).
    opens: {
      kind: 'front-page',
      lookFor: {
        ko: '메뉴의 ‘소비자상담’과 ‘피해구제’',
        en: '“소비자상담” (advice) and “피해구제” (redress) in its menu',
      },
    },
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
    opens: {
      kind: 'front-page',
      lookFor: { ko: '해외에서 산 물건에 대한 상담', en: 'advice about purchases abroad' },
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
      address: 'https://www.saferproducts.gov/IncidentReporting',
      // Its own pages at hand name the form without its address.
      source:
        'guides to complaints in six public code repositories, all with this address for the Commission’s form',
      asOf: '2026-11',
    },
    phone: {
      number: '+1 800 638 2772',
      // The last words of every notice of the Commission; this one is of 2026-08-06.
      source: 'https://portal.vanderhallusa.com/safety_notices/3',
      asOf: '2026-08',
    },
    reports: aboutProducts,
    opens: { kind: 'form' },
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
    opens: { kind: 'page', lookFor: { ko: '온라인 양식이나 전화', en: 'its online form or its telephone' } },
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
    // The address of the form itself stands on no page at hand.
    opens: {
      kind: 'front-page',
      lookFor: { ko: '소비자가 위험한 제품을 알리는 곳', en: 'where consumers report a dangerous product' },
    },
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
    phone: {
      number: '0809 540 550',
      // The administration's own guide as a commune carries it, of 2022-06-02: by telephone instead of on SignalConso.
      source:
        'https://www.plouegat-guerrand.bzh/demarches-en-ligne (Direction de l’information légale et administrative)',
      asOf: '2022-06',
    },
    reports: aboutProducts,
    // Its first page asks what the problem is about (dossierfamilial.com, of 2020).
    opens: {
      kind: 'front-page',
      lookFor: {
        ko: '‘achat sur internet’ (인터넷 구매)',
        en: '“achat sur internet” (bought on the internet)',
      },
    },
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
    // As its page for suppliers names it to consumers.
    opens: {
      kind: 'page',
      lookFor: { ko: '‘report an unsafe product’', en: '“report an unsafe product”' },
    },
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
    opens: { kind: 'page', lookFor: { ko: '사고 신고 양식', en: 'the form for an incident' } },
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
