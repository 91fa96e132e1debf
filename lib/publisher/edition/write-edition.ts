import { existsSync, renameSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { feedKeyFile, manifestFile, signatureFile } from '../../feed/feed-files';
import { type Manifest, packFile } from '../../feed/manifest';
import { selectorsFile } from '../../feed/selectors-file';
import { answersFile } from '../../reports/answers';
import { exitCodes } from '../exit-codes';
import { codeOf, PublisherError } from '../publisher-error';
import { sha256 } from './make-packs';
import { notesFile } from './publisher-notes';

/** Everything an edition consists of, ready to be written. */
export interface EditionDraft {
  manifest: Manifest;
  manifestBytes: Uint8Array;
  /** Absent for an unsigned edition. */
  signature?: string;
  notes?: string;
  /** What lets people subscribe to it by its address. */
  feedKey?: Uint8Array;
  /** Compressed packs by hash. */
  packs: ReadonlyMap<string, Uint8Array>;
  /** By name: what leads to it from earlier editions, and its selectors. */
  beside: ReadonlyMap<string, Uint8Array>;
  /** Packs of the edition before, by hash: they go beside the new ones where the folder does not hold them. */
  packsBefore?: ReadonlyMap<string, Uint8Array>;
}

/** Called before each step that changes the output folder; tests throw here. */
export type Step = (what: string) => void;

/**
 * Writes an edition into `out`, which holds the old edition or the new one, whole:
 *
 * 1. everything is written and flushed to disk in a sibling folder;
 * 2. packs, deltas and selectors, which never change, are moved beside the old ones;
 * 3. notes, which speak for the old manifest as well as for the new one, replace the old notes, and what the feed says of
 *    itself what it said;
 * 4. the switch: signature, then manifest, two renames with nothing between them. Clients ask for the manifest first, and
 *    an unchanged one sends them home before they look at the signature; the other way round they would all be told that
 *    the signature is wrong. Should the machine die between the two, `finishSwitch` makes the second one good;
 * 5. packs that neither the new nor the old edition names, and deltas and selectors of neither, are removed: a client may still be
 *    fetching the old one.
 */
export async function writeEdition(out: string, draft: EditionDraft, step: Step = () => {}): Promise<void> {
  const folder = resolve(out);
  const building = buildingFolder(folder);
  await claim(folder, building);
  try {
    const old = await oldFiles(folder);
    await fill(building, folder, draft);
    for (const kind of Object.keys(shapes)) {
      const names = await readdir(join(building, kind));
      if (names.length === 0) continue;
      await mkdir(join(folder, kind), { recursive: true });
      for (const name of names) {
        step(`${kind}/${name}`);
        await rename(join(building, kind, name), join(folder, kind, name));
      }
      await flushFolder(join(folder, kind));
    }
    step('switch');
    await writeFlushed(join(building, switching), Buffer.from(draft.manifest.generated));
    switchOver(building, folder);
    await flushFolder(folder);
    step('prune');
    await prune(folder, draft, old);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Makes good a switch that a killed build left half done. To be called before the old edition is read. */
export async function finishSwitch(out: string): Promise<void> {
  const folder = resolve(out);
  const building = buildingFolder(folder);
  if (!existsSync(join(building, switching)) || isOwned(await textOf(join(building, 'pid')))) return;
  switchOver(building, folder);
  await flushFolder(folder);
  await rm(building, { recursive: true, force: true });
}

const switching = 'switching';

function buildingFolder(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.building`);
}

function switchOver(building: string, folder: string): void {
  for (const name of [notesFile, feedKeyFile, signatureFile, manifestFile]) {
    if (existsSync(join(building, name))) renameSync(join(building, name), join(folder, name));
  }
}

/** Takes the building folder, or says who has it. What a process that is gone left behind is finished or cleared away. */
async function claim(folder: string, building: string): Promise<void> {
  await finishSwitch(folder);
  await mkdir(dirname(building), { recursive: true });
  try {
    await mkdir(building);
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown;
    const owner = await textOf(join(building, 'pid'));
    if (isOwned(owner)) {
      throw new PublisherError(
        `another build (process ${owner}) is writing into the same folder`,
        `Wait for it; if there is none, remove ${building}.`,
        exitCodes.failed,
      );
    }
    await rm(building, { recursive: true, force: true });
    await mkdir(building);
  }
  await writeFile(join(building, 'pid'), String(process.pid));
}

/** Whether the process of a pid file still runs, and is another one. */
function isOwned(pidText: string): boolean {
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
}

async function fill(building: string, folder: string, draft: EditionDraft): Promise<void> {
  await mkdir(join(building, 'packs'));
  for (const pack of draft.manifest.packs) {
    const packed = draft.packs.get(pack.hash);
    if (!packed) throw new Error(`pack ${pack.hash} was not made`);
    await writeFlushed(join(building, packFile(pack)), packed);
  }
  for (const [hash, packed] of draft.packsBefore ?? []) {
    const file = packFile({ hash });
    const isThere = draft.packs.has(hash) || existsSync(join(folder, file));
    if (!isThere) await writeFlushed(join(building, file), packed);
  }
  for (const kind of ['deltas', 'selectors', 'answers']) await mkdir(join(building, kind));
  for (const [name, bytes] of draft.beside) await writeFlushed(join(building, name), bytes);
  if (draft.notes !== undefined) await writeFlushed(join(building, notesFile), Buffer.from(draft.notes));
  if (draft.feedKey !== undefined) await writeFlushed(join(building, feedKeyFile), draft.feedKey);
  if (draft.signature !== undefined) {
    await writeFlushed(join(building, signatureFile), Buffer.from(draft.signature));
  }
  await writeFlushed(join(building, manifestFile), draft.manifestBytes);
}

async function prune(folder: string, draft: EditionDraft, old: OldFiles): Promise<void> {
  const before = [...(draft.packsBefore?.keys() ?? [])].map((hash) => packFile({ hash }));
  const needed = new Set([...draft.manifest.packs.map(packFile), ...draft.beside.keys(), ...before]);
  for (const [kind, shape] of Object.entries(shapes)) {
    for (const name of existsSync(join(folder, kind)) ? await readdir(join(folder, kind)) : []) {
      const file = `${kind}/${name}`;
      if (shape.test(name) && !needed.has(file) && !old.has(file)) await rm(join(folder, file));
    }
  }
  if (draft.signature === undefined) await rm(join(folder, signatureFile), { force: true });
  if (draft.feedKey === undefined) await rm(join(folder, feedKeyFile), { force: true });
  if (draft.notes === undefined) await rm(join(folder, notesFile), { force: true });
}

/** Names of the files that are ours to remove; others may lie beside them. */
const shapes = {
  packs: /^[0-9a-f]{64}\.ndjson\.gz$/,
  deltas: /^[0-9a-f]{64}-[0-9a-f]{64}\.gz$/,
  selectors: /^[0-9a-f]{64}\.txt$/,
  answers: /^[0-9a-f]{64}\.txt$/,
};

interface OldFiles {
  has(file: string): boolean;
}

/** Packs, deltas and selectors of the edition in the folder; read loosely, since it is about to be replaced. */
async function oldFiles(folder: string): Promise<OldFiles> {
  const text = await textOf(join(folder, manifestFile));
  const hash = sha256(text);
  const packs = new Set(
    [...text.matchAll(/"hash":\s*"([0-9a-f]{64})"/g)].map(([, hash = '']) => packFile({ hash })),
  );
  const beside = [selectorsFile(hash), answersFile(hash)];
  return { has: (file) => packs.has(file) || beside.includes(file) || file.startsWith(`deltas/${hash}-`) };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return '';
    throw thrown;
  }
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renames survive a power cut only when the folder itself is flushed; Windows cannot, and need not. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
