import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedMemory, StoredEdition, WaitingChange } from '../../../lib/feed/edition-store';
import { newMemory } from '../../../lib/feed/feed-memory';
import { judgeChange, judgeManifest } from '../../../lib/feed/judge-edition';
import type { Manifest } from '../../../lib/feed/manifest';
import { times } from '../../profile';
import { makeEdition } from './make-edition';

const day = 86_400_000;
const now = Date.parse('2026-11-21T12:00:00Z');
const hashOf = (name: string) => name.padEnd(64, '0');

function manifest(sequence: number, over: Partial<Manifest> = {}): Manifest {
  return { ...makeEdition({ packs: [], sequence }).manifest, ...over };
}

function held(sequence: number, hash = hashOf(`${sequence}`)): StoredEdition {
  const verified = '2026-11-20T00:00:00.000Z';
  return {
    feed: 'main',
    manifestHash: hash,
    manifest: manifest(sequence),
    verified,
    notices: 100,
    dropped: 0,
  };
}

function memory(over: Partial<FeedMemory> = {}): FeedMemory {
  return { ...newMemory('main'), ...over };
}

function judge(over: Partial<Parameters<typeof judgeManifest>[0]>): string {
  const of = over.manifest ?? manifest(1);
  const judged = judgeManifest({
    manifest: of,
    manifestHash: hashOf(`${of.sequence}`),
    feed: { byAuthority: true },
    held: undefined,
    memory: memory(),
    clock: { local: now, server: now },
    ...over,
  });
  return judged.kind === 'refused' ? judged.fault.kind : judged.kind;
}

describe('a manifest after what is known of the feed', () => {
  it('is new where nothing was seen, and where its sequence is higher', () => {
    expect(judge({})).toBe('new');
    expect(judge({ manifest: manifest(6), held: held(5), memory: memory({ highestSequence: 5 }) })).toBe(
      'new',
    );
  });

  it('is the same where it is the very edition held', () => {
    expect(judge({ manifest: manifest(5), held: held(5), memory: memory({ highestSequence: 5 }) })).toBe(
      'same',
    );
  });

  it('is refused below the highest sequence ever seen, though it is higher than the edition held', () => {
    const seen = memory({ highestSequence: 9, highestHash: hashOf('9') });
    expect(judge({ manifest: manifest(8), held: held(5), memory: seen })).toBe('rolled-back');
  });

  it('is refused below the edition held even where the memory was lost', () => {
    expect(judge({ manifest: manifest(4), held: held(5), memory: memory() })).toBe('rolled-back');
  });

  it('is refused where it is the held edition again after a later one was seen', () => {
    expect(judge({ manifest: manifest(5), held: held(5), memory: memory({ highestSequence: 6 }) })).toBe(
      'rolled-back',
    );
  });

  it('is refused with the sequence of the edition held and another hash', () => {
    expect(judge({ manifest: manifest(5), held: held(5, hashOf('f')) })).toBe('changed-in-place');
  });

  it('is refused with the highest sequence seen and another hash, though that edition never came home', () => {
    const seen = memory({ highestSequence: 6, highestHash: hashOf('f') });
    expect(judge({ manifest: manifest(6), held: held(5), memory: seen })).toBe('changed-in-place');
    expect(judge({ manifest: manifest(6), held: undefined, memory: seen })).toBe('changed-in-place');
  });

  it('is new where it is the highest seen and never came home', () => {
    const seen = memory({ highestSequence: 6, highestHash: hashOf('6') });
    expect(judge({ manifest: manifest(6), held: held(5), memory: seen })).toBe('new');
  });

  it.each([
    [1_000_005, 'new'],
    [1_000_006, 'fast-forward'],
    [Number.MAX_SAFE_INTEGER, 'fast-forward'],
  ])('may jump from 5 to %i: %s', (sequence, outcome) => {
    expect(judge({ manifest: manifest(sequence), held: held(5) })).toBe(outcome);
  });

  it('may not begin at the far end either', () => {
    expect(judge({ manifest: manifest(Number.MAX_SAFE_INTEGER) })).toBe('fast-forward');
  });

  it('is accepted though it has expired: its misses will say so', () => {
    const old = manifest(6, { generated: '2020-01-01T00:00:00Z', expires: '2020-02-01T00:00:00Z' });
    expect(judge({ manifest: old, held: held(5) })).toBe('new');
  });
});

describe('a manifest dated ahead', () => {
  const at = (time: number) => manifest(6, { generated: new Date(time).toISOString() });

  it.each<[string, number, { local: number; server: number | undefined }, string]>([
    ['by an hour is accepted', now + day / 24, { local: now, server: now }, 'new'],
    [
      'by two days is refused where both clocks say so',
      now + 2 * day,
      { local: now, server: now },
      'future-dated',
    ],
    ['by 10 years is refused', now + 3650 * day, { local: now, server: now }, 'future-dated'],
    [
      'is accepted where only the local clock is 10 years behind',
      now,
      { local: now - 3650 * day, server: now },
      'new',
    ],
    [
      'is accepted where the server does not tell the time',
      now,
      { local: now - 3650 * day, server: undefined },
      'new',
    ],
    [
      'is accepted where only the server’s clock is behind',
      now,
      { local: now, server: now - 3650 * day },
      'new',
    ],
    [
      'is accepted where the local clock runs 10 years ahead',
      now,
      { local: now + 3650 * day, server: now },
      'new',
    ],
  ])('%s', (_, generated, clock, outcome) => {
    expect(judge({ manifest: at(generated), held: held(5), clock })).toBe(outcome);
  });
});

