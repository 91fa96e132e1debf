import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
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
      let held = await heldEdition(browser);
      for (let kill = 0; kill < kills; kill++) {
        await spine.publish({ now: iso(start + kill * 10_000) });
        const next = held.sequence + 1;
        const sync = browser.syncNow().catch(() => undefined);
        // Spread over the length of a sync, the same moments in every run.
        await new Promise((go) => setTimeout(go, (kill * 37) % 260));
        await browser.killWorker();
        const after = await heldEdition(browser);
        expect([held.sequence, next]).toContain(after.sequence);
        expect(after.missing).toEqual([]);
        expect(after.indexOf).toBe(after.manifestHash);
        expect((await browser.stateOf(page)).page.kind).toBe('not-listed');
        await sync;
        await browser.syncNow();
        held = await heldEdition(browser);
        expect(held.sequence).toBe(next);
        expect(held.missing).toEqual([]);
      }
      expect(kills).toBeGreaterThan(0);
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
  };
}
