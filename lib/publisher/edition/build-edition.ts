import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Notice } from '../../core/notice';
import { type Manifest, type PackEntry, packFile } from '../../feed/manifest';
import { selectorsFile, selectorsFileBytes } from '../../feed/selectors-file';
import { unpack } from '../../feed/unpack';
import { type Answers, answersBody, answersFile } from '../../reports/answers';
import type { Outcome } from '../../reports/outcomes';
import type { BuildOptions } from '../commands/build-options';
import { toIso } from '../commands/read-args';
import { exitCodes } from '../exit-codes';
import { codeOf, PublisherError } from '../publisher-error';
import { type EditionSelectors, selectorsToSend } from '../selectors/edition-selectors';
import type { World } from '../world';
import { openEdition } from './edition-files';
import { feedKeyToSend, type SentFeedKey } from './feed-key-to-send';
import { gatherAll, type KeptSource } from './gather-all';
import { type PinnedKey, readPublicKey, readSigningKey, type SigningKey } from './keys';
import { findLinks } from './link-notices';
import { loadPrevious, type Previous } from './load-previous';
import { makeDeltas } from './make-deltas';
import { makeManifest } from './make-manifest';
import { compressPack, makePacks, type RawPack, sha256 } from './make-packs';
import { heldBackAs } from './mass-change';
import { notesText } from './publisher-notes';
import { type Decided, readDecisions } from './read-decisions';
import { readIntakes } from './read-intakes';
import { readNoticesFiles } from './read-notices-files';
import { finishSwitch, type Step, writeEdition } from './write-edition';

/** What was published, for the table at the end. */
export interface Published {
  manifest: Manifest;
  sources: KeptSource[];
  /** Links that this build found, by notice. */
  links: ReadonlyMap<string, string[]>;
  /** What stewards decided: links by notice, and how many outcomes of reports are told. */
  decided: Pick<Decided, 'links' | 'ahead'> & { outcomes: number };
  /** Notices whose line is too long for any client. */
  dropped: { record: string; why: string }[];
  /** Why clients will hold it back until another edition confirms it. */
  change?: string;
  packs: { made: number; takenOver: number };
  /** Selectors for pages that a redesign made unreadable. */
  selectors?: EditionSelectors;
  /** What lets people subscribe to it by its address. */
  feedKey?: SentFeedKey;
}

/** Builds one edition and puts it into `out`. Throws where nothing is published. */
export async function buildEdition(options: BuildOptions, world: World, step?: Step): Promise<Published> {
  await finishSwitch(options.out);
  const key = options.keyFile === undefined ? undefined : await readSigningKey(options.keyFile);
  const keys = [...(key ? [key] : []), ...options.previousKeys.map(readPublicKey)];
  const previous = await previousOf(options, keys, world);
  const fromFiles = await readNoticesFiles(options.noticesFiles, options.sourceInfo);
  const decided = await decisionsOf(options, previous);
  const intakes = await readIntakes(options.intakes);
  const selectors = await selectorsToSend(options, key !== undefined, previous, keys);
  const feedKey = await feedKeyToSend(options, key, previous);
  const sources = await gatherAll(options, fromFiles, previous, world);
  demandSomething(sources);
  const answers = { intakes, outcomes: outcomesOf(decided, sources) };

  const links = findLinks(noticesOf(sources));
  const { packs: made, dropped } = makePacks(
    sources.map(({ info, notices }) => ({ source: info.id, notices })),
    links,
    decided.links,
  );
  const packs = new Map<string, Uint8Array>();
  const entries: PackEntry[] = [];
  for (const pack of made) {
    world.signal.throwIfAborted();
    const packed = await packedOnce(pack, options.out, previous);
    packs.set(pack.hash, packed);
    entries.push(entryOf(pack, packed));
  }
  const { manifest, bytes } = await makeManifest({
    keyId: key?.id ?? 'unsigned',
    sequence: (previous?.manifest.sequence ?? 0) + 1,
    generated: options.now,
    expires: expiryOf(options, sources, previous),
    pollSeconds: options.pollSeconds,
    bulk: options.bulk,
    sources,
    packs: entries,
  });
  world.signal.throwIfAborted();
  const hash = sha256(bytes);
  const rawOf = (pack: string) => {
    const packed = packs.get(pack);
    return packed && gunzipSync(packed);
  };
  const deltas = await makeDeltas({ manifest, hash, raw: rawOf }, previous);
  const notes = notesText(hash, sources, previous, {
    earlier: deltas.earlier,
    decided: [...decided.links.values()].flat().length,
    logs: decided.logs,
  });
  await writeEdition(
    options.out,
    {
      manifest,
      manifestBytes: bytes,
      packs,
      beside: new Map([
        ...deltas.files,
        ...filesOfSelectors(hash, selectors, key),
        ...filesOfAnswers(hash, answers, key),
      ]),
      ...(previous && { packsBefore: previous.packs }),
      ...(key && { signature: key.sign(bytes) }),
      ...(notes !== undefined && { notes }),
      ...(feedKey && { feedKey: feedKey.bytes }),
    },
    step,
  );
  const change = heldBackAs(sources, previous, manifest);
  const takenOver = entries.filter((pack) => previous?.packs.has(pack.hash)).length;
  return {
    manifest,
    sources,
    links,
    decided: { ...decided, outcomes: answers.outcomes.length },
    dropped,
    ...(change !== undefined && { change }),
    packs: { made: entries.length - takenOver, takenOver },
    ...(selectors && { selectors }),
    ...(feedKey && { feedKey }),
  };
}

