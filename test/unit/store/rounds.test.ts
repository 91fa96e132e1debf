import { describe, expect, it } from 'vitest';
import { type Round, roundBounds, sightingOf } from '../../../lib/core/round';
import { createRounds } from '../../../lib/store/rounds';
import { createSightings } from '../../../lib/store/sightings';
import { madeRound, madeSeen, madeTarget } from '../core/made-rounds';
import { makeDatabase } from './make-database';

const done: Round['state'] = { kind: 'ended', how: 'done' };
const seenTarget = madeTarget(1, { opened: ['2026-11-20T10:59:00.000Z'], seen: madeSeen });
const withSeen = (round: Round) => ({
  round: { ...round, targets: [seenTarget, ...round.targets.slice(1)] },
  sighting: sightingOf(seenTarget)!,
});

describe('verification rounds', () => {
  it('outlive the worker, and there is one at a time', async () => {
    const { database, factory } = makeDatabase();
    expect(await createRounds(database).begin(madeRound())).toBe('begun');
    const later = createRounds(makeDatabase(factory).database);
    expect(await later.current()).toEqual(madeRound());
    expect(await later.begin(madeRound(2, { id: 'fedcba9876543210' }))).toBe('one-is-open');
    await later.change(madeRound().id, (round) => ({ round: { ...round, state: done } }));
    expect(await later.current()).toBeUndefined();
    expect(await later.begin(madeRound(2, { id: 'fedcba9876543210' }))).toBe('begun');
  });

  it('get further in one step with the sighting that comes of it', async () => {
    const { database } = makeDatabase();
    const rounds = createRounds(database);
    await rounds.begin(madeRound());
    await rounds.change(madeRound().id, withSeen);
    expect((await rounds.get(madeRound().id))?.targets[0]?.seen).toEqual(madeSeen);
    expect(await createSightings(database).list()).toEqual([sightingOf(seenTarget)]);

    const failing = rounds.change(madeRound().id, (round) => {
      withSeen(round);
      throw new Error('the worker was killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await createSightings(database).list()).toHaveLength(1);
  });

  it('that are no longer there are not made anew by a change', async () => {
    const rounds = createRounds(makeDatabase().database);
    await rounds.begin(madeRound());
    await rounds.remove(madeRound().id);
    expect(await rounds.change(madeRound().id, withSeen)).toBeUndefined();
    expect(await rounds.list()).toEqual([]);
  });

  it('make room once they have ended, the oldest first', async () => {
    const rounds = createRounds(makeDatabase().database);
    const id = (number: number) => `00000000000000${String(number).padStart(2, '0')}`;
    for (let number = 0; number <= roundBounds.rounds; number++) {
      const changed = new Date(Date.parse('2026-11-01T00:00:00Z') + number * 3_600_000).toISOString();
      await rounds.begin(madeRound(1, { id: id(number), changed, state: done }));
    }
    const kept = (await rounds.list()).map((round) => round.id);
    expect(kept).toHaveLength(roundBounds.rounds);
    expect([kept[0], kept.at(-1)]).toEqual([id(roundBounds.rounds), id(1)]);
  });
});
