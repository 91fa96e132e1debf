import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sources } from '../../../lib/sources/registry';
import { fixtureNow, serveSources } from '../../fixtures/sources/serve-sources';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

/** Both authorities' servers, played on loopback from hand-made answers. */
async function served() {
  const server = await serveSources();
  onTestFinished(() => server.close());
  const folder = await emptyFolder();
  const origins = sources.flatMap(({ id }) => ['--origin', `${id}=${server.origin}`]);
  const build = (out: string, ...args: string[]) =>
    feed(['build', '--out', join(folder, out), '--now', fixtureNow, ...origins, ...args], [...sources]);
  return { folder, build, requests: server.requests };
}

describe('building from the authorities’ own formats', () => {
  it('does not believe a handful of records unless told to', async () => {
    const { build } = await served();
    expect(await build('a')).toMatchObject({
      code: 3,
      err: expect.stringMatching(/us-cpsc: .*at least 9500/),
    });
  });

  it('finds the notices, listings and reasons of both sources, and repeats itself offline', async () => {
    const { folder, build, requests } = await served();
    const ran = await build('a', '--accept-few', '--cache', join(folder, 'cache'));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Motor vehicles × 1');
    const shown = await feed([
      'inspect',
      join(folder, 'a'),
      '--notice',
      'eu-safety-gate:SR/90001/26',
      '--json',
    ]);
    expect(JSON.parse(shown.out)).toMatchObject({
      listings: [{ marketplace: 'aliexpress', id: '1005000000000017' }],
    });
    expect((await feed(['inspect', join(folder, 'a')])).out).toMatch(/us-cpsc: \d+ notices in force/);

    const before = requests.length;
    expect((await build('b', '--accept-few', '--cache', join(folder, 'cache'), '--offline')).code).toBe(0);
    expect(requests).toHaveLength(before);
    expect(await contentsOf(join(folder, 'b'))).toEqual(await contentsOf(join(folder, 'a')));
  });
});
