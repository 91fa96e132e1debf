import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluate } from '../../../entrypoints/background/evaluate';
import { createLists } from '../../../entrypoints/background/lists';
import { emptyListing, type Reading } from '../../../lib/core/listing';
import type { Notice } from '../../../lib/core/notice';
import { storageFaultKinds } from '../../../lib/core/verdict';
import { StorageFailure } from '../../../lib/feed/storage-fault';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import type { Lexicon } from '../../../lib/matching/lexicon/lexicon';
import { openIndex } from '../../../lib/matching/open-index';
import { createDismissals } from '../../../lib/store/dismissals';
import type { OpenedFeeds } from '../../../lib/store/open-lists';
import { createSettings } from '../../../lib/store/settings';
import { list, listing, notice, now } from '../language/samples';
import { lexiconOfTables } from '../matching/lexicon';
import { makeDatabase } from '../store/make-database';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const lexicon = lexiconOfTables();
const read = async (): Promise<Notice[]> => [notice()];
const hit: Reading = { kind: 'listing', layout: 'made', settled: true, listing };
const miss: Reading = {
  kind: 'listing',
  layout: 'made',
  settled: true,
  listing: {
    ...listing,
    ...emptyListing({ marketplace: 'aliexpress', ids: ['1005000000000099'], address: listing.address }),
    titles: ['Cotton tea towels'],
  },
};

/** One current list of one notice. */
function opened(parts: { read?: () => Promise<Notice[]> } = {}): OpenedFeeds {
  const builder = createIndexBuilder();
  builder.add(notice(), { pack: 0, offset: 0, length: 1 });
  const index = openIndex(builder.finish());
  if (index.kind === 'unreadable') throw new Error(index.why);
  const one = {
    feed: 'main',
    byAuthority: true,
    own: new Set<string>(),
    index: index.index,
    read: parts.read ?? read,
    sourceOf: () => 'eu-safety-gate',
  };
  return { states: [list()], open: [one], selectors: [] };
}

function told(
  reading: Reading,
  parts: { openFeeds?: () => Promise<OpenedFeeds>; lexicon?: Lexicon | undefined },
) {
  const { openFeeds = async () => opened() } = parts;
  const { database } = makeDatabase();
  return evaluate(reading, 'en', {
    lists: createLists({ openFeeds, lexicon: async () => parts.lexicon, now: () => now.getTime() }),
    dismissals: createDismissals(database),
    settings: createSettings({ get: async () => ({}), set: async () => {} }),
    now: () => now,
  });
}

describe('what a check tells', () => {
  it('is “not listed” for a miss where everything could be compared, so that the rest of these mean something', async () => {
    const { page } = await told(miss, { lexicon });
    expect(page.kind).toBe('not-listed');
  });

  it('is could not check, never “not listed”, for a miss where the lexicon cannot be read; a hit still warns', async () => {
    const { page, warning } = await told(miss, { lexicon: undefined });
    expect(page).toMatchObject({ kind: 'could-not-check', next: 'check-now' });
    expect(warning).toBeUndefined();
    expect((await told(hit, { lexicon: undefined })).page.kind).toBe('flagged');
  });

  it.each(storageFaultKinds)(
    'is could not check where the store is %s, with what helps, for a hit and a miss alike',
    async (kind) => {
      const openFeeds = async () => {
        throw new StorageFailure({ kind, detail: 'for the test' });
      };
      for (const reading of [hit, miss]) {
        const { verdict, page } = await told(reading, { openFeeds, lexicon });
        expect(verdict).toMatchObject({
          kind: 'could-not-check',
          reason: { kind: 'storage', fault: kind },
        });
        expect(page.detail).not.toContain('for the test');
      }
    },
  );

  it('is could not check where a notice that may be the one cannot be read', async () => {
    const broken = async () => {
      throw new StorageFailure({ kind: 'corrupt', detail: 'a notice cannot be read' });
    };
    const { page } = await told(hit, {
      openFeeds: async () => opened({ read: broken }),
      lexicon,
    });
    expect(page).toMatchObject({ kind: 'could-not-check', detail: expect.stringContaining('stored') });
  });

  it('is could not check, with its name, where Ansim itself has a mistake', async () => {
    const openFeeds = async () => {
      throw new TypeError('x is not a function');
    };
    const { page } = await told(miss, { openFeeds, lexicon });
    expect(page).toMatchObject({ kind: 'could-not-check', detail: expect.stringContaining('TypeError') });
  });
});
