import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageRequest } from '../../../lib/messages';
import type { FollowListing, ListingVisit } from '../../../lib/page/follow-listing';
import { startShopPage } from '../../../lib/page/start-shop-page';
import { waitUntil } from '../../browser/wait-until';

const [one, other] = ['1005007000000001', '1005007000000002'];
const addressOf = (id: string) => `https://www.aliexpress.com/item/${id}.html`;
const frontPage = 'https://www.aliexpress.com/';

const ended: AbortController[] = [];
afterEach(() => {
  for (const each of ended.splice(0)) each.abort();
  vi.unstubAllGlobals();
});

/** A shop's document, and what was said to the worker. The worker puts in the reader where it may. */
function open(address: string, { brings = true }: { brings?: boolean } = {}) {
  const { window } = new JSDOM('<p>Made up</p>', { url: address });
  // Pauses pass fifty times as fast.
  const hasty = (work: () => void, milliseconds = 0) => setTimeout(work, milliseconds / 50);
  Object.assign(window, { setTimeout: hasty });
  // jsdom's listeners take its own window's signals only.
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('AbortSignal', window.AbortSignal);
  const controller = new AbortController();
  ended.push(controller);
  const sent: PageRequest[] = [];
  const visits: ListingVisit[] = [];
  let reader: FollowListing | undefined;
  const page = startShopPage({
    view: window as unknown as Window & typeof globalThis,
    mark: 'a-mark',
    async send(request) {
      sent.push(request);
      if (request.type === 'check') return { visit: request.visit, kind: 'checking' };
      if (request.type !== 'read-listing' || !brings) return undefined;
      reader = async (visit) => void visits.push(visit);
      return true;
    },
    painter: () => undefined,
    followListing: () => reader,
    readFurther: () => undefined,
    followCards: () => undefined,
    signal: controller.signal,
  });
  return {
    page,
    sent,
    visits,
    go: (to: string) => {
      window.history.pushState({}, '', to);
      window.dispatchEvent(new window.PopStateEvent('popstate'));
    },
    told: async () => sent.flatMap((request) => (request.type === 'check' ? [request.reading.kind] : [])),
    asked: () => sent.filter(({ type }) => type === 'read-listing').length,
  };
}

describe('a document of a shop', () => {
  it('tells what its address names before any other task can run', () => {
    const { sent } = open(addressOf(one));
    expect(sent[0]).toMatchObject({
      type: 'check',
      reading: { kind: 'not-ready', listing: { ids: [one], titles: [] } },
    });
  });

  it('that shows no listing is told as none, and gets no reader', async () => {
    const { sent, asked, go, told } = open(frontPage);
    go('https://www.aliexpress.com/p/shoppingcart/index.html');
    await waitUntil('both are told', told, (kinds) => kinds.length === 2);
    expect(sent.map(({ type }) => type)).toEqual(['check', 'check']);
    expect(new Set(await told())).toEqual(new Set(['not-a-product-page']));
    expect(asked()).toBe(0);
  });

  it('gets the reader once, with the first listing, and every listing is read by it', async () => {
    const { visits, go, asked } = open(frontPage);
    for (const id of [one, other]) {
      go(addressOf(id));
      await waitUntil(
        `${id} is read`,
        async () => visits.at(-1)?.visited.named.ids,
        (ids) => ids?.includes(id) === true,
      );
    }
    expect(asked()).toBe(1);
  });

  it('tells the reader also of the listings that were left before it came', async () => {
    const { visits, go } = open(frontPage);
    go(addressOf(one));
    go(addressOf(other));
    const [visit] = await waitUntil(
      'the second is read',
      async () => visits,
      ({ length }) => length === 1,
    );
    expect(visit?.visited.named.ids).toEqual([other]);
    expect(visit?.entered).toEqual([[one], [other]]);
  });

  it('that cannot get its reader is told as unreadable, never passed over', async () => {
    const { told, asked, sent } = open(addressOf(one), { brings: false });
    await waitUntil('both are told', told, (kinds) => kinds.length === 2);
    expect(await told()).toEqual(['not-ready', 'unreadable']);
    expect(sent.at(-1)).toMatchObject({ reading: { missing: ['product'], listing: { ids: [one] } } });
    expect(asked()).toBeGreaterThan(1);
  });

  it('is the product’s still where its address leaves it by name, and read by the address before', async () => {
    const { visits, go, told } = open(addressOf(one));
    await waitUntil(
      'the first is read',
      async () => visits.length,
      (count) => count === 1,
    );
    go(frontPage);
    await waitUntil(
      'it is read again',
      async () => visits.length,
      (count) => count === 2,
    );
    expect(visits[1]?.visited).toMatchObject({ by: addressOf(one), isKept: true, named: { ids: [one] } });
    // The reader tells it, as soon as it has seen whether the heading stands there.
    expect(await told()).toEqual(['not-ready']);
  });
});
