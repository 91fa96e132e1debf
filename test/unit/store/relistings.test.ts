import { describe, expect, it } from 'vitest';
import { createRelistings, mostRelistings } from '../../../lib/store/relistings';
import { relisting } from '../core/made-relistings';
import { makeDatabase } from './make-database';

const numbered = (number: number) =>
  relisting({
    key: `temu:${601000000000000 + number}`,
    at: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString(),
  });

describe('possible relistings', () => {
  it('are kept, found, changed, and listed newest first, also after the worker died', async () => {
    const { database, factory } = makeDatabase();
    const relistings = createRelistings(database);
    for (const number of [1, 3, 2]) await relistings.change(numbered(number).key, () => numbered(number));
    await relistings.change(numbered(2).key, (before) => before && { ...before, state: 'dismissed' });
    const again = createRelistings(makeDatabase(factory).database);
    expect((await again.list()).map(({ key }) => key)).toEqual([3, 2, 1].map((each) => numbered(each).key));
    expect(await again.get(numbered(2).key)).toMatchObject({ state: 'dismissed' });
  });

  it('are none where nothing is to be kept', async () => {
    const relistings = createRelistings(makeDatabase().database);
    await relistings.change('temu:601000000000001', (before) => before);
    expect(await relistings.list()).toEqual([]);
  });

  it('make room, the oldest first', async () => {
    const { database } = makeDatabase();
    const relistings = createRelistings(database);
    await relistings.list();
    await database.relistings.bulkPut(Array.from({ length: mostRelistings }, (_, at) => numbered(at)));
    await relistings.change(numbered(mostRelistings).key, () => numbered(mostRelistings));
    expect(await relistings.get(numbered(0).key)).toBeUndefined();
    expect(await relistings.get(numbered(1).key)).toBeDefined();
  });
});
