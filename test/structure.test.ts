import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marketplaces } from '../lib/marketplaces/registry';
import { sources } from '../lib/sources/registry';
import { root } from './browser/project-root';
import { filesBelow, type Import, importsOf, readImports, runtimeClosure } from './import-graph';
import {
  badName,
  brokenArrow,
  mostLines,
  networkCallers,
  pageScripts,
  pastTheLedger,
  roomOf,
  rooms,
  topLevel,
} from './structure-rules';

/** The house rules, kept by test. Each failure says which file, which rule, and what to do. */

const shipped = ['entrypoints', 'components', 'lib'];
const graph = readImports(root, shipped);

describe('the arrows between folders', () => {
  it('point down only', () => {
    expect([...graph.values()].flat().map(brokenArrow).filter(isBroken)).toEqual([]);
  });

  it('lead to files that are there', () => {
    const lost = [...graph.values()]
      .flat()
      .filter(({ file }) => file !== undefined && !existsSync(join(root, file)));
    expect(
      lost.map(({ from, line, specifier }) => `${from}:${line} imports "${specifier}", which is not there`),
    ).toEqual([]);
  });

  it('cover every file of the extension', () => {
    const homeless = [...graph.keys()].filter((file) => roomOf(file) === undefined);
    expect(
      homeless.map(
        (file) =>
          `${file} is in no folder of the house. Add its folder to test/structure-rules.ts, with what it may import.`,
      ),
    ).toEqual([]);
  });

  it('have no folder without files', () => {
    const empty = Object.keys(rooms).filter((room) => !existsSync(join(root, room)));
    expect(empty.map((room) => `${room} is gone. Take it out of test/structure-rules.ts.`)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['lib/core/notice.ts', "import { readFile } from 'node:fs/promises';", 'may import of packages: zod'],
    ['lib/core/notice.ts', "import type { Edition } from '../feed/manifest';", 'nothing of ours'],
    ['lib/matching/decide.ts', "const zod = await import('zod');", 'may import of packages: none'],
    ['lib/marketplaces/temu.ts', "import { z } from 'zod';", 'always-on'],
    ['lib/page/watch.ts', "import { pageRequestSchema } from '../messages';", '`import type`'],
    ['lib/store/rows.ts', "type Source = import('../sources/source').Source;", 'may import: lib/core'],
    [
      'lib/language/ko.ts',
      "export { route } from '../../entrypoints/background/index';",
      'Nobody imports entrypoints',
    ],
    ['entrypoints/popup/App.tsx', "import '../../lib/publisher/cli';", 'Node only'],
    [
      'components/Warning.tsx',
      "import {\n  injectedPainter,\n} from '../lib/page/warning-painter';",
      '`import type`',
    ],
  ])('would not let %s write %s', (file, source, rule) => {
    const [only] = importsOf(file, source).map((each) => brokenArrow(withEnding(each)));
    expect(only).toContain(rule);
    expect(only).toContain(`${file}:1`);
  });

  it.each<[string, string]>([
    ['lib/page/watch.ts', "import type { CheckAnswer } from '../messages';"],
    ['lib/feed/sync.ts', "import { z } from 'zod';\nimport { accept } from '../core/notice';"],
    ['lib/publisher/cli.ts', "import { readFile } from 'node:fs/promises';"],
    ['components/Warning.tsx', "import css from './warning.css?inline';"],
    [
      'lib/core/notice.ts',
      "// import { readFile } from 'node:fs';\n/* import('zod') */\nconst text = 'from';",
    ],
  ])('let %s write %s', (file, source) => {
    expect(
      importsOf(file, source)
        .map((each) => brokenArrow(withEnding(each)))
        .filter(isBroken),
    ).toEqual([]);
  });
});

describe('what runs on a page', () => {
  it.each(Object.entries(pageScripts))('%s carries no package but %j', (entry, allowed) => {
    const closure = runtimeClosure(graph, entry);
    expect(closure.size).toBeGreaterThan(5);
    const unwanted = [...closure].filter(
      ([name, way]) => way.at(-1)?.package === name && !allowed.includes(name),
    );
    expect(unwanted.map(([name, way]) => tooMuch(name, entry, way))).toEqual([]);
  });

  it('has nothing of the injected warning in the always-on script', () => {
    const closure = runtimeClosure(graph, 'entrypoints/shop-page.ts');
    const drawn = [...closure].filter(([name]) => /^components\/|\.tsx$|\.css$/.test(name));
    expect(drawn.map(([name, way]) => tooMuch(name, 'entrypoints/shop-page.ts', way))).toEqual([]);
  });
});

describe('the network', () => {
  it('is reached through the ledger only', () => {
    const past = [...graph.keys()].map((file) => pastTheLedger(file, readFileSync(join(root, file), 'utf8')));
    expect(past.filter(isBroken)).toEqual([]);
  });

  it('is called by no file that is gone', () => {
    for (const file of Object.keys(networkCallers)) expect(graph.has(file), file).toBe(true);
  });

  it.each([
    'const answer = await fetch(address);',
    'globalThis.fetch (address)',
    "const ask = self['fetch'];",
    'navigator.sendBeacon(address, body)',
    'const socket = new WebSocket(address);',
    'new Image().src = address;',
    'const request = new XMLHttpRequest();',
  ])('would not be reached by %s', (line) => {
    expect(pastTheLedger('lib/page/watch.ts', `// first\n${line}`)).toContain('lib/page/watch.ts:2');
  });

  it.each([
    'const outcome = await fetchBounded(address, { fetch });',
    '// fetch(address) is for later',
    'prefetch(x)',
  ])('is not reached by %s', (line) => expect(pastTheLedger('lib/page/watch.ts', line)).toBeUndefined());
});

describe('the files', () => {
  it('stand on the fixed top level', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const odd = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !ignored.includes(name) && !topLevel.includes(name),
    );
    expect(
      odd.map(
        (name) =>
          `${name} stands on the top level, which is fixed. Move it into lib, test or public, or to .cache if it is not to be kept.`,
      ),
    ).toEqual([]);
  });

  it('are named by what they do, in kebab-case', () => {
    const files = [...shipped, 'test'].flatMap((folder) => filesBelow(root, folder));
    expect(files.map(badName).filter(isBroken)).toEqual([]);
  });

  it.each([
    'lib/feed/feed-utils.ts',
    'lib/core/helpers/dates.ts',
    'entrypoints/TabManager.ts',
    'lib/core/Notice.tsx',
    'lib/core/some_thing.ts',
  ])('may not be named %s', (file) => expect(badName(file)).toContain(file));

  it(`hold at most ${mostLines} lines`, () => {
    const long = [...graph.keys()]
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > mostLines);
    expect(
      long.map(
        ({ file, lines }) =>
          `${file}: ${lines} lines, at most ${mostLines}. Ask what its second idea is, and give it a file.`,
      ),
    ).toEqual([]);
  });

  it('export by name', () => {
    const mustDefault = /^entrypoints\/[^/]+(?:\/index)?\.tsx?$/;
    const unnamed = [...graph.keys()].filter(
      (file) => !mustDefault.test(file) && /^export default\b/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(
      unnamed.map((file) => `${file} has a default export. Name it: only WXT's own entries may have one.`),
    ).toEqual([]);
  });
});

