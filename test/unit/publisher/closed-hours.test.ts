import { describe, expect, it } from 'vitest';
import { closedNow, opensAt } from '../../../lib/publisher/fetching/closed-hours';

const daytime = { timeZone: 'Asia/Seoul', from: '09:00', to: '19:00' };
const night = { timeZone: 'Asia/Seoul', from: '22:30', to: '06:00' };

describe('a publisher’s closed hours', () => {
  it.each([
    [daytime, '2026-11-24T23:59:59Z', undefined],
    [daytime, '2026-11-25T00:00:00Z', '2026-11-25T10:00:00Z'],
    [daytime, '2026-11-25T06:00:30Z', '2026-11-25T10:00:00Z'],
    [daytime, '2026-11-25T09:59:59Z', '2026-11-25T10:00:00Z'],
    [daytime, '2026-11-25T10:00:00Z', undefined],
    [night, '2026-11-25T13:29:00Z', undefined],
    [night, '2026-11-25T13:30:00Z', '2026-11-25T21:00:00Z'],
    [night, '2026-11-25T16:00:00Z', '2026-11-25T21:00:00Z'],
    [night, '2026-11-25T21:00:00Z', undefined],
    [{ timeZone: 'Asia/Seoul', from: '09:00', to: '09:00' }, '2026-11-25T00:00:00Z', undefined],
  ])('%o at %s: open again at %s', (closed, now, opens) => {
    expect(opensAt(closed, new Date(now))).toBe(opens);
  });

  it('says when to run again, by its clock and by UTC', () => {
    expect(closedNow(daytime, new Date('2026-11-25T06:00:00Z'))).toBe(
      'closed from 09:00 to 19:00 Asia/Seoul, not asked: run again at 19:00 (2026-11-25T10:00:00Z) or later',
    );
    expect(closedNow(daytime, new Date('2026-11-25T12:00:00Z'))).toBeUndefined();
  });
});
