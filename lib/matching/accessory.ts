import { accessories, doubtfulParts, includedWords, parts, withInHan, withWords } from './accessory-words';
import { endsForPhrase } from './for-clause';
import { gapAfter, type Token, type Tokens, type WordSpan } from './tokens';

export interface AccessoryWord {
  concept: string;
  /** The place of its word. */
  index: number;
  /** Whether a "for …" follows it: "case for", "brush head compatible with". */
  forSomething: boolean;
}

/** The accessories a text names, but not those that come with its product ("with case", "케이스 포함"). */
export function accessoriesIn(tokens: Tokens): AccessoryWord[] {
  const found: AccessoryWord[] = [];
  for (const [index] of tokens.words.entries()) {
    const concept = conceptAt(tokens, index);
    if (concept !== undefined && !comesAlong(tokens, index))
      found.push({ concept, index, forSomething: forFollows(tokens, index) });
  }
  return found;
}

/** Every concept a text names, whatever it says of it. */
export function conceptsIn(tokens: Tokens): Set<string> {
  const concepts = tokens.words.flatMap((_, index) => [
    conceptAt(tokens, index),
    conceptAt(tokens, index, ofParts),
    conceptAt(tokens, index, ofDoubtfulParts),
  ]);
  return new Set(concepts.filter((concept) => concept !== undefined));
}

/**
 * The parts a text is about: those right behind a word for which `isProduct` holds ("VT-9041 battery", "air purifier
 * filter") and those before a "for" ("brush head compatible with"). `isOwn`: whether a
 * word is of the product's own name; `isJoined`: whether it goes on behind that name (`가습기필터`).
 */
export function partsIn(
  tokens: Tokens,
  isProduct: (index: number) => boolean,
  { isOwn, isJoined }: { isOwn(index: number): boolean; isJoined(index: number): boolean } = {
    isOwn: () => false,
    isJoined: () => false,
  },
): Set<string> {
  const found = new Set<string>();
  for (const [index] of tokens.words.entries()) {
    const concept = conceptAt(tokens, index, ofParts);
    if (concept === undefined || isOwn(index) || comesAlong(tokens, index)) continue;
    if (isJoined(index)) found.add(concept);
    const behind = index > 0 && /^\s?$/.test(gapAfter(tokens, index - 1)) && isProduct(index - 1);
    if (behind || forFollows(tokens, index, 2)) found.add(concept);
  }
  return found;
}

/** Parts that no product is described by; a "battery shaver" and a "filter coffee machine" are. */
const leadingParts: ReadonlySet<string> = new Set([
  ...['charger', 'holder', 'strap', 'seal', 'hose', 'cushion', 'keychain'],
]);

function leadingPartAt(tokens: Tokens, index: number): string | undefined {
  const concept = conceptAt(tokens, index, ofParts);
  return concept !== undefined && leadingParts.has(concept) ? concept : undefined;
}

/** In so many first words of a title stands what it is about. */
export const titleBegins = 4;

/**
 * Whether a title names a part that leaves it open what is sold: one of `doubtfulParts`, or any part that begins the title
 * right before its product ("charger electric scooter ZK500") or stands right behind a kind of product. `isOwn`: words of the
 * product's own name; `has`: what the notice is about itself.
 */
export function doubtfulPartIn(
  tokens: Tokens,
  {
    isOwn,
    product,
    kinds,
  }: { isOwn(index: number): boolean; product: readonly WordSpan[]; kinds: readonly WordSpan[] },
  has: (concept: string) => boolean,
): boolean {
  return tokens.words.some((_, index) => {
    if (isOwn(index)) return false;
    const doubtful = conceptAt(tokens, index, ofDoubtfulParts);
    const leads = index < titleBegins && product.some(({ first }) => first === index + 1);
    const isBehind =
      kinds.some(({ last }) => last === index - 1) && /^\s?$/.test(gapAfter(tokens, index - 1));
    const concept =
      doubtful ??
      (leads ? leadingPartAt(tokens, index) : undefined) ??
      (isBehind ? conceptAt(tokens, index, ofParts) : undefined);
    return concept !== undefined && !has(concept) && !comesAlong(tokens, index);
  });
}

