import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapterVersions } from '../../../lib/core/adapter-versions';
import { marketplaceIds } from '../../../lib/core/ids';
import { root } from '../../browser/project-root';
import { filesBelow, withoutComments } from '../../import-graph';

/**
 * What each version of a reader looks for. Where a reader looks for something else now, decide: if this release mends it
 * after a redesign, raise its number in lib/core/adapter-versions.ts, so that selectors a feed sent meanwhile are passed
 * over. Then write here what this test found.
 */
const known: Record<string, { version: number; looksFor: string }> = {
  aliexpress: { version: 1, looksFor: 'f842ea25bdec8a44' },
  temu: { version: 1, looksFor: '8f2d00eb3174a77d' },
};

describe('the number of a reader', () => {
  it.each(marketplaceIds)('is decided on whenever the reader of %s looks for something else', (id) => {
    expect({
      version: adapterVersions[id],
      looksFor: fingerprint(textsBelow(`lib/marketplaces/${id}`)),
    }).toEqual(known[id]);
  });

  it('is not asked for again when only code or a comment changes', () => {
    const before = `const price = one('.price--sale'); // since 2024`;
    expect(texts(`/** The price. */\nconst sale = one('.price--sale');`)).toEqual(texts(before));
    expect(texts(`const price = one('.price--now');`)).not.toEqual(texts(before));
    expect(texts('const price = one(`.price`);')).toEqual(['.price']);
  });
});

function textsBelow(folder: string): string[] {
  return filesBelow(root, folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => texts(readFileSync(join(root, file), 'utf8')));
}

/** The string literals of a source, but for the modules it imports. */
function texts(source: string): string[] {
  const code = withoutComments(source).replace(/\bfrom '[^']*'/g, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
}

function fingerprint(all: string[]): string {
  return createHash('sha256')
    .update([...new Set(all)].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}
