import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../lib/core/built-in-sources';
import { isSourceId } from '../../../lib/core/ids';
import { findingsSources } from '../../../lib/sources/kr-findings/authorities';
import { sourceNamed, sources } from '../../../lib/sources/registry';

describe('the registry of sources', () => {
  it('names the sources that no added list may speak for: with a parser, or kept by hand', () => {
    const ids = new Set([...sources, ...findingsSources].map(({ id }) => id));
    expect([...builtInSources].sort()).toEqual([...ids].sort());
  });

  it('gives each id once, in the shape of ids', () => {
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isSourceId)).toBe(true);
  });

  it('finds a source by its id and nothing else', () => {
    expect(sourceNamed('us-cpsc')?.name).toBe('US CPSC');
    expect(sourceNamed('nobody')).toBeUndefined();
  });

  it.each(sources.map((source) => [source.id, source] as const))(
    '%s has its file and its fixture folder',
    (id) => {
      const file = new URL(`../../../lib/sources/${id}.ts`, import.meta.url);
      const fixtures = new URL(`../../fixtures/sources/${id}/`, import.meta.url);
      expect(existsSync(file), `write lib/sources/${id}.ts, see lib/sources/README.md`).toBe(true);
      expect(
        existsSync(fixtures) && readdirSync(fixtures).length > 0,
        `put hand-made answers into test/fixtures/sources/${id}/`,
      ).toBe(true);
    },
  );

  it.each(sources.map((source) => [source.id, source] as const))(
    '%s states what a publisher needs',
    (_, source) => {
      expect(source.origin).toMatch(/^https:\/\/[a-z.-]+$/);
      expect(source.homepage).toMatch(/^https:\/\//);
      expect(source.licence.length).toBeGreaterThan(3);
      expect(source.attribution.length).toBeGreaterThan(10);
      expect(source.pauseMs).toBeGreaterThanOrEqual(500);
      const { least, most, shrink, dropped, fill } = source.expectations;
      expect(least).toBeGreaterThan(0);
      expect(most).toBeGreaterThan(least);
      for (const share of [shrink, dropped, ...Object.values(fill)]) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    },
  );

  it.each([
    ['accc', /only the newest recalls of each topic/i],
    ['ca-health-canada', /day given is that of the last update/],
  ])('%s says in its attribution what readers would take wrongly', (id, said) => {
    expect(sourceNamed(id)?.attribution).toMatch(said);
  });

  it.each(sources.map((source) => [source.id, source] as const))('%s throws at no document', (_, source) => {
    const requests = [
      'weekly-list.xml',
      'weekly-report-1.xml',
      'search-0.json',
      'notification-1.json',
      'recalls-1.json',
      'recalls-0501-1.xml',
      'I2715-1.json',
      'I0490-1.json',
      'notice-1.json',
      'feed.xml',
      'topic-10001.xml',
      'recall-1.html',
      'x',
    ];
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '{}',
      '[null]',
      '<a/>',
      '<Safety-Gate/>',
      '<html></html>',
      '\uFFFD\u0000',
    ];
    for (const request of requests) {
      for (const body of bodies) {
        expect(source.parse({ request, bytes: new TextEncoder().encode(body) }).notices).toEqual([]);
      }
    }
  });
});
