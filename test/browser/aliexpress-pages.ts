import {
  escapeHtml,
  fillsAfter,
  type MadeListing,
  picture,
  scriptJson,
  shopStyle,
  withDefaults,
} from './made-listing';

type Whole = ReturnType<typeof withDefaults>;

/** The address of a made listing on the host for its language and region. */
export function aliExpressAddress(listing: MadeListing): string {
  const { id, language, region } = withDefaults(listing);
  const host =
    region === 'us' && listing.region === 'us'
      ? 'www.aliexpress.us'
      : `${language === 'ko' ? 'ko' : 'www'}.aliexpress.com`;
  return `https://${host}/item/${id}.html`;
}

/**
 * A product page of the layout of 2024 and later: the server sends the frame and the head; the page's own script brings the
 * product after a while, keeps it in `_d_c_.lifeCycleEventList` and draws it, six rows of the specification at first.
 */
export function aliExpressPage(
  listing: MadeListing,
  { after = fillsAfter }: { after?: number } = {},
): string {
  return shell(
    withDefaults(listing),
    `setTimeout(() => made.show(${scriptJson(toResult(withDefaults(listing)))}), ${after});`,
  );
}

/**
 * The same as a single-page shop: links to each of the listings that change the address at once and the product only
 * later, and the browser's back and forward buttons likewise.
 */
export function aliExpressSpa(
  listings: MadeListing[],
  { after = fillsAfter }: { after?: number } = {},
): string {
  const all = listings.map(withDefaults);
  const [first] = all;
  if (!first) throw new Error('A shop needs a listing.');
  const script = `
    const listings = ${scriptJson(Object.fromEntries(all.map((each) => [each.id, toResult(each)])))};
    let timer;
    const showAddressed = () => {
      clearTimeout(timer);
      const id = /(\\d+)\\.html/.exec(location.pathname)[1];
      timer = setTimeout(() => made.show(listings[id]), ${after});
    };
    addEventListener('popstate', showAddressed);
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-go]');
      if (!link) return;
      event.preventDefault();
      history.pushState({}, '', link.getAttribute('href'));
      showAddressed();
    });
    showAddressed();`;
  const links = all
    .map(({ id, title }) => `<a data-go="${id}" href="/item/${id}.html">${escapeHtml(title)}</a>`)
    .join(' · ');
  return shell(first, script, links);
}

/** A captcha keeps the address and shows nothing of the product. */
export function aliExpressCaptcha(): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Captcha Interception</title></head>
<body><div id="nocaptcha"><p>Please slide to verify</p></div><div id="baxia-punish"></div></body></html>`;
}

/** A listing that was taken down, or is not offered here: the shop's page is the same, and its head names listing and region. */
export function aliExpressGone(listing: MadeListing): string {
  const whole = withDefaults(listing);
  const region = whole.language === 'ko' ? 'kor' : 'usa';
  return `<!doctype html><html lang="${whole.language}"><head>${head(whole)}
<meta property="ae:reload_path" content="${aliExpressAddress(whole)}?gatewayAdapt=glo2${region}"></head><body data-spm="detail">
${frame(whole)}
<div class="not-found--wrap--m4d3up"><div class="not-found--desc--m4d3up">Sorry, the page you asked for cannot be found.</div></div>
</body></html>`;
}

function shell(listing: Whole, script: string, links = ''): string {
  return `<!doctype html><html lang="${listing.language}"><head>${head(listing)}</head><body data-spm="detail">
