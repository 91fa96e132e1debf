import { describe, expect, it } from 'vitest';
import { countOrders, mostOrdered, type Ordered, withOrdered } from '../../../lib/core/orders';

const ordered = (id: string, over: Partial<Ordered> = {}): Ordered => ({
  ids: [id],
  isOrdered: true,
  level: 'none',
  ...over,
});

describe('what was read of orders', () => {
  it('counts what is tied to an order, and nothing beside it', () => {
    const all = [
      ordered('10001'),
      ordered('10002', { level: 'flagged' }),
      ordered('10003', { level: 'possible' }),
      ordered('10004', { level: 'flagged', isOrdered: false }),
    ];
    expect(countOrders(all)).toEqual({ compared: 3, flagged: 1, possible: 1 });
  });

  it('holds each product once, whatever page it was on, with the most that was known of it', () => {
    const first = [ordered('10001', { title: 'Lamp' }), ordered('10002', { isOrdered: false })];
    const later = [
      ordered('10002', { level: 'possible' }),
      ordered('10001', { isOrdered: false, level: 'flagged' }),
    ];
    expect(withOrdered(first, later)).toEqual([
      ordered('10001', { title: 'Lamp', level: 'flagged' }),
      ordered('10002', { level: 'possible' }),
    ]);
    expect(withOrdered(withOrdered(first, later), [ordered('10001')])[0]?.level).toBe('flagged');
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: mostOrdered + 50 }, (_, at) => ordered(`${100_000 + at}`));
    expect(withOrdered([], many)).toHaveLength(mostOrdered);
  });
});
