import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, resolve, sep } from 'node:path';

export interface Import {
  /** The file that imports, from the project's folder, with slashes. */
  from: string;
  line: number;
  /** As written: `../core/notice`, `zod`, `node:fs`. */
  specifier: string;
  /** The project's file it means; undefined for a package. */
  file?: string;
  /** The package it means: `zod`, `node:fs`, `wxt`. */
  package?: string;
  /** `import type`: nothing of it is left at run time. */
  typeOnly: boolean;
}

const statement =
  /(?:^|\n)[ \t]*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]*?\sfrom\s*|\{[^}]*\}\s*from\s*)?['"]([^'"\n]+)['"]/g;
/** `import('…')`, as an expression or a type. */
const call = /\bimport\s*\(\s*(?:['"]([^'"\n]+)['"])?/g;

/** Every import of a source text, dynamic ones and types among them. Comments are passed over. */
export function importsOf(from: string, source: string): Import[] {
  const code = withoutComments(source);
  const found: Import[] = [];
  for (const match of code.matchAll(statement)) {
    const [whole, type, specifier = ''] = match;
    const offset = match.index + whole.indexOf(whole.trimStart());
    found.push(toImport(from, lineAt(code, offset), specifier, type !== undefined));
  }
  for (const match of code.matchAll(call)) {
    found.push(toImport(from, lineAt(code, match.index), match[1] ?? '(not a plain text)', false));
  }
  return found.sort((a, b) => a.line - b.line);
}

/** Imports of every TypeScript file below these folders. */
export function readImports(root: string, folders: string[]): Map<string, Import[]> {
  const graph = new Map<string, Import[]>();
  for (const file of folders.flatMap((folder) => filesBelow(root, folder))) {
    if (/\.tsx?$/.test(file))
      graph.set(
        file,
        importsOf(file, readFileSync(join(root, file), 'utf8')).map((each) => resolved(root, each)),
      );
  }
  return graph;
}

/** Every file below a folder, from the root, with slashes, sorted. */
export function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Everything that is in the script at run time, starting from one file: for each file and package the way it came in.
 */
export function runtimeClosure(graph: ReadonlyMap<string, Import[]>, start: string): Map<string, Import[]> {
  const ways = new Map<string, Import[]>([[start, []]]);
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const each of graph.get(file) ?? []) {
      const to = each.file ?? each.package;
      if (each.typeOnly || to === undefined || ways.has(to)) continue;
      ways.set(to, [...(ways.get(file) ?? []), each]);
      if (each.file !== undefined) waiting.push(each.file);
    }
  }
  return ways;
}

function toImport(from: string, line: number, specifier: string, typeOnly: boolean): Import {
  const plain = specifier.split('?', 1)[0] ?? specifier;
  if (plain.startsWith('.')) {
    return { from, line, specifier, file: posix.normalize(posix.join(posix.dirname(from), plain)), typeOnly };
  }
  const parts = plain.split('/');
  const name = plain.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  return { from, line, specifier, package: name ?? plain, typeOnly };
}

/** `lib/core/notice` → `lib/core/notice.ts`. What is not there stays as written. */
function resolved(root: string, each: Import): Import {
  if (each.file === undefined || extname(each.file) !== '') return each;
  const folder = resolve(root, dirname(each.file));
  const base = posix.basename(each.file);
  for (const ending of ['.ts', '.tsx', '/index.ts', '/index.tsx']) {
    if (existsSync(join(folder, `${base}${ending}`))) return { ...each, file: `${each.file}${ending}` };
  }
  return each;
}

/** Comments become blanks, so that line numbers stay. Enough for sources that the formatter has put in order. */
export function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/[^\n]*/g, (_comment, before: string) => before);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
