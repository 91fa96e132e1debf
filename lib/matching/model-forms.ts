import { canNameAModelInText } from './generic-models';
import { fold, modelKey } from './normalise';
import { phrases } from './phrase-table';
import { forPhrases, forSuffixWords } from './stop-phrases';
import { variantWords } from './variants';

/** Colours that makers and sellers set behind a model, folded: the product stays the same one. */
export const colourWords: ReadonlySet<string> = new Set(
  phrases(`
    black, white, red, blue, green, yellow, pink, rose, grey, gray, silver, gold, golden, brown, beige, orange,
    purple, violet, lilac, navy, cyan, turquoise, teal, khaki, ivory, cream, transparent, multicolor,
    multicolour, schwarz, weiss, rot, blau, grun, gelb, rosa, grau, silber, braun, lila, noir, blanc, rouge,
    bleu, vert, jaune, gris, argent, marron, violette, negro, blanco, rojo, azul, verde, amarillo, plata,
    marron, nero, bianco, rosso, blu, giallo, grigio, czarny, bialy, czerwony, niebieski, zielony, zolty,
    zwart, wit, rood, blauw, groen, geel, 블랙, 화이트, 레드, 블루, 그린, 옐로우, 핑크, 그레이, 실버, 골드, 브라운, 베이지,
    오렌지, 퍼플, 네이비, 검정, 검정색, 흰색, 빨강, 파랑, 초록, 노랑, 분홍, 회색, 黑色, 白色, 红色, 蓝色, 绿色, 黄色,
    粉色, 灰色, 银色, 金色
  `),
);

/**
 * Other ways to write the one model a text states: without the colour behind it (`Y1241-Rose-Pink` is the Y1241), and
 * without the name before it (`Galanova VT-9041` is the VT-9041, but `VT-9041 Pro` is not).
 */
export function shorterForms(model: string): readonly string[] {
  if (!isOfParts.test(model)) return none;
  const bare = withoutColour(model);
  const named = [model, bare].map(withoutName);
  return [bare, ...named].filter((form) => form !== model && form !== '');
}

/** No colour ends with a digit, and a name before the model needs a blank. */
const isOfParts = /\s|-[^-]*[^\d-]$/;
const none: readonly string[] = [];

function withoutColour(model: string): string {
  let text = model;
  for (;;) {
    const found = /^(.*[^\s-])[\s-]+([^\s-]+)$/u.exec(text);
    if (!found?.[1] || !colourWords.has(fold(found[2] ?? '')) || !/\d/.test(found[1])) return text;
    text = found[1];
  }
}

/** Words of letters before one that is a model by itself. */
const nameBefore = /^((?:[\p{L}&'’.-]+\s+)+)(\S*\d\S*)$/u;

function withoutName(model: string): string {
  const [, before = '', last = ''] = nameBefore.exec(model) ?? [];
  const words = before.trim().split(/\s+/);
  if (!words.some((word) => word.length >= 3) || words.some((word) => tellsAnother(fold(word)))) return '';
  return canNameAModelInText(modelKey(fold(last))) ? last : '';
}

/** `Pro VT-9041` is another product, and so is what is for a `VT-9041`. */
function tellsAnother(word: string): boolean {
  return variantWords.has(word) || forPhrases.has(word) || forSuffixWords.has(word);
}
