import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Notice } from '../../lib/core/notice';
import { deltaFile } from '../../lib/feed/delta';
import { type Manifest, manifestSchema } from '../../lib/feed/manifest';
import { sha256 } from '../../lib/publisher/edition/make-packs';
import type { Bench, Figure } from './bench';
import { Client } from './publisher/client';
import { runFeedProcess, writeNotices } from './publisher/publish';
import { realAndMadeUp, realShapedNotice, weekOfNotices } from './publisher/real-shaped';
import { cpscFile } from './real-data';

const notices = 100_000;
/** Old notices that change in a week, scattered over all sources and years. */
const changedOld = 30;

/**
 * What an edition of 100,000 notices costs to make, to publish and to follow, on notices of the real ones' shapes; of
 * 1,000,000 too where `ANSIM_BENCH_LARGE` is set, which takes minutes and 3 GB of disk.
 */
export const publisher: Bench = async (say) => {
  const folder = await mkdtemp(join(tmpdir(), 'ansim-bench-'));
  try {
    if (!existsSync(cpscFile))
      say('../shared/data is absent: sentences are made of the starter notices’ words');
    const figures = [...flattery(), ...(await costOf(notices, folder, say))];
    if (process.env.ANSIM_BENCH_LARGE === undefined) return figures;
    return [...figures, ...(await costOf(10 * notices, folder, say))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Whether gzip finds more to leave out of what is made up than of the real texts it was made after. */
function flattery(): Figure[] {
  const { real, madeUp } = realAndMadeUp();
  const ratio = (texts: string[]) => {
    const raw = Buffer.from(texts.join('\n'));
    return gzipSync(raw, { level: 9 }).byteLength / raw.byteLength;
  };
  return [
    { what: 'real sentences, compressed to', value: ratio(real), unit: 'share' },
    { what: 'made-up sentences, compressed to', value: ratio(madeUp), unit: 'share' },
  ];
}

async function costOf(count: number, folder: string, say: (line: string) => void): Promise<Figure[]> {
  const label = `${count.toLocaleString('en')} notices: `;
  const file = (name: string) => join(folder, `${count}-${name}`);
  const [first, second] = [file('first'), file('second')];
  await runFeedProcess(['keygen', '--out', file('key.pem')]);
  say(`${label}writing them down`);
  await writeNotices(file('all.ndjson'), all(count));
  await writeNotices(file('week.ndjson'), week(count));
  const build = (...args: string[]) => runFeedProcess(['build', '--key', file('key.pem'), ...args]);
  say(`${label}first edition`);
  const cold = await build('--notices', file('all.ndjson'), '--out', first, '--now', '2026-11-13T20:00:00Z');
  await rm(file('all.ndjson'));
  say(`${label}${cold.summary}`);
  say(`${label}the edition a week later`);
  const later = await build(
    ...[
      '--notices',
      file('week.ndjson'),
      '--out',
      second,
      '--previous',
      first,
      '--now',
      '2026-11-20T20:00:00Z',
    ],
  );
  say(`${label}${later.summary}`);

  const before = await edition(first);
  const after = await edition(second);
  const had = new Set(before.manifest.packs.map(({ hash }) => hash));
  const touched = after.manifest.packs.filter(({ hash }) => !had.has(hash));
  const delta = (await stat(join(second, deltaFile(after.hash, before.hash)))).size;
  const packed = sum(before.manifest, 'bytes');
  const figure = (what: string, value: number, unit: Figure['unit']): Figure => ({
    what: `${label}${what}`,
    value,
    unit,
  });
  const figures = [
    figure('a notice, uncompressed', sum(before.manifest, 'rawBytes') / count, 'bytes'),
    figure('a notice, compressed', packed / count, 'bytes'),
    figure('edition, uncompressed', sum(before.manifest, 'rawBytes'), 'bytes'),
    figure('packs', before.manifest.packs.length, 'count'),
    figure('largest pack', Math.max(...before.manifest.packs.map(({ bytes }) => bytes)), 'bytes'),
    figure('manifest', before.bytes.byteLength, 'bytes'),
    figure('manifest, where the host compresses it', gzipSync(before.bytes).byteLength, 'bytes'),
    figure('cold download', packed + before.bytes.byteLength + 89, 'bytes'),
    figure('weekly update', delta + after.bytes.byteLength + 89, 'bytes'),
    figure('weekly update, its delta alone', delta, 'bytes'),
    figure('weekly update, packs touched', touched.length, 'count'),
    figure(
      'weekly update, without the delta',
      touched.reduce((total, { bytes }) => total + bytes, 0) + after.bytes.byteLength + 89,
      'bytes',
    ),
    figure('first build', cold.seconds * 1000, 'ms'),
    figure('first build, memory', cold.peakBytes, 'bytes'),
    figure('build a week later', later.seconds * 1000, 'ms'),
    figure('build a week later, memory', later.peakBytes, 'bytes'),
  ];
  if (count === notices) figures.push(...(await followed(first, second, file('key.pem'), figure)));
  await rm(first, { recursive: true });
  await rm(second, { recursive: true });
  return figures;
}

/** What the extension's own sync asks for and gets. */
async function followed(
  first: string,
  second: string,
  keyFile: string,
  figure: (what: string, value: number, unit: Figure['unit']) => Figure,
): Promise<Figure[]> {
  const { pinnedKey } = await import('../../lib/publisher/edition/keys');
  const { createPrivateKey, createPublicKey } = await import('node:crypto');
  const key = pinnedKey(createPublicKey(createPrivateKey(await readFile(keyFile))));
  const url = 'https://lists.example/ansim/';
  const client = new Client({ key: 'main', name: 'Bench', url, keys: [key], byAuthority: true });
  const cold = await client.sync(first);
  const unchanged = await client.sync(first);
  const later = await client.sync(second);
  const { p50, p99 } = await client.timeReadings(2000);
  const tallies = await client.timeTallies();
  return [
    figure('client, notices counted for charts', tallies.first, 'ms'),
    figure('client, the same when packs are counted', tallies.again, 'ms'),
    figure('client, cold: requests', cold.requests, 'count'),
    figure('client, cold: bytes', cold.bytes, 'bytes'),
    figure('client, cold: from disk to index', cold.ms, 'ms'),
    figure('client, nothing new: requests', unchanged.requests, 'count'),
    figure('client, nothing new: bytes', unchanged.bytes, 'bytes'),
    figure('client, a week later: requests', later.requests, 'count'),
    figure('client, a week later: packs fetched whole', later.packs, 'count'),
    figure('client, a week later: bytes', later.bytes, 'bytes'),
    figure('client, one notice read from its pack p50', p50, 'ms'),
    figure('client, one notice read from its pack p99', p99, 'ms'),
  ];
}

function* all(count: number): Generator<Notice, void, void> {
  for (let at = 0; at < count; at++) yield realShapedNotice(at);
}

function* week(count: number): Generator<Notice, void, void> {
  yield* weekOfNotices();
  for (let at = 0; at < changedOld; at++)
    yield realShapedNotice(Math.floor(((at + 0.5) * count) / changedOld), 1);
}

async function edition(folder: string): Promise<{ manifest: Manifest; bytes: Buffer; hash: string }> {
  const bytes = await readFile(join(folder, 'manifest.json'));
  const packs = await readdir(join(folder, 'packs'));
  const manifest = manifestSchema.parse(JSON.parse(bytes.toString()));
  if (packs.length < manifest.packs.length) throw new Error('packs are missing');
  return { manifest, bytes, hash: sha256(bytes) };
}

function sum({ packs }: Manifest, field: 'bytes' | 'rawBytes'): number {
  return packs.reduce((total, pack) => total + pack[field], 0);
}