${frame(listing)}
<header>Shop page made for Ansim’s tests</header>
<main><nav>${links || listing.categories.map(escapeHtml).join(' / ')}</nav><div id="root" style="grid-column: 1 / -1">…</div></main>
<script>
const made = {
  escape: (text) => String(text).replace(/[&<>"]/g, (each) => '&#' + each.charCodeAt(0) + ';'),
  show(result) {
    window._d_c_.lifeCycleEventList.push({ type: 'response', data: { api: 'mtop.aliexpress.pdp.pc.query', data: { result }, ret: ['SUCCESS::made'] } });
    const row = ({ attrName, attrValue }) => '<div class="specification--prop--m4d3up row"><div class="specification--title--m4d3up"><span>' + made.escape(attrName) + '</span></div><div class="specification--desc--m4d3up" title="' + made.escape(attrValue) + '"><span>' + made.escape(attrValue) + '</span></div></div>';
    const buy = result.QUANTITY_PC.totalAvailableInventory > 0 ? '<button class="buy buy-now--buynow--m4d3up">' + (document.documentElement.lang === 'ko' ? '바로 구매' : 'Buy now') + '</button>' : '';
    document.title = result.PRODUCT_TITLE.text + ' - AliExpress 26';
    document.querySelector('#root').innerHTML =
      '<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 24px"><div class="slider--img--m4d3up"><img alt="" src="${picture}"></div><div>' +
      '<div data-pl="product-price"><span class="price price-default--current--m4d3up">' + made.escape(result.PRICE.targetSkuPriceInfo.salePriceString) + '</span></div>' +
      '<h1 data-pl="product-title">' + made.escape(result.PRODUCT_TITLE.text) + '</h1><a data-pl="store-name" href="/store/900000001">' + made.escape(result.SHOP_CARD_PC.storeName) + '</a><p>' + buy + '</p>' +
      '<div data-pl="product-specs">' + result.PRODUCT_PROP_PC.showedProps.slice(0, 6).map(row).join('') + '</div></div></div>';
  },
};
${script}
</script></body></html>`;
}

function head(listing: Whole): string {
  const title = escapeHtml(listing.title);
  return `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - AliExpress</title>
<meta property="og:title" content="${title} - AliExpress 26"><meta property="og:type" content="product">
<meta property="og:url" content="${aliExpressAddress(listing)}">
<link rel="canonical" href="https://www.aliexpress.com/item/${listing.globalId}.html">
<style>:root { --shop: #c9302c; }${shopStyle}</style>`;
}

/** What the server's own script sets before the product is there. */
function frame(listing: Whole): string {
  const data = {
    name: 'ItemDetailResp',
    imagePathList: ['https://ae01.alicdn.com/kf/S00000000000000000000000000000made.jpg'],
    extParams: { site: listing.language === 'ko' ? 'kor' : 'glo', signedIn: false, crawler: false },
    i18nMap: { PAGE_NOT_FOUND_NOTICE: 'Sorry, the page you requested can not be found' },
  };
  return `<script>window.runParams = {}; window._d_c_ = { isCSR: true, viewName: 'newDetail', lifeCycleEventList: [], DCData: ${scriptJson(data)} };</script>`;
}

/** What AliExpress's product request answers, as far as anything reads it. */
function toResult(listing: Whole) {
  const stock = listing.soldOut ? 0 : 40;
  return {
    GLOBAL_DATA: {
      globalData: {
        productId: listing.globalId,
        subject: listing.title,
        storeName: listing.seller,
        storeId: '900000001',
        productInfo: { hasStock: stock > 0 },
        offlineInfo: { itemStatus: listing.soldOut ? 1 : 0 },
      },
    },
    PRODUCT_TITLE: { text: listing.title },
    HEADER_IMAGE_PC: { imagePathList: ['https://ae01.alicdn.com/kf/S00000000000000000000000000000made.jpg'] },
    PRODUCT_PROP_PC: {
      showedProps: listing.attributes.map(({ name, value }) => ({ attrName: name, attrValue: value })),
    },
    SHOP_CARD_PC: { storeName: listing.seller, storeNum: '900000001' },
    PRICE: { targetSkuPriceInfo: { salePriceString: listing.price } },
    SKU: {
      skuProperties: [
        {
          skuPropertyId: 14,
          skuPropertyName: 'Color',
          skuPropertyValues: listing.options.map((name) => ({ propertyValueDisplayName: name })),
        },
      ],
      skuPaths: listing.options.map((_name, index) => ({
        skuIdStr: `1200000000000000${index}`,
        path: `14:${index}`,
        skuStock: stock,
        salable: stock > 0,
      })),
    },
    QUANTITY_PC: { totalAvailableInventory: stock },
  };
}
