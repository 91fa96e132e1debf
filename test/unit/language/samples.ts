import { emptyListing, type Listing } from '../../../lib/core/listing';
import type { ListState } from '../../../lib/core/lists';
import { type Notice, type NoticeInput, noticeSchema } from '../../../lib/core/notice';
import type { Match, Verdict } from '../../../lib/core/verdict';
import { composeWarning, type WarningInput } from '../../../lib/language/compose-warning';

/** Made-up records of the real shape. Nothing here is a real notice, listing or seller. */

export const now = new Date('2026-11-25T03:00:00Z');

export function notice(over: Partial<NoticeInput> = {}): Notice {
  return noticeSchema.parse({
    id: 'eu-safety-gate:SR/09999/26',
    source: 'eu-safety-gate',
    kind: 'alert',
    published: '2026-09-11',
    page: 'https://notices.example/SR-09999-26',
    names: [{ lang: 'en', text: 'Rattle' }],
    hazards: [{ official: 'Choking', hazard: 'choking' }],
    danger: [{ lang: 'en', text: 'Small parts come off.' }],
    listings: [{ marketplace: 'aliexpress', id: '1005000000000001', basis: 'authority' }],
    ...over,
  });
}

export const listing: Listing = {
  ...emptyListing({
    marketplace: 'aliexpress',
    ids: ['1005000000000001'],
    address: 'https://ko.aliexpress.com/item/1005000000000001.html',
  }),
  titles: ['나무 딸랑이'],
  availability: 'on-sale',
};

export function list(over: Partial<ListState> = {}): ListState {
  return {
    feed: 'main',
    name: 'Test list',
    byAuthority: true,
    state: 'current',
    notices: 12345,
    generated: '2026-11-24T06:00:00Z',
    lastSuccess: '2026-11-25T01:00:00Z',
    sources: [],
    ...over,
  };
}

export function match(over: Partial<Match> = {}): Match {
  return {
    feed: 'main',
    byAuthority: true,
    notice: notice(),
    level: 'flagged',
    evidence: [{ kind: 'listing-id', listing: '1005000000000001', notice: '1005000000000001' }],
    ...over,
  };
}

type Hit = Extract<Verdict, { kind: 'flagged' | 'possible' }>;

export function hit(matches: Match[] = [match()], lists: ListState[] = [list()]): Hit {
  const kind = matches.some(({ level }) => level === 'flagged') ? 'flagged' : 'possible';
  return { kind, matches, lists };
}

export function warning(over: Partial<WarningInput> = {}) {
  return composeWarning({
    language: 'en',
    verdict: hit(),
    listing,
    dismissal: 'aliexpress:1005000000000001|eu-safety-gate:SR/09999/26',
    shape: 'dialog',
    now,
    ...over,
  });
}

/** Right-to-left overrides, markup, a control character, and length. */
export const hostile = `\u202eevil\u202c\u0007 <img src=x onerror="alert(1)"> ${'A'.repeat(3900)}`;
