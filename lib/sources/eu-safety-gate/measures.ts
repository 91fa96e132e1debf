import { readDay } from '../official-dates';

/** One measure of the run-together field. */
export interface Measure {
  category: string;
  /** Who took it or was ordered to. */
  operator?: string;
  /** YYYY-MM-DD; absent where it is `Unknown`. */
  inForce?: string;
}

/** The labels that stand in the field without anything between a value and the next label; both spellings of the first. */
const labels: readonly { part: 'operator' | 'category' | 'in-force'; label: string }[] = [
  { part: 'operator', label: 'Type of economic operator taking notified measure\\(s\\)' },
  { part: 'operator', label: 'Type of economic operator to whom the measure\\(s\\) were ordered' },
  { part: 'category', label: 'Category of measure\\(s\\)' },
  { part: 'in-force', label: 'Date of entry into force' },
];

const anyLabel = new RegExp(`(${labels.map(({ label }) => label).join('|')})\\s*:\\s*`, 'giu');

/**
 * The measures of a weekly report's run-together field
 * (`…measure(s): ManufacturerCategory of measure(s): Recall…Date of entry into force: 22/05/2026Type of…`). A text without
 * labels is one category.
 */
export function splitMeasures(text: string): Measure[] {
  const pieces = text.split(anyLabel);
  const lead = pieces[0]?.trim() ?? '';
  const measures: Measure[] = lead === '' ? [] : [{ category: lead }];
  let operator: string | undefined;
  for (let at = 1; at + 1 < pieces.length; at += 2) {
    const value = (pieces[at + 1] ?? '').trim();
    switch (partOf(pieces[at] ?? '')) {
      case 'operator':
        operator = value === '' || /^unknown$/iu.test(value) ? undefined : value;
        break;
      case 'category':
        if (value !== '') measures.push({ category: value, ...(operator !== undefined && { operator }) });
        break;
      case 'in-force': {
        const day = readDay(value);
        const last = measures.at(-1);
        if (day !== undefined && last) last.inForce = day;
        break;
      }
      case undefined:
        break;
    }
  }
  return measures;
}

function partOf(written: string): 'operator' | 'category' | 'in-force' | undefined {
  return labels.find(({ label }) => new RegExp(`^${label}$`, 'iu').test(written))?.part;
}
