import { describe, expect, it } from 'vitest';
import type { FeedMemory, StoredEdition } from '../../../lib/feed/edition-store';
import { newMemory } from '../../../lib/feed/feed-memory';
import { listState } from '../../../lib/feed/list-state';
import { makeEdition, makeFeed, makeNotices } from './make-edition';

const now = Date.parse('2026-11-21T12:00:00Z');
const year = 365 * 86_400_000;
const config = makeFeed({ name: 'Our list' });

function edition(expires = '2026-12-20T00:00:00Z'): StoredEdition {
  const { manifest, manifestHash } = makeEdition({ packs: [{ records: makeNotices(3) }], expires });
  return {
    feed: 'main',
    manifest,
    manifestHash,
    verified: '2026-11-20T00:00:00.000Z',
    notices: 3,
    dropped: 0,
  };
}

function stateAt(
  time: number,
  memory?: Partial<FeedMemory>,
  held: StoredEdition | undefined = edition(),
): string {
  const remembered = memory && { ...newMemory('main'), ...memory };
  return listState({ config, edition: held, memory: remembered, now: time }).state;
}

describe('the state of a list', () => {
  it('is none without an edition, with the last fault', () => {
    const lastFault = {
      at: '2026-11-21T00:00:00.000Z',
      fault: { kind: 'unreachable' as const, detail: 'x' },
    };
    const memory = { ...newMemory('main'), failures: 1, lastFault };
    expect(listState({ config, edition: undefined, memory, now })).toEqual({
      feed: 'main',
      name: 'Our list',
      byAuthority: true,
      state: 'none',
      notices: 0,
      lastFault,
      sources: [],
    });
  });

  it('tells what the edition is and whose notices are in it', () => {
    const memory = { ...newMemory('main'), lastSuccess: '2026-11-21T06:00:00.000Z' };
    const held = edition();
    expect(listState({ config, edition: held, memory, now })).toEqual({
      feed: 'main',
      name: 'Our list',
      byAuthority: true,
      state: 'current',
      notices: 3,
      generated: '2026-11-20T00:00:00Z',
      expires: '2026-12-20T00:00:00Z',
      lastSuccess: '2026-11-21T06:00:00.000Z',
      sources: [
        { id: 'us-cpsc', name: 'Source us-cpsc', licence: 'CC0', attribution: 'By us-cpsc', notices: 3 },
      ],
    });
  });

  it('labels a list that is not an authority’s', () => {
    const own = makeFeed({ byAuthority: false });
    expect(listState({ config: own, edition: edition(), memory: undefined, now }).byAuthority).toBe(false);
  });

  it('is starter for the starter edition, current or expired', () => {
    const starter = { ...edition('2026-11-20T00:00:01Z'), feed: 'starter' };
    const state = listState({ config: undefined, edition: starter, memory: undefined, now });
    expect(state).toMatchObject({ feed: 'starter', state: 'starter', byAuthority: true, notices: 3 });
  });

  it('turns to expired at the very moment', () => {
    const end = Date.parse('2026-12-20T00:00:00Z');
    expect(stateAt(end - 1)).toBe('current');
    expect(stateAt(end)).toBe('expired');
  });

  it('is expired where the local clock runs 10 years ahead: a miss then says nothing', () => {
    expect(stateAt(now + 10 * year)).toBe('expired');
  });

  it('is not made current by a clock 10 years behind, where the server told the time', () => {
    const old = edition('2026-11-20T00:00:01Z');
    expect(stateAt(now - 10 * year, { clockBehind: 10 * year }, old)).toBe('expired');
    expect(stateAt(now - 10 * year, { clockBehind: 10 * year })).toBe('current');
  });

  it('is not made current by a clock that was set back after the list was last confirmed', () => {
    const old = edition('2026-11-20T00:00:01Z');
    expect(stateAt(now - 10 * year, { lastSuccess: '2026-11-21T00:00:00.000Z' }, old)).toBe('expired');
  });
});
