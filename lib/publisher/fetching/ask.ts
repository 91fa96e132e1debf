import { keyPlace, type SourceRequest } from '../../sources/source';
import { messageOf, PublisherError } from '../publisher-error';
import type { World } from '../world';
import type { AnswerCache, CachedAnswer, Question } from './answer-cache';
import { type FetchFault, faultOfStatus } from './fetch-fault';
import { hideKeys, inAddress } from './hide-keys';
import { readCapped } from './read-capped';
import type { KeyValues } from './source-keys';

/** What became of a request. */
export type Answer = { kind: 'answer'; bytes: Uint8Array } | { kind: 'failure'; why: string };

export interface AskOptions {
  /** Scheme and host, without a slash at the end. */
  origin: string;
  pauseMs: number;
  /** The first wait between rounds; it doubles, and the server's own wish goes before it, up to `longestWaitMs`. */
  firstWaitMs: number;
  cache: AnswerCache;
  offline: boolean;
  /** The source's keys, by variable. They leave this file in a request only. */
  keys: KeyValues;
  /** ISO time of the run, written into the cache. */
  now: string;
  /** When notices began to be missing that the source had before. */
  missedAt?: ReadonlySet<string>;
}

const rounds = 4;
/** What the plan asks for in smaller pieces next is not insisted on. */
const roundsBeforeSplit = 2;
const longestWaitMs = 180_000;
const timeoutMs = 120_000;
/** The largest answer known is the 33 MB foreign list of SafetyKorea. */
const mostBytes = 128 * 1024 * 1024;
/** Says what a server's log will show: thousands of requests on the first day, then those whose answers may have changed. */
const userAgent =
  'AnsimFeed/1 (compiles public safety notices; asks for everything once, one request at a time, then for what may have changed)';

/**
 * Makes the one who asks a source's server: one request at a time with the source's pause between, `If-None-Match` where an
 * answer is kept, alternatives and new rounds with growing waits where there is none, redirects refused, bounded in time and
 * bytes. A key is put into a request as it goes out and taken out of whatever comes back before anybody reads it. Offline it only ever answers what the cache holds, failures included.
 */
