import { describe, expect, it } from 'vitest';
import { mergeTallies, type SourceTally } from '../../../lib/core/type-tally';

const tally = (source: string, notices: number, choking = 0): SourceTally => ({
  source,
  notices,
  hazards: choking > 0 ? [{ hazard: 'choking', notices: choking }] : [],
});

describe('what several lists count of a type of product', () => {
  it('adds up the parts of a source within a list', () => {
    expect(mergeTallies([[tally('a', 3, 1), tally('a', 4, 2), tally('b', 9)]])).toEqual({
      notices: 16,
      hazards: [{ hazard: 'choking', notices: 3 }],
      sources: [
        { source: 'b', notices: 9 },
        { source: 'a', notices: 7 },
      ],
    });
  });

  it('counts a source that several lists bring once, where most of it is', () => {
    expect(mergeTallies([[tally('a', 3, 3)], [tally('a', 5, 1), tally('b', 1)]])).toMatchObject({
      notices: 6,
      hazards: [{ hazard: 'choking', notices: 1 }],
    });
  });

  it('is nothing without lists', () => {
    expect(mergeTallies([])).toEqual({ notices: 0, hazards: [], sources: [] });
  });
});
