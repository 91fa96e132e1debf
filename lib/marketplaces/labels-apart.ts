import { kindOfRow } from '../core/row-labels';

/** Between two labelled values on one line. */
const apart = /[\s/,;|·]+/u;
/** Words a label may have. */
const mostWords = 3;

/** A line with several labels (`Brand: Voltara / Model: VT-9041`) as one line for each; any other line as it is. */
export function labelsApart(line: string): string[] {
  const starts = [...line.matchAll(/\s*:/g)].flatMap(({ index }) => startOfLabel(line.slice(0, index)) ?? []);
  if (starts.length < 2) return [line];
  const cuts = [0, ...starts.filter((start) => start > 0), line.length];
  return cuts
    .slice(1)
    .map((end, at) => line.slice(cuts[at], end).replace(/[\s/,;|·]+$/u, ''))
    .filter((piece) => piece !== '');
}

/** Where the label begins that ends here; undefined where none does. */
function startOfLabel(before: string): number | undefined {
  const words = before.split(apart);
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const label = words.slice(-count).join(' ');
    if (label.trim() === '' || kindOfRow(label.trim()) === undefined) continue;
    const [first = ''] = words.slice(-count);
    return before.lastIndexOf(first, before.length - label.length);
  }
  return undefined;
}
