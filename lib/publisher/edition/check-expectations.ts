import type { Notice } from '../../core/notice';
import { type FilledField, filledFields, isFilled } from '../../sources/filled-fields';
import type { Expectations } from '../../sources/source';

/** One thing a fetch was held to. */
export interface MeasuredExpectation {
  what: 'records' | 'loss' | 'unreadable' | `${FilledField} filled`;
  /** A number of records, or a share from 0 to 1. */
  measured: number;
  least?: number;
  most?: number;
  holds: boolean;
  /** As a sentence, for where it does not hold. */
  told: string;
}

export interface FetchedRecords {
  notices: readonly Notice[];
  dropped: number;
  /** Every record met: notices, dropped and left out. */
  records: number;
  /** The same of the last good fetch, where it is known. */
  lastRecords?: number;
}

/** Everything a fetch is held to, and what it came to. */
export function measureExpectations(expected: Expectations, fetched: FetchedRecords): MeasuredExpectation[] {
  const { notices, dropped, records, lastRecords } = fetched;
  const { least, most } = expected;
  const tooFew = records < least;
  const measured: MeasuredExpectation[] = [
    {
      ...{ what: 'records', measured: records, least, most, holds: !tooFew && records <= most },
      told: tooFew
        ? `${records} records, at least ${least} expected`
        : `${records} records, at most ${most} expected`,
    },
  ];
  if (lastRecords !== undefined) {
    measured.push({
      ...{
        what: 'loss',
        measured: shareOf(Math.max(0, lastRecords - records), lastRecords),
        most: expected.shrink,
      },
      holds: records >= lastRecords * (1 - expected.shrink),
      told: `${records} records after ${lastRecords} in the last good fetch; a loss of ${percent(expected.shrink)} is the most to be believed`,
    });
  }
  const unreadable = shareOf(dropped, records);
  measured.push({
    ...{
      what: 'unreadable',
      measured: unreadable,
      most: expected.dropped,
      holds: unreadable <= expected.dropped,
    },
    told: `${dropped} of ${records} records could not be read; ${percent(expected.dropped)} is the most to be believed`,
  });
  return notices.length === 0 ? measured : [...measured, ...filled(expected.fill, notices)];
}

function filled(fill: Expectations['fill'], notices: readonly Notice[]): MeasuredExpectation[] {
  return filledFields.flatMap((field) => {
    const least = fill[field];
    if (least === undefined) return [];
    const count = notices.filter(isFilled[field]).length;
    const measured = shareOf(count, notices.length);
    return {
      ...{ what: `${field} filled` as const, measured, least, holds: measured >= least },
      told: `${field} filled in ${count} of ${notices.length} notices; at least ${percent(least)} expected`,
    };
  });
}

/** Why a fetch is not believed, one sentence each; empty where it keeps its source's expectations. */
export function brokenExpectations(expected: Expectations, fetched: FetchedRecords): string[] {
  const broken = measureExpectations(expected, fetched)
    .filter(({ holds }) => !holds)
    .map(({ told }) => told);
  return fetched.notices.length === 0 ? ['not one notice in it', ...broken] : broken;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
