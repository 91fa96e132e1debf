import { fold } from './normalise';

/**
 * Whether a listing's text writes a notice's model, their keys being equal already. Hyphens, blanks and case come and go:
 * `VT-9041`, `VT 9041`, `vt9041`. But a break that the notice does not have may not part digits (`VT-904-1` is no
 * `VT-9041`), a point between digits counts (`XB-1.5` is no `XB-15`), and blanks in running text may only stand where the
 * notice breaks, or between letters and digits (`VT 904 1 pcs` is no `VT-9041`).
 */
export function writesModel(listing: string, notice: string, where: 'label' | 'text'): boolean {
  const own = breaksOf(fold(notice));
  const theirs = breaksOf(fold(listing));
  for (const [at, { kind, between }] of theirs) {
    if (own.has(at)) continue;
    if (between === 'digits') return false;
    if (kind === 'blank' && where === 'text' && between !== 'letter-digit' && between !== 'digit-letters')
      return false;
  }
  return points(own) === points(theirs);
}

type Breaks = Map<number, { kind: 'blank' | 'point' | 'other'; between: string }>;

function breaksOf(folded: string): Breaks {
  const breaks: Breaks = new Map();
  let at = 0;
  for (const found of folded.matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)) {
    const [, run = '', gap = ''] = found;
    at += run.length;
    const rest = folded.slice(found.index + found[0].length);
    if (gap === '' || rest === '') continue;
    const kind = /^\s/.test(gap) ? 'blank' : gap === '.' ? 'point' : 'other';
    breaks.set(at, { kind, between: sides(run, rest) });
  }
  return breaks;
}

function sides(before: string, after: string): string {
  const digitBefore = /\p{N}$/u.test(before);
  const digitAfter = /^\p{N}/u.test(after);
  if (digitBefore && digitAfter) return 'digits';
  if (digitAfter) return 'letter-digit';
  // A lone letter behind a number is more often the next word than the model's end: "VT-904 B".
  return digitBefore && /^[\p{L}\p{N}]{2}/u.test(after) ? 'digit-letters' : 'letters';
}

function points(breaks: Breaks): string {
  return [...breaks]
    .filter(([, { kind, between }]) => kind === 'point' && between === 'digits')
    .map(([at]) => at)
    .join();
}
