import { describe, expect, it } from 'vitest';
import { isTurn } from '../../../lib/sources/rotation';

const day = (number: number) =>
  new Date(Date.parse('2026-03-01T06:00:00Z') + number * 86_400_000).toISOString();

/** How often each of so many documents is read anew by runs on the given days. */
function turns(places: number, period: number, days: readonly number[], first?: string): number[] {
  const counts = Array.from({ length: places }, () => 0);
  let lastSuccess = first;
  for (const number of days) {
    for (let place = 0; place < places; place++) {
      const context = { now: day(number), ...(lastSuccess !== undefined && { lastSuccess }) };
      if (isTurn(place, period, context)) counts[place] = (counts[place] ?? 0) + 1;
    }
    lastSuccess = day(number);
  }
  return counts;
}

describe('documents that are read anew in turns', () => {
  it('each come once in a period of daily runs', () => {
    const daily = Array.from({ length: 28 }, (_, number) => number);
    expect(turns(40, 28, daily)).toEqual(Array.from({ length: 40 }, () => 1));
  });

  it('each come once in a period of weekly runs too', () => {
    expect(turns(40, 28, [6, 13, 20, 27], day(-1))).toEqual(Array.from({ length: 40 }, () => 1));
  });

  it('all come after a long absence, once', () => {
    expect(turns(40, 28, [100], day(0))).toEqual(Array.from({ length: 40 }, () => 1));
  });

  it('do not come a second time on one day, nor where the clock went back', () => {
    expect(turns(28, 28, [5], day(5))).toEqual(Array.from({ length: 28 }, () => 0));
    expect(turns(28, 28, [5], day(9))).toEqual(Array.from({ length: 28 }, () => 0));
  });

  it('come by the run’s own day where nothing is known of an earlier one', () => {
    expect(turns(28, 28, [5]).filter((count) => count === 1)).toHaveLength(1);
  });
});
