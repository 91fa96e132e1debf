import { describe, expect, it } from 'vitest';
import { composeListsPage, type ListsPageInput } from '../../../lib/language/compose-lists-page';
import { hostile, list, now } from './samples';

const off = { on: false, access: false };
const gate = {
  id: 'eu-safety-gate',
  name: 'EU Safety Gate',
  licence: 'CC BY 4.0',
  attribution: 'European Commission',
  notices: 8123,
  newest: '2026-11-20',
  lastSuccess: '2026-11-24T05:00:00Z',
};
const straight = list({
  feed: 'direct-eu-safety-gate',
  name: 'EU Safety Gate',
  direct: { source: 'eu-safety-gate', since: '2024-11-27', whole: true },
  sources: [gate],
});

const page = (over: Partial<ListsPageInput> = {}) =>
  composeListsPage({
    language: 'en',
    fetching: false,
    lists: [],
    direct: { 'eu-safety-gate': off, 'us-cpsc': off },
    waiting: [],
    now,
    ...over,
  });

describe('the lists page', () => {
  it('tells of each source publisher, licence, attribution, records, newest notice, last success and the way it came', () => {
    const [card] = page({ lists: [list({ sources: [gate] })] }).lists;
    expect(card).toMatchObject({ way: 'feed', wayTold: 'Signed feed “Test list”', state: 'current' });
    expect(card?.sources).toEqual([
      {
        id: 'eu-safety-gate',
        name: 'EU Safety Gate',
        facts: [
          { label: 'Notices', text: '8,123 notices' },
          { label: 'Newest notice', text: '20 November 2026' },
          { label: 'Last fetched', text: '24 November 2026 (22 hours ago)' },
          { label: 'Came by', text: 'Signed feed “Test list”' },
          { label: 'Licence', text: 'CC BY 4.0' },
          { label: 'Attribution', text: 'European Commission' },
        ],
      },
    ]);
  });

  it('says what a list straight from its source covers', () => {
    const [card] = page({ lists: [straight] }).lists;
    expect(card).toMatchObject({ way: 'direct', wayTold: 'Straight from the source', state: 'current' });
    expect(card?.detail).toContain('notices since 27 November 2024');
  });

  it.each([
    ['ships with the extension', list({ feed: 'starter', state: 'starter' }), 'starter', 'starter'],
    ['a user added', list({ byAuthority: false }), 'own', 'current'],
    ['has expired', list({ state: 'expired' }), 'feed', 'expired'],
    ['has not come', list({ state: 'none' }), 'feed', 'none'],
    ['is still being fetched', list({ direct: { source: 'us-cpsc', whole: false } }), 'direct', 'unfinished'],
  ] as const)('tells apart a list that %s', (_, state, way, kind) => {
    expect(page({ lists: [state] }).lists).toMatchObject([{ way, state: kind }]);
  });

  it('never gives a group’s own list in a feed an authority’s name', () => {
    const own = { ...gate, name: 'Our club', own: true as const };
    const [card] = page({ lists: [list({ sources: [own] })] }).lists;
    expect(card?.sources[0]).toMatchObject({ name: 'Our club', notAuthority: 'Not an authority’s' });
    expect(card?.sources[0]?.facts).toContainEqual({ label: 'Came by', text: 'A group’s own list' });
  });

  it('says of a switch which one host is asked for, what is there, what is to come, and what failed', () => {
    const lastFault = { at: '2026-11-25T01:00:00Z', fault: { kind: 'unreachable' as const, detail: 'x' } };
    const known = { on: true, access: true, progress: { kept: 30, wanted: 105 }, lastFault };
    const [one, other] = page({
      lists: [straight],
      direct: { 'eu-safety-gate': known, 'us-cpsc': off },
    }).switches;
    expect(one).toMatchObject({
      permission: 'https://ec.europa.eu/*',
      state: 'on',
      told: 'Notices since 27 November 2024 are here.',
      progress: { kept: 30, wanted: 105, told: expect.stringContaining('30 of 105') },
      fault: expect.stringContaining('could not be reached'),
    });
    expect(other).toMatchObject({ state: 'off', told: '' });
    expect(other?.about).toContain('www.saferproducts.gov');
  });

  it('says that access is gone, and nothing of the fault that follows from it', () => {
    const gone = {
      on: true,
      access: false,
      lastFault: { at: '2026-11-25T01:00:00Z', fault: { kind: 'access-revoked' as const, detail: '' } },
    };
    const [one] = page({ direct: { 'eu-safety-gate': gone, 'us-cpsc': off } }).switches;
    expect(one).toMatchObject({
      state: 'no-access',
      told: expect.stringContaining('no longer lets Ansim reach'),
    });
    expect(one).not.toHaveProperty('fault');
  });

  const fingerprint = '3f2a91bc04de77a15c0e8d21b6f40a93';
  const grouped = '3f2a 91bc 04de 77a1 5c0e 8d21 b6f4 0a93';
  const added = list({
    ...{ feed: 'added-0123456789abcdef', name: 'Our club', byAuthority: false },
    added: { url: 'https://club.example/list/', fingerprint, since: '2026-11-20T00:00:00Z' },
  });
  const failedWith = (kind: 'bad-signature' | 'access-revoked') => ({
    lastFault: { at: '2026-11-25T01:00:00Z', fault: { kind, detail: '' } },
  });

  it('says of a list the user added that they did, since when, from where and by which key', () => {
    expect(page({ lists: [added] }).lists[0]).toMatchObject({
      ...{ way: 'added', wayTold: 'Added by you, not an authority’s', byAuthority: false },
      added: {
        fingerprint: grouped,
        facts: [
          { label: 'Address', text: 'https://club.example/list/' },
          { label: 'Added', text: '20 November 2026' },
        ],
      },
    });
  });

  it('says what to do where such a list is signed by another key, and nothing of keys elsewhere', () => {
    const [card] = page({ lists: [{ ...added, ...failedWith('bad-signature') }] }).lists;
    expect(card?.fault).toContain('unsubscribe, subscribe again and compare the new fingerprint');
    expect(page({ lists: [list(failedWith('bad-signature'))] }).lists[0]?.fault).not.toContain('unsubscribe');
  });

  it('offers to ask again for the host of such a list where access is gone', () => {
    const [card] = page({ lists: [{ ...added, ...failedWith('access-revoked') }] }).lists;
    expect(card?.added?.lostAccess).toBe('https://club.example/list/');
    expect(page({ lists: [added] }).lists[0]?.added).not.toHaveProperty('lostAccess');
  });

  it('tells which lists out of a file wait to be confirmed', () => {
    const [waiting] = page({
      waiting: [{ key: 'added-0', name: hostile, url: 'https://club.example/', fingerprint }],
    }).waiting;
    expect(waiting).toMatchObject({ address: 'https://club.example/', fingerprint: grouped });
    expect(waiting?.name).not.toMatch(/\u202e|A{100}/);
  });

  it('shows foreign names cleaned and cut', () => {
    const text = JSON.stringify(
      page({ lists: [list({ name: hostile, sources: [{ ...gate, id: 'club', name: hostile }] })] }),
    );
    expect(text).not.toMatch(/\u202e|\\u0007|A{400}/);
  });

  it('speaks Korean', () => {
    const korean = page({ language: 'ko', lists: [straight] });
    expect(korean.switches[0]?.name).toBe('EU 세이프티 게이트');
    expect(korean.lists[0]?.wayTold).toBe('기관에서 직접 받음');
  });
});