/** What reporters are told: that a listing was linked only where the edition has the notice. */
function outcomesOf({ links, outcomesIn }: Decided, sources: readonly KeptSource[]): Outcome[] {
  const here = new Set<string>();
  if (links.size > 0)
    for (const { notices } of sources) for (const { id } of notices.lines()) if (links.has(id)) here.add(id);
  return outcomesIn((notice) => here.has(notice));
}

/** What an unsigned edition answers nobody could believe. */
function filesOfAnswers(hash: string, answers: Answers, key: SigningKey | undefined): [string, Uint8Array][] {
  if (!key || (answers.intakes.length === 0 && answers.outcomes.length === 0)) return [];
  const body = answersBody(answers);
  return [[answersFile(hash), selectorsFileBytes(key.signAnswers(hash, body), body)]];
}

function filesOfSelectors(
  hash: string,
  selectors: EditionSelectors | undefined,
  key: SigningKey | undefined,
): [string, Uint8Array][] {
  if (!selectors || selectors.hasEnded || !key) return [];
  const { body } = selectors;
  return [[selectorsFile(hash), selectorsFileBytes(key.signSelectors(hash, body), body)]];
}

/** Absent `--previous`, a signed build follows the signed edition in `--out`; an unsigned one follows nothing. */
async function previousOf(
  options: BuildOptions,
  keys: PinnedKey[],
  world: World,
): Promise<Previous | undefined> {
  if (options.previous === 'none') return undefined;
  const place = options.previous ?? (options.keyFile === undefined ? undefined : options.out);
  if (place === undefined) return undefined;
  const previous = await loadPrevious(openEdition(place, world.fetch, world.signal), {
    keys,
    fromAddress: place.includes('://'),
  });
  if (!previous) {
    if (options.previous === undefined) return undefined;
    throw new PublisherError(
      `--previous ${place} holds no edition`,
      'Correct it, or leave it out for a first edition.',
    );
  }
  if (options.previous === undefined && previous.manifest.keyId === 'unsigned') return undefined;
  if (Date.parse(previous.manifest.generated) > Date.parse(options.now)) {
    throw new PublisherError(
      `--now ${options.now} is before the previous edition was generated (${previous.manifest.generated})`,
      'Give a later time: clients take an edition from the past for an attack.',
    );
  }
  return previous;
}

/** Links that stewards made must not vanish because somebody forgot to name their logs. */
async function decisionsOf(options: BuildOptions, previous: Previous | undefined): Promise<Decided> {
  const { decided = 0, logs } = previous?.notes ?? {};
  if (decided > 0 && options.decisionFiles.length === 0 && !options.withoutDecisions)
    throw new PublisherError(
      `stewards decided of ${decided} listings of the previous edition, and this build names no log`,
      'Name each with --decisions FILE; --without-decisions lets them go.',
    );
  return readDecisions(options.decisionFiles, {
    ...options,
    ...(logs && { before: logs }),
    letGo: options.withoutDecisions,
  });
}

function* noticesOf(sources: readonly KeptSource[]): Generator<Notice, void, void> {
  for (const { notices } of sources) yield* notices;
}

function demandSomething(sources: readonly KeptSource[]): void {
  if (sources.some((source) => source.notices.length > 0)) return;
  const why = sources.flatMap((source) => source.why.map((each) => `${source.info.id}: ${each}`));
  throw new PublisherError(
    `there is no notice to publish${why.length > 0 ? `\n  ${why.join('\n  ')}` : ''}`,
    'Nothing was published. Try again later; with an earlier edition (--previous) its last good notices are kept.',
    exitCodes.failed,
  );
}

/**
 * A fresh edition is good for `--valid-days`. Where sources were asked and none answered it only lasts as long as the edition
 * before, so that clients come to say that their list has expired; a file read beside them makes nothing of theirs newer.
 */
function expiryOf(
  { now, validDays, sources: asked }: BuildOptions,
  sources: readonly KeptSource[],
  previous: Previous | undefined,
): string {
  const isFresh = sources.some(
    ({ state }) => state === 'fetched' || (state === 'from-file' && asked.length === 0),
  );
  if (isFresh || !previous) return toIso(new Date(Date.parse(now) + validDays * 86_400_000));
  const { expires } = previous.manifest;
  if (Date.parse(expires) > Date.parse(now)) return expires;
  throw new PublisherError(
    `no source could be fetched, and the previous edition expired on ${expires}`,
    'Nothing was published: clients keep warning from the old edition and say that it is old.',
    exitCodes.failed,
  );
}

/** The compressed file of an earlier edition where it holds the same bytes: compressors differ between machines. */
async function packedOnce(pack: RawPack, out: string, previous: Previous | undefined): Promise<Uint8Array> {
  const before = previous?.packs.get(pack.hash);
  if (before) return before;
  try {
    const there = await readFile(join(out, packFile(pack)));
    const read = await unpack(there, entryOf(pack, there));
    if (read.kind === 'pack') return there;
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT' && codeOf(thrown) !== 'ENOTDIR') throw thrown;
  }
  return compressPack(pack.raw);
}

function entryOf({ hash, source, year, notices, raw }: RawPack, packed: Uint8Array): PackEntry {
  return { hash, source, year, notices, bytes: packed.byteLength, rawBytes: raw.byteLength };
}
