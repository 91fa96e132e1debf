import { describe, expect, it } from 'vitest';
import { whyAMissMeansNothing } from '../../../lib/core/decide-verdict';
import type { ListState } from '../../../lib/core/lists';
import { directSafetyGate } from '../../../lib/direct/eu-safety-gate';
import { followed } from '../../../lib/direct/registry';
import { listState } from '../../../lib/feed/list-state';
import { makeEdition, makeNotices } from '../feed/make-edition';
import { list } from '../language/samples';

const source = 'eu-safety-gate' as const;
const straight = (over: Partial<ListState> = {}) =>
  list({ feed: 'direct-eu-safety-gate', direct: { source, since: '2024-11-27', whole: true }, ...over });
const unfinished = straight({ direct: { source, since: '2026-05-01', whole: false } });
const starter = list({ feed: 'starter', state: 'starter', notices: 249 });
const carrying = list({
  sources: [{ id: source, name: 'EU Safety Gate', licence: 'x', attribution: 'x', notices: 20_000 }],
});

describe('a miss, with lists straight from their sources', () => {
  it.each<[string, ListState[], string | undefined]>([
    ['a whole one alone', [straight()], undefined],
    ['a whole one beside the starter list', [straight(), starter], undefined],
    ['one that is still being fetched', [unfinished, starter], 'list-incomplete'],
    [
      'one of which nothing has come, beside the starter list',
      [straight({ state: 'none' }), starter],
      'starter-only',
    ],
    [
      'one of which nothing has come, beside a whole one',
      [straight(), straight({ state: 'none' })],
      'list-incomplete',
    ],
    ['one that is too old', [straight({ state: 'expired' }), starter], 'list-expired'],
    [
      'one that is still being fetched, where a current feed brings the same source',
      [unfinished, carrying],
      undefined,
    ],
    [
      'one that is too old, where a current feed brings the same source',
      [straight({ state: 'expired' }), carrying],
      undefined,
    ],
    [
      'one that is too old, where the feed brings other sources',
      [straight({ state: 'expired' }), list()],
      'list-expired',
    ],
    [
      'a whole one, where the feed has not come',
      [straight(), list({ state: 'none' }), starter],
      'starter-only',
    ],
    ['a whole one, where the feed has expired', [straight(), list({ state: 'expired' })], 'list-expired'],
  ])('on %s', (_, lists, reason) => expect(whyAMissMeansNothing(lists)?.kind).toBe(reason));
});

describe('the state of a list straight from its source', () => {
  const { manifest, manifestHash } = makeEdition({
    packs: [{ records: makeNotices(3) }],
    expires: '2026-11-22T00:00:00Z',
  });
  const edition = {
    ...{ feed: 'direct-eu-safety-gate', manifest, manifestHash, notices: 3, dropped: 0 },
    verified: '2026-11-20T00:00:00.000Z',
  };
  const at = (now: string, lastSuccess = '2026-11-25T00:00:00.000Z') =>
    listState({
      config: followed(directSafetyGate),
      edition,
      memory: {
        ...{ feed: edition.feed, highestSequence: 1, failures: 0, lastSuccess },
        covers: { since: '2024-11-27', whole: true },
      },
      now: Date.parse(now),
    });

  it('is of the last time everything due was asked for, and good for two weeks from then', () => {
    expect(at('2026-12-08T00:00:00Z')).toMatchObject({
      state: 'current',
      generated: '2026-11-25T00:00:00.000Z',
      direct: { source, since: '2024-11-27', whole: true },
    });
    expect(at('2026-12-10T00:00:00Z').state).toBe('expired');
  });
});
