import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import type { KeptSighting, SeenPage } from '../../../lib/core/visit-sighting';
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

describe('what a visit saw', () => {
  const page: SeenPage = { title: 'Rattle', seller: { id: '900000001', name: 'Made-up Goods Store' } };
  const visit = (hour: number, over: Partial<KeptSighting> = {}, id?: string): KeptSighting => ({
    ...{ sighting: sighting(hour, id), page, document: `document ${hour}` },
    ...over,
  });
  const gone = (hour: number): KeptSighting => ({
    ...visit(hour),
    sighting: { ...sighting(hour), state: { kind: 'not-offered' } },
  });
  const nothing = { listings: [], notices: [], sellers: [] };

  it('is kept once a day and state, and in place of what its document showed first', async () => {
    const sightings = createSightings(makeDatabase().database);
    for (const each of [visit(1), visit(5), gone(7), visit(30)]) await sightings.keepVisit(each);
    expect(await sightings.list()).toEqual([sighting(1), gone(7).sighting, sighting(30)]);
    await sightings.keepVisit(gone(49));
    await sightings.keepVisit({ ...visit(49), document: 'document 49' });
    expect((await sightings.list()).at(-1)).toEqual(sighting(49));
    expect(await sightings.count()).toBe(4);
  });

  it('is found by its listing, its notice and its seller, whole, with everything else seen of that listing', async () => {
    const sightings = createSightings(makeDatabase().database);
    const { page: _, ...bare } = gone(30);
    for (const each of [visit(1), bare, visit(2, { page: { title: 'Other' } }, '1005007000000002')])
      await sightings.keepVisit(each);
    const whole = [visit(1), bare];
    const key = 'aliexpress:1005007000000001';
    expect(await sightings.about({ ...nothing, listings: [key] })).toEqual(whole);
    for (const seller of ['aliexpress number 900000001', 'aliexpress name madeupgoodsstore'])
      expect(await sightings.about({ ...nothing, sellers: [seller] })).toEqual(whole);
    expect(await sightings.about({ ...nothing, notices: ['us-cpsc:1'] })).toHaveLength(3);
    expect(await sightings.about({ ...nothing, sellers: ['temu number 900000001'] })).toEqual([]);
    expect(await sightings.about(nothing)).toEqual([]);
  });

  it('is shown newest first, so much as is asked for, and is gone when all is deleted', async () => {
    const sightings = createSightings(makeDatabase().database);
    for (const hour of [1, 30, 60]) await sightings.keepVisit(visit(hour));
    expect(await sightings.newest(2)).toEqual([sighting(60), sighting(30)]);
    await sightings.removeAll();
    expect(await sightings.count()).toBe(0);
  });
});
