import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../browser/project-root';

/** What SECURITY.md claims, with the test that holds it. */
const page = readFileSync(join(root, '.github/SECURITY.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\|.*`test\//.test(line));
const claims = rows.map((row) => {
  const [claim = '', proof = ''] = row.split('|').slice(1, 3);
  const [, file = '', title = ''] = /`(test\/[^`]+)` › (.+?)\s*$/.exec(proof) ?? [];
  return { claim: claim.trim(), file, title };
});

describe('what SECURITY.md claims', () => {
  it('is some sixty things, each with its test', () => {
    expect(claims.length).toBeGreaterThan(45);
    for (const { claim, title } of claims) expect(title, claim).not.toBe('');
  });

  it.each(claims)('$claim', ({ file, title }) => {
    expect(existsSync(join(root, file)), `${file} is gone`).toBe(true);
    expect(readFileSync(join(root, file), 'utf8'), `${file} has no "${title}"`).toContain(title);
  });

  it('says of each thing that is not defended what still tells the truth, or that nothing does', () => {
    expect(page.match(/\*\*not defended:\*\*/g)?.length).toBeGreaterThanOrEqual(4);
    expect(page).toContain('## Not defended at all');
  });
});
