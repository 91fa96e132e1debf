import { describe, expect, it } from 'vitest';
import type { StoredEdition } from '../../../lib/feed/edition-store';
import type { FollowedList } from '../../../lib/feed/feed-config';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import { openLists } from '../../../lib/store/open-lists';
import { makeFeed, makeSelectors } from '../feed/make-edition';
import { makeStore, noon } from '../feed/make-store';

const noPacks = (feed: string, expires = '2026-12-21T12:00:00Z'): StoredEdition => ({
  feed,
  manifestHash: '0'.repeat(64),
  manifest: {
    format: 1,
    keyId: 'unsigned',
    sequence: 1,
    generated: '2026-11-20T12:00:00Z',
    expires,
    pollSeconds: 21_600,
    sources: [],
    packs: [],
  },
  verified: '2026-11-20T13:00:00Z',
  notices: 7,
  dropped: 0,
});

async function held(...editions: StoredEdition[]) {
  const { store } = makeStore();
  for (const edition of editions) {
    const index = new Blob([createIndexBuilder().finish()]);
    const memory = { feed: edition.feed, highestSequence: 1, failures: 0 };
    await store.switchTo(edition, index, memory, undefined);
  }
  return store;
}

const never = async () => undefined;

describe('opening the lists a verdict rests on', () => {
  it('is the starter edition alone while no feed is configured', async () => {
    const store = await held(noPacks('starter'));
    const { states, open } = await openLists({ store, feeds: [], now: noon, rebuildIndex: never });
    expect(states).toMatchObject([{ feed: 'starter', state: 'starter', notices: 7 }]);
    expect(open).toHaveLength(1);
  });

  it('keeps the starter edition beside a feed that has not arrived yet', async () => {
    const store = await held(noPacks('starter'));
    const { states } = await openLists({ store, feeds: [makeFeed()], now: noon, rebuildIndex: never });
    expect(states).toMatchObject([{ feed: 'main', state: 'none' }, { state: 'starter' }]);
  });

  it('leaves the starter edition out once an authority’s feed has come, so that what it withdrew is gone', async () => {
    const store = await held(noPacks('starter'), noPacks('main'));
    const { states } = await openLists({ store, feeds: [makeFeed()], now: noon, rebuildIndex: never });
    expect(states).toMatchObject([{ feed: 'main', state: 'current' }]);
  });

  it('keeps the starter edition beside a list the user added, which is no authority’s', async () => {
    const store = await held(noPacks('starter'), noPacks('mine'));
    const feeds = [makeFeed({ key: 'mine', byAuthority: false })];
    const { states } = await openLists({ store, feeds, now: noon, rebuildIndex: never });
    expect(states).toMatchObject([
      { feed: 'mine', byAuthority: false, state: 'current' },
      { feed: 'starter', state: 'starter' },
    ]);
  });

  it('calls a list past its expiry expired, and still searches it', async () => {
    const store = await held(noPacks('main', '2026-11-21T00:00:00Z'));
    const { states, open } = await openLists({ store, feeds: [makeFeed()], now: noon, rebuildIndex: never });
    expect(states).toMatchObject([{ state: 'expired' }]);
    expect(open).toHaveLength(1);
  });

  it('builds a damaged index again before it searches', async () => {
    const { store } = makeStore();
    const broken = new Blob([new Uint8Array(10)]);
    await store.switchTo(
      noPacks('main'),
      broken,
      { feed: 'main', highestSequence: 1, failures: 0 },
      undefined,
    );
    const built: string[] = [];
    const { states } = await openLists({
      store,
      feeds: [makeFeed()],
      now: noon,
      rebuildIndex: async (edition) => {
        built.push(edition.feed);
        return createIndexBuilder().finish();
      },
    });
    expect(built).toEqual(['main']);
    expect(states).toMatchObject([{ state: 'current' }]);
  });

  it('counts a list that cannot be searched as none, never as one without a match', async () => {
    const { store } = makeStore();
    const broken = new Blob([new Uint8Array(10)]);
    await store.switchTo(
      noPacks('main'),
      broken,
      { feed: 'main', highestSequence: 1, failures: 0 },
      undefined,
    );
    const { states, open } = await openLists({ store, feeds: [makeFeed()], now: noon, rebuildIndex: never });
    expect(states).toMatchObject([{ state: 'none' }]);
    expect(open).toEqual([]);
  });

  it('hands on the selectors of the feed that may send them, and of no other', async () => {
    const selectors = makeSelectors('.pdx-title');
    const store = await held({ ...noPacks('main'), selectors }, { ...noPacks('other'), selectors });
    const selectorsOf = async (...feeds: FollowedList[]) =>
      (await openLists({ store, feeds, now: noon, rebuildIndex: never })).selectors;
    expect(await selectorsOf(makeFeed({ selectors: true }), makeFeed({ key: 'other' }))).toEqual([selectors]);
    expect(await selectorsOf(makeFeed())).toEqual([]);
    expect(await selectorsOf(makeFeed({ selectors: true, byAuthority: false }))).toEqual([]);
  });
});
