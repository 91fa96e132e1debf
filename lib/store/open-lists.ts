import type { ListState } from '../core/lists';
import type { Notice } from '../core/notice';
import type { NoticeRef } from '../core/notice-ref';
import type { SelectorSet } from '../core/shop-selectors';
import type { EditionStore, StoredEdition } from '../feed/edition-store';
import { type FollowedList, starterKey } from '../feed/feed-config';
import { listState } from '../feed/list-state';
import type { MatchIndex } from '../matching/match-index';
import { openIndex } from '../matching/open-index';

/** One list that can be searched: its index open, its notices read on demand. */
export interface OpenList {
  feed: string;
  byAuthority: boolean;
  /** Sources that are a group's own list, never an authority's, whatever feed they come by. */
  own: ReadonlySet<string>;
  index: MatchIndex;
  read(refs: NoticeRef[]): Promise<Notice[]>;
  /** Whose notices lie in a pack. */
  sourceOf(pack: number): string | undefined;
}

/** Every list the verdict rests on, with the state of each. */
export interface OpenedFeeds {
  states: ListState[];
  open: OpenList[];
  /** What the feeds that may sent for pages that our own readers cannot read. */
  selectors: SelectorSet[];
}

/**
 * Opens the lists that count: every configured feed, those fetched straight from their sources, and the starter edition for
 * as long as no authority's feed has brought an edition; a list of one source does not take its place. An index that is
 * missing, damaged or of another matcher version is built again first. A list that cannot be searched counts as none: its
 * misses must not be told as misses.
 */
export async function openLists(parts: {
  store: EditionStore;
  feeds: FollowedList[];
  /** Milliseconds since the epoch. */
  now: number;
  rebuildIndex(edition: StoredEdition): Promise<ArrayBuffer | undefined>;
}): Promise<OpenedFeeds> {
  const { store, feeds, now } = parts;
  const states: ListState[] = [];
  const open: OpenList[] = [];
  const selectors: SelectorSet[] = [];

  const searchable = async (edition: StoredEdition | undefined, byAuthority: boolean): Promise<boolean> => {
    if (!edition) return false;
    const { feed, manifestHash } = edition;
    const index =
      readIndex(await store.index(feed, manifestHash)) ?? readIndex(await parts.rebuildIndex(edition));
    if (!index) return false;
    const own = new Set(edition.manifest.sources.filter((source) => source.own).map(({ id }) => id));
    open.push({
      ...{ feed, byAuthority, own, index },
      read: (refs) => store.readNotices(edition, refs),
      sourceOf: (pack) => edition.manifest.packs[pack]?.source,
    });
    return true;
  };

  for (const config of feeds) {
    const [edition, memory] = await Promise.all([store.edition(config.key), store.memory(config.key)]);
    const held = (await searchable(edition, config.byAuthority)) ? edition : undefined;
    states.push(listState({ config, edition: held, memory, now }));
    if (config.selectors && config.byAuthority && edition?.selectors) selectors.push(edition.selectors);
  }
  if (!states.some(({ byAuthority, direct, state }) => byAuthority && !direct && state !== 'none')) {
    const edition = await store.edition(starterKey);
    if (edition && (await searchable(edition, true)))
      states.push(listState({ config: undefined, edition, memory: undefined, now }));
  }
  return { states, open, selectors };
}

function readIndex(buffer: ArrayBuffer | undefined): MatchIndex | undefined {
  const opened = buffer && openIndex(buffer);
  return opened?.kind === 'index' ? opened.index : undefined;
}
