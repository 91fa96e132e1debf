import { accessoriesIn } from './accessory';
import { compact } from './normalise';
import { type Tokens, tokensOf } from './tokens';
import { variantWords } from './variants';

/** Of all words of two titles, the share that stands in both. */
const leastShared = 0.75;
const leastWords = 4;
/** Letters of a title of fewer words, which must be the same altogether: Chinese runs on without a space. */
const leastLetters = 12;

/**
 * Whether two titles of one seller are so much the same that they may be of one product. Every number and model is the
 * same in both, and so is every word that makes another variant or an accessory of it; hardly another word differs.
 */
export function alikeTitles(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (Math.min(words.size, others.size) < leastWords) {
    const [whole, otherWhole] = [compact(a.folded.text), compact(b.folded.text)];
    return whole === otherWhole && whole.length >= leastLetters;
  }
  if (!sameSet(tellingOf(a), tellingOf(b))) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared) >= leastShared;
}

function wordsOf({ words }: Tokens): Set<string> {
  return new Set(words.map(({ text }) => compact(text)));
}

/** What makes it another product where it differs. */
function tellingOf(tokens: Tokens): Set<string> {
  return new Set([
    ...tokens.words.flatMap(({ text }) => (/\d/.test(text) || variantWords.has(text) ? [compact(text)] : [])),
    ...accessoriesIn(tokens).map(({ concept }) => `accessory ${concept}`),
    ...(/\w\+(?:\s|$)/.test(tokens.folded.text) ? ['+'] : []),
  ]);
}

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
