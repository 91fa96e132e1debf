import { searchWords } from '../../lib/check-page/search-words';
import type { Listing } from '../../lib/core/listing';
import type { ListState } from '../../lib/core/lists';
import { type ListFinds, mergeFound } from '../../lib/core/merge-found';
import type { NoticeRef } from '../../lib/core/notice-ref';
import { oneReadingEach } from '../../lib/core/one-reading-each';
import type { ProductType } from '../../lib/core/product-types';
import type { SelectorSet } from '../../lib/core/shop-selectors';
import { mergeTallies, type TypeTally } from '../../lib/core/type-tally';
import type { Match } from '../../lib/core/verdict';
import type { WordFinds } from '../../lib/core/word-finds';
import type { Holding } from '../../lib/core/word-news';
import { childrensType } from '../../lib/matching/childrens-product';
import type { Lexicon } from '../../lib/matching/lexicon/lexicon';
import { type Candidate, matchNotices } from '../../lib/matching/match-notices';
import type { OpenedFeeds, OpenList } from '../../lib/store/open-lists';
import { holdingIn } from './holding-notices';
import { toCandidates } from './to-candidates';

export interface OpenedLists {
  states: ListState[];
  /** What feeds sent for pages that our own readers cannot read. */
  selectors: SelectorSet[];
  /** What ties this listing to notices of any list, strongest first. */
  match(listing: Listing): Promise<Match[]>;
  /** The same of several listings, in their order: each notice is read once for all of them. */
  matchEach(listings: readonly Listing[]): Promise<Match[][]>;
  /** The same of the cards of a grid, of which little is known: each notice is read once for all of them. */
  matchCards(listings: readonly Listing[]): Promise<Match[][]>;
  /** The notices of any list with the words of a text; a search, which says nothing of any product. */
  search(text: string, most: number): Promise<ListFinds>;
  /** The same, and what the words name in other words or another language: more than there is time for at a keystroke. */
  searchWords(text: string, most: number): Promise<WordFinds>;
  /**
   * Every notice of any list that holds all the words of a text, none of them merely begun, or what they name under another name;
   * as long as there are no more than `most`. Where there are more than `mostOfKind` with the other names, those are left out.
   */
  holding(text: string, bounds: { most: number; mostOfKind: number }): Promise<Holding>;
  /** What type of product for children a listing is of; undefined for everything else, and where nothing tells. */
  childrensType(listing: Listing): Promise<ProductType | undefined>;
  /** What the authorities' lists hold of a type of product since a day. */
  tally(type: ProductType, since: string): TypeTally;
}

export interface Lists {
  open(): Promise<OpenedLists>;
  /** The store changed: open again at the next check. */
  changed(): void;
}

/** How many notices are read for a card because of its words: those that a brand and model without digits are found by. */
const cardsByWords = 6;
/** How long opened lists serve before their age is looked at again. */
const keptFor = 60_000;

/** Keeps the opened lists while the worker lives; a restarted worker opens them again, which takes milliseconds. */
export function createLists(parts: {
  openFeeds(): Promise<OpenedFeeds>;
  /** Undefined where it could not be read: the exact rungs still warn, and a miss could not be checked. */
  lexicon(): Promise<Lexicon | undefined>;
  /** Milliseconds since the epoch. */
  now(): number;
}): Lists {
  const { openFeeds, now } = parts;
  let kept: { at: number; opened: Promise<OpenedFeeds> } | undefined;
  return {
    changed() {
      kept = undefined;
    },
    async open() {
      if (!kept || now() - kept.at > keptFor) {
        const opened = openFeeds();
        kept = { at: now(), opened };
        // What failed is tried again at the next check.
        opened.catch(() => {
          kept = undefined;
        });
      }
      const { states, open, selectors } = await kept.opened;
      const matchAll = async (listings: readonly Listing[], byWords?: number): Promise<Match[][]> => {
        const lexicon = await parts.lexicon();
        const found = await Promise.all(
          open.map((list) => candidatesOf(list, listings, { lexicon, ...(byWords && { byWords }) })),
        );
        return listings.map((listing, at) => {
          const candidates = found.flatMap((ofList) => ofList[at] ?? []);
          const matches = oneReadingEach(matchNotices(listing, candidates, { lexicon }), states);
          // A hit stands; a miss for which words could not be compared is a fault, never "not listed".
          if (!lexicon && matches.length === 0 && !byWords) throw new Error('the lexicon could not be read');
          return matches;
        });
      };
      return {
        states,
        selectors,
        match: async (listing) => (await matchAll([listing]))[0] ?? [],
        matchEach: (listings) => matchAll(listings),
        matchCards: (listings) => matchAll(listings, cardsByWords),
        async search(text, most) {
          const finds = open.map(async (list) => {
            const { refs, ...rest } = list.index.search(text, most);
            return { found: toCandidates(list, await list.read(refs)), ...rest };
          });
          return mergeFound(await Promise.all(finds), most);
        },
        async searchWords(text, most) {
          const read = open.map((list) => ({
            index: list.index,
            read: async (refs: NoticeRef[]) => toCandidates(list, await list.read(refs)),
          }));
          // Without the lexicon nothing is named, and nothing is said of other names.
          return searchWords(read, text, most, await parts.lexicon());
        },
        async holding(text, bounds) {
          const lexicon = await parts.lexicon();
          // By words alone it would find less, and take back what it told.
          if (!lexicon) throw new Error('the lexicon could not be read');
          return holdingIn(open, text, lexicon, bounds);
        },
        async childrensType(listing) {
          const lexicon = await parts.lexicon();
          return lexicon && childrensType(listing, lexicon);
        },
        tally: (type, since) =>
          mergeTallies(
            open
              .filter(({ byAuthority }) => byAuthority)
              .map(({ index, own, sourceOf }) =>
                index.tally(type, since).flatMap(({ pack, ...counts }) => {
                  const source = sourceOf(pack);
                  return source === undefined || own.has(source) ? [] : [{ source, ...counts }];
                }),
              ),
          ),
      };
    },
  };
}

/** The notices of one list that are worth comparing with each listing, read once each. */
async function candidatesOf(
  list: OpenList,
  listings: readonly Listing[],
  how: { lexicon: Lexicon | undefined; byWords?: number },
): Promise<Candidate[][]> {
  const refs = listings.map((listing) => list.index.candidates(listing, how));
  const wanted = new Map(refs.flat().map((ref) => [placeOf(ref), ref]));
  const candidates = toCandidates(list, await list.read([...wanted.values()]));
  const byPlace = new Map([...wanted.keys()].map((place, at) => [place, candidates[at]]));
  return refs.map((each) => each.flatMap((ref) => byPlace.get(placeOf(ref)) ?? []));
}

function placeOf({ pack, offset }: NoticeRef): string {
  return `${pack}:${offset}`;
}
