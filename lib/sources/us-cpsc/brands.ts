import { isJunkValue } from '../../core/junk-values';
import { distinct } from '../bounded';
import { marketplacesIn } from '../marketplace-names';
import { genericWords } from './generic-words';

export interface BrandTexts {
  title: string;
  description: string;
  products: readonly string[];
  /** Manufacturers, importers and distributors, as written with their towns. */
  firms: readonly string[];
  /** Contact and remedy, where the firm's own addresses stand. */
  contact: string;
}

/**
 * The brands of a recall. The service has no field for them, so a brand is believed only when two places agree: the words a
 * product's name starts with are also what is printed on it, what it is called "-branded", the name of a firm behind it,
 * or that firm's web address; or when the description labels it (`“Brand: Honlyne”`). Better absent than wrong.
 */
export function brandsOf(texts: BrandTexts): string[] {
  const known: KnownNames = {
    called: [
      ...calledBrands(texts.description),
      ...texts.firms.flatMap(firmNames),
      ...recallers(texts.title),
    ],
    printed: printedNames(texts.description),
    hosts: hostNames(texts.contact),
  };
  const led = texts.products.flatMap((product) => leadingBrand(product, known) ?? []);
  return distinct([...led, ...labelledBrands(texts.description)].filter(isBrand), 60);
}

interface KnownNames {
  /** What the product is called, and who is behind it. */
  called: string[];
  printed: string[];
  hosts: string[];
}

/** The start of a product's name that something else confirms: the whole of a known name first, then its beginning. */
function leadingBrand(product: string, { called, printed, hosts }: KnownNames): string | undefined {
  const starts = startsOf(product);
  const whole = starts.find((start) => called.some((name) => compact(name) === compact(start)));
  if (whole !== undefined) return whole;
  const short = starts.filter((start) => start.split(' ').length <= 2 || / (?:&|\+|and) /u.test(start));
  return (
    short.find((start) => [...printed, ...hosts].some((name) => compact(name) === compact(start))) ??
    starts.find((start) => called.some((name) => isStartOf(start, name))) ??
    short.find((start) => compact(start).length >= 5 && hosts.some((host) => host.startsWith(compact(start))))
  );
}

