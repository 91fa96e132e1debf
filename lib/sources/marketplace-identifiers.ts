import type { MarketplaceId } from '../core/ids';
import type { ListingBasis } from '../core/listing-bases';
import {
  globalAliExpressId,
  looksLikeAliExpressId,
  looksLikeAliExpressSku,
  looksLikeTemuGoodsId,
} from '../core/marketplace-ids';
import type { Notice } from '../core/notice';
import { distinct } from './bounded';
import { cleanText } from './clean-text';
import { otherIdentifiersIn } from './identifier-forms';
import { listingAddressesIn } from './listing-addresses';
import { marketplacesIn } from './marketplace-names';
import { shopNameIn } from './shop-name';

/** One entry of a notice's list of online traders: the trader chosen from a list, and free text. */
export interface TraderReference {
  trader?: string;
  identifier?: string;
}

export type IgnoredAs =
  | 'e-mail address'
  | 'address of another shop'
  | 'amazon asin'
  | 'shein code'
  | 'aliexpress sku'
  | 'number without a marketplace';

export interface MarketplaceIdentifiers {
  listings: Notice['listings'];
  /** Marketplaces and shops the notice names, those of the listings among them. */
  named: string[];
  /** The model texts, without those that are the number of a listing. */
  models: string[];
  /** Identifiers of the same field that name no listing of ours; never the text of an e-mail address. */
  ignored: { as: IgnoredAs; text: string }[];
}

/**
 * What a notice's free-text identifiers say: `TEMU (601…)`, `TEMU Goods id：601…`, `1005…-12000…`, `1005…, 12000…`,
 * `1005…,1005…`, `Product ID : 1005…`, addresses of listings, and goods ids written into the model field. An id beside its
 * marketplace's name is the authority's word; a bare one of an unmistakable shape is said to be so. Takes the model texts
 * one by one, already split.
 */
export function marketplaceIdentifiers(
  references: readonly TraderReference[],
  models: readonly string[] = [],
): MarketplaceIdentifiers {
  const texts = references.map(({ trader, identifier }) => ({
    trader: cleanText(trader ?? '').normalize('NFKC'),
    identifier: cleanText(identifier ?? '').normalize('NFKC'),
  }));
  const inNotice = namesIn(texts.flatMap(({ trader, identifier }) => [trader, identifier]));
  const found = new FoundListings(inNotice);
  const shops: string[] = [];
  for (const { trader, identifier } of texts) {
    const rest = found.readAddresses(identifier);
    found.readReference(rest, namesIn([trader, rest]));
    for (const text of [trader, rest]) {
      const shop = shopNameIn(text);
      if (shop !== undefined) shops.push(shop);
    }
  }
  const kept = models.filter((model) => !found.readModel(model));
  const named = [...inNotice, ...found.named(), ...shops];
  return { listings: found.listings, named: distinct(named, 40), models: kept, ignored: found.ignored };
}

function namesIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => marketplacesIn(text).map(({ name }) => name)));
}

/** Digits that stand for themselves, or right behind a label such as `ID1005…`. */
const number = /(?:(?<=\b(?:id|no|nr|item|goods))|(?<![\p{L}\d]))\d{5,24}(?![\p{L}\d])/giu;

/** Collects listings in the order in which a notice gives them. */
class FoundListings {
  readonly listings: Notice['listings'] = [];
  readonly ignored: MarketplaceIdentifiers['ignored'] = [];
  constructor(private readonly inNotice: ReadonlySet<string>) {}

  named(): string[] {
    const names = { aliexpress: 'AliExpress', temu: 'Temu' } as const;
    return this.listings
      .filter(({ basis }) => basis === 'authority')
      .map(({ marketplace }) => names[marketplace]);
  }

  /** Takes the addresses of listings and of other pages out of a text. */
  readAddresses(text: string): string {
    const { listings, others, rest } = listingAddressesIn(text);
    for (const { marketplace, id } of listings) this.add(marketplace, id, 'authority');
    for (const address of others) this.ignored.push({ as: 'address of another shop', text: address });
    return rest;
  }

  readReference(text: string, named: ReadonlySet<string>): void {
    const { rest, others } = otherIdentifiersIn(joinGroups(text));
    this.ignored.push(...others);
    for (const [digits] of rest.matchAll(number)) {
      if (looksLikeAliExpressSku(digits)) this.addSku(digits);
      else if (this.isAliExpress(digits, named, rest))
        this.add('aliexpress', digits, this.basis('AliExpress'));
      else if (looksLikeTemuGoodsId(digits) && this.mayBeTemu(named))
        this.add('temu', digits, this.basis('Temu'));
      else this.ignored.push({ as: 'number without a marketplace', text: digits });
    }
  }

  /** Whether a model text is the number of a listing, which it then is no longer a model. */
  readModel(model: string): boolean {
    const digits = model.normalize('NFKC').trim();
    // 13 digits in a model field may as well be a barcode, so only the long forms count there.
    if (/^1005\d{12}$/.test(digits)) this.add('aliexpress', digits, this.basis('AliExpress'));
    else if (looksLikeTemuGoodsId(digits) && this.inNotice.has('Temu')) this.add('temu', digits, 'authority');
    else return looksLikeAliExpressSku(digits) && this.addSku(digits);
    return true;
  }

  private isAliExpress(digits: string, named: ReadonlySet<string>, text: string): boolean {
    if (/^1005\d{12}$/.test(digits)) return true;
    const alone = named.size === 0 || named.has('AliExpress');
    if (/\b(?:ean|gtin|upc|barcode|bar code)\b/iu.test(text)) return false;
    if (looksLikeAliExpressId(digits)) return alone;
    // The families before 2020 have 11 digits; nothing but the name tells them from other numbers.
    return named.has('AliExpress') && /^3[23]\d{9}$/.test(digits);
  }

  private mayBeTemu(named: ReadonlySet<string>): boolean {
    return named.size === 0 || named.has('Temu');
  }

  private basis(name: string): ListingBasis {
    return this.inNotice.has(name) ? 'authority' : 'authority-id-shape';
  }

  private add(marketplace: MarketplaceId, digits: string, basis: ListingBasis): void {
    const id = marketplace === 'aliexpress' ? globalAliExpressId(digits) : digits;
    const before = this.listings.find((each) => each.marketplace === marketplace && each.id === id);
    if (!before) this.listings.push({ marketplace, id, basis });
    else if (basis === 'authority') before.basis = basis;
  }

  /** A sku belongs to the item before it; alone it names no listing. */
  private addSku(sku: string): boolean {
    const item = this.listings.at(-1);
    if (item?.marketplace === 'aliexpress' && item.sku === undefined) {
      item.sku = sku;
      return true;
    }
    this.ignored.push({ as: 'aliexpress sku', text: sku });
    return item?.sku === sku;
  }
}

/** `1005 0071 7448 6522` and `601 099 762 531 716` as one number. */
function joinGroups(text: string): string {
  return text.replace(/(?<!\d)\d{3,4}(?:[ .]\d{3,4}){3,4}(?!\d)/gu, (groups) => {
    const digits = groups.replace(/\D/gu, '');
    return /^1005\d{12}$/.test(digits) || looksLikeTemuGoodsId(digits) ? digits : groups;
  });
}
