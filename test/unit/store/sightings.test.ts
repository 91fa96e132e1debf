import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import { createSightings, mostSightings, rowOf } from '../../../lib/store/sightings';
import { makeDatabase } from './make-database';

const sighting = (hour: number, id = '1005007000000001'): Sighting => ({
  format: 1,
  listing: { marketplace: 'aliexpress', id },
  notice: 'us-cpsc:1',
  at: new Date(Date.parse('2026-11-01T00:00:00Z') + hour * 3_600_000).toISOString(),
  region: 'KR',
  state: { kind: 'on-sale' },
  basis: 'visit',
});
const usTwin = String(1005007000000001n + 2n ** 51n);

describe('sightings', () => {
  it('are listed oldest first, and of one listing under any of its numbers', async () => {
    const sightings = createSightings(makeDatabase().database);
    for (const each of [sighting(3), sighting(1, usTwin), sighting(2, '1005007000000002')])
      await sightings.keep(each);
    expect(await sightings.list()).toEqual([
      sighting(1, usTwin),
      sighting(2, '1005007000000002'),
      sighting(3),
    ]);
    expect(await sightings.of('aliexpress:1005007000000001')).toEqual([sighting(1, usTwin), sighting(3)]);
  });

  it('of the same listing at the same moment are one', async () => {
    const sightings = createSightings(makeDatabase().database);
    await sightings.keep(sighting(1));
    await sightings.keep(sighting(1));
    expect(await sightings.list()).toHaveLength(1);
  });

  it('tell when each listing was last looked at', async () => {
    const sightings = createSightings(makeDatabase().database);
    for (const hour of [5, 9, 2]) await sightings.keep(sighting(hour));
    expect([...(await sightings.lastSeen())]).toEqual([['aliexpress:1005007000000001', sighting(9).at]]);
  });

  it('make room, the oldest first', async () => {
    const { database } = makeDatabase();
    const sightings = createSightings(database);
    await sightings.list();
    await database.sightings.bulkPut(
      Array.from({ length: mostSightings }, (_, hour) => rowOf(sighting(hour))),
    );
    await sightings.keep(sighting(mostSightings));
    const kept = await database.sightings.orderBy('at').primaryKeys();
    expect(kept).toHaveLength(mostSightings);
    expect(kept.slice(0, 2)).toEqual([rowOf(sighting(1)).key, rowOf(sighting(2)).key]);
  });

  it('that cannot be read are left out', async () => {
    const { database } = makeDatabase();
    const sightings = createSightings(database);
    await sightings.keep(sighting(1));
    await database.sightings.put({ ...rowOf(sighting(2)), sighting: { format: 9 } as never });
    expect(await sightings.list()).toEqual([sighting(1)]);
  });
});
