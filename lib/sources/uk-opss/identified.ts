import { gtinsIn } from '../barcode-list';
import { cleanText, linesAsMarks } from '../clean-text';
import { brandsOf } from '../eu-safety-gate/brands';
import { labelledBarcodes } from '../labelled-barcodes';
import { splitModelList } from '../model-list';
import { isModelNumber } from '../model-number';
import { proseLimits } from '../prose-limits';
import type { RecallLimits } from '../us-cpsc/limits';
import type { TableRow } from './body';
import { type RowTells, readLabel } from './labels';
import { statedLimits, statedLines } from './stated';

/** What the tables of a notice tell, by what each row is about. */
export interface Identified {
  values(tells: RowTells): string[];
  /** Labels that no table has. */
  unknown: string[];
}

export function identify(rows: readonly TableRow[]): Identified {
  const told = new Map<RowTells, string[]>();
  const unknown: string[] = [];
  for (const { label, value } of rows) {
    const { tells, isUnknown } = readLabel(label);
    if (isUnknown) unknown.push(label);
    told.set(tells, [...(told.get(tells) ?? []), value]);
  }
  return { values: (tells) => told.get(tells) ?? [], unknown };
}

/** The brands of the rows that name one. Of a counterfeit it is the victim's, and the word stands beside it. */
export function brandsIn({ values }: Identified): string[] {
  const counterfeit = values('counterfeit').some((value) => /^\s*yes\b/iu.test(value));
  return brandsOf(values('brand').flatMap(statedLines), counterfeit);
}

/**
 * The models: of their own rows, and of numbers that maker and shop use those with letters and digits. A shop's plain number
 * names its shelf, and nothing of what else stands in such rows is one.
 */
export function modelsIn({ values }: Identified): string[] {
  const own = splitModelList(...values('model').flatMap(statedLines).map(withoutLimits));
  const numbers = splitModelList(...values('number').flatMap(statedLines)).filter(isModelNumber);
  return [...own, ...numbers.filter((number) => !own.includes(number))];
}

/** `VH-2 (serial numbers 100 to 500)` */
function withoutLimits(line: string): string {
  return line.replace(/\s*\((?:[^()]*\b(?:serial|batch|lot|produced|manufactured|code)s?\b[^()]*)\)/giu, '');
}

export function gtinsOf({ values }: Identified): string[] {
  const labelled = [...values('number'), ...values('description')].map(cleanText).flatMap(labelledBarcodes);
  return gtinsIn(...values('barcode').map((value) => linesAsMarks(value)), ...labelled);
}

/** The limits of the rows, and those that models and texts state in prose. */
export function limitsIn(identified: Identified, texts: readonly string[]): RecallLimits {
  const { values } = identified;
  const prose = [...values('model'), ...values('number'), ...values('description'), ...texts].map((text) =>
    cleanText(linesAsMarks(text)),
  );
  const said = proseLimits(prose);
  return {
    batches: [...statedLimits(values('batch')), ...said.batches],
    serials: [...statedLimits(values('serial')), ...said.serials],
    productionDates: [...statedLimits(values('date')), ...said.productionDates],
  };
}
