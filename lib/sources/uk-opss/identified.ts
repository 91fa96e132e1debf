import { gtinsIn } from '../barcode-list';
import { cleanText, linesAsMarks } from '../clean-text';
import { brandsOf } from '../eu-safety-gate/brands';
import { splitModelList } from '../model-list';
import { limitsOf, type RecallLimits } from '../us-cpsc/limits';
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

function isModelNumber(text: string): boolean {
  return (
    /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}./+-]{2,30}$/u.test(text) &&
    !/^B0[0-9A-Z]{8}$/.test(text) &&
    !/:\/\/|\.(?:com|co|uk|net)\b/iu.test(text)
  );
}

/** `VH-2 (serial numbers 100 to 500)` */
function withoutLimits(line: string): string {
  return line.replace(/\s*\((?:[^()]*\b(?:serial|batch|lot|produced|manufactured|code)s?\b[^()]*)\)/giu, '');
}

export function gtinsOf({ values }: Identified): string[] {
  return gtinsIn(...values('barcode').map((value) => linesAsMarks(value)));
}

/** "Specific batches of the product": a limit without a number is one too. */
const someOnly =
  /\b(?:specific|certain|particular|some|selected|limited number of|one|two|three|four|five)\s+(?:production\s+)?(?:batch(?:es)?|lots?|production runs?|serial numbers?|units)\b[^.;]{0,80}/iu;

/** The limits of the rows, and those that models and texts state in prose. */
export function limitsIn(identified: Identified, texts: readonly string[]): RecallLimits {
  const { values } = identified;
  const prose = [...values('model'), ...values('number'), ...values('description'), ...texts].map((text) =>
    cleanText(linesAsMarks(text)),
  );
  const said = prose.map(limitsOf);
  const some = prose.flatMap((text) => someOnly.exec(text)?.[0].trim() ?? []);
  return {
    batches: [...statedLimits(values('batch')), ...said.flatMap(({ batches }) => batches), ...some],
    serials: [...statedLimits(values('serial')), ...said.flatMap(({ serials }) => serials)],
    productionDates: [
      ...statedLimits(values('date')),
      ...said.flatMap(({ productionDates }) => productionDates),
    ],
  };
}
