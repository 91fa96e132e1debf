import { canNameAModelInText } from './generic-models';
import { type ModelSpan, modelSpans } from './model-spans';
import { type Tokens, tokensOf } from './tokens';

/**
 * Whether a text a person typed names a model, beside at least one word that can be its brand: `Voltara VT-9041`, and
 * `Voltara VT 9041`, but not `wooden rattle 2`.
 */
export function namesBrandAndModel(text: string): boolean {
  const tokens = tokensOf(text);
  return modelSpans(tokens).some(
    (span) =>
      canNameAModelInText(span.key) &&
      looksLikeOne(span, tokens) &&
      tokens.words.length > span.last - span.first + 1,
  );
}

/** One word of letters and digits, or a few letters with digits behind them. */
function looksLikeOne({ first, last }: ModelSpan, { words }: Tokens): boolean {
  if (first === last) return true;
  const [head, tail] = [words[first]?.text ?? '', words[last]?.text ?? ''];
  return last === first + 1 && head.length <= 3 && /\d{3}/.test(tail);
}