describe('a feed that is not an authority’s', () => {
  const sources = (id: string, name = id) =>
    manifest(1, {
      sources: [{ id, name, licence: 'x', attribution: 'x', complete: true, notices: 1 }],
    });

  it.each(['eu-safety-gate', 'us-cpsc', 'accc'])('may not speak in the name of %s', (id) => {
    expect(judge({ manifest: sources(id), feed: { byAuthority: false } })).toBe('foreign-source');
    expect(judge({ manifest: sources(id), feed: { byAuthority: true } })).toBe('new');
  });

  it('is refused where a list that is not an authority’s calls a source of its own so that it would be taken for one', () => {
    for (const name of ['EU Safety Gate', 'ЕU Ѕаfetу Gаte', 'US  C.P.S.C.', '국가 기술표준원 알림']) {
      expect(judge({ manifest: sources('my-list', name), feed: { byAuthority: false } })).toBe(
        'foreign-source',
      );
      expect(judge({ manifest: sources('my-list', name), feed: { byAuthority: true } })).toBe('new');
    }
  });

  it('may speak in its own', () => {
    expect(judge({ manifest: sources('my-list'), feed: { byAuthority: false } })).toBe('new');
  });
});

describe('a mass change', () => {
  const plain = { sequence: 7 };
  const none = { sequence: 5, waiting: undefined };
  const since = '2026-11-20T00:00:00.000Z';
  const waitingAt = (sequence: number, change?: WaitingChange) => ({
    ...{ manifestHash: hashOf(`${sequence}`), sequence, since },
    ...(change && { change }),
  });

  it.each([
    [{ before: 1000, gone: 300, added: 0 }, 'accepted'],
    [{ before: 1000, gone: 301, added: 0 }, 'held'],
    [{ before: 1000, gone: 1000, added: 1000 }, 'held'],
    [{ before: 1000, gone: 0, added: 3000 }, 'accepted'],
    [{ before: 1000, gone: 0, added: 3001 }, 'held'],
    [{ before: 4, gone: 4, added: 9 }, 'accepted'],
    [{ before: 20, gone: 15, added: 0 }, 'accepted'],
    [{ before: 20, gone: 16, added: 0 }, 'held'],
    [{ before: 0, gone: 0, added: 150 }, 'accepted'],
    [{ before: 0, gone: 0, added: 151 }, 'held'],
  ])('%j is %s', (change, outcome) => {
    expect(judgeChange(change, plain, none).kind).toBe(outcome);
  });

  const emptied = { before: 1000, gone: 1000, added: 0 };

  it('is accepted at once where the publisher says it is meant', () => {
    expect(judgeChange(emptied, { ...plain, bulk: true }, none).kind).toBe('accepted');
  });

  it.each<[string, typeof emptied, WaitingChange | undefined, 'accepted' | 'held']>([
    ['the edition after it still makes it', emptied, { gone: 1000, added: 0 }, 'accepted'],
    ['it went on a little', emptied, { gone: 900, added: 0 }, 'accepted'],
    ['a much smaller one waited', emptied, { gone: 400, added: 0 }, 'held'],
    ['a much larger one waited', { ...emptied, gone: 400 }, { gone: 1000, added: 0 }, 'held'],
    ['one of new notices waited', emptied, { gone: 0, added: 4000 }, 'held'],
    ['one of gone notices waited', { ...emptied, gone: 0, added: 4000 }, { gone: 1000, added: 0 }, 'held'],
    ['one half of it only waited', { ...emptied, added: 4000 }, { gone: 1000, added: 0 }, 'held'],
    ['both its halves waited', { ...emptied, added: 4000 }, { gone: 990, added: 4100 }, 'accepted'],
    ['a few new notices came beside it', { ...emptied, added: 70 }, { gone: 1000, added: 0 }, 'accepted'],
    ['nobody remembers how large the one was that waited', emptied, undefined, 'held'],
  ])('where %s: %j after %j is %s', (_, change, waited, outcome) => {
    const waiting = waitingAt(6, waited);
    expect(judgeChange(change, plain, { sequence: 5, waiting }).kind).toBe(outcome);
  });

  const counts = fc.record({ gone: fc.nat(20_000), added: fc.nat(80_000) });

  it('that is never like the one before it never comes through, and one that stays comes through the second time', () => {
    fc.assert(
      fc.property(fc.nat(20_000), counts, counts, (before, first, next) => {
        const change = { before, ...next };
        const at = (waiting?: WaitingChange) =>
          judgeChange(change, plain, { sequence: 5, waiting: waiting && waitingAt(6, waiting) });
        expect(at(next).kind).toBe('accepted');
        const alone = at();
        const far = (a: number, b: number) => Math.max(a, b) > 1.25 * Math.min(a, b) + 13;
        if (alone.kind === 'held' && far(first.gone, next.gone) && far(first.added, next.added))
          expect(at(first)).toEqual(alone);
        if (alone.kind === 'accepted') expect(at(first).kind).toBe('accepted');
      }),
      { numRuns: times('mass changes after mass changes', { short: 500, long: 20_000 }) },
    );
  });

  it('is not confirmed by what waited before the edition held', () => {
    expect(judgeChange(emptied, plain, { sequence: 6, waiting: waitingAt(6, emptied) }).kind).toBe('held');
  });

  it('does not confirm itself', () => {
    expect(judgeChange(emptied, plain, { sequence: 5, waiting: waitingAt(7, emptied) }).kind).toBe('held');
    const seen = memory({ highestSequence: 7, highestHash: hashOf('7'), held: waitingAt(7) });
    expect(judge({ manifest: manifest(7), held: held(5), memory: seen })).toBe('waiting');
  });

  it('does not wait where there is no list any more that it could damage', () => {
    const seen = memory({ highestSequence: 7, highestHash: hashOf('7'), held: waitingAt(7) });
    expect(judge({ manifest: manifest(7), held: undefined, memory: seen })).toBe('new');
  });
});
