import { listingKey, type MarketplaceId } from './ids';

/** AliExpress US numbers a listing by its global id plus 2^51 (verified on 87 of 87 pairs, facts/marketplaces.md A.2). */
const usOffset = 2n ** 51n;

/**
 * The global id of an AliExpress item: the US twin's offset taken off, anything else as it is. Digits in, digits out; what
 * is no number comes back unchanged.
 */
export function globalAliExpressId(id: string): string {
  if (!/^\d+$/.test(id)) return id;
  const number = BigInt(id);
  return number >= usOffset && number < 2n * usOffset ? String(number - usOffset) : String(number);
}

/** A listing by the one name it has wherever it is named: a US twin of AliExpress is its global listing. */
export function globalListingKey({ marketplace, id }: { marketplace: MarketplaceId; id: string }): string {
  return listingKey(marketplace, marketplace === 'aliexpress' ? globalAliExpressId(id) : id);
}

/** The number under which aliexpress.us shows a global item. Digits only. */
export function usAliExpressId(globalId: string): string {
  return String(BigInt(globalId) + usOffset);
}

/** The shortest address of a listing on its marketplace. */
export function listingAddress(marketplace: MarketplaceId, id: string): string {
  switch (marketplace) {
    case 'aliexpress':
      return `https://www.aliexpress.com/item/${globalAliExpressId(id)}.html`;
    case 'temu':
      return `https://www.temu.com/goods.html?goods_id=${id}`;
  }
}

/** The names of an AliExpress item that follow from one of them: the given one, and the global id of a US twin. */
export function aliExpressIds(id: string): string[] {
  if (!/^\d+$/.test(id)) return [id];
  const plain = String(BigInt(id));
  const global = globalAliExpressId(plain);
  return global === plain ? [plain] : [plain, global];
}

/**
 * Whether free text of digits has the shape of an AliExpress item id: 16 digits 1005…, 13 digits 400…, or a US twin of
 * either. The old 11-digit family (32…, 33…) is too short to be told from other numbers. For ids without a label only.
 */
export function looksLikeAliExpressId(digits: string): boolean {
  if (/^1005\d{12}$/.test(digits) || /^400\d{10}$/.test(digits)) return true;
  return /^(?:3256\d{12}|22558\d{11})$/.test(digits);
}

/** AliExpress sku numbers stand beside item ids in notices: 17 digits, 1200…; they name no listing. */
export function looksLikeAliExpressSku(digits: string): boolean {
  return /^1200\d{13}$/.test(digits);
}

/** Whether digits have the shape of a Temu goods id: 15 digits, 60…. Mall ids (634…) have the same length. */
export function looksLikeTemuGoodsId(digits: string): boolean {
  return /^60\d{13}$/.test(digits);
}
