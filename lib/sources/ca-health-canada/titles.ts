import type { NoticeKind } from '../../core/notice';

type Language = 'en' | 'fr';

/** The part of a title that says what happened to the product, around which its name stands. */
const aroundName: Record<Language, readonly RegExp[]> = {
  en: [
    /^(.+?),?\s+(?:(?:has|have) been |is |are |was |were )?(?:being )?(?:voluntarily )?recalled\b/iu,
    /^Health Canada\b.{0,40}?\b(?:warns?|warning|advises?|reminds?)\b(?:\s+(?:consumers|users|parents|Canadians|the public)(?: and \w+)?)?(?:\s+(?:that|of|about|not to (?:use|buy)))*\s+(.+?)(?=\s+(?:available|previously|sold|may|might|could|can|pos(?:e|es|ing)|due to|because|that|with)\b|$)/iu,
    /\b(?:recalls?|to recall|recall of|recalling)\s+(?:all\s+|of\s+)?(.+?)(?=\s+(?:due to|because|for|after|over|sold|that)\b|$)/iu,
  ],
  fr: [
    /^Rappel (?:volontaire )?(?:de la |de l['’]|des |du |de |d['’])(.+?)(?=\s+(?:en raison|à cause|pour|en vente|vendue?s?)(?!\p{L})|$)/iu,
    /^(.+?)\s+(?:fai(?:t|sant) l['’]objet d['’]un rappel|(?:est |sont )?rappel[ée]e?s?)(?!\p{L})/iu,
    /(?:met en garde|mise en garde|avertit)(?:.{0,60}?)(?:\s+(?:contre|que|concernant))\s+(.+?)(?=\s+(?:en vente|vendue?s?|peu(?:t|vent)|pourrai(?:t|ent)|présente(?:nt)?)(?!\p{L})|$)/iu,
  ],
};

/**
 * What a title calls the product, without what happened to it: `Condor HMS Triple Carabiners recalled due to fall hazard`. Undefined
 * for a title of another form.
 */
export function nameInTitle(title: string, language: Language): string | undefined {
  if (makeInTitle(title) !== undefined) return undefined;
  for (const around of aroundName[language]) {
    const name = around
      .exec(title)?.[1]
      ?.replace(/^(?:the|les?|la|l['’])\s+/iu, '')
      .trim();
    if (name !== undefined && name.length >= 3) return name;
  }
  return undefined;
}

/** Transport Canada's titles are a number and a make: `Transport Canada Recall - 2024716 - CLEK`. */
export function makeInTitle(title: string): string | undefined {
  return /^Transport Canada Recall\s*-\s*\d+\s*-\s*(\S.*)$/iu.exec(title)?.[1]?.trim();
}

const kinds: Record<Language, readonly { words: RegExp; kind: NoticeKind }[]> = {
  en: [
    { words: /\bwarns?\b|\bwarning\b|\badvis(?:es|ory|ing)\b|\breminds?\b/iu, kind: 'warning' },
    { words: /\brecall/iu, kind: 'recall' },
  ],
  fr: [
    { words: /(?:met en|mise en) garde|avertit|avertissement|rappelle (?:aux|à)/iu, kind: 'warning' },
    { words: /rappel/iu, kind: 'recall' },
  ],
};

/** What sort of statement it is, which only the title tells. */
export function kindOf(title: string, language: Language): NoticeKind {
  return kinds[language].find(({ words }) => words.test(title))?.kind ?? 'alert';
}

/** Says that not every one is concerned, while which ones stands on the page only. */
const someOnly =
  /^(?:certain|select(?:ed)?|specific|some)\b|\b(?:certain|affected|specific|select(?:ed)?|some|one|two|three|four|five|\d+)\s+(?:lots?|batch(?:es)?|units?|serial numbers?)\b|\baffected lots?\b|^(?:certaine?s?|quelques)(?!\p{L})|(?<!\p{L})(?:certains|un|deux|trois|\d+)\s+lots?(?!\p{L})/iu;

/** The words that limit a notice to some of the product, or undefined where none do. */
export function someOnlyIn(...texts: string[]): string | undefined {
  return texts.find((text) => someOnly.test(text));
}
