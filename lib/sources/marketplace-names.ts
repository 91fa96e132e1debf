import type { MarketplaceId } from '../core/ids';

/** A marketplace or web shop that official texts name, and how they write it. */
export interface NamedMarketplace {
  name: string;
  pattern: RegExp;
  /** Set for the marketplaces whose listings Ansim reads. */
  marketplace?: MarketplaceId;
}

/**
 * Marketplaces named in notices of 2025 and 2026. A pattern must not match an ordinary word: "wish" and "real" only as the
 * whole name or with a domain. Add a row where a notice names one, with a line in `marketplace-identifiers.test.ts`.
 */
export const namedMarketplaces: readonly NamedMarketplace[] = [
  {
    name: 'AliExpress',
    pattern: /\bali[\s-]?express\b|알리\s?익스프레스|速卖通|全球速卖通/iu,
    marketplace: 'aliexpress',
  },
  { name: 'Temu', pattern: /\btemu\b|테무/iu, marketplace: 'temu' },
  { name: 'Shein', pattern: /\bshein\b|(?<![가-힣])(?:쉬인|쉐인)/iu },
  { name: 'Amazon', pattern: /\bamazon\b|(?<![가-힣])아마존/iu },
  { name: 'eBay', pattern: /\be-?bay\b|(?<![가-힣])이베이/iu },
  { name: 'Wish', pattern: /^\s*wish\s*$|\bwish\.com\b|^\s*wish\s*[(:]/iu },
  { name: 'TikTok Shop', pattern: /\btik[\s-]?tok\b/iu },
  { name: 'Fruugo', pattern: /\bfruugo\b/iu },
  { name: 'Alibaba', pattern: /\balibaba\b/iu },
  { name: 'DHgate', pattern: /\bdh[\s-]?gate\b/iu },
  { name: 'Banggood', pattern: /\bbanggood\b/iu },
  { name: 'LightInTheBox', pattern: /\blight\s?in\s?the\s?box\b/iu },
  { name: 'Joom', pattern: /\bjoom\b/iu },
  { name: 'Vova', pattern: /\bvova\b/iu },
  { name: 'Walmart', pattern: /\bwalmart\b/iu },
  { name: 'Target', pattern: /\b[Tt]arget\.com\b|\bat Target\b|\bTarget\s*(?:,|and|stores?)/u },
  { name: 'Etsy', pattern: /\betsy\b/iu },
  { name: 'Wayfair', pattern: /\bwayfair\b/iu },
  { name: 'Allegro', pattern: /\ballegro\b/iu },
  { name: 'bol', pattern: /\bbol\.com\b|^\s*bol\s*$/iu },
  { name: 'Cdiscount', pattern: /\bc-?discount\b/iu },
  { name: 'ManoMano', pattern: /\bmano\s?mano\b/iu },
  { name: 'Kaufland', pattern: /\bkaufland\b/iu },
  { name: 'OTTO', pattern: /\bOTTO\b|\botto\.de\b/u },
  { name: 'Zalando', pattern: /\bzalando\b/iu },
  { name: 'eMAG', pattern: /\bemag\b/iu },
  { name: 'Miravia', pattern: /\bmiravia\b/iu },
  { name: 'Rakuten', pattern: /\brakuten\b/iu },
  { name: 'Fnac', pattern: /\bfnac\b/iu },
  { name: 'Leboncoin', pattern: /\ble\s?bon\s?coin\b/iu },
  { name: 'Vinted', pattern: /\bvinted\b/iu },
  { name: 'Facebook', pattern: /\bfacebook\b/iu },
  { name: 'Instagram', pattern: /\binstagram\b/iu },
  { name: 'Shopee', pattern: /\bshopee\b/iu },
  { name: 'Lazada', pattern: /\blazada\b/iu },
  { name: 'Coupang', pattern: /\bcoupang\b|쿠팡/iu },
  { name: 'Trendyol', pattern: /\btrendyol\b/iu },
  { name: 'Ozon', pattern: /\bozon\.(?:ru|com)\b/iu },
  { name: 'Skroutz', pattern: /\bskroutz\b/iu },
  { name: 'Taobao', pattern: /\btaobao\b|타오바오|淘宝/iu },
  { name: 'Qoo10', pattern: /\bqoo10\b|(?<![가-힣])큐텐/iu },
  { name: 'iHerb', pattern: /\biherb\b|(?<![가-힣])아이허브/iu },
  { name: 'Gmarket', pattern: /\bg-?market\b|지마켓|G마켓/iu },
  { name: '11st', pattern: /\b11st\b|11번가/iu },
  { name: 'Naver Smart Store', pattern: /\bnaver smart ?store\b|스마트\s?스토어/iu },
  { name: 'Pigu', pattern: /\bpigu(?:\.lt)?\b/iu },
];

/** The marketplaces and shops of the table that a text names, in the table's order. */
export function marketplacesIn(text: string): NamedMarketplace[] {
  const plain = text.normalize('NFKC');
  return namedMarketplaces.filter(({ pattern }) => pattern.test(plain));
}
