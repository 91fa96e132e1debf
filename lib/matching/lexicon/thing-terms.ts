import { type Token, tokensOf } from '../tokens';
import { singular } from '../words';

/**
 * The ways a thing may stand in a text, by its names: each a group of terms that all stand in what has it, as `takeWords` takes
 * them. People set blanks in Hangul as they like, so a run of it may stand in two. A group that another one is part of is left out.
 */
export function groupsOf(names: readonly string[]): string[][] {
  const groups = names.flatMap((name) => waysOf(name)).map((group) => [...new Set(group)].sort());
  const distinct = [...new Map(groups.map((group) => [group.join(' '), group])).values()];
  return distinct.filter(
    (group) =>
      group.length > 0 &&
      !distinct.some((other) => other.length < group.length && other.every((term) => group.includes(term))),
  );
}

function waysOf(name: string): string[][] {
  let ways: string[][] = [[]];
  for (const word of joinedHangul(tokensOf(name).words))
    ways = ways.flatMap((way) => termsOf(word).map((terms) => [...way, ...terms]));
  return ways;
}

/** Hangul that a blank parts is looked up run together, and may stand so. */
function joinedHangul(words: readonly Token[]): Pick<Token, 'text' | 'script'>[] {
  const joined: Pick<Token, 'text' | 'script'>[] = [];
  for (const { text, script } of words) {
    const before = joined.at(-1);
    if (script === 'hangul' && before?.script === 'hangul') before.text += text;
    else joined.push({ text, script });
  }
  return joined;
}

function termsOf({ text, script }: Pick<Token, 'text' | 'script'>): string[][] {
  if (script === 'han' || (script === 'hangul' && text.length < 4)) return [pairsOf(text)];
  if (script === 'hangul')
    return Array.from({ length: text.length - 3 }, (_, at) => [
      ...pairsOf(text.slice(0, at + 2)),
      ...pairsOf(text.slice(at + 2)),
    ]);
  const parts = text.split(/[-_.']/).filter((part) => part !== '');
  const whole = singular(parts.join(''));
  if (parts.length === 1) return isTaken(whole) ? [[whole]] : [[]];
  // Of a hyphened word the parts are taken as well, but some tell nothing: `e-bike` is no `bike`.
  return parts.every(isTaken) ? [[whole], parts.map(singular)] : [[whole]];
}

/** One letter, or one or two digits, are not taken. */
function isTaken(word: string): boolean {
  return word.length >= 3 || (word.length === 2 && !/^\d+$/.test(word));
}

function pairsOf(run: string): string[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2));
}