describe('a source', () => {
  it.each(sources.map(({ id }) => id))('%s has its file, fixtures, test and README row', (id) => {
    expect(
      missingPieces(id, [
        [`lib/sources/${id}.ts`, 'the parser'],
        [`test/fixtures/sources/${id}`, 'hand-made answers of the publisher'],
        [`test/unit/sources/${id}`, 'the tests of its parser and tables'],
      ]),
    ).toEqual([]);
    expect(readme(), `README.md, "Sources": add a row that shows how a notice of ${id} is named`).toContain(
      `\`${id}:`,
    );
  });

  it('with fixtures is in the registry', () => {
    const known = sources.map(({ id }) => id);
    const odd = foldersIn('test/fixtures/sources').filter((name) => !known.includes(name));
    expect(
      odd.map(
        (name) =>
          `test/fixtures/sources/${name} belongs to no source. Add it to lib/sources/registry.ts, or delete the folder.`,
      ),
    ).toEqual([]);
  });
});

describe('a marketplace', () => {
  it.each(marketplaces.map(({ id }) => id))(
    '%s has its file, fixtures, tests and a word in the README',
    (id) => {
      expect(
        missingPieces(id, [
          [`lib/marketplaces/${id}.ts`, 'the adapter'],
          [`test/fixtures/pages/${id}`, 'hand-made pages of its layouts'],
        ]),
      ).toEqual([]);
      const tests = filesBelow(root, 'test/unit/marketplaces').filter((file) => file.endsWith('.test.ts'));
      const naming = tests.filter((file) => readFileSync(join(root, file), 'utf8').includes(id));
      expect(
        naming,
        `test/unit/marketplaces: no test names ${id}. Add its pages to the tables there.`,
      ).not.toEqual([]);
      expect(readme().toLowerCase(), `README.md: say that ${id} is read`).toContain(id);
    },
  );
});

function tooMuch(name: string, entry: string, way: Import[]): string {
  return `${name} would be in ${entry}, by ${wayOf(way)}. Import it as a type, or leave it to the worker.`;
}

function missingPieces(id: string, pieces: [path: string, what: string][]): string[] {
  return pieces
    .filter(([path]) => !existsSync(join(root, path)))
    .map(([path, what]) => `${id} lacks ${path} (${what}).`);
}

function foldersIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function readme(): string {
  return readFileSync(join(root, 'README.md'), 'utf8');
}

function wayOf(way: Import[]): string {
  return way.map(({ from, line }) => `${from}:${line}`).join(' → ');
}

/** The samples name files that need not be there. */
function withEnding(each: Import): Import {
  return each.file === undefined || /\.\w+$/.test(each.file) ? each : { ...each, file: `${each.file}.ts` };
}

function isBroken(message: string | undefined): message is string {
  return message !== undefined;
}
