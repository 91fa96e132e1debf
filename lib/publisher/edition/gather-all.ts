import type { Notice } from '../../core/notice';
import { mergeReadings } from '../../sources/merge-readings';
import type { Expectations, Source } from '../../sources/source';
import type { BuildOptions } from '../commands/build-options';
import { noCache, openAnswerCache } from '../fetching/answer-cache';
import { createAsk } from '../fetching/ask';
import { fetchSource } from '../fetching/fetch-source';
import { PublisherError } from '../publisher-error';
import type { World } from '../world';
import { type GatheredSource, gatherSource } from './gather-source';
import type { Previous } from './load-previous';
import { isLoopback } from './loopback';
import { compare } from './make-packs';
import { sourceInfo } from './source-info';

/** Fetches what is to be fetched, reads what is given, keeps the rest: every source of the new edition, by id. */
export async function gatherAll(
  options: BuildOptions,
  { bySource: fromFiles, tables }: { bySource: ReadonlyMap<string, Notice[]>; tables: ReadonlySet<string> },
  previous: Previous | undefined,
  world: World,
): Promise<GatheredSource[]> {
  const registry = await world.sources();
  const before = previous?.manifest.sources ?? [];
  const dropped = options.drop.find((id) => !before.some((source) => source.id === id));
  if (dropped !== undefined) {
    throw new PublisherError(
      `--drop ${dropped}: the previous edition has no such source`,
      'Correct the name.',
    );
  }
  const ids = [...options.sources, ...fromFiles.keys(), ...before.map((source) => source.id)];
  const gathered: GatheredSource[] = [];
  for (const id of [...new Set(ids)].sort(compare)) {
    const isAsked = options.sources.includes(id);
    if (options.drop.includes(id) && !isAsked && !fromFiles.has(id)) continue;
    const source = isAsked ? registry.find((each) => each.id === id) : undefined;
    const last = before.find((each) => each.id === id);
    const notes = previous?.notes;
    const records = notes?.records[id];
    const fetched = source && (await fetchOne(source, options, last?.lastSuccess, world));
    const one = gatherSource({
      info: sourceInfo(id, { registry, file: options.sourceInfo, previous: before, tables }),
      fetchedAt: fetched?.at ?? options.now,
      ...(fetched && { outcome: fetched.outcome }),
      ...(source && { expectations: expectationsOf(source, options) }),
      mergeSame: source?.mergeSame ?? mergeReadings,
      fromFiles: fromFiles.get(id) ?? [],
      previous: previous?.notices.get(id) ?? [],
      previousMissing: notes?.missing[id] ?? {},
      ...(records !== undefined && { previousRecords: records }),
      ...(last?.lastSuccess !== undefined && { previousSuccess: last.lastSuccess }),
    });
    tellAbout(one, world);
    gathered.push(one);
  }
  return gathered;
}

async function fetchOne(
  source: Source,
  options: BuildOptions,
  lastSuccess: string | undefined,
  world: World,
) {
  const cache = options.cache === undefined ? noCache : await openAnswerCache(options.cache, source.id);
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
      now: options.now,
    },
    world,
  );
  const outcome = await fetchSource(
    source,
    { now: options.now, ...(lastSuccess !== undefined && { lastSuccess }) },
    ask,
    (requests, name) => world.tell(`${source.id}: request ${requests}, ${name}`, 'passing'),
  );
  // What is repeated offline was fetched when the cache says it was.
  const at = (options.offline ? cache.lastWhole() : undefined) ?? options.now;
  if (!options.offline && outcome.kind === 'fetched') await cache.markWhole(options.now);
  return { outcome, at };
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
    case 'kept-last-good':
      world.tell(`${info.id}: kept its last good notices (${notices.length}), because ${why.join('; ')}`);
      return;
  }
}