const partsKnown = new WeakMap<Tokens, boolean>();

/** Whether a text names any part at all; most do not. */
export function hasParts(tokens: Tokens): boolean {
  const known = partsKnown.get(tokens);
  if (known !== undefined) return known;
  const { words } = tokens;
  const has = words.some((word, index) => ofParts(word, words[index + 1]) !== undefined);
  partsKnown.set(tokens, has);
  return has;
}

type Finder = (word: Token, next: Token | undefined) => string | undefined;

/** Looks words up in a table of concepts: whole words, pairs of words, beginnings and ends of compounds, pieces of Han. */
function finderFor(table: readonly { concept: string; words: readonly string[] }[]): Finder {
  const whole = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const ends = new Map<string, string>();
  const pieces: [string, string][] = [];
  const keep = (map: Map<string, string>, key: string, concept: string) => {
    if (!map.has(key)) map.set(key, concept);
  };
  for (const { concept, words } of table)
    for (const word of words) {
      const bare = word.replaceAll('*', '');
      if (word.endsWith('*')) keep(beginnings, bare, concept);
      else if (word.startsWith('*')) keep(ends, bare, concept);
      else keep(whole, word, concept);
      if (isHan.test(bare)) pieces.push([bare, concept]);
    }
  const longest = (map: Map<string, string>) => Math.max(...[...map.keys()].map((key) => key.length), 0);
  const [longestBeginning, longestEnd] = [longest(beginnings), longest(ends)];
  const firsts = new Set([...beginnings.keys()].map((key) => key.charCodeAt(0)));
  const lasts = new Set([...ends.keys()].map((key) => key.charCodeAt(key.length - 1)));
  return (word, next) => {
    const { text, script } = word;
    if (script === 'han') return pieces.find(([piece]) => text.includes(piece))?.[1];
    const found = whole.get(text) ?? (next && whole.get(`${text} ${next.text}`));
    if (found !== undefined) return found;
    if (firsts.has(text.charCodeAt(0)))
      for (let length = Math.min(longestBeginning, text.length); length >= 1; length--) {
        const concept = beginnings.get(text.slice(0, length));
        if (concept !== undefined) return concept;
      }
    if (lasts.has(text.charCodeAt(text.length - 1)))
      for (let length = Math.min(longestEnd, text.length); length >= 1; length--) {
        const concept = ends.get(text.slice(-length));
        if (concept !== undefined) return concept;
      }
    return undefined;
  };
}

const isHan = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const ofAccessories = finderFor(accessories);
const ofParts = finderFor(parts);
const ofDoubtfulParts = finderFor(doubtfulParts);

function conceptAt({ words }: Tokens, index: number, find = ofAccessories): string | undefined {
  const word = words[index];
  return word && find(word, words[index + 1]);
}

function comesAlong(tokens: Tokens, index: number): boolean {
  const word = tokens.words[index];
  if (word?.script === 'han' && withInHan.test(word.text)) return true;
  const next = tokens.words[index + 1];
  if (next && includedWords.test(next.text)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const gap = gapAfter(tokens, at);
    if (/[+&]/.test(gap)) return true;
    if (/[,;|()[\]]/.test(gap)) return false;
    if (withWords.has(tokens.words[at]?.text ?? '')) return true;
  }
  return false;
}

function forFollows(tokens: Tokens, index: number, within = 3): boolean {
  for (let at = index + 1; at <= index + within; at++) {
    if (/[,;|]/.test(gapAfter(tokens, at - 1))) return false;
    if (endsForPhrase(tokens, at)) return true;
  }
  return false;
}
