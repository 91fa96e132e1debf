import { describe, expect, it, vi } from 'vitest';
import type { Dismissal } from '../../../lib/core/dismissal';
import { createDismissals, mostDismissals } from '../../../lib/store/dismissals';
import { makeDatabase } from './make-database';

function dismissal(number: number, over: Partial<Dismissal> = {}): Dismissal {
  return {
    key: `temu:${number}|us-cpsc:1`,
    at: new Date(Date.parse('2026-11-21T12:00:00Z') + number * 1000).toISOString(),
    strength: 106,
    notices: ['us-cpsc:1@2026-03-04'],
    label: `Thing ${number}`,
    ...over,
  };
}

describe('dismissals', () => {
  it('are found by their key, listed newest first, and removed', async () => {
    const dismissals = createDismissals(makeDatabase().database);
    for (const number of [2, 1, 3]) await dismissals.keep(dismissal(number));
    expect(await dismissals.find('temu:1|us-cpsc:1')).toEqual(dismissal(1));
    expect(await dismissals.find('temu:9|us-cpsc:1')).toBeUndefined();
    expect((await dismissals.list()).map(({ label }) => label)).toEqual(['Thing 3', 'Thing 2', 'Thing 1']);
    await dismissals.remove('temu:2|us-cpsc:1');
    await dismissals.remove('temu:2|us-cpsc:1');
    expect((await dismissals.list()).map(({ label }) => label)).toEqual(['Thing 3', 'Thing 1']);
  });

  it('outlive the worker', async () => {
    const { database, factory } = makeDatabase();
    await createDismissals(database).keep(dismissal(1));
    expect(await createDismissals(makeDatabase(factory).database).list()).toEqual([dismissal(1)]);
  });

  it('made again replace what was kept', async () => {
    const dismissals = createDismissals(makeDatabase().database);
    await dismissals.keep(dismissal(1));
    await dismissals.keep(dismissal(1, { strength: 3 }));
    expect(await dismissals.list()).toEqual([dismissal(1, { strength: 3 })]);
  });

  it('are bounded: the oldest make room', async () => {
    const { database } = makeDatabase();
    const dismissals = createDismissals(database);
    await dismissals.keep(dismissal(0));
    await database.dismissals.bulkPut(Array.from({ length: mostDismissals - 1 }, (_, n) => dismissal(n + 1)));
    await dismissals.keep(dismissal(5000));
    const list = await dismissals.list();
    expect(list.length).toBe(mostDismissals);
    expect(list[0]?.label).toBe('Thing 5000');
    expect(await dismissals.find(dismissal(0).key)).toBeUndefined();
    expect(await dismissals.find(dismissal(1).key)).toBeDefined();
  });

  it('that cannot be read count as never made, and the rest are still there', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { database } = makeDatabase();
    const dismissals = createDismissals(database);
    await dismissals.keep(dismissal(1));
    await database.dismissals.put({ ...dismissal(2), strength: 'strong' } as unknown as Dismissal);
    expect(await dismissals.find(dismissal(2).key)).toBeUndefined();
    expect(await dismissals.list()).toEqual([dismissal(1)]);
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});
