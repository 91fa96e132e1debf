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

/** The address of a made listing in its region. */
export function temuAddress(listing: MadeListing): string {
  const { id, region } = withDefaults(listing);
  return `https://www.temu.com/${region}/made-up-g-${id}.html`;
}

/**
 * A product page of the layout of 2024 and later: the state stands in the page as one script, and the page's own script
 * draws it after a while, three property rows at first.
 */
export function temuPage(listing: MadeListing, { after = fillsAfter }: { after?: number } = {}): string {
  const whole = withDefaults(listing);
  return shell(whole, `setTimeout(() => made.show(rawData.store), ${after});`);
}

/**
 * The same as a single-page shop. After the first listing the state in the page is stale, as on the real one: it still
 * speaks of the listing the document was loaded with.
 */
export function temuSpa(listings: MadeListing[], { after = fillsAfter }: { after?: number } = {}): string {
  const all = listings.map(withDefaults);
  const [first] = all;
  if (!first) throw new Error('A shop needs a listing.');
  const script = `
    const stores = ${scriptJson(Object.fromEntries(all.map((each) => [each.id, toStore(each)])))};
    let timer;
    const showAddressed = () => {
      clearTimeout(timer);
      const id = /-g-(\\d+)\\.html/.exec(location.pathname)[1];
      timer = setTimeout(() => made.show(stores[id]), ${after});
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
    .map(
      (each) =>
        `<a data-go="${each.id}" href="${new URL(temuAddress(each)).pathname}">${escapeHtml(each.title)}</a>`,
    )
    .join(' · ');
  return shell(first, script, links);
}

/** A captcha in front of a product page keeps title and address of the product, and neither heading nor state. */
export function temuCaptcha(listing: MadeListing): string {
  const whole = withDefaults(listing);
  return `<!doctype html><html lang="${whole.language}"><head>${head(whole, whole.language === 'ko' ? 'Temu | 보안 인증' : 'Temu | Security Verification')}</head>
<body><div id="main"></div></body></html>`;
}

/** What stands in a product's place where Temu does not offer it. */
export function temuNotHere(listing: MadeListing): string {
  const whole = withDefaults(listing);
  const says = 'This page is not available on Temu here.';
  return `<!doctype html><html lang="${whole.language}"><head>${head(whole, 'Temu')}</head>
<body><div id="main"><p>${says}</p></div></body></html>`;
}

/** The login page that stands in front of a listing, and its address. */
export function temuLogin(listing: MadeListing): { address: string; body: string } {
  const { region } = withDefaults(listing);
  const query = new URLSearchParams({ from: temuAddress(listing), login_scene: '8' });
  return {
    address: `https://www.temu.com/${region}/login.html?${query}`,
    body: `<!doctype html><html><head><meta charset="utf-8"><title>Temu | Sign in</title></head>
<body><script>window.rawData={"store":{"loginScene":8}};</script><main><p>Sign in</p></main></body></html>`,
  };
}

function shell(listing: Whole, script: string, links = ''): string {
  return `<!doctype html><html lang="${listing.language}"><head>${head(listing, `${listing.title} - Temu`)}</head><body>
<script>window.__CHUNK_DATA__={};window.rawData=${scriptJson({ store: toStore(listing) })};document.dispatchEvent(new Event('XRenderInitialPropsLoaded'))</script>
<header>Shop page made for Ansim’s tests</header>
<nav style="padding: 12px 24px">${links}</nav>
<div id="main"><div role="main"></div></div>
<script>
const made = {
  escape: (text) => String(text).replace(/[&<>"]/g, (each) => '&#' + each.charCodeAt(0) + ';'),
  show(store) {
    const row = ({ key, values }) => '<div class="row"><div>' + made.escape(key) + '</div><div>' + made.escape(values.join(', ')) + '</div></div>';
    document.title = store.goods.goodsName + ' - Temu';
    document.querySelector('[role=main]').innerHTML =
      '<main><nav><ol style="display: flex; gap: 8px; list-style: none; padding: 0">' + store.crumbOptList.map(({ optName }) => '<li><a href="/">' + made.escape(optName) + '</a></li>').join('') + '</ol></nav>' +
      '<img alt="" src="${picture}"><div><h1>' + made.escape(store.goods.goodsName) + '</h1><div class="price">' + made.escape(store.goods.minOnSalePriceStr) + '</div>' +
      '<p><button class="buy">' + (document.documentElement.lang === 'ko' ? '장바구니에 담기' : 'Add to cart') + '</button></p>' + store.goodsProperty.slice(0, 3).map(row).join('') + '</div></main>';
  },
};
${script}
</script></body></html>`;
}

function head(listing: Whole, title: string): string {
  return `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta property="og:title" content="${escapeHtml(listing.title)} - Temu"><meta property="og:url" content="${temuAddress(listing)}">
<link rel="canonical" href="${temuAddress(listing)}">
<style>:root { --shop: #b35a00; }${shopStyle}</style>`;
}

/** The page's state, as far as anything reads it. Ids stand there as numbers and as texts. */
function toStore(listing: Whole) {
  const onSale = listing.soldOut ? 0 : 1;
  return {
    goodsId: listing.id,
    query: { goods_id: listing.id },
    localInfo:
      listing.region === 'kr'
        ? { region: '185', language: 'ko', currency: 'KRW' }
        : { region: '211', language: 'en', currency: 'USD' },
    goods: {
      goodsId: Number(listing.id),
      goodsName: listing.title,
      mallId: 634418000000001,
      isOnsale: onSale,
      status: 1,
      statusExplain: listing.soldOut ? 'SOLD_OUT' : 'NORMAL',
      minOnSalePriceStr: listing.price,
      gallery: [{ id: 1, url: 'https://img.kwcdn.com/product/open/made-up-goods.jpeg', type: 1 }],
    },
    goodsProperty: listing.attributes.map(({ name, value }) => ({ key: name, values: [value] })),
    mall: { mallData: { mallId: '634418000000001', mallName: listing.seller } },
    crumbOptList: listing.categories.map((optName) => ({ optName })),
    sku: listing.options.map((specValue, index) => ({
      skuId: 88000000000001 + index,
      goodsId: Number(listing.id),
      isOnsale: onSale,
      stockQuantity: listing.soldOut ? 0 : 20,
      specs: [{ specKey: 'Color', specValue }],
    })),
    recommendGoodsList: [],
  };
}
