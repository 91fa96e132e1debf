import { aboutProducts, type Route } from './route';

/** Rows of `route-table.ts`: the shops themselves. */
export const shopRoutes: readonly Route[] = [
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
    opens: { kind: 'form' },
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
    opens: { kind: 'form' },
    language: 'zh',
  },
];
