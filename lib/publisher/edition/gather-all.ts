import type { Notice } from '../../core/notice';
import { withoutLinks } from '../../reports/apply-links';
import { mergeReadings } from '../../sources/merge-readings';
import type { Expectations, Source } from '../../sources/source';
import type { BuildOptions } from '../commands/build-options';
import { noCache, openAnswerCache } from '../fetching/answer-cache';
import { createAsk } from '../fetching/ask';
import { closedNow } from '../fetching/closed-hours';
import { type FetchOutcome, fetchSource } from '../fetching/fetch-source';
import { keysOf, noKey } from '../fetching/source-keys';
import { PublisherError } from '../publisher-error';
import type { World } from '../world';
import { type GatheredSource, gatherSource } from './gather-source';
import { KeptNotices } from './kept-notices';
import type { Previous } from './load-previous';
import { isLoopback } from './loopback';
import { compare } from './make-packs';
import { mergeNotices } from './merge-notices';
import { readFindingsFiles } from './read-findings-files';
import { asItsSourceSaid } from './said-links';
import { sourceInfo } from './source-info';

/** A source of the new edition. Only while it is gathered are its notices all in memory. */
export interface KeptSource extends Omit<GatheredSource, 'notices'> {
  notices: KeptNotices;
}

/** Fetches what is to be fetched, reads what is given, keeps the rest: every source of the new edition, by id. */
export async function gatherAll(
  options: BuildOptions,
  {
    bySource: given,
    tables,
  }: { bySource: ReadonlyMap<string, Iterable<Notice>>; tables: ReadonlySet<string> },
  previous: Previous | undefined,
  world: World,
): Promise<KeptSource[]> {
  const registry = await world.sources();
  const fromFiles = await withFindings(given, options, world);
  const before = previous?.manifest.sources ?? [];
  const dropped = options.drop.find((id) => !before.some((source) => source.id === id));
  if (dropped !== undefined) {
    throw new PublisherError(
      `--drop ${dropped}: the previous edition has no such source`,
      'Correct the name.',
    );
  }
  const sourcesBefore = new Set(before.map((source) => source.id));
  const ids = [...options.sources, ...fromFiles.keys(), ...before.map((source) => source.id)];
  const gathered: KeptSource[] = [];
  for (const id of [...new Set(ids)].sort(compare)) {
    const isAsked = options.sources.includes(id);
    if (options.drop.includes(id) && !isAsked && !fromFiles.has(id)) continue;
    const source = isAsked ? registry.find((each) => each.id === id) : undefined;
    const last = before.find((each) => each.id === id);
    const notes = previous?.notes;
    const records = notes?.records[id];
    const fetched =
      source && (await fetchOne(source, options, last?.lastSuccess, notes?.missing[id] ?? {}, world));
    const one = gatherSource({
      info: sourceInfo(id, { registry, file: options.sourceInfo, previous: before, tables }),
      fetchedAt: fetched?.at ?? options.now,
      ...(fetched && { outcome: fetched.outcome }),
      ...(source && { expectations: expectationsOf(source, options) }),
      mergeSame: source?.mergeSame ?? mergeReadings,
      fromFiles: [...(fromFiles.get(id) ?? [])],
      previous: (previous?.noticesOf(id) ?? []).map((notice) =>
        withoutLinks(asItsSourceSaid(notice, notes?.said, sourcesBefore)),
      ),
      previousMissing: notes?.missing[id] ?? {},
      ...(records !== undefined && { previousRecords: records }),
      ...(last?.lastSuccess !== undefined && { previousSuccess: last.lastSuccess }),
    });
    if (one.state === 'fetched') await fetched?.markBelieved();
    tellAbout(one, world);
    gathered.push({ ...one, notices: keptOf(one, fromFiles.get(id)) });
  }
  return gathered;
}