/** `Paris Hilton Mini Beauty`, `Paris Hilton Mini`, `Paris Hilton`, `Paris`: capitalised words only, four at most. */
function startsOf(product: string): string[] {
  const words = (product.replace(/[®™©]/gu, '').trim().split(/,\s/u)[0] ?? '').split(/\s+/u);
  const starts: string[] = [];
  for (
    let length = Math.min(4, product.includes(', ') ? words.length : words.length - 1);
    length >= 1;
    length--
  ) {
    const part = words.slice(0, length);
    if (!part.every((word) => /^[\p{Lu}\p{N}]|^(?:&|\+|and|de|of)$/u.test(word))) continue;
    const start = part.join(' ').replace(/(?:-branded|-brand|['’]s|[,;:])$/u, '');
    if (/[\p{L}\p{N}.!]$/u.test(start) && !/ (?:and|de|of)$/u.test(start) && isBrand(start))
      starts.push(start);
  }
  return starts;
}

/** `“Brand: Honlyne”`, `The brand name “Anker” is engraved`: said in so many words. */
function labelledBrands(description: string): string[] {
  const found = [
    ...description.matchAll(/["“]Brand(?: name)?\s*:\s*([^"”,;:]{2,40})/giu),
    ...description.matchAll(/\b[Bb]rand name,? ["“]([^"”,;:]{2,40})["”,]/gu),
  ];
  return found.map((each) => (each[1] ?? '').trim());
}

/** `Amana brand air conditioners`, `Frigidaire branded ranges`, `Lancaster Table & Seating-branded chairs`. */
function calledBrands(description: string): string[] {
  const found = description.matchAll(
    /(?<![\p{L}\p{N}'’&-])(\p{Lu}[\p{L}\p{N}&'’-]*?(?: (?:& |\+ |and )?\p{Lu}[\p{L}\p{N}&'’-]*?){0,3})[ -](?:brand|branded|branding)\b/gu,
  );
  return [...found].map((each) => (each[1] ?? '').replace(/^(?:The|These|This|Recalled|Certain|All) /u, ''));
}

/** Names that are said to stand on the product: `“URMYWO” and … are printed`, `The Evajoy logo is printed`. */
function printedNames(description: string): string[] {
  const found = [
    ...description.matchAll(
      /["“]([^"”]{2,40}?),?["”](?=[^.]{0,90}\b(?:printed|engraved|embroidered|written|stamped|logo|label|displayed|appears?)\b)/gu,
    ),
    ...description.matchAll(
      /(?<![\p{L}\p{N}'’&-])(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}&'’.-]*(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,3})(?:['’]s)? logo\b/gu,
    ),
  ];
  return found.map((each) => (each[1] ?? '').replace(/^The /u, '').trim());
}

const legalForm =
  /[\s,]+(?:inc|llc|l\.l\.c|ltd|limited|co|corp|corporation|company|gmbh|lp|l\.p|plc|s\.?a|b\.?v|pty|usa|u\.s\.a|america|north america|international|intl|group|holdings)\.?$/iu;

/** The names of a firm: `Teton Outfitters LLC, dba 509, of Rigby, Idaho` is `Teton Outfitters` and `509`. */
function firmNames(firm: string): string[] {
  return firm
    .split(
      /\s*,?\s*\b(?:of|in)\s+(?=\p{Lu})|\s*[,(]?\s*\b(?:dba|d\/b\/a|doing business as|also known as)\b\s*|[;()]/iu,
    )
    .slice(0, 4)
    .map(withoutLegalForm)
    .filter((name) => name.length >= 2);
}

function withoutLegalForm(name: string): string {
  let bare = name.trim();
  for (let round = 0; round < 4; round++) bare = bare.replace(/[\s,.]+$/u, '').replace(legalForm, '');
  return bare;
}

/** Who recalls, and by whom it was sold: `Daikin Recalls …`, `…; Sold on Amazon by Pomona`. */
function recallers(title: string): string[] {
  const who = /^(.{2,60}?)\s+(?:Expands?\s+)?(?:Recalls?|Reannounces?)\b(?!ed)/u.exec(title)?.[1];
  const by = [
    ...title.matchAll(/\b(?:Sold|Imported|Manufactured|Distributed|Made)\b[^;]*?\bby\s+([^;]{2,60})/gu),
  ];
  return [who, ...by.map((each) => each[1])].flatMap((name) =>
    name === undefined ? [] : [withoutLegalForm(name)],
  );
}

/** Second-level names of web and e-mail addresses; large mail hosts name nobody. */
function hostNames(contact: string): string[] {
  const found = contact.matchAll(
    /(?:@|\bwww\.|https?:\/\/(?:www\.)?|\b)([a-z0-9][a-z0-9-]{1,40})\.(?:com|net|org|shop|store|co|us|tech)\b/giu,
  );
  const mailHosts = new Set([
    'gmail',
    'outlook',
    'hotmail',
    'yahoo',
    '163',
    'qq',
    'foxmail',
    'amazon',
    'walmart',
    'recallrtr',
  ]);
  return [...found].map((each) => compact(each[1] ?? '')).filter((host) => !mailHosts.has(host));
}

/** Whether a name starts with these words, as whole words or written in one. */
function isStartOf(start: string, name: string): boolean {
  const words = name.split(/\s+/u);
  return words.some((_, count) => compact(words.slice(0, count + 1).join('')) === compact(start));
}

function isBrand(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's');
  if (marketplacesIn(name).length > 0) return false;
  if (isJunkValue(name) || !/\p{L}/u.test(name) || !/^[\p{Lu}\p{N}]/u.test(name)) return false;
  return words.some((word) => !genericWords.has(word) && !/^\d+$/u.test(word)) && name.length <= 60;
}

function compact(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
