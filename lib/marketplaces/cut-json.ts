import type { ProductPaths } from './product-state';

/** What is kept of a member that is an object or a list: all of it, its own members by the same question, or its name alone. */
export type Keep = (path: string) => 'whole' | 'members' | 'nothing';

/** The longest state a script may hold for us to read it: real ones have up to 400 kB. */
const longest = 4_000_000;

/**
 * On to the next bracket that stands in no text, and the text before it: the member's name, as the script spells it. The
 * browser's own scan is ten times faster than a loop of ours.
 */
const nextBracket = /[^"{}[\]]*(?:"([^"\\]*(?:\\.[^"\\]*)*)"[^"{}[\]]*)*[{}[\]]/y;

/**
 * The JSON object that starts at a place of a script, shortened: objects and lists that are not kept are `null`, so that
 * parsing it costs what is wanted of it. Undefined where it does not end. What it keeps is as it stands in the script; nobody
 * has yet looked whether that is JSON.
 */
export function cutJson(script: string, start: number, keep: Keep): string | undefined {
  if (script[start] !== '{') return undefined;
  /** The paths of the objects around us whose members are asked for. */
  const around: string[] = [];
  /** How deep we are in a member that is kept or left out as one. */
  let inside = 0;
  let isLeftOut = false;
  let cut = '';
  let from = start;
  let end = start;
  nextBracket.lastIndex = start;
  while (nextBracket.test(script) && nextBracket.lastIndex - start <= longest) {
    const before = end;
    end = nextBracket.lastIndex;
    const bracket = script[end - 1];
    const opens = bracket === '{' || bracket === '[';
    if (inside > 0) {
      inside += opens ? 1 : -1;
      if (inside > 0 || !isLeftOut) continue;
      isLeftOut = false;
      from = end;
    } else if (!opens) {
      around.pop();
      if (around.length === 0) return cut + script.slice(from, end);
    } else {
      const isRoot = around.length === 0;
      const path = isRoot ? '' : pathTo(script, before, around.at(-1) ?? '');
      const kept = isRoot ? 'members' : keep(path);
      if (kept === 'members' && bracket === '{') around.push(path);
      else {
        inside = 1;
        isLeftOut = kept !== 'whole';
        if (isLeftOut) cut += `${script.slice(from, end - 1)}null`;
      }
    }
  }
  return undefined;
}

/** The path of the member whose value begins at the next bracket behind a place. */
function pathTo(script: string, behind: number, around: string): string {
  nextBracket.lastIndex = behind;
  const name = nextBracket.exec(script)?.[1] ?? '';
  return around === '' ? name : `${around}.${name}`;
}

/** Keeps what the paths of these layouts lead to. */
export function namedIn(...layouts: ProductPaths<string>[]): Keep {
  const paths = ` ${layouts.flatMap((layout) => Object.values(layout).flat()).join(' ')} `;
  return (path) => {
    if (paths.includes(` ${path}[`) || paths.includes(` ${path} `)) return 'whole';
    return paths.includes(` ${path}.`) ? 'members' : 'nothing';
  };
}
