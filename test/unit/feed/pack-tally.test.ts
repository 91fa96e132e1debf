import { describe, expect, it } from 'vitest';
import { type NoticeTally, onceEach, sumOfTallies } from '../../../lib/core/notice-tally';
import { tallyEdition } from '../../../lib/feed/pack-tally';
import { createTallies } from '../../../lib/store/tallies';
import { makeEdition, makeNotice, packBytes, type TestPack } from './make-edition';
import { makeStore } from './make-store';

const choking = { official: 'Choking', hazard: 'choking' } as const;
const unmapped = { official: 'Something else altogether' };
const packs: TestPack[] = [
  {
    records: [
      makeNotice(1, { hazards: [choking, unmapped, choking], published: '2026-03-04' }),
      makeNotice(2, { hazards: [unmapped], published: '2026-03-30' }),
      makeNotice(3, { published: '2026-04-01' }),
      makeNotice(4, { withdrawn: '2026-05-01', hazards: [choking] }),
      'not json',
    ],
  },
  { source: 'accc', records: [makeNotice(5, { source: 'accc', id: 'accc:5', hazards: [choking] })] },
];

async function make(kept = packs) {
  const { store, database } = makeStore();
  const edition = makeEdition({ packs: kept });
  for (const [at, { records }] of kept.entries())
    await store.keepPack(
      edition.manifest.packs[at]?.hash ?? '',
      new Blob([new Uint8Array(packBytes(records))]),
    );
  const tallies = createTallies(database);
  const told: number[] = [];
  const count = (over = {}) =>
    tallyEdition(edition, {
      ...{ store, tallies, signal: new AbortController().signal },
      pause: async () => {},
      told: (notices: number) => void told.push(notices),
      ...over,
    });
  return { edition, store, tallies, told, count };
}

const cpsc: NoticeTally = {
  notices: 3,
  uncounted: 1,
  hazards: { choking: 1, unsorted: 2 },
  months: { '2026-03': 2, '2026-04': 1 },
};

describe('what the notices of an edition are counted for', () => {
  it('is danger and month of those that stand, each danger once a notice, by source', async () => {
    const { count, told } = await make();
    const bySource = await count();
    expect(bySource.get('us-cpsc')).toEqual([expect.objectContaining(cpsc)]);
    expect(bySource.get('accc')).toEqual([expect.objectContaining({ notices: 1, hazards: { choking: 1 } })]);
    expect(told).toEqual([5, 1]);
  });

  it('is counted once a pack: the second time no pack is read', async () => {
    const { count } = await make();
    const first = await count();
    const store = {
      pack: () => Promise.reject(new Error('a pack was read')),
      dropPack: async () => {},
    };
    expect(await count({ store })).toEqual(first);
  });

  it('is told as uncounted where a pack is not there', async () => {
    const { count, edition, store } = await make();
    await store.dropPack(edition.manifest.packs[0]?.hash ?? '');
    const [tally] = (await count()).get('us-cpsc') ?? [];
    expect(tally).toMatchObject({ notices: 0, uncounted: 5 });
  });

  it('goes on where it was stopped', async () => {
    const { count, tallies, edition } = await make();
    const stop = new AbortController();
    const stopped = count({ signal: stop.signal, told: () => stop.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await tallies.get(edition.manifest.packs.map(({ hash }) => hash))).toHaveLength(1);
    expect((await count()).size).toBe(2);
  });

  it('is forgotten with its pack', async () => {
    const { count, tallies, edition } = await make();
    await count();
    const [first = '', second = ''] = edition.manifest.packs.map(({ hash }) => hash);
    await tallies.forgetOthers([second]);
    expect((await tallies.get([first, second])).map(({ hash }) => hash)).toEqual([second]);
  });
});

describe('tallies', () => {
  it('are added up', () => {
    expect(sumOfTallies([cpsc, cpsc])).toEqual({
      notices: 6,
      uncounted: 2,
      hazards: { choking: 2, unsorted: 4 },
      months: { '2026-03': 4, '2026-04': 2 },
    });
    expect(sumOfTallies([])).toMatchObject({ notices: 0 });
  });

  it('of a source that two lists carry are the larger one, and a group’s own never takes an authority’s place', () => {
    const of = (notices: number, byAuthority = true) => ({
      source: { id: 'us-cpsc', name: 'CPSC' },
      byAuthority,
      tally: { ...cpsc, notices },
    });
    expect(onceEach([of(3), of(9), of(2), of(50, false)]).map(({ tally }) => tally.notices)).toEqual([9, 50]);
  });
});
