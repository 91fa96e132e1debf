import type { LocalText } from '../core/notice';
import type { Language } from './language';

/** The texts a reader can make most of: their own language's, else English, else whatever there is. */
export function chooseTexts(texts: LocalText[], language: Language): LocalText[] {
  for (const wanted of [language, 'en']) {
    const spoken = texts.filter(({ lang }) => speaks(lang, wanted));
    if (spoken.length > 0) return spoken;
  }
  const [first] = texts;
  return first ? texts.filter(({ lang }) => lang === first.lang) : [];
}

/** Whether a tag is of this language, whatever its region or script. */
export function speaks(tag: string, language: string): boolean {
  return tag.toLowerCase().split('-')[0] === language;
}