/** A source that is what its file holds and nothing else is kept once: the file's lines may be most of the memory there is. */
function keptOf(
  { state, notices, counts }: GatheredSource,
  given: Iterable<Notice> | undefined,
): KeptNotices {
  const isAllGiven = state === 'from-file' && counts.fresh === notices.length;
  return isAllGiven && given instanceof KeptNotices && given.length === notices.length
    ? given
    : KeptNotices.of(notices);
}

/** What files hold, `--notices` and `--findings` together. */
async function withFindings(
  given: ReadonlyMap<string, Iterable<Notice>>,
  { findingsFiles, now }: BuildOptions,
  world: World,
): Promise<ReadonlyMap<string, Iterable<Notice>>> {
  const all = new Map(given);
  const findings = await readFindingsFiles(findingsFiles, now, (line) => world.tell(line));
  for (const [source, notices] of findings) {
    all.set(source, mergeNotices([...(all.get(source) ?? []), ...notices], mergeReadings));
  }
  return all;
}

async function fetchOne(
  source: Source,
  options: BuildOptions,
  lastSuccess: string | undefined,
  missing: Readonly<Record<string, string>>,
  world: World,
): Promise<{ outcome: FetchOutcome; at: string; markBelieved(): Promise<void> }> {
  const unasked = { at: options.now, markBelieved: async () => {} };
  const values = keysOf(source, world.env);
  const cache = options.cache === undefined ? noCache : await openAnswerCache(options.cache, source.id);
  // What is repeated offline is planned as it was, and needs no key.
  const set = new Set(options.offline ? cache.keysAsked() : values.keys());
  if (!options.offline) await cache.markKeys([...set], options.now);
  if (source.keys && set.size === 0) return { ...unasked, outcome: { kind: 'no-key', why: noKey(source) } };
  const closed = source.closed && closedNow(source.closed, new Date(options.now));
  if (closed !== undefined) return { ...unasked, outcome: { kind: 'failed', why: closed } };
  const origin = options.origins.get(source.id) ?? source.origin;
  const isHere = isLoopback(new URL(origin).hostname);
  const ask = createAsk(
    {
      origin,
      // Nobody needs to be spared on this very machine.
      pauseMs: isHere ? 0 : source.pauseMs,
      firstWaitMs: isHere ? 50 : 2000,
      cache,
      offline: options.offline,
      keys: values,
      now: options.now,
      missedAt: new Set(Object.values(missing)),
    },
    world,
  );
  const outcome = await fetchSource(
    source,
    { now: options.now, keys: set, ...(lastSuccess !== undefined && { lastSuccess }) },
    ask,
    (requests, name) => world.tell(`${source.id}: request ${requests}, ${name}`, 'passing'),
  );
  // What is repeated offline was fetched when the cache says it was.
  const at = (options.offline ? cache.lastWhole() : undefined) ?? options.now;
  // A fetch that is not believed is no measure of what is missing, whole or not.
  const markBelieved = async () => {
    if (!options.offline) await cache.markWhole(options.now);
  };
  return { outcome, at, markBelieved };
}

/** A handful of records, as fixtures hold: what only a whole list can keep is not asked of them. */
function expectationsOf({ expectations }: Source, { acceptFew }: BuildOptions): Expectations {
  return acceptFew ? { ...expectations, least: 1, fill: {}, dropped: 0.5 } : expectations;
}

function tellAbout({ info, state, why, notices, requests }: GatheredSource, world: World): void {
  switch (state) {
    case 'fetched':
      world.tell(`${info.id}: ${notices.length} notices, ${requests} requests`);
      return;
    case 'from-file':
      world.tell(`${info.id}: ${notices.length} notices from files`);
      return;
    case 'not-asked':
      world.tell(`${info.id}: not asked this time, ${notices.length} notices kept`);
      return;
    case 'no-key':
      world.tell(`${info.id}: not asked, ${notices.length} notices kept: ${why.join('; ')}`);
      return;
    case 'kept-last-good':
      world.tell(`${info.id}: kept its last good notices (${notices.length}), because ${why.join('; ')}`);
      return;
  }
}
