import { bareHangul } from '../hangul';
import { gapAfter, type Token, type Tokens } from '../tokens';
import type { FoundConcept } from './lexicon';
import { nameKey } from './name-key';

/** Calls `take` with every concept that has this name, and whether it may end a compound. */
type Named = (name: string, take: (concept: number, compound: boolean) => void) => void;

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
  const places: FoundConcept[] = [];
  const look = lookerInto(places, named);
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (!word) break;
    for (let last = first; last < Math.min(words.length, first + mostWords); last++) {
      if (last > first && !within.test(gapAfter(tokens, last - 1))) break;
      look(nameKey(tokens, first, last), first, last, word.start, words[last]?.end ?? 0, false);
      const bare = last > first || word.script !== 'hangul' ? undefined : bareHangul(word.text);
      if (bare !== undefined && bare !== word.text)
        look(bare, first, last, word.start, word.start + bare.length, false);
    }
    if (word.script === 'alphabetic') tailsOf(word, first, look);
    else partsOf(word, first, look);
  }
  return places
    .filter((place) => !places.some((other) => other !== place && holds(other, place)))
    .sort((a, b) => a.start - b.start || a.concept - b.concept)
    .slice(0, mostConcepts);
}

/** Looks a name up that stands in the words first..last, at start..end; `tail`: as the end of a compound only. */
type Look = (name: string, first: number, last: number, start: number, end: number, tail: boolean) => void;

/** One function for all names of a text: a title has hundreds, and few are any concept's. */
function lookerInto(places: FoundConcept[], named: Named): Look {
  const at = { name: '', first: 0, last: 0, start: 0, end: 0 };
  let tailOnly = false;
  const take = (concept: number, compound: boolean) => {
    if (compound || !tailOnly) places.push({ concept, ...at });
  };
  return (name, first, last, start, end, tail) => {
    at.name = name;
    at.first = first;
    at.last = last;
    at.start = start;
    at.end = end;
    tailOnly = tail;
    named(name, take);
  };
}

function holds(outer: FoundConcept, inner: FoundConcept): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** Kinderfahrradhelm ends with Fahrradhelm, and that with Helm: the longest is taken later. */
function tailsOf({ text, end }: Token, at: number, look: Look): void {
  for (let from = leastHead; from <= text.length - leastTail; from++)
    look(text.slice(from), at, at, end - text.length + from, end, true);
}

/**
 * Names inside a run of Hangul or Han. In Hangul two syllables stand in longer words by chance (모자 in 모자이크), so
 * they count at the end only, where Korean has the thing itself.
 */
function partsOf({ text, start, script }: Token, at: number, look: Look): void {
  const bare = script === 'hangul' ? bareHangul(text) : text;
  for (let from = 0; from < text.length - 1; from++)
    for (let to = from + 2; to <= Math.min(text.length, from + longestInRun); to++) {
      if (to - from === text.length) continue;
      if (script === 'hangul' && to - from === 2 && to !== text.length && to !== bare.length) continue;
      look(text.slice(from, to), at, at, start + from, start + to, false);
    }
}
