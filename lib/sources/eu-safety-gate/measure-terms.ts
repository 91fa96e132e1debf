import type { NoticeKind } from '../../core/notice';
import { foldTerm, officialWords, termLookup } from '../fold-term';

/**
 * The categories of measures, in the wording of the weekly reports, the website's names behind them. `kind` is what the
 * notice is where this is its weightiest measure.
 */
export const measureTerms: readonly { terms: readonly string[]; kind: NoticeKind }[] = [
  {
    terms: ['Recall of the product from end users', 'RECALL_OF_PRODUCT_FROM_CONSUMERS', 'Recall'],
    kind: 'recall',
  },
  {
    terms: [
      'Ban on the marketing of the product and any accompanying measures',
      'Ban on the marketing of the product',
    ],
    kind: 'ban',
  },
  {
    terms: [
      'Temporary ban on the supply, offer to supply and display of the product',
      'Temporary ban on the supply',
      'Offer to supply and display of the product',
    ],
    kind: 'ban',
  },
  { terms: ['Import rejected at border'], kind: 'ban' },
  {
    terms: ['Withdrawal of the product from the market', 'WITHDRAWAL_OF_PRODUCT_FROM_MARKET', 'Withdrawal'],
    kind: 'alert',
  },
  {
    terms: [
      'Removal of this product listing by the online marketplace',
      'Removal of this product listing by the online marketplace/webshop',
      'REMOVAL_FROM_ONLINE_MARKETPLACE',
    ],
    kind: 'alert',
  },
  { terms: ['Stop of sales', 'Sales stop', 'STOP_SALES'], kind: 'alert' },
  { terms: ['Destruction of the product', 'Disposal of products'], kind: 'alert' },
  { terms: ['Seizure of goods', 'Confiscation'], kind: 'alert' },
  {
    terms: ['Marking the product with appropriate warnings on the risks', 'MARKING_WITH_WARNINGS'],
    kind: 'alert',
  },
  {
    terms: ['Making the marketing of the product subject to prior conditions', 'PRIOR_CONDITIONS'],
    kind: 'alert',
  },
  { terms: ['Corrective measures', 'Technical measures'], kind: 'alert' },
  { terms: ['Warning consumers of the risks', 'WARNING_CONSUMERS_OF_RISKS'], kind: 'warning' },
  { terms: ['Modification of packaging', 'Modification of the labelling', 'Fine'], kind: 'administrative' },
];

const lookup = termLookup(measureTerms);

/** Free words that say the maker changed its production: what is sold now is not what the notice is about. */
const repaired =
  /\b(?:modif\w*|chang\w*|correct\w*|improv\w*|repair\w*)\b[^.;]{0,40}\b(?:production|manufacturing process|design of the product)\b|\bproduction\b[^.;]{0,30}\b(?:has been |was )?(?:modified|changed|corrected)\b/iu;

export interface OfficialMeasure {
  official: string;
  /** Absent for words the table does not know. */
  kind?: NoticeKind;
}

/** The measure of a category's words; free words behind `Other:` keep what they say. */
export function measureOf(words: string): OfficialMeasure {
  const official = words.trim().replace(/^other\s*[:–-]\s*(?=\S)/iu, '');
  const row = lookup.get(foldTerm(official));
  if (row) return { official: officialWords(row, official), kind: row.kind };
  return repaired.test(official) ? { official, kind: 'repaired-in-production' } : { official };
}

/** The known terms that stand somewhere in a text without labels, in its order. */
export function measuresWithin(text: string): OfficialMeasure[] {
  const lower = text.toLowerCase();
  const found: { at: number; measure: OfficialMeasure }[] = [];
  for (const { terms, kind } of measureTerms) {
    // Single words ("Fine") stand in ordinary prose too.
    const places = terms
      .filter((term) => term.includes(' '))
      .map((term) => lower.indexOf(term.toLowerCase()));
    const at = Math.min(...places.filter((place) => place >= 0));
    if (Number.isFinite(at)) found.push({ at, measure: { official: terms[0] ?? '', kind } });
  }
  return found.sort((a, b) => a.at - b.at).map(({ measure }) => measure);
}

/** From the weightiest down; a notice whose only measures are the last two is held back from turning a page red. */
const weight: readonly NoticeKind[] = [
  'recall',
  'ban',
  'alert',
  'warning',
  'repaired-in-production',
  'administrative',
];

/** What a notice is, by its weightiest measure; an alert where none is known. */
export function kindOf(measures: readonly OfficialMeasure[]): NoticeKind {
  const kinds = measures.map(({ kind }) => kind ?? 'alert');
  return weight.find((kind) => kinds.includes(kind)) ?? 'alert';
}
