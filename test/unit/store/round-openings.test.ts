import { describe, expect, it } from 'vitest';
import { createRoundOpenings } from '../../../lib/store/round-openings';

const hour = 3_600_000;
const start = Date.parse('2026-11-20T12:00:00.000Z');

function area(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async () => kept,
    set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
  };
}

describe('what rounds opened in a day', () => {
  it('is kept by time alone, until a day has passed', async () => {
    const openings = createRoundOpenings(area());
    await openings.add(new Date(start));
    await openings.add(new Date(start + 23 * hour));
    expect(await openings.list(new Date(start + 23 * hour))).toEqual([
      ...['2026-11-20T12:00:00.000Z', '2026-11-21T11:00:00.000Z'],
    ]);
    // Nothing was opened since, and still the first is told no more.
    expect(await openings.list(new Date(start + 24 * hour))).toEqual(['2026-11-21T11:00:00.000Z']);
    await openings.add(new Date(start + 24 * hour));
    expect(await openings.list(new Date(start + 24 * hour))).toEqual([
      '2026-11-21T11:00:00.000Z',
      '2026-11-21T12:00:00.000Z',
    ]);
  });

  it('begins anew where what is kept cannot be read', async () => {
    const openings = createRoundOpenings(area({ 'round-openings': ['yesterday'] }));
    expect(await openings.list(new Date(start))).toEqual([]);
    await openings.add(new Date(start));
    expect(await openings.list(new Date(start))).toHaveLength(1);
  });
});
