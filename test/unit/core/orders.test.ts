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

  it('keeps nothing of what stands beside the orders and is not listed', () => {
    const beside = ordered('10002', { isOrdered: false });
    expect(withOrdered([], [ordered('10001'), beside])).toEqual([ordered('10001')]);
  });

  it('loses nothing that is listed, however much was bought before it', () => {
    const many = Array.from({ length: mostOrdered }, (_, at) => ordered(`${100_000 + at}`));
    const beside = ordered('20001', { isOrdered: false, level: 'possible' });
    const flagged = ordered('20002', { level: 'flagged' });
    const all = withOrdered(withOrdered([beside], many), [flagged]);
    expect(all).toHaveLength(mostOrdered);
    expect(all).toEqual(expect.arrayContaining([beside, flagged]));
    expect(countOrders(all)).toEqual({ compared: 599, flagged: 1, possible: 0, isFull: true });
    const listed = many.map((each) => ({ ...each, level: 'possible' as const }));
    const still = withOrdered(withOrdered([beside], listed), [flagged]);
    expect(still).toContainEqual(flagged);
    expect(still).not.toContainEqual(beside);
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: mostOrdered + 50 }, (_, at) => ordered(`${100_000 + at}`));
    expect(withOrdered([], many)).toHaveLength(mostOrdered);
  });
});
