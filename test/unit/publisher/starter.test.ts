import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGtin } from '../../../lib/core/gtin';
import { isJunkValue } from '../../../lib/core/junk-values';
import {
  looksLikeAliExpressId,
  looksLikeAliExpressSku,
  looksLikeTemuGoodsId,
} from '../../../lib/core/marketplace-ids';
import { type Manifest, manifestSchema } from '../../../lib/feed/manifest';
import { parseNoticesFile } from '../../../lib/publisher/edition/parse-notices-file';
import { sources } from '../../../lib/sources/registry';
import { emptyFolder } from './folder';
import { feed } from './run-in-process';

const root = join(import.meta.dirname, '../../..');
const { notices, faults } = parseNoticesFile(
  readFileSync(join(root, 'lib/publisher/starter/notices.ndjson'), 'utf8'),
);

async function manifestIn(folder: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
}

describe('the starter notices', () => {
  it('are at least 200 notices of three authorities, each with its official page but for one', () => {
    expect(faults).toEqual([]);
    expect(notices.length).toBeGreaterThanOrEqual(200);
    expect(new Set(notices.map((notice) => notice.source))).toEqual(
      new Set(['eu-safety-gate', 'us-cpsc', 'accc']),
    );
    expect(notices.filter((notice) => notice.page === undefined).map((notice) => notice.id)).toEqual([
      'us-cpsc:26657',
    ]);
  });

  it('state what is told about every product: names, hazards, cause, category', () => {
    for (const { names, hazards, gist, category } of notices) {
      expect([names.length > 0, hazards.length > 0, gist.length, category !== undefined]).toEqual([
        true,
        true,
        1,
        true,
      ]);
    }
  });

  it('hold no junk, and no listing or sku number where a model should stand', () => {
    for (const { brands, models, gtins } of notices) {
      expect([...brands, ...models].filter(isJunkValue)).toEqual([]);
      const numbers = models.filter(
        (model) =>
          looksLikeTemuGoodsId(model) || looksLikeAliExpressId(model) || looksLikeAliExpressSku(model),
      );
      expect(numbers).toEqual([]);
      expect(gtins.map(parseGtin)).toEqual(gtins);
    }
  });

  it('name listings by ids of their marketplace, and no marketplace twice', () => {
    const listings = notices.flatMap((notice) => notice.listings);
    expect(listings.length).toBeGreaterThanOrEqual(20);
    for (const { marketplace, id } of listings) {
      expect(marketplace === 'temu' ? looksLikeTemuGoodsId(id) : looksLikeAliExpressId(id)).toBe(true);
    }
    for (const { listings: named, marketplaces } of notices) {
      if (named.some((listing) => listing.marketplace === 'temu')) expect(marketplaces).not.toContain('Temu');
    }
  });

  const identifiers = join(root, '../shared/data/sources/eu-safety-gate/listing-identifiers.sample.jsonl');
  it.skipIf(!existsSync(identifiers))(
    'hold every listing id of the real data (skipped without ../shared/data)',
    () => {
      const real: { recordId: string; aliexpressItemIds: string[]; temuGoodsIds: string[] }[] = readFileSync(
        identifiers,
        'utf8',
      )
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      for (const { recordId, aliexpressItemIds, temuGoodsIds } of real) {
        const notice = notices.find((each) => each.id === `eu-safety-gate:${recordId}`);
        expect(notice?.listings.map((listing) => listing.id)).toEqual(
          expect.arrayContaining([...aliexpressItemIds, ...temuGoodsIds]),
        );
      }
    },
  );
});

describe('the starter edition', () => {
  it('is what a build of the starter notices gives', async () => {
    const out = await emptyFolder();
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const args = String(scripts.starter)
      .replace('public/starter', out)
      .replace('lib/publisher/starter', join(root, 'lib/publisher/starter'))
      .split(' ')
      .slice(2);
    expect(await feed(args, [...sources])).toMatchObject({ code: 0 });
    const committed = await manifestIn(join(root, 'public/starter'));
    const rebuilt = await manifestIn(out);
    // Compressed lengths are the compressor's, and may differ between machines.
    const comparable = (manifest: Manifest) => ({
      ...manifest,
      packs: manifest.packs.map(({ bytes: _, ...pack }) => pack),
    });
    expect(comparable(rebuilt)).toEqual(comparable(committed));
    expect(committed.keyId).toBe('unsigned');
  });

  it('is whole, and every notice can be read', async () => {
    const ran = await feed(['verify', join(root, 'public/starter')]);
    expect(ran).toMatchObject({
      err: '',
      out: expect.stringContaining(`${notices.length} notices in 3 packs`),
    });
  });
});
