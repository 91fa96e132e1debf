import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import { root } from '../browser/project-root';
import { runCommand } from '../browser/run-command';

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

/** What makes code out of a text, however it is written. */
const codeMakers =
  /(?<![\w$.])eval\s*\(|\(\s*\d+\s*,\s*eval\s*\)|[.[]["'`]?eval["'`]?\]?\s*(?:\?\.)?\(|new\s+Function\b|[^\w]Function\s*\(\s*["'`]|\bset(?:Timeout|Interval)\(\s*["'`]/g;

const billSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z
    .array(
      z.object({
        name: z.string(),
        version: z.string(),
        hashes: z.array(z.object({ alg: z.string(), content: z.string() })),
      }),
    )
    .min(5),
});

/** Every file of a folder by its path, with the SHA-256 of its bytes. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe.each(['chromium', 'firefox'] as const)('what is shipped for %s', (browser) => {
  let extension: BuiltExtension;
  beforeAll(async () => {
    extension = await buildExtension({ browser });
  });

  it('holds no code that makes code, and loads none', () => {
    const scripts = readdirSync(extension.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:js|html)$/.test(name),
    );
    expect(scripts.length).toBeGreaterThan(4);
    for (const name of scripts) {
      const text = withoutNamedExceptions(readFileSync(join(extension.folder, name), 'utf8'));
      expect(found(text, codeMakers), name).toEqual([]);
      expect(found(text, /import\s*\(\s*["'`]https?:|importScripts|src=["']https?:/g), name).toEqual([]);
      expect(found(text, /document\.write/g), name).toEqual([]);
    }
  });

  it('is the same, byte for byte, when it is built again', async () => {
    const again = mkdtempSync(join(tmpdir(), 'ansim-again-'));
    try {
      const built = await runCommand(
        process.execPath,
        [
          ...[join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'],
          ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
        ],
        {
          timeout: 180_000,
          cwd: root,
          env: { ANSIM_OUT_DIR: again, NODE_ENV: 'production', NO_COLOR: '1' },
        },
      );
      expect(built.code).toBe(0);
      const folder = browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
      expect(contents(join(again, folder))).toEqual(contents(extension.folder));
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});

it('code that makes code is found in each of its spellings', () => {
  const makes = [
    'eval("1")',
    '(0,eval)("1")',
    '(0, eval)(a)',
    'globalThis.eval(a)',
    'window["eval"](a)',
    'self.eval?.(a)',
  ];
  const more = [
    'new Function("a")',
    'Function("return this")()',
    'globalThis.Function(`a`)',
    'setTimeout("a()",1)',
  ];
  for (const code of [...makes, ...more]) expect(found(`;${code};`, codeMakers), code).not.toEqual([]);
  for (const code of ['medieval(a)', 'isFunction(a)', 'setTimeout(eval1,1)', 'this.evaluate(a)'])
    expect(found(`;${code};`, codeMakers), code).toEqual([]);
});

it('our own views never hand mark-up to the browser', () => {
  for (const folder of ['components', 'entrypoints', 'lib/page'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (/\.tsx?$/.test(name))
        expect(readFileSync(join(root, folder, name), 'utf8'), name).not.toMatch(
          /dangerouslySetInnerHTML|innerHTML\s*=/,
        );
});

describe('what it is made of', () => {
  it('is named in README.md with its reason, each runtime dependency and no other', () => {
    const named = namedInReadme();
    expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(packageJson.dependencies).sort());
    for (const [, name, why] of named) expect(why?.length, name).toBeGreaterThan(10);
  });

  it('weighs what README.md says, each that is shipped', async () => {
    for (const [, name = '', , where, size] of namedInReadme()) {
      if (where === 'publisher') expect(size, name).toBe('not shipped');
      else expect(`${Math.round((await gzipped(name)) / 1000)} kB`, name).toBe(size);
    }
  });

  it('is locked: every package by its hash, from the registry and nowhere else', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { integrity?: string; resolved?: string; link?: boolean; inBundle?: boolean }>;
    };
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(100);
    for (const [name, { integrity, resolved, inBundle }] of packages) {
      if (inBundle) continue;
      expect(integrity, name).toMatch(/^sha512-/);
      if (resolved !== undefined) expect(resolved, name).toMatch(/^https:\/\/[^/]+\/.+\.tgz$/);
    }
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npm ci');
  });

  it('can be listed as a CycloneDX bill of materials: npm run sbom', async () => {
    const made = await runCommand('npm', ['run', '--silent', 'sbom'], { timeout: 60_000, cwd: root });
    expect(made.code, made.stderr).toBe(0);
    const bill = billSchema.parse(JSON.parse(made.stdout));
    const named = new Map(bill.components.map((component) => [component.name, component]));
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; integrity?: string; dev?: boolean }>;
    };
    for (const [, name = '', , where] of namedInReadme())
      if (where !== 'publisher') expect([...named.keys()]).toContain(name);
    for (const { name, version, hashes } of bill.components) {
      const locked = lock.packages[`node_modules/${name}`];
      expect({ version: locked?.version, dev: locked?.dev }, name).toEqual({ version, dev: undefined });
      const [sha512] = hashes.filter(({ alg }) => alg === 'SHA-512');
      const asWritten = `sha512-${Buffer.from(sha512?.content ?? '', 'hex').toString('base64')}`;
      expect(asWritten, name).toBe(locked?.integrity);
    }
  });
});

/** Zod asks once whether code may be made, and is told no by the extension's own policy. */
function withoutNamedExceptions(text: string): string {
  return text.replace('try{return Function(``),!0}catch{return!1}', '');
}

/** Each find with a few letters around it, not the whole bundle. */
function found(text: string, what: RegExp): string[] {
  return [...text.matchAll(what)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 60));
}

/** The rows of README.md's table of runtime dependencies, by their cells. */
function namedInReadme(): string[][] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = /\| runtime dependency[^\n]*\n\|[-| ]+\n((?:\|[^\n]*\n)+)/.exec(readme)?.[1] ?? '';
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

/** Bytes of a whole package, bundled as the extension is. */
async function gzipped(name: string): Promise<number> {
  const entry = 'virtual:whole';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'whole-package',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `export * from '${name}'` : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
  expect(code.length, name).toBeGreaterThan(1000);
  return gzipSync(code, { level: 9 }).byteLength;
}