export function createAsk(options: AskOptions, world: World): (request: SourceRequest) => Promise<Answer> {
  const { cache, offline, keys } = options;
  const hidden = hideKeys(keys.values());
  const suspect = suspectTimes(options);
  let asked = false;

  return async (request) => {
    const question: Question = {
      name: request.name,
      method: request.method ?? 'GET',
      path: request.path,
      ...(request.body !== undefined && { body: request.body }),
    };
    const kept = await cache.answer(question);
    if (offline) return fromCache(question, kept?.bytes);
    const isOwn = kept?.entry.origin === options.origin;
    if (kept && isOwn && request.immutable && !suspect(kept.entry.at))
      return { kind: 'answer', bytes: kept.bytes };
    return askInRounds(request, question, isOwn ? kept : undefined);
  };

  function fromCache(question: Question, bytes: Uint8Array | undefined): Answer {
    const failure = cache.failure(question);
    if (failure) return { kind: 'failure', why: failure.why };
    if (bytes) return { kind: 'answer', bytes };
    throw new PublisherError(
      `offline, and the cache holds no answer to ${question.name} (${question.method} ${options.origin}${question.path})`,
      'Run once without --offline and with the same --cache, --previous and --now, then repeat.',
    );
  }

  async function askInRounds(
    request: SourceRequest,
    question: Question,
    kept: { entry: CachedAnswer; bytes: Uint8Array } | undefined,
  ): Promise<Answer> {
    const why = new Map<string, string>();
    const most = request.splits ? roundsBeforeSplit : rounds;
    let paths = [request.path, ...(request.alternatives ?? [])];
    for (let round = 0; ; round++) {
      const still: string[] = [];
      let waitMs = options.firstWaitMs * 2 ** round;
      for (const path of paths) {
        await pause();
        const got = await attempt(request, path, kept);
        if ('bytes' in got) return got;
        why.set(path, got.what);
        if (got.again) still.push(path);
        waitMs = Math.max(waitMs, got.waitMs ?? 0);
      }
      paths = still;
      if (paths.length === 0 || round + 1 === most || waitMs > longestWaitMs) break;
      await world.sleep(waitMs, world.signal);
    }
    const whole = [...why].map(([path, what]) => `${options.origin}${path}: ${what}`).join('; ');
    await cache.fail(question, whole, options.now);
    return { kind: 'failure', why: whole };
  }

  async function pause(): Promise<void> {
    if (asked && options.pauseMs > 0) await world.sleep(options.pauseMs, world.signal);
    asked = true;
  }

  async function attempt(
    request: SourceRequest,
    path: string,
    kept: { entry: CachedAnswer; bytes: Uint8Array } | undefined,
  ): Promise<{ kind: 'answer'; bytes: Uint8Array } | FetchFault> {
    const revalidated = kept && (kept.entry.from ?? kept.entry.path) === path ? kept : undefined;
    let response: Response;
    let bytes: Uint8Array | undefined;
    try {
      response = await world.fetch(
        options.origin + withKey(path, request, keys, inAddress),
        requestInit(request, revalidated?.entry, world.signal, keys),
      );
      const fault = faultOfStatus(response, world.now(), hidden.inText);
      if (fault) {
        await response.body?.cancel();
        return fault;
      }
      if (response.status === 304) {
        return revalidated
          ? { kind: 'answer', bytes: revalidated.bytes }
          : { again: false, what: 'status 304 to a request without a condition' };
      }
      bytes = await readCapped(response, mostBytes);
    } catch (thrown) {
      world.signal.throwIfAborted();
      if (thrown instanceof PublisherError) throw thrown;
      return { again: true, what: hidden.inText(messageOf(thrown)) };
    }
    if (bytes === undefined) return { again: false, what: `longer than ${mostBytes} bytes` };
    bytes = hidden.inBytes(bytes);
    const judgement = request.judge(bytes);
    if (judgement.kind === 'no-answer') return { again: judgement.again ?? true, what: judgement.why };
    await cache.keep(entryOf(request, path, response), bytes);
    return { kind: 'answer', bytes };
  }

  function entryOf(
    request: SourceRequest,
    path: string,
    response: Response,
  ): Omit<CachedAnswer, 'kind' | 'sha256'> {
    const etag = condition(response, 'etag');
    const lastModified = condition(response, 'last-modified');
    return {
      name: request.name,
      method: request.method ?? 'GET',
      path: request.path,
      ...(request.body !== undefined && { body: request.body }),
      ...(path !== request.path && { from: path }),
      origin: options.origin,
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { lastModified }),
      at: options.now,
    };
  }

  /** A condition for the next time; one with a key in it is none. */
  function condition(response: Response, name: string): string | null {
    const value = response.headers.get(name);
    return value === null || hidden.inText(value) !== value ? null : value;
  }
}

/**
 * Tells the answers that may be why notices are missing: those that came with the fetch that missed them first, or since the
 * whole fetch before it. Read again from the cache they would miss them once more, and pass for a second fetch.
 */
function suspectTimes({ cache, missedAt = new Set() }: AskOptions): (at: string) => boolean {
  const spans = [...missedAt].map((missed) => ({
    after: Date.parse(cache.lastWhole(missed) ?? '') || 0,
    until: Date.parse(missed),
  }));
  return (at) => spans.some(({ after, until }) => Date.parse(at) > after && Date.parse(at) <= until);
}

/** A path or header with the key where its place is. */
function withKey(
  text: string,
  request: SourceRequest,
  keys: KeyValues,
  written: (key: string) => string,
): string {
  if (!text.includes(keyPlace)) return text;
  const key = keys.get(request.key ?? '');
  if (key !== undefined) return text.replaceAll(keyPlace, () => written(key));
  throw new PublisherError(
    `the request ${request.name} needs the key ${request.key ?? '(it does not say which)'}, which is not set`,
    'Correct the source: its plan may ask for what the keys in its context open only.',
  );
}

function requestInit(
  request: SourceRequest,
  kept: CachedAnswer | undefined,
  signal: AbortSignal,
  keys: KeyValues,
): RequestInit {
  const further = Object.entries(request.headers ?? {});
  return {
    method: request.method ?? 'GET',
    redirect: 'manual',
    credentials: 'omit',
    headers: {
      'user-agent': userAgent,
      ...Object.fromEntries(
        further.map(([name, value]) => [name, withKey(value, request, keys, (key) => key)]),
      ),
      ...(request.body !== undefined && { 'content-type': 'application/json' }),
      ...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
      ...(kept?.etag === undefined &&
        kept?.lastModified !== undefined && { 'if-modified-since': kept.lastModified }),
    },
    ...(request.body !== undefined && { body: request.body }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  };
}
