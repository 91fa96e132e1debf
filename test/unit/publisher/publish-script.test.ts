import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './folder';

const script = fileURLToPath(new URL('../../../lib/publisher/publish.sh', import.meta.url));

/** Plays `npm run feed`, rsync and aws: writes down what they are called with, and makes an edition where one is built. */
const stub = `#!/usr/bin/env bash
name=$(basename "$0")
printf '%s %s\\n' "$name" "$*" >> "$CALLS"
[ "$name" = npm ] || exit 0
case " $* " in
  *' build '*)
    mkdir -p "$ANSIM_FEED_WORK/edition/packs"
    [[ " $* " != *' --selectors '* ]] || mkdir -p "$ANSIM_FEED_WORK/edition/selectors"
    [[ " $* " != *' --name '* ]] || touch "$ANSIM_FEED_WORK/edition/feed-key.txt"
    touch "$ANSIM_FEED_WORK/edition/"{manifest.json,manifest.sig,publisher.json}
    exit "$BUILD_CODE" ;;
  *) exit "$VERIFY_CODE" ;;
esac
`;

async function publish(
  args: string[],
  {
    build = 0,
    verify = 0,
    env = { ANSIM_FEED_FIRST: 'yes' },
    before = false,
  }: Partial<{
    build: number;
    verify: number;
    env: Record<string, string>;
    before: boolean;
  }> = {},
) {
  const folder = await emptyFolder();
  const work = join(folder, 'work');
  for (const name of ['npm', 'rsync', 'aws']) {
    await writeFile(join(folder, name), stub);
    await chmod(join(folder, name), 0o755);
  }
  if (before) {
    await mkdir(join(work, 'edition'), { recursive: true });
    await writeFile(join(work, 'edition', 'manifest.json'), '{}');
  }
  const calls = join(folder, 'calls');
  await writeFile(calls, '');
  const ran = await promisify(execFile)('bash', [script, ...args], {
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`,
      CALLS: calls,
      BUILD_CODE: String(build),
      VERIFY_CODE: String(verify),
      ANSIM_FEED_WORK: work,
      ANSIM_FEED_KEY_FILE: 'key.pem',
      ANSIM_FEED_PUBLIC_KEY: 'public',
      ...env,
    },
  }).then(
    () => ({ code: 0, stderr: '' }),
    (thrown: { code: number; stderr: string }) => thrown,
  );
  const told = (await readFile(calls, 'utf8')).trim().split('\n').filter(Boolean);
  return { code: ran.code, err: ran.stderr, calls: told.map((line) => line.replaceAll(work, 'WORK')) };
}

const uploads = (calls: string[]) => calls.filter((call) => !call.startsWith('npm'));

describe('publish.sh', () => {
  it('builds, verifies, and sends packs first, signature and manifest last', async () => {
    const { code, calls } = await publish(['me@host:/srv/feed/', '--sources', 'us-cpsc']);
    expect(code).toBe(0);
    expect(calls).toEqual([
      'npm run --silent feed -- build --out WORK/edition --cache WORK/cache --key key.pem --report WORK/report/quality.json --previous none --sources us-cpsc',
      'npm run --silent feed -- verify WORK/edition --public-key public',
      'rsync -a WORK/edition/packs me@host:/srv/feed/',
      'rsync -a WORK/edition/publisher.json me@host:/srv/feed/',
      'rsync -a WORK/edition/manifest.sig me@host:/srv/feed/',
      'rsync -a WORK/edition/manifest.json me@host:/srv/feed/',
      'rsync -a --delete WORK/edition/packs me@host:/srv/feed/',
    ]);
  });

  it('does the same for an object store, packs to be kept for ever and the rest asked for again', async () => {
    const { calls } = await publish(['s3://bucket/feed']);
    const forEver = '--cache-control public, max-age=31536000, immutable';
    expect(uploads(calls)).toEqual([
      `aws s3 sync WORK/edition/packs s3://bucket/feed/packs ${forEver}`,
      ...['publisher.json', 'manifest.sig', 'manifest.json'].map(
        (file) => `aws s3 cp WORK/edition/${file} s3://bucket/feed/${file} --cache-control no-cache`,
      ),
      `aws s3 sync WORK/edition/packs s3://bucket/feed/packs --delete ${forEver}`,
    ]);
  });

  it('sends selectors for pages that cannot be read before the manifest they belong to', async () => {
    const { calls } = await publish(['/srv/feed', '--selectors', 'mend.json']);
    expect(calls[0]).toContain('--selectors mend.json');
    const sent = (what: string) => calls.indexOf(`rsync -a WORK/edition/${what} /srv/feed/`);
    expect(sent('selectors')).toBeGreaterThan(0);
    expect(sent('selectors')).toBeLessThan(sent('manifest.sig'));
  });

  it('sends what people subscribe by before the manifest, where there is any', async () => {
    const { calls } = await publish(['/srv/feed', '--name', 'Our club']);
    const sent = (what: string) => calls.indexOf(`rsync -a WORK/edition/${what} /srv/feed/`);
    expect(sent('feed-key.txt')).toBeGreaterThan(sent('packs'));
    expect(sent('feed-key.txt')).toBeLessThan(sent('manifest.sig'));
  });

  it('publishes what kept its last good notices, and ends with 1 so that somebody looks', async () => {
    const { code, calls } = await publish(['/srv/feed'], { build: 1 });
    expect([code, uploads(calls).length]).toEqual([1, 5]);
  });

  it.each([
    ['the build fails', { build: 3 }, 3],
    ['the arguments are wrong', { build: 2 }, 2],
    ['the edition does not verify', { verify: 3 }, 2],
    ['the edition has expired', { verify: 1 }, 2],
  ])('sends nothing where %s', async (_what, codes, ends) => {
    const { code, calls, err } = await publish(['/srv/feed'], codes);
    expect([code, uploads(calls)]).toEqual([ends, []]);
    expect(err).toContain('nothing was published');
  });

  it('sends nothing where it is told to build only', async () => {
    expect(uploads((await publish(['none'])).calls)).toEqual([]);
  });

  it('follows the edition of the last run, or the one that clients read', async () => {
    const here = await publish(['none'], { before: true, env: { ANSIM_FEED_URL: 'https://feed.example/' } });
    expect(here.calls[0]).not.toContain('--previous');
    const there = await publish(['none'], { env: { ANSIM_FEED_URL: 'https://feed.example/' } });
    expect(there.calls[0]).toContain('--previous https://feed.example/');
  });

  it('never begins anew by mistake', async () => {
    const { code, calls, err } = await publish(['none'], { env: {} });
    expect([code, calls]).toEqual([2, []]);
    expect(err).toContain('ANSIM_FEED_FIRST=yes for the very first');
  });
});
