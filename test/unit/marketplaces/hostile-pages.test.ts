import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingBounds } from '../../../lib/core/listing';
import { readingSchema } from '../../../lib/core/listing-schema';
import { readShopPage } from '../../../lib/marketplaces/registry';
import { loadedDocument } from './saved-document';

const aliexpress = 'https://www.aliexpress.com/item/1005009000000001.html';
const temu = 'https://www.temu.com/kr/x-g-601099000000001.html';

describe('a page that fights its reader', () => {
  it.each(['querySelector', 'querySelectorAll', 'scripts', 'title', 'body'])(
    'shadows document.%s and is unreadable at worst',
    (name) => {
      const document = loadedDocument('<body data-spm="detail"><h1 data-pl="product-title">Lamp</h1></body>');
      Object.defineProperty(document, name, { value: document.createElement('img') });
      const read = readShopPage(document, aliexpress);
      expect(['unreadable', 'listing']).toContain(read.kind);
      expect('listing' in read && read.listing.ids).toEqual(['1005009000000001']);
    },
  );

  it('cannot make a listing larger than a message may be', () => {
    const many = Array.from({ length: 1000 }, (_, index) => index);
    const rows = many.map((each) => ({ attrName: `Name ${each}`, attrValue: 'x'.repeat(900) }));
    const data = {
      productInfoComponent: { idStr: '1005009000000001', subject: 'y'.repeat(90_000) },
      productPropComponent: { props: rows },
      imageComponent: { imagePathList: many.map((each) => `https://ae01.alicdn.com/kf/S${each}.jpg`) },
      breadcrumbComponent: { pathList: many.map((each) => ({ cateId: 1, name: `step ${each}` })) },
      skuComponent: {
        productSKUPropertyList: [
          { skuPropertyValues: many.map((each) => ({ propertyValueDisplayName: `option ${each}` })) },
        ],
      },
      sellerComponent: { storeNum: '9'.repeat(5000), storeName: 's'.repeat(5000) },
    };
    const read = readShopPage(
      loadedDocument(`<script>window.runParams = { data: ${JSON.stringify(data)} };</script>`),
      aliexpress,
    );
    expect(readingSchema.parse(read)).toEqual(read);
    const listing = 'listing' in read ? read.listing : undefined;
    expect(listing?.attributes).toHaveLength(listingBounds.attributes);
    expect(listing?.pictures).toHaveLength(listingBounds.pictures);
    expect(listing?.options).toHaveLength(listingBounds.options);
    expect(listing?.titles[0]).toHaveLength(listingBounds.textLength);
  });

  it('cannot break a character in two', () => {
    const title = `${'가'.repeat(listingBounds.textLength - 1)}😀`;
    const read = readShopPage(loadedDocument(`<h1 data-pl="product-title">${title}</h1>`), aliexpress);
    const [cut = ''] = 'listing' in read ? read.listing.titles : [];
    expect(cut).toBe('가'.repeat(listingBounds.textLength - 1));
  });

  it('never makes the reader throw, whatever its state holds', () => {
    const names = [
      'goods',
      'goodsId',
      'goodsName',
      'sku',
      'specs',
      'gallery',
      'mall',
      'productInfoComponent',
      'idStr',
      'subject',
      'actionModule',
      'productId',
      'commonModule',
      'titleModule',
      'specsModule',
      'props',
      'attrName',
      'attrValue',
      'data',
      'hierarchy',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...names), tie('tree')),
        fc.constantFrom(601099000000001, '1005009000000001'),
      ),
    }));
    const clean = (value: unknown) => JSON.stringify(value ?? null).replaceAll('<', '\\u003c');
    fc.assert(
      fc.property(tree, (state) => {
        const html = `<body><script>window.rawData={"store":${clean(state)}}</script><script>window.runParams = {data: ${clean(state)}, x: 1}</script></body>`;
        const document = loadedDocument(html);
        for (const address of [aliexpress, temu]) {
          const read = readShopPage(document, address, { products: [state], runParams: state, store: state });
          expect(readingSchema.safeParse(read).success).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
