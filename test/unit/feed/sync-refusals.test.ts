import { describe, expect, it } from 'vitest';
import { type makeEdition, makeKey, makeNotices, type TestEdition } from './make-edition';
import { noon, wholeEdition } from './make-store';
import { feed, hour, make, next, old, SyncWorld, spare } from './sync-world';

const world = new SyncWorld();

describe('an edition is refused and the held one stays', () => {
  const other = (over: Partial<Parameters<typeof makeEdition>[0]>) =>
    make({ sequence: 2, packs: [{ records: makeNotices(5) }], ...over });

  it.each<[string, TestEdition]>([
    ['bad-signature', other({ key: makeKey() })],
    ['bad-signature', other({ keyId: spare.id })],
    ['bad-signature', other({ keyId: 'unsigned' })],
    ['bad-manifest', other({ change: (manifest) => ({ ...manifest, format: 2 }) })],
    ['changed-in-place', other({ sequence: 1 })],
    ['fast-forward', other({ sequence: Number.MAX_SAFE_INTEGER })],
    ['bad-pack', other({ packs: [{ records: ['{}', '{}'] }] })],
  ])('as %s', async (kind, edition) => {
    await world.hold(old);
    world.server.publish(edition);
    expect(await world.failing(old)).toBe(kind);
  });

  it('as rolled-back, also against the highest sequence that never came home', async () => {
    await world.hold(next);
    world.server.publish(old);
    expect(await world.failing(next)).toBe('rolled-back');

    const lost = make({ sequence: 9, packs: [{ records: makeNotices(3) }] });
    world.server.publish(lost);
    world.server.put(`packs/${lost.manifest.packs[0]?.hash}.ndjson.gz`, undefined);
    expect(await world.failing(next)).toBe('bad-pack');
    world.server.publish(make({ sequence: 8, packs: [{ records: makeNotices(7) }] }));
    expect(await world.failing(next)).toBe('rolled-back');
    // Going back to the edition held is going back all the same; the ETag does not hide it.
    world.server.publish(next);
    expect(await world.failing(next)).toBe('rolled-back');
  });

  it('as future-dated where the server’s own clock disagrees', async () => {
    await world.hold(old);
    world.server.date = 'Sat, 21 Nov 2026 12:00:00 GMT';
    world.server.publish(other({ generated: '2036-11-21T00:00:00Z', expires: '2036-12-21T00:00:00Z' }));
    expect(await world.failing(old)).toBe('future-dated');
  });

  it('but not because the local clock is 10 years behind', async () => {
    world.server.date = 'Sat, 21 Nov 2026 12:00:00 GMT';
    world.server.publish(old);
    expect((await world.sync({ now: () => noon - 87_600 * hour })).kind).toBe('updated');
  });

  it('as foreign-source, where a list of the user’s own speaks as an authority', async () => {
    world.server.publish(old);
    expect(await world.failing(undefined, {}, { ...feed, byAuthority: false })).toBe('foreign-source');
  });

  it('where a manifest of one edition comes with the signature of another', async () => {
    await world.hold(old);
    world.server.publish(next);
    world.server.put('manifest.sig', old.files.get('manifest.sig'));
    expect(await world.failing(old)).toBe('bad-signature');
  });

  it('where a pack of an older manifest lies in a newer one’s place', async () => {
    await world.hold(old);
    world.server.publish(next);
    const [hash, older] = [next.manifest.packs[0]?.hash, old.manifest.packs[0]?.hash];
    world.server.put(`packs/${hash}.ndjson.gz`, old.files.get(`packs/${older}.ndjson.gz`));
    expect(await world.failing(old)).toBe('bad-pack');
  });

  it('where it lies about a pack’s records', async () => {
    await world.hold(old);
    const change = (manifest: TestEdition['manifest']) => ({
      ...manifest,
      packs: manifest.packs.map((pack) => ({ ...pack, notices: pack.notices + 1 })),
    });
    world.server.publish(other({ change }));
    expect(await world.failing(old)).toBe('bad-pack');
  });
});

describe('a mass change', () => {
  const long = make({
    sequence: 1,
    packs: [{ records: makeNotices(100) }, { year: 2025, records: makeNotices(4, 901) }],
  });
  const emptied = (sequence: number, bulk?: true) =>
    make({ sequence, packs: [{ year: 2025, records: makeNotices(4, 901) }], ...(bulk && { bulk }) });
  const withdrawn = makeNotices(100).map((notice) => ({ ...notice, withdrawn: '2026-11-20' }));

  it('waits, also when the same edition is seen again, and is taken when the next one confirms it', async () => {
    await world.hold(long);
    world.server.publish(emptied(2));
    expect(await world.failing(long)).toBe('held-mass-change');
    expect(await world.failing(long)).toBe('held-mass-change');
    expect(await world.store.memory('main')).toMatchObject({ failures: 0, held: { sequence: 2 } });
    const confirmed = emptied(3);
    world.server.publish(confirmed);
    expect((await world.sync()).kind).toBe('updated');
    expect(await wholeEdition(world.store)).toBe(confirmed.manifestHash);
    expect((await world.store.memory('main'))?.held).toBeUndefined();
  });

  it('is forgotten where the next edition takes it back', async () => {
    await world.hold(long);
    world.server.publish(emptied(2));
    expect(await world.failing(long)).toBe('held-mass-change');
    world.server.publish(make({ sequence: 3, packs: [{ records: makeNotices(101) }] }));
    expect((await world.sync()).kind).toBe('updated');
    world.server.publish(emptied(4));
    expect((await world.sync()).kind).toBe('failed');
  });

  it('waits on where the next edition makes another one, which the one after that may confirm', async () => {
    await world.hold(long);
    world.server.publish(emptied(2));
    expect(await world.failing(long)).toBe('held-mass-change');
    const filled = (sequence: number) =>
      make({ sequence, packs: [{ records: makeNotices(500, 2000) }, { records: makeNotices(100) }] });
    world.server.publish(filled(3));
    expect(await world.failing(long)).toBe('held-mass-change');
    expect(await world.failing(long)).toBe('held-mass-change');
    expect((await world.store.memory('main'))?.held).toMatchObject({
      ...{ sequence: 3, change: { gone: 4, added: 500 } },
    });
    world.server.publish(filled(4));
    expect((await world.sync()).kind).toBe('updated');
  });

  it('by tombstones is one too', async () => {
    await world.hold(long);
    world.server.publish(make({ sequence: 2, packs: [{ records: withdrawn }] }));
    expect(await world.failing(long)).toBe('held-mass-change');
  });

  it('by new notices is one too', async () => {
    await world.hold(long);
    world.server.publish(
      make({ sequence: 2, packs: [...[{ records: makeNotices(500, 2000) }], { records: makeNotices(100) }] }),
    );
    expect(await world.failing(long)).toBe('held-mass-change');
  });

  it('is taken at once where the publisher says it is meant', async () => {
    await world.hold(long);
    world.server.publish(emptied(2, true));
    expect((await world.sync()).kind).toBe('updated');
  });

  it('is none where notices only move from one pack to another', async () => {
    await world.hold(long);
    world.server.publish(
      make({
        sequence: 2,
        packs: [
          { year: 2024, records: makeNotices(50) },
          { records: [...makeNotices(50, 51), ...makeNotices(4, 901)] },
        ],
      }),
    );
    expect((await world.sync()).kind).toBe('updated');
  });
});
