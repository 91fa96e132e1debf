import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../../lib/core/notice';
import { emptyFolder } from './folder';
import { feed } from './run-in-process';

const itemId = '1005000000000017';
const itemAddress = `https://www.aliexpress.com/item/${itemId}.html`;
const named = { marketplace: 'aliexpress', id: itemId, basis: 'authority' } as const;

const notices: NoticeInput[] = [
  { id: 'our-club:1', source: 'our-club', kind: 'recall', published: '2026-11-01', listings: [named] },
  {
    id: 'our-club:2',
    source: 'our-club',
    kind: 'recall',
    published: '2026-11-02',
    brands: ['Voltara'],
    models: ['VT-9041'],
    category: { official: 'Chargers', type: 'chargers-and-batteries' },
  },
];

/** A hand-made page of the kind AliExpress served in 2021: the product in `runParams`. */
function productPage(id: string, title: string): string {
  const data = {
    actionModule: { productId: Number(id) },
    commonModule: { productId: Number(id) },
    titleModule: { subject: title },
    pageModule: { title, itemDetailUrl: `https://www.aliexpress.com/item/${id}.html` },
    specsModule: {
      props: [
        { attrName: 'Brand Name', attrValue: 'Voltara' },
        { attrName: 'Model Number', attrValue: 'VT-9041' },
      ],
    },
  };
  return `<!doctype html><html><head><title>${title}</title>
<link rel="canonical" href="https://www.aliexpress.com/item/${id}.html"></head>
<body><h1>${title}</h1><script>window.runParams = { data: ${JSON.stringify(data)} };</script></body></html>`;
}

async function checked(html: string, url: string, ...more: string[]) {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'a.ndjson'), notices.map((notice) => JSON.stringify(notice)).join('\n'));
  await writeFile(join(folder, 'page.html'), html);
  await feed(['keygen', '--out', join(folder, 'key.pem')]);
  const out = join(folder, 'out');
  const args = ['--notices', join(folder, 'a.ndjson'), '--out', out, '--key', join(folder, 'key.pem')];
  expect((await feed(['build', ...args])).code).toBe(0);
  const ran = await feed([
    'check',
    '--feed',
    out,
    '--page',
    join(folder, 'page.html'),
    '--url',
    url,
    ...more,
  ]);
  return { ...ran, said: ran.code === 2 ? undefined : JSON.parse(ran.out) };
}

describe('feed check', { timeout: 20_000 }, () => {
  it('flags a page by its stated brand and model', async () => {
    const id = '1005000000000099';
    const page = productPage(id, 'Voltara fast charger VT-9041');
    const { code, said } = await checked(page, `https://www.aliexpress.com/item/${id}.html`);
    expect(said).toMatchObject({
      listing: { marketplace: 'aliexpress', brands: ['Voltara'], models: ['VT-9041'] },
      verdict: {
        kind: 'flagged',
        matches: [{ notice: { id: 'our-club:2' }, evidence: [{ kind: 'brand-model' }] }],
      },
    });
    expect(said).not.toHaveProperty('unreadable');
    expect(code).toBe(0);
  });

  it('says that another listing is not on the list', async () => {
    const id = '1005000000000098';
    const page = productPage(id, 'Wooden spoon')
      .replaceAll('VT-9041', 'WS-2210')
      .replaceAll('Voltara', 'Lignum');
    const { said } = await checked(page, `https://ko.aliexpress.com/item/${id}.html`);
    expect(said.verdict).toMatchObject({ kind: 'not-listed', lists: [{ state: 'current', notices: 2 }] });
  });

  it('says could not check for a miss once the edition has expired', async () => {
    const id = '1005000000000098';
    const page = productPage(id, 'Wooden spoon')
      .replaceAll('VT-9041', 'WS-2210')
      .replaceAll('Voltara', 'Lignum');
    const { said } = await checked(page, `https://www.aliexpress.com/item/${id}.html`, '--now', '2027-06-01');
    expect(said.verdict).toMatchObject({ kind: 'could-not-check', reason: { kind: 'list-expired' } });
  });

  it('flags a listed id by the address alone, and says why the page could not be read', async () => {
    const { code, said } = await checked('<html><body></body></html>', itemAddress);
    expect(said).toMatchObject({
      unreadable: { kind: 'page-not-understood' },
      listing: { ids: [itemId] },
      verdict: { kind: 'flagged', matches: [{ evidence: [{ kind: 'listing-id' }] }] },
    });
    expect(code).toBe(1);
  });

  it('says could not check of an unlisted page it cannot read', async () => {
    const { said } = await checked('<html></html>', 'https://www.aliexpress.com/item/1005000000000055.html');
    expect(said).toMatchObject({
      unreadable: { kind: 'page-not-understood' },
      verdict: { kind: 'could-not-check', reason: { kind: 'page-not-understood' } },
    });
  });

  it.each([
    ['https://www.aliexpress.com/', 'other-shop-page'],
    ['https://shop.example/item/1.html', 'not-a-shop'],
  ])('says of %s that it names no listing', async (url, kind) => {
    const { code, said } = await checked('<html></html>', url);
    expect({ code, said }).toEqual({ code: 1, said: { unreadable: { kind } } });
  });

  it('takes what the page’s globals hold, by the extension’s own reader', async () => {
    const id = '1005000000000077';
    const result = {
      GLOBAL_DATA: { globalData: { productId: id, subject: 'Voltara fast charger VT-9041' } },
      PRODUCT_TITLE: { text: 'Voltara fast charger VT-9041' },
      PRODUCT_PROP_PC: {
        showedProps: [
          { attrName: 'Brand Name', attrValue: 'Voltara' },
          { attrName: 'Model Number', attrValue: 'VT-9041' },
        ],
      },
    };
    const globals = join(await emptyFolder(), 'globals.json');
    await writeFile(
      globals,
      JSON.stringify({ _d_c_: { lifeCycleEventList: [{ data: { data: { result } } }] } }),
    );
    const address = `https://www.aliexpress.com/item/${id}.html`;
    const { said } = await checked('<html><body></body></html>', address, '--globals', globals);
    expect(said.verdict).toMatchObject({ kind: 'flagged', matches: [{ notice: { id: 'our-club:2' } }] });
    expect(globalThis).not.toHaveProperty('window');
  });

  it.each<[string, string[]]>([
    ['a page that is not there', ['--page', '/nowhere/page.html']],
    ['an edition that is not there', ['--feed', '/nowhere']],
    ['an address that is none', ['--url', 'aliexpress']],
    ['globals that are none', ['--globals', '/nowhere/globals.json']],
  ])('ends with 2 on %s', async (_what, args) => {
    const { code, err } = await checked('<html></html>', itemAddress, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^feed check: .+\n {2}.+\.$/);
  });
});
