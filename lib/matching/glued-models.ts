/** Letters in lower case right before a model in capitals with three digits and more. */
const glued = /(\p{Ll}{2})(?=\p{Lu}{1,4}-?\d{3})/gu;

/** A text with a blank where a seller left it out between brand and model: `VoltaraVT-9041`. The same text where he did not. */
export function partGlued(text: string): string {
  return text.replace(glued, '$1 ');
}
