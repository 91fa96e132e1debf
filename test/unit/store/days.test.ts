import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShopDay } from '../../../lib/core/shop-day';
import { createDays, dayBefore, daysKept } from '../../../lib/store/days';
import { createUnrecorded } from '../../../lib/store/unrecorded';
import { makeArea } from './make-area';
import { makeDatabase } from './make-database';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const now = Date.parse('2026-11-28T10:00:00Z');

function make() {
  const { database } = makeDatabase();
  const unrecorded = createUnrecorded(makeArea());
  return { database, unrecorded, days: createDays(database, { unrecorded, now: () => now }) };
}

const visit = (day: string, after: string[], before: string[] = []) =>
  ({ day, marketplace: 'temu', before, after }) as const;

describe('the days', () => {
  it('count visits, also many at once, and forget none', async () => {
    const { days } = make();
    await Promise.all(Array.from({ length: 20 }, () => days.count(visit('2026-11-28', ['page:read']))));
    await days.count(visit('2026-11-28', ['page:unreadable'], ['page:read']));
    expect((await days.since('2026-11-28')).days).toEqual([
      { day: '2026-11-28', marketplace: 'temu', counts: { 'page:read': 19, 'page:unreadable': 1 } },
    ]);
  });

  it('are told from a day on, oldest first, and those too old are forgotten', async () => {
    const { days } = make();
    for (const day of ['2026-11-27', dayBefore(now, daysKept + 1), '2026-11-28'])
      await days.count(visit(day, ['page:read']));
    expect((await days.since('2000-01-01')).days.map(({ day }) => day)).toEqual(['2026-11-27', '2026-11-28']);
    expect((await days.since('2026-11-28')).days).toHaveLength(1);
    await days.clear();
    expect((await days.since('2000-01-01')).days).toEqual([]);
  });

  it('that could not be counted are noted, and fail nobody', async () => {
    const { database, days, unrecorded } = make();
    vi.spyOn(database.days, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await days.count(visit('2026-11-28', ['page:read']));
    expect(await unrecorded.get('days')).toMatchObject({ count: 1 });
  });

  it('that cannot be read are told apart from days without pages', async () => {
    const { database, days } = make();
    await days.count(visit('2026-11-28', ['page:read']));
    await database.days.put({
      day: '2026-11-27',
      marketplace: 'temu',
      counts: { 'page:read': -1 },
    } as ShopDay);
    expect(await days.since('2000-01-01')).toMatchObject({ days: [{ day: '2026-11-28' }], unreadable: 1 });
  });
});
