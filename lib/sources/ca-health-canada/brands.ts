import { distinct } from '../bounded';
import { brandsOf as confirmedBrands } from '../us-cpsc/brands';
import { genericWords } from '../us-cpsc/generic-words';
import { makeInTitle } from './titles';

/**
 * The brands of a notice, which has no field for them. As in the CPSC's recalls, words that a product's name starts with are believed
 * to be one only where something else agrees: `Hongyee brand`, the firm to turn to or its web address, or that they are written as
 * no ordinary word is.
 */
export function brandsOf(title: string, names: readonly string[], advice: string | undefined): string[] {
  const make = makeInTitle(title);
  if (make !== undefined) return distinct([make], 60);
  const products = names.map((name) => name.replace(someOf, ''));
  const confirmed = confirmedBrands({
    title,
    description: products.join('. '),
    products,
    firms: firmsIn(advice ?? ''),
    contact: firmAddresses(advice ?? ''),
  });
  return distinct(confirmed.length > 0 ? confirmed : products.flatMap((name) => coined(name) ?? []), 60);
}

/** Says which of them, not what they are. */
const someOf = /^(?:(?:certain|various|select(?:ed)?|specific|some|multiple|all|the|original)\s+)+/iu;

const name = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:\s+(?:(?:&|of)\s+)?\p{Lu}[\p{L}\p{N}&'’-]*){0,4}`;
const turnTo = new RegExp(
  String.raw`\b(?:[Cc]ontact(?:ing)?|[Cc]all(?:ing)?|[Jj]oint recall with [^.]{0,160}?\band)\s+(${name})`,
  'gu',
);

/** The firms that an advice sends people to, and that of a joint recall; authorities are none. */
function firmsIn(advice: string): string[] {
  return [...advice.matchAll(turnTo)]
    .map((found) => found[1] ?? '')
    .filter(
      (firm) =>
        !/^(?:Health Canada|Transport Canada|The United States|US CPSC|Poison|Consumer Product Safety)\b/iu.test(
          firm,
        ),
    );
}

/** Written in capitals and no brand. */
const abbreviations = new Set(
  `led usb tv uv diy bbq atv utv rc pvc hdmi lpg gps dvd mdf rv hvac suv xl xxl eva bpa cbd upc lcd rgb ptc upf spf ems tens cpr abs pet usa cpsc csa ulc wifi
   rgbw mini kids men women boys girls new`.split(/\s+/u),
);

/** A first word with a trade mark's sign, capitals within it (`DeWalt`), or, among others that are not, in capitals (`STIHL`). */
function coined(product: string): string | undefined {
  const [first = '', ...others] = product.split(/\s+/u);
  const word = first.replace(/[®™,]+$/u, '');
  const plain = word.toLowerCase();
  if (!/^[\p{L}\p{N}&'’-]{3,30}$/u.test(word) || genericWords.has(plain) || abbreviations.has(plain))
    return undefined;
  if (/[®™]/u.test(first) || /^\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u.test(word)) return word;
  const isAmongOthers = others.some((other) => /^\p{Lu}?\p{Ll}{2,}/u.test(other));
  return isAmongOthers && /^\p{Lu}{3,}$/u.test(word) ? word : undefined;
}

/** Without the government's own addresses; Canada's ending reads as the others do. */
function firmAddresses(text: string): string {
  return text.replace(/\S*(?:canada\.ca|gc\.ca|gov)\b\S*/giu, ' ').replace(/(?<=[a-z0-9-])\.ca\b/giu, '.com');
}
