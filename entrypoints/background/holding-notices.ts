import { heldNotices } from '../../lib/check-page/held-notices';
import type { NoticeRef } from '../../lib/core/notice-ref';
import { type Holding, type HoldingNotice, nameOfNotice } from '../../lib/core/word-news';
import { wordWatchBounds } from '../../lib/core/word-watch';
import type { Lexicon } from '../../lib/matching/lexicon/lexicon';
import type { Watched } from '../../lib/matching/search/holds-words';
import { watchedThing } from '../../lib/matching/search/watched-thing';
import { watchedWords } from '../../lib/matching/search/watched-words';
import type { OpenList } from '../../lib/store/open-lists';
import { toCandidates } from './to-candidates';

/** So many notices are read, whatever the bound: of those that may hold words some do not, and only what does is counted. */
const mostRead = wordWatchBounds.naming;

/** See `OpenedLists.holding`. */
export async function holdingIn(
  open: readonly OpenList[],
  text: string,
  lexicon: Lexicon,
  { most, mostOfKind }: { most: number; mostOfKind: number },
): Promise<Holding> {
  const words = watchedWords(text);
  const thing = watchedThing(text, lexicon);
  if (thing && mostOfKind > 0) {
    const found = await holdersIn(open, { words, named: { thing, lexicon } }, mostOfKind);
    if (found) return { kind: 'notices', found, named: { words: thing.typed, how: 'looked-for' } };
  }
  const found = await holdersIn(open, { words }, most);
  if (!found) return { kind: 'too-many' };
  return { kind: 'notices', found, ...(thing && { named: { words: thing.typed, how: 'left-out' } }) };
}

/** Undefined where there are more than can be told. */
async function holdersIn(
  open: readonly OpenList[],
  watched: Watched,
  most: number,
): Promise<HoldingNotice[] | undefined> {
  const { words, named } = watched;
  const mostFound = Math.max(most, mostRead);
  const finds = open.map((list) => ({ list, ...list.index.holding(words, mostFound, named?.thing) }));
  if (finds.some(({ all }) => all > mostFound)) return undefined;
  const found: HoldingNotice[] = [];
  for (const { list, refs } of finds) {
    const read = async (each: NoticeRef[]) => toCandidates(list, await list.read(each));
    found.push(...(await heldNotices(read, refs, watched)).map((held) => held.found));
  }
  // Each list within the bound, and all together beyond it.
  return new Set(found.map(nameOfNotice)).size > most ? undefined : found;
}
