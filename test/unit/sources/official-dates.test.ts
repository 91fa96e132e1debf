import { describe, expect, it } from 'vitest';
import { dayAfter, dayNumber, readDay } from '../../../lib/sources/official-dates';

describe('official dates', () => {
  it.each([
    ['dd/MM/yyyy, as the weekly reports write it', '28/08/2026', '2026-08-28'],
    ['one digit for day and month', '1/9/2026', '2026-09-01'],
    ['YYYY-MM-DD', '2026-06-25', '2026-06-25'],
    ['a time without a zone, as the CPSC writes it', '2026-06-25T00:00:00', '2026-06-25'],
    ['ISO with milliseconds', '2026-07-01T12:46:08.935Z', '2026-07-01'],
    ['ISO with an offset, by its own day', '2026-09-24T23:57:06.082+02:00', '2026-09-24'],
    ['the last day of a leap February', '29/02/2024', '2024-02-29'],
  ])('reads %s', (_, raw, day) => expect(readDay(raw)).toBe(day));

  it.each([
    undefined,
    null,
    '',
    'Unknown',
    '31/02/2026',
    '2026-02-29',
    '2026-13-01',
    '25.06.2026',
    '06/2026',
    'in 2026-06-25',
    '0000-01-01',
  ])('reads no date in %o', (raw) => expect(readDay(raw)).toBeUndefined());

  it('counts days over months and leap years', () => {
    expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber(dayAfter('2026-11-20', 40)) - dayNumber('2026-11-20')).toBe(40);
  });
});
