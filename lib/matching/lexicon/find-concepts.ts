import { bareHangul } from '../hangul';
import { gapAfter, type Token, type Tokens } from '../tokens';
import type { FoundConcept } from './lexicon';
import { nameKey } from './name-key';

/** Calls `take` with every concept that has this name, and whether it may end a compound. */
type Named = (name: string, take: (concept: number, compound: boolean) => void) => void;

interface Place extends FoundConcept {
  /** Offsets in the folded text. */
  start: number;
  end: number;
}

const mostWords = 4;
const mostConcepts = 60;
/** What may stand between the words of one name. */
const within = /^[\s/&'-]{0,2}$/;
const longestInRun = 9;
const leastTail = 5;
const leastHead = 3;

/** Every concept a text names; of names inside one another, the longest: "bicycle helmet" is no bicycle. */
export function findConcepts(tokens: Tokens, named: Named): FoundConcept[] {
  const { words } = tokens;
  const places: Place[] = [];
  for (const [first, word] of words.entries()) {
    for (let last = first; last < Math.min(words.length, first + mostWords); last++) {
      if (last > first && !within.test(gapAfter(tokens, last - 1))) break;
      const { start, end } = { start: word.start, end: words[last]?.end ?? 0 };
      named(nameKey(tokens, first, last), (concept) => places.push({ concept, first, last, start, end }));
      const bare = last > first || word.script !== 'hangul' ? undefined : bareHangul(word.text);
      if (bare !== undefined && bare !== word.text)
        named(bare, (concept) => places.push({ concept, first, last, start, end: start + bare.length }));
    }
    if (word.script === 'alphabetic') tailsOf(word, first, named, places);
    else partsOf(word, first, named, places);
  }
  return places
    .filter((place) => !places.some((other) => other !== place && holds(other, place)))
    .sort((a, b) => a.start - b.start || a.concept - b.concept)
    .slice(0, mostConcepts)
    .map(({ concept, first, last }) => ({ concept, first, last }));
}

function holds(outer: Place, inner: Place): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** Kinderfahrradhelm ends with Fahrradhelm, and that with Helm: the longest is taken later. */
function tailsOf({ text, end }: Token, at: number, named: Named, places: Place[]): void {
  for (let from = leastHead; from <= text.length - leastTail; from++)
    named(text.slice(from), (concept, compound) => {
      if (compound) places.push({ concept, first: at, last: at, start: end - text.length + from, end });
    });
}

/**
 * Names inside a run of Hangul or Han. In Hangul two syllables stand in longer words by chance (모자 in 모자이크), so
 * they count at the end only, where Korean has the thing itself.
 */
function partsOf({ text, start, script }: Token, at: number, named: Named, places: Place[]): void {
  const bare = script === 'hangul' ? bareHangul(text) : text;
  for (let from = 0; from < text.length - 1; from++)
    for (let to = from + 2; to <= Math.min(text.length, from + longestInRun); to++) {
      if (to - from === text.length) continue;
      if (script === 'hangul' && to - from === 2 && to !== text.length && to !== bare.length) continue;
      named(text.slice(from, to), (concept) =>
        places.push({ concept, first: at, last: at, start: start + from, end: start + to }),
      );
    }
}
