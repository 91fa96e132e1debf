/** A stretch of texts: from `low` on, up to but without `high`. */
export interface TextRange {
  low: string;
  high: string;
}

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
const perInitial = 21 * finals;
const firstInitial = 0x1100;
const lastInitial = 0x1112;

/** Vowels that grow out of another as one types on: ㅗ may become ㅘ, ㅙ, ㅚ. How many follow it so. */
const growingVowels: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };
/** Finals that grow out of another: ㄱ may become ㄲ or ㄳ. How many follow it so. */
const growingFinals: Readonly<Record<number, number>> = { 1: 2, 4: 2, 8: 7, 17: 1, 19: 1 };
/** What a final leaves behind and what initial it becomes when a vowel follows: 잦 is on the way to 자전, 몫 to 목수. */
const carriedFinals: Readonly<Record<number, readonly [left: number, initial: number]>> = {
  ...{ 1: [0, 0], 2: [0, 1], 3: [1, 9], 4: [0, 2], 5: [4, 12], 6: [4, 18], 7: [0, 3], 8: [0, 5], 9: [8, 0] },
  ...{ 10: [8, 6], 11: [8, 7], 12: [8, 9], 13: [8, 16], 14: [8, 17], 15: [8, 18], 16: [0, 6], 17: [0, 7] },
  ...{ 18: [17, 9], 19: [0, 9], 20: [0, 10], 21: [0, 11], 22: [0, 12], 23: [0, 14], 24: [0, 15] },
  ...{ 25: [0, 16], 26: [0, 17], 27: [0, 18] },
};

/** What begins with this. */
export function beginning(prefix: string): TextRange {
  return { low: prefix, high: `${prefix}\uffff` };
}

/**
 * What a text may become as its next letters are typed. In Korean the last syllable is still being put together: ㅈ will be
 * 자 or 전, 자 may become 작, and the last letter of 잦 may go over to the next syllable, as in 자전. Syllables stand in
 * the order of their letters, so each of these is one stretch.
 */
export function typedRanges(text: string): TextRange[] {
  const last = text.charCodeAt(text.length - 1);
  const before = text.slice(0, -1);
  if (last >= firstInitial && last <= lastInitial) return [syllablesOf(before, last - firstInitial)];
  if (!(last >= firstSyllable && last <= lastSyllable)) return [beginning(text)];
  const place = last - firstSyllable;
  const final = place % finals;
  if (final === 0) {
    const more = growingVowels[Math.floor(place / finals) % 21] ?? 0;
    return [between(before, last, last + finals * (more + 1))];
  }
  const stays = between(before, last, last + 1 + (growingFinals[final] ?? 0));
  const [left, initial] = carriedFinals[final] ?? [];
  return left === undefined || initial === undefined
    ? [stays]
    : [stays, syllablesOf(`${before}${String.fromCharCode(last - final + left)}`, initial)];
}

function syllablesOf(before: string, initial: number): TextRange {
  const first = firstSyllable + initial * perInitial;
  return between(before, first, first + perInitial);
}

function between(before: string, first: number, end: number): TextRange {
  return { low: `${before}${String.fromCharCode(first)}`, high: `${before}${String.fromCharCode(end)}` };
}
