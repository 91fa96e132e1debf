import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { isLong, times } from '../profile';
import { harmless, known, launchSynced, openSpine } from './spine';

const kills = times('worker killed by the browser in the middle of a sync', { short: 4, long: 200 });
const day = 86_400_000;

describe('a worker that the browser kills at any moment of a sync', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;

  beforeAll(async () => {
    spine = await openSpine({ now: iso(Date.now() - 3_600_000) });
    browser = await launchSynced(spine.extension);
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  it(
    'holds the old edition or the new one, whole, never tells a miss from neither, and the next sync heals',
    async () => {
      const miss = { id: known.unlistedAliExpress, ...harmless };
      browser.shop({ [aliExpressAddress(miss)]: aliExpressPage(miss) });
      const page = await browser.open(aliExpressAddress(miss));
      await browser.untilBadge(page, '0');
      const start = Date.now() - 3_000_000;
      await spine.publish({ now: iso(start - 10_000) });
      const begun = performance.now();
      await browser.syncNow();
      const length = performance.now() - begun;
      let held = await heldEdition(browser);
      const outcomes = { old: 0, new: 0 };
      for (let kill = 0; kill < kills; kill++) {
        await spine.publish({ now: iso(start + kill * 10_000) });
        const next = held.sequence + 1;
        const sync = browser.syncNow().catch(() => undefined);
        // Spread evenly over the length of a sync and a little more, by the golden section.
        await new Promise((go) => setTimeout(go, ((kill * 0.618) % 1) * 1.2 * length));
        await browser.killWorker();
        const after = await heldEdition(browser);
        expect([held.sequence, next]).toContain(after.sequence);
        outcomes[after.sequence === next ? 'new' : 'old']++;
        expect(after.missing).toEqual([]);
        expect(after.rotten).toEqual([]);
        expect(after.indexOf).toBe(after.manifestHash);
        // A check that died with the worker is asked again by the page; until then the badge says so.
        const said = async () => (await browser.stateOf(page)).page.kind;
        const told = await waitUntil('a verdict', said, (kind) => kind !== 'checking');
        expect(told).toBe('not-listed');
        await sync;
        await browser.syncNow();
        held = await heldEdition(browser);
        expect(held.sequence).toBe(next);
        expect(held.missing).toEqual([]);
        expect(held.rotten).toEqual([]);
      }
      expect(outcomes.old + outcomes.new).toBe(kills);
      // A few kills may all come before the switch; of many some come after it.
      if (isLong) expect(Math.min(outcomes.old, outcomes.new), JSON.stringify(outcomes)).toBeGreaterThan(0);
    },
    isLong ? day / 24 : 180_000,
  );
});

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

interface HeldEdition {
  sequence: number;
  manifestHash: string;
  /** The manifest hash its index was built for. */
  indexOf: string;
  /** Packs the edition needs and the database lacks. */
  missing: string[];
  /** Packs whose bytes are not what their name says. */
  rotten: string[];
}

/** The edition of the feed as the database holds it, read past the worker. */
async function heldEdition(browser: TestBrowser): Promise<HeldEdition> {
  const { tables } = (await browser.stored()) as {
    tables: {
      editions: {
        feed: string;
        manifestHash: string;
        manifest: { sequence: number; packs: { hash: string }[] };
      }[];
      indexes: { feed: string; manifestHash: string }[];
      packs: { hash: string }[];
    };
  };
  const edition = tables.editions.find(({ feed }) => feed !== 'starter');
  if (!edition) throw new Error('no edition is held');
  const packs = new Set(tables.packs.map(({ hash }) => hash));
  return {
    sequence: edition.manifest.sequence,
    manifestHash: edition.manifestHash,
    indexOf: tables.indexes.find(({ feed }) => feed === edition.feed)?.manifestHash ?? '',
    missing: edition.manifest.packs.map(({ hash }) => hash).filter((hash) => !packs.has(hash)),
    rotten: (await browser.inOwnPage(`(${rottenPacks})()`)) as string[],
  };
}

/** Runs in a page of the extension's own. */
async function rottenPacks(): Promise<string[]> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('ansim');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const packs = await new Promise<{ hash: string; raw: Blob }[]>((resolve, reject) => {
    const asked = opened.transaction('packs').objectStore('packs').getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  opened.close();
  const rotten = [];
  for (const { hash, raw } of packs) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await raw.arrayBuffer()));
    if ([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== hash) rotten.push(hash);
  }
  return rotten;
}
