import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paceVisits, visitBounds } from '../../../lib/page/visit-pace';

const ended = new AbortController();
let visits: string[] = [];
let pace: (address: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  visits = [];
  pace = paceVisits({
    view: { setTimeout: setTimeout as never, clearTimeout: clearTimeout as never },
    signal: ended.signal,
    now: () => Date.now(),
    go: (address) => visits.push(address),
  });
});
afterEach(() => vi.useRealTimers());

it('begins a visit at once for a shopper who walks from listing to listing', () => {
  for (let at = 0; at < 20; at++) {
    pace(`listing ${at}`);
    expect(visits.at(-1)).toBe(`listing ${at}`);
    vi.advanceTimersByTime(visitBounds.every);
  }
});

it('begins few visits for a page that changes its address without end, the last of them for the last address', () => {
  for (let at = 0; at < 1000; at++) {
    pace(`listing ${at}`);
    vi.advanceTimersByTime(5);
  }
  vi.advanceTimersByTime(visitBounds.every);
  expect(visits.length).toBeLessThanOrEqual(visitBounds.burst + 5 + 1);
  expect(visits.at(-1)).toBe('listing 999');
});

it('begins none after the end', () => {
  for (let at = 0; at < visitBounds.burst + 1; at++) pace(`listing ${at}`);
  const before = visits.length;
  ended.abort();
  vi.advanceTimersByTime(10_000);
  expect(visits).toHaveLength(before);
});
