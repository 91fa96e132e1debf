import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/core/listing';
import type { RefreshedField } from '../../../lib/core/shop-selectors';
import type { FillRefreshed } from '../../../lib/marketplaces/marketplace';
import { believe } from '../../../lib/marketplaces/seen-headings';
import { type VisitedListing, visitedListing } from '../../../lib/page/visited-listing';
import { lookPauses, quietTime, watchListing } from '../../../lib/page/watch-listing';

const address = 'https://www.aliexpress.com/item/1005007000000001.html';
const head = `<meta property="og:url" content="${address}"><link rel="canonical" href="${address}">`;

interface Visit {
  globals?: object;
  /** Milliseconds the page has been quiet for at each look; it never is. */
  quiet?: number;
  /** The page never tells of a change after the timed looks. */
  still?: boolean;
  /** The product's address was left for the shop's front page, in the same document; what was seen of it before. */
  left?: 'seen' | 'unseen';
  /** What the worker answers to a page that could not be read. */
  sent?: FillRefreshed;
}

/** Looks before the visit is ended from outside. */
const mostLooks = lookPauses.length + 4;

/** What the always-on script told the reader of. */
function visitedHere(left?: 'seen' | 'unseen'): VisitedListing {
  const visited = left ? visitedListing('https://www.aliexpress.com/', address) : visitedListing(address, '');
  if (!visited) throw new Error('These addresses name a listing.');
  return visited;
}

/**
 * Runs a visit in which the page changes at each look as the steps say. Returns what was told, and at which look.
 */
async function visit(
  steps: ((document: Document) => void)[],
  { globals, quiet = 0, still = true, left, sent }: Visit = {},
): Promise<Reading[] & { looks: number[]; stopped: boolean }> {
  const { window } = new JSDOM(`<head>${head}</head><body data-spm="detail"></body>`, { url: address });
  const { document } = window;
  // jsdom's listeners take its own window's signals only.
  const ended = new window.AbortController() as AbortController;
  const told = Object.assign<Reading[], { looks: number[]; stopped: boolean }>([], {
    looks: [],
    stopped: false,
  });
  if (left === 'seen') believe(document, title, ['1005007000000001']);
  let looks = 0;
  const watching = watchListing({
    document,
    visited: visitedHere(left),
    entered: [],
    signal: ended.signal,
    changes: {
      quietFor: () => quiet,
      next: () => (still ? new Promise<void>(() => {}) : Promise.resolve()),
      stop: () => {
        told.stopped = true;
      },
    },
    async pause() {
      steps[looks]?.(document);
      looks++;
      if (looks > mostLooks) ended.abort();
    },
    readGlobals: async () => (globals ? { ...globals } : undefined),
    onReading: async (reading) => {
      told.push(reading);
      told.looks.push(looks);
      return reading.kind === 'unreadable' && !reading.refreshed ? sent : undefined;
    },
  });
  const timer = setTimeout(() => ended.abort(), 1500);
  await watching;
  clearTimeout(timer);
  return told;
}

const title = 'Bamboo bath toy, six pieces';

function showTitle(document: Document): void {
  document.body.innerHTML = `<h1 data-pl="product-title">${title}</h1>`;
}

