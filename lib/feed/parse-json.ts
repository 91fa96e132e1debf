import { utf8 } from './bytes';
import { cleanText, isHostileText } from './hostile-text';

export type ParsedJson = { kind: 'json'; value: unknown } | { kind: 'refused'; why: string };

/**
 * JSON that means one thing to every reader: well-formed UTF-8, at most `depth` levels, no key twice, no `__proto__`, no
 * text that hides or turns other text: it is refused for it, or such characters are taken out of its values. The caller has
 * bounded the length.
 */
export function parseJson(
  bytes: Uint8Array,
  depth: number,
  hostileTexts: 'refused' | 'cleaned' = 'refused',
): ParsedJson {
  const text = utf8(bytes);
  if (text === undefined) return refused('it is not UTF-8');
  const ambiguous = whyAmbiguous(text, depth);
  if (ambiguous) return refused(ambiguous);
  let hostile = false;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (hostileTexts === 'cleaned') return typeof inner === 'string' ? cleanText(inner) : inner;
      hostile ||= isHostileText(key) || (typeof inner === 'string' && isHostileText(inner));
      return inner;
    });
    return hostile ? refused('a text in it holds control or direction characters') : { kind: 'json', value };
  } catch {
    return refused('it is not JSON');
  }
}

function refused(why: string): ParsedJson {
  return { kind: 'refused', why };
}

/** One pass over brackets and keys, before `JSON.parse` would silently take the last of two. Text that is no JSON may pass. */
function whyAmbiguous(text: string, depth: number): string | undefined {
  /** The keys of each open object; undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
      case '[':
        open.push(text[at] === '{' ? new Set() : undefined);
        if (open.length > depth) return `it is nested more than ${depth} deep`;
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const end = endOfString(text, at);
        const keys = open.at(-1);
        if (keys && isFollowedByColon(text, end)) {
          const key = unescaped(text.slice(at, end));
          if (key === undefined) return 'it is not JSON';
          if (key === '__proto__') return 'it holds the key "__proto__"';
          if (keys.has(key)) return `it holds the key ${JSON.stringify(key)} twice`;
          keys.add(key);
        }
        at = end - 1;
        break;
      }
    }
  }
  return undefined;
}

/** The place after the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++;
  return text[at] === ':';
}

function unescaped(literal: string): string | undefined {
  try {
    const key: unknown = JSON.parse(literal);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
