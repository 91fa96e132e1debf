import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../lib/page/keep-on-top';
import { root } from '../browser/project-root';
import { attacks } from '../e2e/page-attacks';
import { longOnly } from '../long-only';
import { titled } from './titled';

/** `.github/SECURITY.md` names a test for each of its claims; this holds it to that, line by line. */
const policy = readFileSync(join(root, '.github/SECURITY.md'), 'utf8');

const rows = policy
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
const named = rows.flatMap(([claim = '', file = '', title = '']) =>
  /^`test\/[^`]+`$/.test(file) ? [{ claim, file: file.slice(1, -1), title }] : [],
);

describe('a claim of SECURITY.md', () => {
  it('is one of many, in every section', () => {
    expect(named.length).toBeGreaterThan(100);
    const sections = policy
      .slice(policy.indexOf('## What holds'), policy.indexOf('## What is not defended'))
      .split('\n### ')
      .slice(1);
    expect(sections.length).toBeGreaterThan(7);
    for (const section of sections) expect(section, section.slice(0, 30)).toMatch(/\| `test\//);
  });

  it.each(named)('is tested: $file: $title', ({ file, title }) => {
    expect(whyNoTest(file, title)).toBeUndefined();
  });

  it('cannot name a test that is not there, is left out, or is only spoken of', () => {
    const file = 'test/e2e/prerender.test.ts';
    const there = 'a listed listing that the browser prerenders is told when it is shown, and not before';
    expect(whyNoTest(file, there)).toBeUndefined();
    expect(whyNoTest(file, there.slice(0, -4))).toContain('no test of that title');
    expect(whyNoTest('test/e2e/tomorrow.test.ts', there)).toContain('is not there');
    expect(titled(`it('a')`, 'a')).toBe(true);
    expect(titled(`it.each([1])(\n  'a',\n`, 'a')).toBe(true);
    expect(titled(`it.skip('a')`, 'a')).toBe(false);
    expect(titled(`it.todo('a')`, 'a')).toBe(false);
    expect(titled(`// it('b') says 'a'`, 'a')).toBe(false);
    expect(titled(`// it('a', go);\n/* it('a', go) */`, 'a')).toBe(false);
    expect(titled("const said = `it('a')`;", 'a')).toBe(false);
    expect(titled(`it.skipIf(never)('a', go)`, 'a')).toBe(false);
    expect(titled(`it.skip.each([1])('a', go)`, 'a')).toBe(false);
    expect(titled(`describe.skip('b', () => { it('a', go); })`, 'a')).toBe(false);
    expect(titled(`describe.skipIf(never)('b', () => { it('a', go); })`, 'a')).toBe(false);
    expect(titled(`describe.skip('b', () => {}); it.each<[string]>([[/'/.source]])('a', go);`, 'a')).toBe(
      true,
    );
    expect(titled(`call('a')`, 'a')).toBe(false);
  });
});

it('SECURITY.md says of each attack on the warning how it ends in each browser, as the browsers are tested', () => {
  const head = rows.findIndex(([first]) => first === 'a page that …');
  const table = rows.slice(head + 2, head + 2 + attacks.length);
  expect(table).toEqual(attacks.map(({ does, outcome }) => [does, outcome.chromium, outcome.firefox]));
  expect(rows[head + 2 + attacks.length]?.[0]).toBe('what holds');
});

it('SECURITY.md says for how long the warning fights', () => {
  const { returns, hidings, raises } = bounds;
  expect(policy.replace(/\s+/g, ' ')).toContain(
    `(${returns} returns, ${hidings} undone hidings, ${raises} raises)`,
  );
});

it('SECURITY.md names only folders and files that are there', () => {
  const paths = [...policy.matchAll(/`((?:lib|test|entrypoints|components)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('SECURITY.md says which tests only the long profile runs', () => {
  const named = /`npm test` runs all of it but ([\s\S]*?), which/.exec(policy)?.[1] ?? '';
  expect([...named.matchAll(/`([^`]+)`/g)].map(([, file]) => file)).toEqual(longOnly);
  expect(longOnly.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

function whyNoTest(file: string, title: string): string | undefined {
  if (!existsSync(join(root, file))) return `${file} is not there`;
  if (!titled(readFileSync(join(root, file), 'utf8'), title))
    return `${file} has no test of that title: ${title}`;
  // Tests that two browsers share stand in a file of their own.
  const isRun = file.endsWith('.test.ts') || file.endsWith('.test.tsx') || isImported(file);
  return isRun ? undefined : `no test file runs ${file}`;
}

function isImported(file: string): boolean {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const name = file.slice(folder.length + 1).replace(/\.ts$/, '');
  return readdirSync(join(root, folder))
    .filter((each) => each.endsWith('.test.ts'))
    .some((each) => readFileSync(join(root, folder, each), 'utf8').includes(`from './${name}'`));
}