function showTitleAndRows(document: Document): void {
  showTitle(document);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div data-pl="product-specs"><div class="specification--prop--Jh28bKu">
      <div class="specification--title--SfH3sA8"><span>Material</span></div>
      <div class="specification--desc--Dxx6W0W" title="Bamboo"><span>Bamboo</span></div></div></div>`,
  );
}

describe('following one visit of a listing', () => {
  it('watches the page’s changes until it is understood, and one that is not for as long as it stands', async () => {
    expect((await visit([showTitleAndRows])).stopped).toBe(true);
    expect((await visit([], { quiet: 9000 })).stopped).toBe(false);
  });

  it('does not tell the address again, which was told before it came', async () => {
    const told = await visit([() => {}, showTitleAndRows]);
    expect(told.map(({ kind }) => kind)).not.toContain('not-ready');
  });

  it('tells the listing once its title shows, late as it may be', async () => {
    const told = await visit([() => {}, () => {}, showTitleAndRows]);
    expect(told.at(-1)).toMatchObject({
      kind: 'listing',
      listing: { titles: ['Bamboo bath toy, six pieces'] },
    });
  });

  it('ends as unreadable, naming what is missing, where a product never shows', async () => {
    const told = await visit([]);
    expect(told.at(-1)).toMatchObject({
      kind: 'unreadable',
      missing: ['title'],
      listing: { ids: ['1005007000000001'] },
    });
  });

  it('does not take a title alone for a listing that was read', async () => {
    const told = await visit([showTitle]);
    expect(told.at(-1)).toMatchObject({ kind: 'unreadable', missing: ['attributes'] });
  });

  it('settles early on title and rows that have stood there unchanged for a while', async () => {
    let looks = 0;
    const told = await visit([showTitleAndRows, ...Array.from({ length: 30 }, () => () => void looks++)]);
    expect(told.findIndex((reading) => reading.kind === 'listing' && reading.settled)).toBeGreaterThan(0);
    expect(told.at(-1)).toMatchObject({ kind: 'listing', settled: true });
    expect(looks).toBeLessThan(lookPauses.length);
  });

  it('has said after eight seconds what the page amounts to, however much it still moves', async () => {
    expect(lookPauses.reduce<number>((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(8000);
    const told = await visit([]);
    expect(told.at(-1)?.kind).toBe('unreadable');
    expect(told.looks.at(-1)).toBe(lookPauses.length);
  });

  it('says so as soon as the page has come to rest without showing a product', async () => {
    const told = await visit([], { quiet: quietTime });
    expect(told.at(-1)?.kind).toBe('unreadable');
    expect(told.looks.at(-1)).toBeLessThan(4);
  });

  it('does not take a page for finished because it is quiet for a moment', async () => {
    const told = await visit([() => {}, () => {}, () => {}, () => {}, showTitleAndRows], {
      quiet: quietTime - 1,
    });
    expect(told.map(({ kind }) => kind)).not.toContain('unreadable');
    expect(told.at(-1)).toMatchObject({ kind: 'listing', settled: true });
  });

  it.each<[string, (document: Document) => void, object]>([
    ['title and rows', showTitleAndRows, { kind: 'listing', settled: true }],
    [
      'a captcha',
      (document) => {
        document.body.removeAttribute('data-spm');
        document.body.innerHTML = '<div id="nocaptcha"></div>';
      },
      { kind: 'wall', wall: 'captcha' },
    ],
  ])('corrects that when %s appear at last', async (_what, show, expected) => {
    const steps = [...lookPauses.map(() => () => {}), () => {}, show];
    const told = await visit(steps, { still: false });
    expect(told.at(-2)?.kind).toBe('unreadable');
    expect(told.at(-1)).toMatchObject(expected);
  });

  describe('with what a feed sent', () => {
    const filled: RefreshedField[] = ['attributes'];
    const fill = vi.fn<FillRefreshed>((draft) => {
      draft.attribute('Material', ['Bamboo']);
      return { filled, passedOver: 0 };
    });
    beforeEach(() => void fill.mockClear());

    it('reads a page anew that could not be read, at once and on that visit only', async () => {
      const told = await visit([showTitle], { quiet: quietTime, sent: fill });
      expect(told.at(-2)).toMatchObject({ kind: 'unreadable', missing: ['attributes'] });
      expect(told.at(-1)).toMatchObject({
        kind: 'listing',
        settled: true,
        listing: { attributes: [{ name: 'Material', value: 'Bamboo' }] },
        refreshed: { filled },
      });
      expect(told.looks.at(-1)).toBe(told.looks.at(-2));
      expect(told.stopped).toBe(true);
    });

    it('says once that it was tried where it did not help', async () => {
      const none = vi.fn<FillRefreshed>(() => ({ filled: [], passedOver: 2 }));
      const told = await visit([showTitle], { quiet: quietTime, still: false, sent: none });
      expect(told.filter(({ kind }) => kind === 'unreadable')).toMatchObject([
        { missing: ['attributes'] },
        { missing: ['attributes'], refreshed: { filled: [], passedOver: 2 } },
      ]);
    });

    it('never touches a page that our own readers read', async () => {
      expect((await visit([showTitleAndRows], { sent: fill })).at(-1)).toMatchObject({ kind: 'listing' });
      expect(fill).not.toHaveBeenCalled();
    });
  });

  it('never takes a listing back for a page that shows less later', async () => {
    const told = await visit(
      [showTitleAndRows, ...lookPauses.map(() => () => {}), (document) => document.body.replaceChildren()],
      { still: false },
    );
    expect(told.at(-1)).toMatchObject({ kind: 'listing', settled: true });
  });

  describe('that its document left by its address alone', () => {
    const none = { kind: 'not-a-product-page' };
    const nothing = () => {};

    it('is still the product’s while its heading stands', async () => {
      const told = await visit([showTitleAndRows], { left: 'seen' });
      expect(told.at(-1)).toMatchObject({ kind: 'listing', listing: { ids: ['1005007000000001'] } });
      expect(told).not.toContainEqual(none);
    });

    it('is still the product’s where the heading shows only afterwards, and told by its address until then', async () => {
      const told = await visit([nothing, nothing, showTitleAndRows], { left: 'unseen' });
      expect(told[0]).toMatchObject({ kind: 'not-ready', listing: { ids: ['1005007000000001'] } });
      expect(told.at(-1)).toMatchObject({ kind: 'listing', listing: { titles: [title] } });
      expect(told).not.toContainEqual(none);
    });

    it('is none of the product’s any more as soon as its heading has gone', async () => {
      const told = await visit([nothing], { left: 'seen' });
      expect([...told]).toEqual([none]);
      expect(told.stopped).toBe(true);
      expect(told.looks).toEqual([2]);
    });

    it('is none where another heading stands there, whatever its scripts and its head still say', async () => {
      const another = (document: Document) => {
        showTitleAndRows(document);
        for (const heading of document.querySelectorAll('h1')) heading.textContent = 'Deals of the day';
      };
      expect((await visit([showTitleAndRows, nothing, another], { left: 'seen' })).at(-1)).toEqual(none);
    });

    it('is followed by its changes also after it was understood', async () => {
      const steps = [showTitleAndRows, ...lookPauses.map(() => nothing)];
      const told = await visit([...steps, nothing, (document) => document.body.replaceChildren()], {
        left: 'seen',
        still: false,
      });
      expect(told.map(({ kind }) => kind)).toContain('listing');
      expect(told.at(-1)).toEqual(none);
    });

    it('is none of the product’s once nothing of it has shown for the time a page is given', async () => {
      const told = await visit([], { left: 'unseen', quiet: quietTime });
      expect(told.at(-1)).toEqual(none);
      expect(told.looks.at(-1)).toBe(lookPauses.length);
    });
  });

  it('tells nothing twice', async () => {
    const told = await visit([showTitle]);
    expect(new Set(told.map((reading) => JSON.stringify(reading))).size).toBe(told.length);
  });
});
