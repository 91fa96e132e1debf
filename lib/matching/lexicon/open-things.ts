import { hash32 } from '../hash';
import { placeOf } from '../hash-table';
import type { Lexicon } from './lexicon';
import { lexiconSections, readNameValue } from './lexicon-sections';

/** What names name exactly. A lexicon of before has no such sections, and knows of nothing. */
export function openThings(section: (kind: number) => Uint32Array): Pick<Lexicon, 'thingNamed' | 'termsOf'> {
  const hashes = section(lexiconSections.thingHashes);
  const values = section(lexiconSections.thingValues);
  const groupStarts = section(lexiconSections.groupStarts);
  const termStarts = section(lexiconSections.termStarts);
  const terms = section(lexiconSections.terms);
  return {
    thingNamed(name) {
      const hash = hash32(name);
      for (let at = placeOf(hashes, hash); hashes[at] === hash; at++) {
        const named = readNameValue(values[at] ?? 0, name);
        if (named) return named.concept;
      }
      return undefined;
    },
    termsOf(thing) {
      const groups: Uint32Array[] = [];
      const end = Math.min(groupStarts[thing + 1] ?? 0, termStarts.length);
      for (let at = groupStarts[thing] ?? 0; at < end; at++) {
        const group = terms.subarray(termStarts[at] ?? 0, termStarts[at + 1] ?? 0);
        // A group of no terms would stand in every text.
        if (group.length > 0) groups.push(group);
      }
      return groups;
    },
  };
}
