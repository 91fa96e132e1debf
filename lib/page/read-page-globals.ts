import type { PageGlobals } from '../core/listing';

/**
 * Runs in the page's own world by `scripting.executeScript({ world: 'MAIN', func })`, so it must stand alone: nothing
 * outside its braces survives into it. Brings a plain copy, at most 200 kB, of what the shop's own script keeps of the
 * listing with one of the given ids, by a list of paths and nothing else: `products` (AliExpress of 2024 and later,
 * `_d_c_.lifeCycleEventList`), `runParams` (AliExpress before), `store` (Temu). Empty where there is none. It runs no getter
 * of the page and leaves nothing behind. It shares the language's own functions with the page: one that has replaced
 * `Object.getOwnPropertyDescriptor` sees that somebody reads, and may answer what it likes. Nobody trusts what is brought
 * until its ids agree.
 */
export function readPageGlobals(ids: string[]): PageGlobals {
  type Shape = 'value' | readonly [Shape] | { readonly [key: string]: Shape };

  const most = { text: 600, list: 120, products: 4, characters: 50_000 };
  let characters = 0;

  /** The own value of a key. What a getter would compute is left alone. */
  const own = (holder: unknown, key: string | number): unknown =>
    (typeof holder === 'object' || typeof holder === 'function') && holder !== null
      ? Object.getOwnPropertyDescriptor(holder, key)?.value
      : undefined;

  const items = (list: unknown): unknown[] => {
    const found: unknown[] = [];
    if (typeof list !== 'object' || list === null) return found;
    const keys = Object.keys(list);
    for (let index = 0; index < keys.length && index < most.list; index++) {
      found[index] = own(list, keys[index] ?? '');
    }
    return found;
  };

  const copy = (value: unknown, shape: Shape): unknown => {
    if (characters > most.characters) return undefined;
    if (shape === 'value') {
      characters += 8;
      if (typeof value === 'boolean') return value;
      if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
      if (typeof value !== 'string') return undefined;
      const text = value.slice(0, most.text);
      characters += text.length;
      return text;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(shape)) {
      const list: unknown[] = [];
      for (const item of items(value)) {
        const copied = copy(item, shape[0]);
        if (copied !== undefined) list[list.length] = copied;
      }
      return list;
    }
    const plain: { [key: string]: unknown } = {};
    for (const [key, inner] of Object.entries(shape)) {
      const copied = copy(own(value, key), inner);
      if (copied !== undefined) plain[key] = copied;
      characters += key.length;
    }
    return plain;
  };

  const rows: Shape = [{ attrName: 'value', attrNameId: 'value', attrValue: 'value' }];
  const choices: Shape = [
    {
      skuPropertyValues: [
        { propertyValueDisplayName: 'value', propertyValueName: 'value', skuPropertyImagePath: 'value' },
      ],
    },
  ];
  const prices: Shape = { salePriceString: 'value', salePrice: { formatedAmount: 'value' } };
  const shop: Shape = { storeName: 'value', storeNum: 'value' };
  const path: Shape = [{ cateId: 'value', name: 'value' }];

  const product: Shape = {
    GLOBAL_DATA: {
      globalData: {
        productId: 'value',
        productIdStr: 'value',
        subject: 'value',
        image: 'value',
        storeId: 'value',
        storeName: 'value',
        productInfo: { hasStock: 'value' },
        offlineInfo: { itemStatus: 'value' },
      },
    },
    PRODUCT_TITLE: { text: 'value' },
    PRODUCT_PROP_PC: { showedProps: rows },
    HEADER_IMAGE_PC: { imagePathList: ['value'] },
    SHOP_CARD_PC: { storeName: 'value', storeNum: 'value', sellerInfo: shop },
    PRICE: { targetSkuPriceInfo: prices, skuIdStrPriceInfoMap: [prices], skuPriceInfoMap: [prices] },
    SKU: { skuProperties: choices, skuPaths: [{ salable: 'value' }] },
    QUANTITY_PC: { totalAvailableInventory: 'value' },
  };

  const runParams: Shape = {
    // mid 2023 to mid 2024
    productInfoComponent: {
      id: 'value',
      idStr: 'value',
      subject: 'value',
      multiCurrencyDisplayPrice: 'value',
    },
    productPropComponent: { props: rows },
    sellerComponent: shop,
    imageComponent: { imagePathList: ['value'] },
    priceComponent: {
      discountPrice: { actCurrencyFormatPrice: 'value' },
      origPrice: { multiCurrencyFormatPrice: 'value' },
      skuPriceList: [{ salable: 'value' }],
    },
    breadcrumbComponent: { pathList: path },
    skuComponent: { productSKUPropertyList: choices },
    itemStatusComponent: { status: 'value' },
    inventoryComponent: { totalAvailQuantity: 'value' },
    // 2019 to mid 2023
    actionModule: { productId: 'value', itemStatus: 'value', totalAvailQuantity: 'value' },
    commonModule: { productId: 'value', productIdStr: 'value' },
    titleModule: { subject: 'value' },
    specsModule: { props: rows },
    storeModule: shop,
    imageModule: { imagePathList: ['value'] },
    priceModule: { formatedActivityPrice: 'value', formatedPrice: 'value' },
    crossLinkModule: { breadCrumbPathList: path },
    skuModule: { productSKUPropertyList: choices },
  };

  const store: Shape = {
    goodsId: 'value',
    goods: {
      goodsId: 'value',
      goodsName: 'value',
      mallId: 'value',
      isOnsale: 'value',
      statusExplain: 'value',
      minToMaxPriceStr: 'value',
      minOnSalePriceStr: 'value',
      hdThumbUrl: 'value',
      gallery: [{ url: 'value' }],
      saleInfo: { mallName: 'value' },
    },
    goodsProperty: [{ key: 'value', values: ['value'] }],
    mall: { mallData: { mallId: 'value', mallName: 'value' } },
    crumbOptList: [{ optName: 'value' }],
    sku: [{ isOnsale: 'value', stockQuantity: 'value', thumbUrl: 'value', specs: [{ specValue: 'value' }] }],
  };

  /** The US shows a listing under its global number plus 2^51. */
  const isNamed = (id: unknown): boolean => {
    const text = `${typeof id === 'number' || typeof id === 'string' ? id : ''}`;
    if (!/^\d{5,24}$/.test(text)) return false;
    const twin = `${BigInt(text) - 2251799813685248n}`;
    for (let index = 0; index < ids.length; index++) {
      const given = ids[index];
      if (given === text || given === twin) return true;
    }
    return false;
  };

  /** The object that holds the product's parts: the answer itself, or up to three steps down `data` and `result`. */
  const productIn = (answer: unknown, steps: number): unknown => {
    if (own(answer, 'GLOBAL_DATA') !== undefined || own(answer, 'PRODUCT_TITLE') !== undefined) return answer;
    if (steps === 0 || typeof answer !== 'object' || answer === null) return undefined;
    return productIn(own(answer, 'result'), steps - 1) ?? productIn(own(answer, 'data'), steps - 1);
  };

  const brought: PageGlobals = {};
  try {
    const events = own(own(window, '_d_c_'), 'lifeCycleEventList');
    const length = own(events, 'length');
    const products: unknown[] = [];
    const last = typeof length === 'number' ? length - 1 : -1;
    // The newest first: an answer may be asked for again, for another country.
    for (let index = last; index >= 0 && index > last - 200 && products.length < most.products; index--) {
      const found = productIn(own(events, index), 4);
      const about = own(own(found, 'GLOBAL_DATA'), 'globalData');
      if (isNamed(own(about, 'productId')) || isNamed(own(about, 'productIdStr')))
        products[products.length] = copy(found, product);
    }
    if (products.length > 0) brought.products = products;

    const data = own(own(window, 'runParams'), 'data');
    const info = own(data, 'productInfoComponent');
    const named = [
      own(info, 'idStr'),
      own(info, 'id'),
      own(own(data, 'commonModule'), 'productId'),
      own(own(data, 'actionModule'), 'productId'),
    ];
    if (named.some(isNamed)) brought.runParams = copy(data, runParams);

    const goods = own(own(own(window, 'rawData'), 'store'), 'goods');
    if (isNamed(own(goods, 'goodsId'))) brought.store = copy(own(own(window, 'rawData'), 'store'), store);
  } catch {
    // A page that fights its reader is read by the other layers.
  }
  return brought;
}
