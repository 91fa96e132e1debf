import { phrases } from './phrase-table';
import { gapAfter, type Tokens, type WordSpan } from './tokens';

/** Words right behind a model that make it another product, folded. */
export const variantWords: ReadonlySet<string> = new Set(
  phrases(`
    pro, plus, max, mini, lite, ultra, ii, iii, iv, v2, v3, v4, mk2, mk3, gen2, gen3, se, evo, neo,
    turbo, 프로, 플러스, 맥스, 미니, 라이트, 울트라, 2세대, 3세대
  `),
);

/**
 * The variant a text names right behind a model, which makes it another product: `VT-9041 Pro`, `VT-9041+`, `VT-9041/B`.
 * Undefined where there is none.
 */
export function variantBehind(tokens: Tokens, { last }: WordSpan): string | undefined {
  const gap = gapAfter(tokens, last);
  const next = tokens.words[last + 1]?.text;
  if (/^\+(\s|$)/.test(gap)) return '+';
  if (next === undefined) return undefined;
  if (
    /^\s?$/.test(gap) &&
    variantWords.has(next) &&
    !(sizeWords.has(next) && describesNext(tokens, last + 1))
  )
    return next;
  return gap === '/' && /^\p{L}$/u.test(next) ? next : undefined;
}

/** Words that describe a product as often as they name another model: beside one they leave it open. Folded. */
export const describingVariantWords: ReadonlySet<string> = new Set(
  phrases('slim, air, xl, xs, compact, mini, 미니, 슬림, 컴팩트, 2nd, 3rd, gen'),
);

/** Of them, words that describe the next one more often than the model: `VT-9041 mini hair dryer`. */
const sizeWords: ReadonlySet<string> = new Set(['mini', '미니']);

function describesNext(tokens: Tokens, index: number): boolean {
  return tokens.words[index + 1] !== undefined && /^\s$/.test(gapAfter(tokens, index));
}
