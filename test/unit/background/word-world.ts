import { createLists } from '../../../entrypoints/background/lists';
import { followWords, keepWords } from '../../../entrypoints/background/word-watches';
import type { ListState } from '../../../lib/core/lists';
import type { Notice, NoticeInput } from '../../../lib/core/notice';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import { openIndex } from '../../../lib/matching/open-index';
import { createEditionStore } from '../../../lib/store/edition-store';
import type { OpenList } from '../../../lib/store/open-lists';
import { createProducts } from '../../../lib/store/products';
import { createWordWatches } from '../../../lib/store/word-watches';
import { list, notice, now } from '../language/samples';
import { lexiconOfTables } from '../matching/lexicon';
import { makeDatabase } from '../store/make-database';

/** Of the tables as they are now. */
export const lexicon = lexiconOfTables();
/** A made-up notice of one name. */
export const named = (record: string, text: string, over: Partial<NoticeInput> = {}) =>
  notice({ id: `eu-safety-gate:${record}`, names: [{ lang: 'en', text }], ...over });

/** A list that is really searched: its index is built, and its notices are read by their places. */
export function opened(notices: Notice[], feed = 'main'): OpenList {
  const builder = createIndexBuilder();
  for (const [at, each] of notices.entries()) builder.add(each, { pack: 0, offset: at, length: 1 });
  const index = openIndex(builder.finish());
  if (index.kind === 'unreadable') throw new Error(index.why);
  return {
    ...{ feed, byAuthority: true, own: new Set<string>(), index: index.index },
    read: async (refs) => refs.flatMap(({ offset }) => notices[offset] ?? []),
    sourceOf: () => 'eu-safety-gate',
  };
}

/** Words that are watched, and lists that are brought one after the other. */
export function world() {
  const { database } = makeDatabase();
  const wordWatches = createWordWatches(database);
  let isLost = false;
  let edition: { states: ListState[]; open: OpenList[] } = { states: [], open: [] };
  const lists = createLists({
    openFeeds: async () => ({ ...edition, selectors: [] }),
    lexicon: async () => (isLost ? undefined : lexicon),
    now: () => now.getTime(),
  });
  const parts = {
    ...{ wordWatches, lists, store: createEditionStore(database), now: () => now },
    sync: { pause: async () => {} },
  };
  return {
    ...{ wordWatches, parts, products: createProducts(database) },
    keep: (text: string) => keepWords(text, parts),
    lose: () => {
      isLost = true;
    },
    async follow(
      notices: Notice[],
      generated = '2026-11-25T06:00:00Z',
      meanwhile: () => Promise<unknown> = async () => {},
    ) {
      edition = { states: [list({ generated, notices: notices.length })], open: [opened(notices)] };
      lists.changed();
      const { states, holding } = await lists.open();
      const slowly: typeof holding = async (...asked) => {
        const found = await holding(...asked);
        await meanwhile();
        return found;
      };
      await followWords({ states, holding: slowly }, parts, Date.now() + 60_000);
      const [watch] = await wordWatches.list();
      return watch?.news
        .filter(({ seen }) => !seen)
        .map((each) => `${each.kind} ${'notice' in each ? each.notice : ''}`);
    },
    bring(...all: Notice[][]) {
      const open = all.map((notices, at) => opened(notices, `feed-${at}`));
      edition = { states: open.map(({ feed }) => list({ feed })), open };
      lists.changed();
    },
  };
}
