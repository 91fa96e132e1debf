const finals = '\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Vowels and finals of two letters, by their places: from which, by which. */
const grownVowels: Record<number, number> = { 9: 8, 10: 8, 11: 8, 14: 13, 15: 13, 16: 13, 19: 18 };
const grownFinals: Record<string, string> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' },
  ...{ ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
};

const syllable = (initial: number, vowel: number, final: number) =>
  String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final);

/** What stands in the field after each key on the way to a Korean word, on a keyboard of two sets of letters. */
export function keystrokesOf(word: string): string[] {
  const states: string[] = [];
  let done = '';
  let open: { initial: number; vowel: number; final: number } | undefined;
  for (const character of word) {
    const place = character.charCodeAt(0) - 0xac00;
    const [initial, vowel, final] = [Math.floor(place / 588), Math.floor(place / 28) % 21, place % 28];
    states.push(withInitial(done, open, initial));
    if (open) done += syllable(open.initial, open.vowel, open.final);
    const first = grownVowels[vowel];
    if (first !== undefined) states.push(done + syllable(initial, first, 0));
    states.push(done + syllable(initial, vowel, 0));
    const two = grownFinals[finals.charAt(final)];
    if (two) states.push(done + syllable(initial, vowel, finals.indexOf(two.charAt(0))));
    if (final > 0) states.push(done + syllable(initial, vowel, final));
    open = { initial, vowel, final };
  }
  return states;
}

/** The first letter of a syllable goes to the one before, where that has room, until a vowel follows. */
function withInitial(
  done: string,
  open: { initial: number; vowel: number; final: number } | undefined,
  initial: number,
): string {
  const letter = initials.charAt(initial);
  if (!open) return done + letter;
  const pair = finals.charAt(open.final) + letter;
  const grown = Object.keys(grownFinals).find((each) => grownFinals[each] === pair);
  const final = open.final === 0 ? finals.indexOf(letter) : grown ? finals.indexOf(grown) : -1;
  return final > 0
    ? done + syllable(open.initial, open.vowel, final)
    : done + syllable(open.initial, open.vowel, open.final) + letter;
}
