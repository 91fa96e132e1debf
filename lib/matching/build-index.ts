import { createGrowingColumn } from './growing-column';
import { hash32 } from './hash';
import { packSectionsInSlices, type Sections } from './index-buffer';
import { factsSection, refsSection, tableSections, vocabularySections, wordSections } from './index-sections';
import { keyKinds } from './key-kinds';
import type { MatchIndexBuilder } from './match-index';
import { matcherVersion } from './matcher-version';
import { factsOf } from './notice-facts';
import { commonModels, noticeKeys, noticeWordTaker } from './notice-keys';
import { createPairBuilder } from './pair-columns';
import { createVocabularyBuilder } from './search/vocabulary-builder';
import { createWordPostingsBuilder } from './word-postings-builder';

/** Hashes are 32 bits and numbers too, but no marketplace list comes near this. */
export const mostNotices = 2 ** 24;

/**
 * Builds the lookup index of an edition: where each notice stands, one table per kind of key, the notices of every word,
 * and the words themselves in their order. The same notices in the same order give the same bytes. `add` costs as much as the notice has keys and words.
 */
export function createIndexBuilder(): MatchIndexBuilder {
  const refs = createGrowingColumn();
  const tables = keyKinds.map((kind) => ({ kind, pairs: createPairBuilder() }));
  const words = createWordPostingsBuilder();
  const vocabulary = createVocabularyBuilder();
  const facts = createGrowingColumn();
  let notices = 0;
  const takeWords = noticeWordTaker((hash, text, start, end) => {
    if (words.add(hash, notices)) vocabulary.addWord(text, start, end);
  });

  function* finishInSlices(): Generator<void, ArrayBuffer> {
    const sections: Sections = new Map([[refsSection, yield* refs.joinInSlices()]]);
    for (const { kind, pairs } of tables) {
      const { hashes, numbers } = yield* pairs.sortInSlices();
      sections.set(tableSections[kind].hashes, hashes).set(tableSections[kind].numbers, numbers);
    }
    const { postings, places: wordPlaces } = yield* words.finishInSlices(notices);
    sections
      .set(wordSections.hashes, postings.hashes)
      .set(wordSections.starts, postings.starts)
      .set(wordSections.numbers, postings.numbers)
      .set(wordSections.weights, new Uint32Array(postings.weights.buffer));
    const { text, blocks, places } = yield* vocabulary.finishInSlices(wordPlaces);
    sections
      .set(vocabularySections.text, text)
      .set(vocabularySections.blocks, blocks)
      .set(vocabularySections.places, places)
      .set(factsSection, yield* facts.joinInSlices());
    return yield* packSectionsInSlices(matcherVersion, sections);
  }

  return {
    add(notice, { pack, offset, length }) {
      if (notice.withdrawn !== undefined) return;
      if (notices >= mostNotices) throw new RangeError(`an index holds at most ${mostNotices} notices`);
      const keys = noticeKeys(notice);
      refs.push(pack);
      refs.push(offset);
      refs.push(length);
      for (const { kind, pairs } of tables)
        if (keys[kind].size > 0) for (const key of keys[kind].keys()) pairs.add(hash32(key), notices);
      for (const key of keys.model.keys()) vocabulary.addModel(key, notices);
      for (const key of commonModels(notice, keys.model)) vocabulary.addModel(key, notices);
      takeWords(notice);
      for (const fact of factsOf(notice)) facts.push(fact);
      notices++;
    },
    finish() {
      const finishing = finishInSlices();
      for (;;) {
        const step = finishing.next();
        if (step.done) return step.value;
      }
    },
    finishInSlices,
  };
}
