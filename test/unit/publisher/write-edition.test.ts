import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuildOptions } from '../../../lib/publisher/commands/build-options';
import { buildEdition } from '../../../lib/publisher/edition/build-edition';
import type { Step } from '../../../lib/publisher/edition/write-edition';
import { answerOf, fakeSource, manyNotices, notice } from './fake-source';
import { contentsOf, emptyFolder } from './folder';
import { officeServer } from './office-server';
import { feed, stillWorld } from './run-in-process';

/** A signed edition in `out`, and what builds the next one, with other notices, step by step. */
async function firstEdition() {
  const folder = await emptyFolder();
  const out = join(folder, 'edition');
  const key = join(folder, 'key.pem');
  const publicKey: string = JSON.parse((await feed(['keygen', '--out', key])).out).publicKey;
  let notices = manyNotices(3);
  const { origin } = await officeServer(() => ({ body: answerOf(notices) }));
  const sources = [fakeSource()];
  const args = ['--out', out, '--key', key, '--origin', `test-office=${origin}`];
  expect((await feed(['build', ...args, '--now', '2026-11-20'], sources)).code).toBe(0);
  notices = [...manyNotices(3), notice('new', { published: '2024-02-02' })];
  return {
    folder,
    out,
    verify: () => feed(['verify', out, '--public-key', publicKey]),
    next: async (now: string, step?: Step) => {
      const world = stillWorld(sources);
      return buildEdition(await readBuildOptions([...args, '--now', now], world), world, step);
    },
    change: (to: typeof notices) => {
      notices = to;
    },
  };
}

describe('writing an edition over another', () => {
  it('leaves the old edition whole when it dies before any step up to the switch, and then succeeds', async () => {
    const { out, folder, next, verify } = await firstEdition();
    const steps: string[] = [];
    for (let dying = 0; ; dying++) {
      let count = 0;
      const step: Step = (what) => {
        if (count++ === dying) throw new Error(`killed before ${what}`);
        steps[count - 1] = what;
      };
      const outcome = await next('2026-11-21', step).then(
        () => 'built',
        (thrown: Error) => thrown.message,
      );
      const verified = await verify();
      expect(verified.err).toBe('');
      expect(verified.out).toContain(
        outcome.endsWith('prune') || outcome === 'built' ? 'edition 2' : 'edition 1',
      );
      expect(await readdir(folder)).not.toContain('.edition.building');
      if (outcome.endsWith('prune') || outcome === 'built') break;
    }
    expect(steps.filter((what) => what.startsWith('packs/'))).toHaveLength(1);
    expect(steps).toContain('switch');
    expect((await contentsOf(out))['publisher.json']).toBeDefined();
  });

  it('makes good, at the next build, a switch that was cut off between signature and manifest', async () => {
    const { out, folder, next, verify } = await firstEdition();
    const old = await contentsOf(out);
    await next('2026-11-21');
    // As a machine that died between the two renames leaves it: everything of edition 2 but the manifest.
    const building = join(folder, '.edition.building');
    await mkdir(building);
    await writeFile(join(building, 'switching'), '');
    await rename(join(out, 'manifest.json'), join(building, 'manifest.json'));
    await writeFile(join(out, 'manifest.json'), Buffer.from(old['manifest.json'] ?? '', 'base64'));
    expect((await verify()).code).toBe(3);

    await next('2026-11-22');
    expect((await verify()).out).toContain('edition 3');
    expect(await readdir(folder)).not.toContain('.edition.building');
  });

  it('clears away what a process that is gone left behind', async () => {
    const { folder, next, verify } = await firstEdition();
    const building = join(folder, '.edition.building');
    await mkdir(join(building, 'packs'), { recursive: true });
    await writeFile(join(building, 'pid'), '999999999');
    await next('2026-11-21');
    expect((await verify()).out).toContain('edition 2');
  });

  it('does not write while another build does', async () => {
    const { folder, next, verify } = await firstEdition();
    const building = join(folder, '.edition.building');
    await mkdir(building);
    await writeFile(join(building, 'pid'), String(process.ppid));
    await expect(next('2026-11-21')).rejects.toThrow(`another build (process ${process.ppid})`);
    expect((await verify()).out).toContain('edition 1');
  });

  it('keeps packs of the edition before, and no older ones', async () => {
    const { out, next, change } = await firstEdition();
    const packs = async () => Object.keys(await contentsOf(out)).filter((name) => name.startsWith('packs/'));
    const first = await packs();
    await next('2026-11-21');
    const second = await packs();
    expect(second).toEqual(expect.arrayContaining(first));
    expect(second).toHaveLength(2);

    change([notice('new', { published: '2024-02-02', brands: ['Changed'] }), ...manyNotices(3)]);
    await next('2026-11-22');
    expect((await packs()).sort()).toHaveLength(2);
    change([notice('new', { published: '2024-02-02', brands: ['Again'] }), ...manyNotices(3)]);
    await next('2026-11-23');
    const last = await packs();
    expect(last).toHaveLength(2);
    expect(last).not.toEqual(expect.arrayContaining(first));
  });

  it('leaves files of others alone', async () => {
    const { out, next } = await firstEdition();
    await writeFile(join(out, 'CNAME'), 'lists.example');
    await writeFile(join(out, 'packs', 'README.txt'), 'x');
    await next('2026-11-21');
    expect(Object.keys(await contentsOf(out))).toEqual(expect.arrayContaining(['CNAME', 'packs/README.txt']));
  });
});
