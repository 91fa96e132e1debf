import { describe, expect, it } from 'vitest';
import { judgeAsked } from '../../../lib/core/judge-asked';
import type { Asked } from '../../../lib/core/question';
import { list, match } from '../language/samples';

const gtin = { kind: 'barcode', written: '8809999123453', gtin: '08809999123453' } as const;
const listing: Asked = {
  kind: 'listing',
  marketplace: 'aliexpress',
  ids: ['1005000000000017'],
  address: 'https://www.aliexpress.com/item/1005000000000017.html',
};
const shortLink: Asked = {
  kind: 'short-link',
  marketplace: 'temu',
  address: 'https://share.temu.com/x',
  title: 'Rattle',
};
const named: Asked = { kind: 'brand-and-model', text: 'Voltara VT-9041', brands: [], models: [] };
const exact: Asked[] = [gtin, { kind: 'certificate', number: 'CB061R123-4567' }, named];
const similar = match({
  level: 'possible',
  evidence: [{ kind: 'similar-words', listing: 'a', notice: 'b' }],
});
const current = [list()];

describe('what checking something asked tells', () => {
  it.each([...exact, listing, shortLink])('is a hit whatever was asked: $kind', (asked) => {
    expect(judgeAsked(asked, [match()], current)).toMatchObject({ kind: 'flagged' });
    expect(judgeAsked(asked, [match({ level: 'possible' })], current)).toMatchObject({ kind: 'possible' });
  });

  it.each(exact)('is "not on the lists" for what was compared whole: $kind', (asked) => {
    expect(judgeAsked(asked, [], current)).toEqual({ kind: 'not-listed', lists: current });
  });

  it.each([...exact, listing])('rests on the lists as a page’s verdict does: $kind', (asked) => {
    const starter = [list({ feed: 'starter', state: 'starter', notices: 249 })];
    expect(judgeAsked(asked, [], starter)).toMatchObject({
      kind: 'could-not-check',
      reason: { kind: 'starter-only' },
    });
    expect(judgeAsked(asked, [], [list({ state: 'expired' })])).toMatchObject({
      reason: { kind: 'list-expired' },
    });
    expect(judgeAsked(asked, [], [])).toMatchObject({ reason: { kind: 'no-list' } });
    expect(judgeAsked(asked, [match()], starter)).toMatchObject({ kind: 'flagged' });
  });

  it.each<[string, Asked, string]>([
    ['of a listing only the number was compared', listing, 'number-only'],
    ['a short link names nothing', shortLink, 'short-link'],
    [
      'a page of the shop is no product',
      { kind: 'other-link', address: 'https://www.temu.com/', marketplace: 'temu' },
      'no-listing',
    ],
    ['another site is no shop', { kind: 'other-link', address: 'https://shop.example/' }, 'not-a-shop'],
    ['the number is no barcode', { kind: 'barcode', written: '8809999123454' }, 'no-barcode'],
  ])('could not be checked where %s', (_, asked, reason) => {
    expect(judgeAsked(asked, [], current)).toMatchObject({
      kind: 'could-not-check',
      reason: { kind: reason },
    });
    // A reason of its own stands whatever the lists are like.
    if (reason !== 'number-only')
      expect(judgeAsked(asked, [], [])).toMatchObject({ reason: { kind: reason } });
  });

  it('is nothing for mere words, whatever matches: a name alone is never judged', () => {
    expect(judgeAsked({ kind: 'words', text: 'wooden rattle' }, [match()], current)).toBeUndefined();
  });

  it('takes no other product of the brand for the one that was asked', () => {
    expect(judgeAsked(named, [similar], current)).toMatchObject({ kind: 'not-listed' });
    expect(judgeAsked(shortLink, [similar], current)).toMatchObject({ kind: 'possible' });
  });
});
