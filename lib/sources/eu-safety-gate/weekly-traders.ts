import { cleanText } from '../clean-text';
import type { TraderReference } from '../marketplace-identifiers';

/**
 * The online traders of a weekly report's one field: `Other(Shein (sj23…)) / AliExpress(1005…) / `. Each is the trader
 * chosen from a list, and free text in brackets; only a slash outside the brackets parts two traders.
 */
export function weeklyTraders(field: string): TraderReference[] {
  return outsideBrackets(cleanText(field)).flatMap((entry) => {
    const bracket = entry.indexOf('(');
    if (bracket < 0) return [{ trader: entry }];
    const trader = entry.slice(0, bracket).trim();
    const inside = entry
      .slice(bracket + 1)
      .replace(/\)\s*$/u, '')
      .trim();
    return [{ ...(trader !== '' && { trader }), ...(inside !== '' && { identifier: inside }) }];
  });
}

function outsideBrackets(text: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let entry = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '(') depth++;
    if (char === ')') depth = Math.max(0, depth - 1);
    const parts =
      char === '/' && depth === 0 && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2)) && /\s$|^$/u.test(entry);
    if (parts) {
      entries.push(entry.trim());
      entry = '';
    } else entry += char;
  }
  return [...entries, entry.trim()].filter((each) => each !== '');
}
