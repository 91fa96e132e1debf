import type { NoticeRef } from '../core/notice-ref';
import { numbersOf } from './hash-table';
import { openSections, type Sections } from './index-buffer';
import {
  factsSection,
  refsSection,
  refWords,
  tableSections,
  vocabularySections,
  wordSections,
} from './index-sections';
import { type KeyKind, keyKinds } from './key-kinds';
import { listingKeys, listingWords } from './listing-keys';
import { type MatchIndex, mostCandidates } from './match-index';
import { matcherVersion } from './matcher-version';
import { dayNumber, factWords, tallyOf } from './notice-facts';
import type { PairColumns } from './pair-columns';
import { createScorer, type Scorer } from './scorer';
import { createSearcher } from './search/search-notices';
import { openVocabulary, type Vocabulary } from './search/vocabulary';
import { isCommon, rangeOf, rarity, type WordPostings } from './word-postings';

export type OpenedIndex = { kind: 'index'; index: MatchIndex } | { kind: 'unreadable'; why: string };

/** How many places in the lists of notices one check looks at, rarest words first. */
const mostPostings = 24_000;
/** A model found weighs this many times what its rarity alone would. */
const modelWeight = 2;
/** Words alone find so many notices, of which so much must have been found. */
const mostByWords = 32;
const leastShare = 0.1;

/**
 * Opens a buffer of `createIndexBuilder().finish()` without parsing it: the index is views on the buffer, which must not be
 * detached while it is used. `unreadable` where it is of another matcher version, cut off, or its parts do not fit each
 * other: the caller builds it anew. It never throws.
 */
export function openIndex(buffer: ArrayBuffer): OpenedIndex {
  const opened = openSections(matcherVersion, buffer);
  if (opened.kind === 'unreadable') return opened;
  const refs = opened.sections.get(refsSection);
  if (!refs || refs.length % refWords !== 0)
    return { kind: 'unreadable', why: 'it does not say where its notices are' };
  const notices = refs.length / refWords;
  const tables = new Map<KeyKind, PairColumns>();
  for (const kind of keyKinds) {
    const table = tableOf(opened.sections, kind);
    if (!table) return { kind: 'unreadable', why: `its ${kind} table is damaged` };
    tables.set(kind, table);
  }
  const postings = postingsOf(opened.sections, notices);
  if (!postings) return { kind: 'unreadable', why: 'its words are damaged' };

  const vocabulary = vocabularyOf(opened.sections);
  if (!vocabulary) return { kind: 'unreadable', why: 'its vocabulary is damaged' };
  const facts = opened.sections.get(factsSection);
  if (facts?.length !== notices * factWords)
    return { kind: 'unreadable', why: 'what it tells of its notices is damaged' };

  const scorer = createScorer(postings.weights);
  const searcher = createSearcher({ vocabulary, postings, facts });
  const refsOf = (numbers: Iterable<number>) =>
    [...numbers].map((number) => refAt(refs, number)).filter((ref) => ref !== undefined);
  const index: MatchIndex = {
    notices,
    candidates(listing, options) {
      const keys = listingKeys(listing);
      const found = new Set<number>();
      for (const [kind, table] of tables)
        if (kind !== 'model') for (const key of keys[kind].keys()) collect(numbersOf(table, key), found);
      const models = tables.get('model');
      if (models) addModels(models, keys.model.keys(), notices, scorer);
      addWords(postings, listingWords(listing, options?.lexicon), notices, scorer);
      for (const number of scorer.best(options?.byWords ?? mostByWords, leastShare)) found.add(number);
      return refsOf([...found].slice(0, mostCandidates));
    },
    search(text, most, besides) {
      const { numbers, ...found } = searcher.search(text, most, besides && standsAt(refs, besides));
      return { refs: refsOf(numbers), ...found };
    },
    holding(words, most, thing) {
      const { numbers, all } = searcher.holding(words, most, thing);
      return { refs: refsOf(numbers), all };
    },
    holdingBeside(text, words, most, thing) {
      const { numbers, all } = searcher.holdingBeside(text, words, most, thing);
      return { refs: refsOf(numbers), all };
    },
    tally: (type, since) => tallyOf(facts, (notice) => refs[notice * refWords] ?? 0, type, dayNumber(since)),
  };
  return { kind: 'index', index };
}

function tableOf(sections: Sections, kind: KeyKind): PairColumns | undefined {
  const hashes = sections.get(tableSections[kind].hashes);
  const numbers = sections.get(tableSections[kind].numbers);
  return hashes && numbers && hashes.length === numbers.length ? { hashes, numbers } : undefined;
}

function postingsOf(sections: Sections, notices: number): WordPostings | undefined {
  const hashes = sections.get(wordSections.hashes);
  const starts = sections.get(wordSections.starts);
  const numbers = sections.get(wordSections.numbers);
  const words = sections.get(wordSections.weights);
  if (!hashes || !starts || !numbers || !words) return undefined;
  if (starts.length !== hashes.length + 1 || words.length !== notices) return undefined;
  return { hashes, starts, numbers, weights: new Float32Array(words.buffer, words.byteOffset, words.length) };
}

function vocabularyOf(sections: Sections): Vocabulary | undefined {
  const text = sections.get(vocabularySections.text);
  const blocks = sections.get(vocabularySections.blocks);
  const places = sections.get(vocabularySections.places);
  return text && blocks && places && openVocabulary({ text, blocks, places });
}

function collect(numbers: Uint32Array, found: Set<number>): void {
  for (const number of numbers) {
    if (found.size >= mostCandidates) return;
    found.add(number);
  }
}

function addModels(table: PairColumns, keys: Iterable<string>, notices: number, scorer: Scorer): void {
  for (const key of keys) {
    const numbers = numbersOf(table, key);
    if (numbers.length > 0)
      scorer.add(numbers, 0, numbers.length, modelWeight * rarity(numbers.length, notices));
  }
}

/** Rarest words first, until enough has been looked at: a page stuffed with popular words tells no more for it. */
function addWords(postings: WordPostings, words: Map<number, number>, notices: number, scorer: Scorer): void {
  const lists: { from: number; to: number; weight: number }[] = [];
  for (const [hash, weight] of words) {
    const range = rangeOf(postings, hash);
    if (range && !isCommon(range.to - range.from, notices))
      lists.push({ ...range, weight: weight * rarity(range.to - range.from, notices) });
  }
  lists.sort((a, b) => a.to - a.from - (b.to - b.from));
  let left = mostPostings;
  for (const { from, to, weight } of lists) {
    if (to - from > left) break;
    left -= to - from;
    scorer.add(postings.numbers, from, to, weight);
  }
}

/** Whether the notice of a number is one of these. */
function standsAt(refs: Uint32Array, places: readonly NoticeRef[]): (number: number) => boolean {
  const offsets = new Map<number, Set<number>>();
  for (const { pack, offset } of places) {
    const ofPack = offsets.get(pack) ?? new Set();
    offsets.set(pack, ofPack.add(offset));
  }
  return (number) =>
    offsets.get(refs[number * refWords] ?? 0)?.has(refs[number * refWords + 1] ?? 0) === true;
}

/** Undefined where a damaged table points past the last notice. */
function refAt(refs: Uint32Array, number: number): NoticeRef | undefined {
  const [pack, offset, length] = refs.subarray(number * refWords, (number + 1) * refWords);
  return pack === undefined || offset === undefined || length === undefined
    ? undefined
    : { pack, offset, length };
}
