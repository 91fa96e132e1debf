import { distinct } from '../bounded';
import { cleanText } from '../clean-text';
import { marketplacesIn } from '../marketplace-names';
import { stated } from '../safety-korea/stated';

export interface SoldAt {
  /** Marketplaces and shops the record names. */
  marketplaces: string[];
  /** Whom it is about alone. */
  sellers: string[];
}

/** Where things are sold in general, which names nobody. */
const anywhere =
  /^(?:온라인|오프라인|전국|국내|해외|인터넷|각종|기타|다수|주요|대형|일반)?\s?(?:온·?오프라인|온라인|오프라인|쇼핑몰|마트|대형마트|매장|전 매장|마켓|오픈마켓|시중|판매점|대리점|약국|백화점|편의점|홈쇼핑|직구|해외직구|구매대행|사이트|온라인몰|판매처|유통점)(?:\s?등)?$/u;

/** Only there, only by them. */
const only = /(?:에서만|에\s?한함|에\s?한정|만\s?판매|단독\s?판매|독점\s?판매|전용\s?판매|단독|독점)/u;
const sellerLabel =
  /(?:판매자|셀러|스토어|입점\s?업체|seller|store)\s?(?:명|이름|name)?\s*[:：]\s*([^,;/)）]{1,80})/iu;

/**
 * Where the product was sold, out of the field `mainSleoffic` and labelled entries of the description. A shop is named; a
 * seller on a marketplace, and whoever sold it alone, limits the notice, because the same model of another seller may be another
 * product. A marketplace of ours alone is no limit on its own pages.
 */
export function soldAt(...fields: (string | undefined)[]): SoldAt {
  const marketplaces: string[] = [];
  const sellers: string[] = [];
  for (const field of fields) {
    for (const part of partsOf(field ?? '')) {
      const named = marketplacesIn(part);
      marketplaces.push(...named.map(({ name }) => name));
      const seller = stated(sellerLabel.exec(part)?.[1]);
      if (seller !== undefined) {
        sellers.push(seller);
        continue;
      }
      if (only.test(part)) {
        if (!named.some(({ marketplace }) => marketplace !== undefined)) sellers.push(part);
        continue;
      }
      const shop = stated(part.replace(/\s*(?:등|외\s?\d*\s?(?:곳|개)?)$/u, ''));
      if (named.length === 0 && shop !== undefined && isShop(shop)) marketplaces.push(shop);
    }
  }
  return { marketplaces: distinct(marketplaces, 40), sellers: distinct(sellers, 60) };
}

/** The places of a list; what stands in brackets belongs to the place before them. */
function partsOf(field: string): string[] {
  const text = cleanText(field.replace(/\r?\n|<\s*br\s*\/?\s*>?/giu, ' ; ')).normalize('NFKC');
  const parts = [''];
  let depth = 0;
  for (const letter of text.replace(/\s(?:및|\/)\s/gu, ' ; ')) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[;|·,、]/u.test(letter)) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A name, not a sentence, number, address or "online". */
function isShop(text: string): boolean {
  return (
    text.length <= 60 &&
    !anywhere.test(text) &&
    !/:\/\/|@|\d{5}|(?:습니다|됨|함|음)\.?$/u.test(text) &&
    text.split(/\s+/u).length <= 5 &&
    /\p{L}{2}/u.test(text)
  );
}
