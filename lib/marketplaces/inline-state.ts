import { cutJson, type Keep } from './cut-json';

/** What was read of a script, and how long its text was: a script may still be growing while the page loads. */
const read = new WeakMap<Element, Map<Opening, Read>>();

interface Read {
  length: number;
  states: unknown[];
}

/** Where the page's own scripts hold an object: behind a word and what follows it, up to the brace; with the flag `y`. */
export interface Opening {
  mark: string;
  rest: RegExp;
  keep: Keep;
}

/**
 * The JSON objects in the page's own scripts, such as `window.rawData={…}`. Cut out by balanced brackets, shortened to what
 * is kept and parsed; nothing of the page is ever run. A script is read once, and again only when it has grown.
 */
export function inlineStates(document: Document, opening: Opening): unknown[] {
  const found: unknown[] = [];
  for (const script of document.scripts) {
    if (script.hasAttribute('src')) continue;
    const text = script.textContent ?? '';
    const ofScript = read.get(script) ?? new Map<Opening, Read>();
    const before = ofScript.get(opening);
    const now =
      before?.length === text.length ? before : { length: text.length, states: statesIn(text, opening) };
    read.set(script, ofScript.set(opening, now));
    found.push(...now.states);
  }
  return found;
}

function statesIn(text: string, { mark, rest, keep }: Opening): unknown[] {
  const states: unknown[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    rest.lastIndex = at + mark.length;
    const state = rest.test(text) ? jsonAt(text, rest.lastIndex, keep) : undefined;
    if (state !== undefined) states.push(state);
  }
  return states;
}

/** The JSON object that starts at a place of a script, shortened to what is kept; undefined where there is none. */
export function jsonAt(script: string, start: number, keep: Keep): unknown {
  const json = cutJson(script, start, keep);
  return json === undefined ? undefined : parsed(json);
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
