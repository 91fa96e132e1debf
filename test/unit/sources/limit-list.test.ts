import { describe, expect, it } from 'vitest';
import { splitLimitList } from '../../../lib/sources/limit-list';

describe('what a notice is limited to', () => {
  it.each([
    ['one batch', '20250905DP', ['20250905DP']],
    ['several', 'LK240613; LK240614', ['LK240613', 'LK240614']],
    ['several by commas', 'A1, A2', ['A1', 'A2']],
    ['several by lines', 'C5 035\nD6 036', ['C5 035', 'D6 036']],
    ['a range stays whole', '240101 - 240630', ['240101 - 240630']],
    ['dates', '8.12.2007 to 26.7.2013', ['8.12.2007 to 26.7.2013']],
    ['one that looks like a date', '2026-03', ['2026-03']],
    ['all batches are no limit', 'All batches', []],
    ['any is no limit', 'any', []],
    ['various is no limit', 'Various batch numbers', []],
    ['all in French is no limit', 'Tous', []],
    ['unknown is no limit', 'Unknown', []],
    ['a dash is no limit', '-', []],
    ['a batch whose name begins so', 'ALL-2024-07', ['ALL-2024-07']],
  ])('%s', (_, field, values) => expect(splitLimitList(field)).toEqual(values));
});
