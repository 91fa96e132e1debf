import type { Notice } from '../../core/notice';
import type { Expectations } from '../../sources/source';

type Field = keyof Expectations['fill'];

const isFilled: Record<Field, (notice: Notice) => boolean> = {
  brands: (notice) => notice.brands.length > 0,
  models: (notice) => notice.models.length > 0,
  gtins: (notice) => notice.gtins.length > 0,
  names: (notice) => notice.names.length > 0,
  hazards: (notice) => notice.hazards.length > 0,
  page: (notice) => notice.page !== undefined,
};

/**
 * Why a fetch is not believed, one sentence each; empty where it keeps its source's expectations. `records` counts every
 * record met: notices, dropped and left out. `lastRecords` is the same of the last good fetch, where it is known.
 */
export function brokenExpectations(
  expected: Expectations,
  fetched: { notices: readonly Notice[]; dropped: number; records: number; lastRecords?: number },
): string[] {
  const { notices, dropped, records, lastRecords } = fetched;
  const broken: string[] = [];
  if (notices.length === 0) broken.push('not one notice in it');
  if (records < expected.least) broken.push(`${records} records, at least ${expected.least} expected`);
  if (records > expected.most) broken.push(`${records} records, at most ${expected.most} expected`);
  if (lastRecords !== undefined && records < lastRecords * (1 - expected.shrink)) {
    broken.push(
      `${records} records after ${lastRecords} in the last good fetch; a loss of ${percent(expected.shrink)} is the most to be believed`,
    );
  }
  if (records > 0 && dropped / records > expected.dropped) {
    broken.push(
      `${dropped} of ${records} records could not be read; ${percent(expected.dropped)} is the most to be believed`,
    );
  }
  for (const field of fieldsOf(expected.fill)) {
    const least = expected.fill[field] ?? 0;
    const filled = notices.filter(isFilled[field]).length;
    if (notices.length > 0 && filled / notices.length < least) {
      broken.push(
        `${field} filled in ${filled} of ${notices.length} notices; at least ${percent(least)} expected`,
      );
    }
  }
  return broken;
}

function fieldsOf(fill: Expectations['fill']): Field[] {
  const fields: Field[] = ['brands', 'models', 'gtins', 'names', 'hazards', 'page'];
  return fields.filter((field) => fill[field] !== undefined);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
