/** The longest state a script may hold for us to parse it: real ones have up to 400 kB. */
const longest = 4_000_000;

/** What was read of a script, and how long its text was: a script may still be growing while the page loads. */
const read = new WeakMap<Element, Map<RegExp, { length: number; states: unknown[] }>>();

/**
 * The JSON objects that follow `opening` in the page's own scripts, such as `window.rawData=`. Cut out by balanced braces
 * and parsed; nothing of the page is ever run. `opening` ends just before the brace and carries the flag `g`; `mark` is a
 * word that a script must hold for it to be searched.
 */
export function inlineStates(document: Document, mark: string, opening: RegExp): unknown[] {
  return [...document.scripts].flatMap((script) => {
    if (script.src || script.type === 'application/ld+json') return [];
    const text = script.textContent ?? '';
    const before = read.get(script)?.get(opening);
    if (before?.length === text.length) return before.states;
    const states = text.includes(mark)
      ? [...text.matchAll(opening)].flatMap((found) => jsonAt(text, found.index + found[0].length) ?? [])
      : [];
    const ofScript = read.get(script) ?? new Map();
    read.set(script, ofScript.set(opening, { length: text.length, states }));
    return states;
  });
}

/** The JSON object that starts at a place of a script; undefined where it does not end or does not parse. */
export function jsonAt(script: string, start: number): unknown {
  let depth = 0;
  for (let here = start; here < script.length && here - start < longest; here++) {
    const code = script.charCodeAt(here);
    if (code === 0x22) here = endOfText(script, here);
    else if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return parsed(script.slice(start, here + 1));
  }
  return undefined;
}

/** The place of the quote that ends the text begun at `start`: the next one that is not escaped. */
function endOfText(script: string, start: number): number {
  let quote = start;
  for (let escapes = 1; escapes % 2 === 1; ) {
    quote = script.indexOf('"', quote + 1);
    if (quote < 0) return script.length;
    escapes = 0;
    while (script.charCodeAt(quote - 1 - escapes) === 0x5c) escapes++;
  }
  return quote;
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Half-written by the page, or another extension's: as good as none.
    return undefined;
  }
}
