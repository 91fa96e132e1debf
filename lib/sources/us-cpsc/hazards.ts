import { englishHazardWords } from '../vocabularies/english-hazard-words';
import { type EnglishHazard, hazardsByWords } from '../vocabularies/english-hazards';

/**
 * The hazards a recall names, in the table's order, each once, in the recall's own words: those of the title's reason, where
 * it names none those of the hazard's sentence. With no word of the table the reason is kept without a hazard, to be counted.
 * The service's own HazardType is always empty.
 */
export function hazardsOf(title: string, prose: string): EnglishHazard[] {
  const reason = reasonOf(title);
  const texts = [reason, prose];
  for (const rows of [englishHazardWords.filter(({ general }) => !general), englishHazardWords]) {
    for (const text of texts) {
      const hazards = hazardsByWords(text, rows);
      if (hazards.length > 0) return hazards;
    }
  }
  const words = texts.find((text) => text !== '');
  return words === undefined ? [] : [{ official: words.slice(0, 200) }];
}

/** The title's reason: `… Recalled Due to Choking Hazard; Sold on …` gives `Choking Hazard`. */
export function reasonOf(title: string): string {
  return /\b(?:due to|because of|after|for)\s+(?:risks? of\s+)?([^;]+)/iu.exec(title)?.[1]?.trim() ?? '';
}
