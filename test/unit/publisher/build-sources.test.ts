import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../../lib/feed/manifest';
import { sources } from '../../../lib/sources/registry';
import { fixtureNow, type Meddle, servedSources } from '../../fixtures/sources/serve-sources';
import { contentsOf } from './folder';
import { errorPage } from './meddling';
import { feed } from './run-in-process';
import { servedBuild } from './served-build';

const strict = ['--sources', 'us-cpsc', '--now', fixtureNow];

async function manifestIn(folder: string) {
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
}

describe('building from the authorities’ own formats', () => {
  it('plays the server of every source', () => {
    expect(Object.keys(servedSources).sort()).toEqual(sources.map(({ id }) => id).sort());
  });

  it('does not believe a handful of records unless told to', async () => {
    const { folder } = await servedBuild();
    const { serveSources } = await import('../../fixtures/sources/serve-sources');
    const server = await serveSources();
    const origin = ['--origin', `us-cpsc=${server.originOf('us-cpsc')}`];
    const ran = await feed(['build', '--out', join(folder, 'a'), ...strict, ...origin], [...sources]);
    await server.close();
    expect(ran).toMatchObject({ code: 3, err: expect.stringMatching(/us-cpsc: .*at least 9500/) });
  });

  it('finds the notices of every source, and repeats itself offline, twice over and without any key', async () => {
    const { folder, build, requests } = await servedBuild();
    const cache = ['--cache', join(folder, 'cache')];
    const ran = await build('online', cache);
    expect(ran).toMatchObject({ code: 0 });
    const { sources: published } = await manifestIn(join(folder, 'online'));
    expect(published.filter(({ notices }) => notices > 0).map(({ id }) => id)).toEqual(
      sources.map(({ id }) => id).sort(),
    );

    const before = requests.length;
    const online = await contentsOf(join(folder, 'online'));
    for (const out of ['offline', 'again']) {
      expect((await build(out, [...cache, '--offline'], {})).code).toBe(0);
      expect(await contentsOf(join(folder, out))).toEqual(online);
    }
    expect(requests).toHaveLength(before);
  }, 60_000);

  it.each([
    ['kr-kats-foreign-recalls:91000101', 'eu-safety-gate:SR/90003/26'],
    ['kr-kats-foreign-recalls:91000102', 'us-cpsc:26902'],
    ['fr-rappelconso:SR/90003/26', 'eu-safety-gate:SR/90003/26'],
    ['us-cpsc:26903', 'ca-health-canada:90204'],
  ])('links %s, which repeats or names it, with %s', async (repeating, original) => {
    const { folder, build } = await servedBuild();
    await build('a', [
      '--sources',
      'kr-kats-foreign-recalls,fr-rappelconso,eu-safety-gate,us-cpsc,ca-health-canada',
    ]);
    const linksOf = async (id: string): Promise<string[]> =>
      JSON.parse((await feed(['inspect', join(folder, 'a'), '--notice', id, '--json'])).out).linked;
    expect(await linksOf(repeating)).toContain(original);
    expect(await linksOf(original)).toContain(repeating);
  });

  it.each<[source: string, record: string, beside: string]>([
    ['uk-opss', 'magnetic-ball-set', 'a listed notice that has moved'],
    ['ca-health-canada', '90213', 'a row without its number'],
  ])('withdraws what %s does not list any more (%s), beside %s', async (source, record) => {
    let isGone = false;
    const meddle: Meddle = (_, served, { url }) => {
      if (!isGone || !/search\.json|DonneesOuvertes|OpenData/.test(url.pathname)) return served;
      const answer = JSON.parse(String(served.body));
      const rows: unknown[] = answer.results ?? answer;
      const left = rows.filter((row) => !JSON.stringify(row).includes(record));
      const body = answer.results ? { ...answer, results: left, total: left.length } : left;
      return { ...served, body: JSON.stringify(body) };
    };
    // A handful of records shrinks by a tenth where one goes.
    const readers = sources.map((each) => ({ ...each, expectations: { ...each.expectations, shrink: 1 } }));
    const { folder, build } = await servedBuild({ meddle, readers });
    const before = ['--previous', join(folder, 'a')];
    const asked = ['--sources', source, '--cache', join(folder, 'cache')];
    const run = (now: string) => build('a', [...asked, '--now', now, ...(isGone ? before : [])]);
    await run('2026-11-25T14:00:00Z');
    isGone = true;
    await run('2026-11-26T14:00:00Z');
    await run('2026-11-27T14:00:00Z');
    const args = ['inspect', join(folder, 'a'), '--notice', `${source}:${record}`, '--json'];
    expect(JSON.parse((await feed(args)).out)).toMatchObject({ withdrawn: '2026-11-27' });
  });

  it('publishes a notice in one language where the file of the other is broken, and says so', async () => {
    const meddle: Meddle = (_, served, { url }) =>
      url.pathname.endsWith('/SCRSAMDonneesOuvertes.json') ? errorPage : served;
    const { folder, build } = await servedBuild({ meddle });
    const ran = await build('a', ['--sources', 'ca-health-canada']);
    expect(ran.out).toMatch(/alerts-fr\.json.*not whole JSON/);
    const args = ['inspect', join(folder, 'a'), '--notice', 'ca-health-canada:90201', '--json'];
    const { names } = JSON.parse((await feed(args)).out);
    expect(names.map(({ lang }: { lang: string }) => lang)).toEqual(['en', 'en']);
  });

  it('keeps the listing that an authority names, and counts what it leaves out', async () => {
    const { folder, build } = await servedBuild();
    const ran = await build('a', ['--sources', 'eu-safety-gate']);
    expect(ran.out).toContain('Motor vehicles × 1');
    const args = ['inspect', join(folder, 'a'), '--notice', 'eu-safety-gate:SR/90001/26', '--json'];
    expect(JSON.parse((await feed(args)).out)).toMatchObject({
      listings: [{ marketplace: 'aliexpress', id: '1005000000000017' }],
    });
  });
});
