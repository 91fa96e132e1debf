import { type Availability, emptyListing, type Listing, listingBounds as most } from '../core/listing';
import type { ListingAddress } from './marketplace';
import { pictureKey } from './picture-key';

/**
 * Gathers what the layers of a page tell of one listing. The first layer to say something comes first; junk, repetitions
 * and whatever passes the bounds of a message are left out here, so that no layer has to care. Nothing it is given is
 * trusted to have the right type.
 */
export class ListingDraft {
  readonly listing: Listing;
  /** Rows that earlier layers told. Within one layer a page may repeat itself, and is read as it is. */
  #told = 0;

  constructor(address: ListingAddress) {
    this.listing = emptyListing(address);
  }

  /** From here on another layer speaks of the same listing. */
  nextLayer(): void {
    this.#told = this.listing.attributes.length;
  }

  ids(ids: readonly string[]): void {
    for (const id of ids) if (id.length <= most.idLength) add(this.listing.ids, id, most.ids);
  }

  region(code: string | undefined): void {
    if (code !== undefined) this.listing.region ??= code;
  }

  title(text: unknown): void {
    const title = tidy(text);
    if (!noTitle.test(title)) add(this.listing.titles, title, most.texts);
  }

  /** A row of the page's specification. What it says of the product is for `withRowFacts`, unless the page names its kind. */
  attribute(label: unknown, values: readonly unknown[], kind?: 'brand' | 'model'): void {
    const texts = values.map(tidy).filter((text) => text !== '');
    const row = { name: tidy(label), value: texts.join(', ').slice(0, most.textLength) };
    const { attributes } = this.listing;
    if (row.name === '' || row.value === '' || attributes.length >= most.attributes) return;
    const told = attributes.slice(0, this.#told);
    if (told.some(({ name, value }) => name === row.name && value === row.value)) return;
    attributes.push(row);
    if (kind) for (const text of texts) this.stated(`${kind}s`, text);
  }

  /** What structured data states outright; `withRowFacts` drops what says nothing. */
  stated(field: 'brands' | 'models', text: unknown): void {
    add(this.listing[field], tidy(text), most.texts);
  }

  /** A barcode as structured data states it, blanks and hyphens in it or not; `withRowFacts` verifies it. */
  gtin(text: unknown): void {
    const digits = tidy(text).replace(/[ \u2010-\u2015-]/g, '');
    if (/^\d{8,14}$/.test(digits)) add(this.listing.gtins, digits.padStart(14, '0'), most.codes);
  }

  picture(address: unknown): void {
    add(this.listing.pictures, pictureKey(address) ?? '', most.pictures);
  }

  category(text: unknown): void {
    add(this.listing.categories, tidy(text), most.categories);
  }

  option(text: unknown): void {
    add(this.listing.options, tidy(text), most.options);
  }

  /**
   * As printed, without what stands behind a bar. A bare number may count won or cents: it is no price, and neither is the
   * sign of a currency alone.
   */
  price(text: unknown): void {
    const price = typeof text === 'string' ? tidy(text.split('|', 1)[0]) : '';
    if (/\p{Nd}/u.test(price)) this.listing.price ??= price;
  }

  seller(id: unknown, name: unknown): void {
    const idText = tidy(id).slice(0, most.codeLength);
    const nameText = tidy(name);
    const seller = {
      ...(idText && { id: idText }),
      ...(nameText && { name: nameText }),
      ...this.listing.seller,
    };
    if (seller.id !== undefined || seller.name !== undefined) this.listing.seller = seller;
  }

  availability(is: Availability): void {
    if (this.listing.availability === 'unknown') this.listing.availability = is;
  }
}

function add(to: string[], text: string, atMost: number): void {
  if (text !== '' && to.length < atMost && !to.includes(text)) to.push(text);
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
/** What a shop puts in a title's place when the listing is off the shelf (Temu, 2024). */
const noTitle = /^unavailable for purchase\.?$/i;
/** Templates that the shop failed to fill in: `{region`, `${title}`, `{{name}}`, `[object Object]`. */
const unrendered = /^\{[^}]*.?$|[${]\{|^\[object |^(?:undefined|null)$/s;
/** What a line is not made of: breaks, control characters, several spaces. Most texts have none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const untidy = /[^\S ]|[\u0000-\u001f\u007f\u200b\ufeff]| {2}/;

/**
 * One line without control characters, cut to the bound of a text; empty for what is neither text nor number, and for
 * templates that were never filled in.
 */
export function tidy(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  let text = `${value}`.slice(0, most.textLength * 4);
  if (text.includes('&'))
    text = text.replace(
      /&(?:#(\d{1,6}|x[\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
      (_, code: string | undefined, name = '') =>
        entities[name.toLowerCase()] ?? character(Number(`${code}`.replace(/x/i, '0x'))),
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  if (untidy.test(text)) text = text.replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ');
  // Perhaps without half of a character that the cut left behind.
  text = text
    .trim()
    .slice(0, most.textLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
  return unrendered.test(text) ? '' : text;
}

/** Nothing for half of one. */
function character(code: number): string {
  return code >> 11 === 27 ? '' : String.fromCodePoint(code);
}
