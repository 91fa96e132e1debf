import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, parseRetryAfter, pollAfterFailure, pollAfterSuccess } from '../../../lib/feed/poll-schedule';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.parse('2026-11-21T12:00:00Z');
const iso = (time: number) => new Date(time).toISOString();

describe('after an answer', () => {
  it('the feed is asked again after its own interval and up to a fifth more', () => {
    expect(pollAfterSuccess(now, 21_600, 0)).toBe(now + 6 * hour);
    expect(pollAfterSuccess(now, 21_600, 0.5)).toBe(now + 6.6 * hour);
    expect(pollAfterSuccess(now, 21_600, 0.999)).toBeLessThan(now + 7.2 * hour);
  });
});

describe('after failures in a row', () => {
  it.each([
    [1, 0, 15 * minute],
    [1, 0.5, 22.5 * minute],
    [2, 0, 30 * minute],
    [3, 0, 60 * minute],
    [7, 0, 16 * hour],
    [8, 0, 24 * hour],
    [5000, 0.9, 24 * hour],
  ])('the pause after %i (random %d) is %i ms', (failures, random, pause) => {
    expect(pollAfterFailure(now, failures, random, undefined)).toBe(now + pause);
  });

  it.each([
    ['longer than ours is respected', 3 * hour, 3 * hour],
    ['shorter than ours does not hasten', 1000, 15 * minute],
    ['beyond a day is cut to a day', 9000 * hour, 24 * hour],
  ])('a Retry-After %s', (_, retryAfter, pause) => {
    expect(pollAfterFailure(now, 1, 0, retryAfter)).toBe(now + pause);
  });

  it('the pause is always between 15 minutes and a day', () => {
    const inputs = [fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.option(fc.nat())] as const;
    fc.assert(
      fc.property(...inputs, (failures, random, retryAfter) => {
        const pause = pollAfterFailure(now, failures, random, retryAfter ?? undefined) - now;
        expect(pause).toBeGreaterThanOrEqual(15 * minute);
        expect(pause).toBeLessThanOrEqual(24 * hour);
      }),
    );
  });
});

describe('a feed is due', () => {
  it.each([
    ['where it was never asked', {}, true],
    ['from the time planned on', { nextPoll: iso(now) }, true],
    ['not a moment before', { nextPoll: iso(now + 1), lastAttempt: iso(now - hour) }, false],
    ['not before a week is over, where it asked for a week', { nextPoll: iso(now + 8 * 24 * hour) }, false],
    ['where the plan was made by a clock 10 years ahead', { nextPoll: iso(now + 87_600 * hour) }, true],
    [
      'where the last attempt lies in the future',
      { nextPoll: iso(now + hour), lastAttempt: iso(now + 2 * minute) },
      true,
    ],
  ])('%s', (_, memory, due) => {
    expect(isDue(memory, now)).toBe(due);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Sat, 21 Nov 2026 12:10:00 GMT', 10 * minute],
    ['Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['99999999999999', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j asks for %j', (header, pause) => {
    expect(parseRetryAfter(header, now)).toBe(pause);
  });

  it('with a date asks for nothing where the server does not tell its time', () => {
    expect(parseRetryAfter('Sat, 21 Nov 2026 12:10:00 GMT', undefined)).toBeUndefined();
  });
});
