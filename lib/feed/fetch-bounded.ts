import type { RequestReason } from '../core/request-record';
import type { Bytes } from './bytes';
import { parseHttpDate, parseRetryAfter } from './poll-schedule';

/** What is read of an answer. */
export type FetchAnswer = Pick<Response, 'status' | 'redirected' | 'headers' | 'body'>;
/** Asks the network for something, and says why; see `recorded-fetch.ts`. */
export type Fetch = (input: string, init: RequestInit, reason: RequestReason) => Promise<FetchAnswer>;

/** The bytes of one file, or why there are none. Times in milliseconds; `serverTime` since the epoch, by its `Date` header. */
export type FetchOutcome =
  | {
      kind: 'ok';
      bytes: Bytes;
      etag: string | undefined;
      lastModified?: string;
      serverTime: number | undefined;
    }
  | { kind: 'not-modified'; serverTime: number | undefined }
  | { kind: 'bad-answer'; status: number; retryAfter: number | undefined }
  | { kind: 'too-large'; limit: number }
  /** Offline, name not found, connection refused or cut off, timed out, redirected. */
  | { kind: 'unreachable'; detail: string }
  /** The caller's signal stopped it. */
  | { kind: 'aborted' };

export interface BoundedRequest {
  fetch: Fetch;
  reason: RequestReason;
  signal: AbortSignal;
  /** The most bytes taken; reading stops at the first beyond, whatever the headers promised. */
  limit: number;
  /** Sent as `If-None-Match`. */
  etag?: string | undefined;
  /** Sent as `If-Modified-Since` where there is no ETag. */
  lastModified?: string | undefined;
  /** Tells a redirect by status 0 instead of as an unreachable host. It is not followed either way. */
  tellRedirect?: true;
  /** Milliseconds for the whole answer; a worker's fetch is given up by the browser after 30 s without a response. */
  timeout?: number;
}

const usualTimeout = 25_000;
const longestEtag = 200;

/**
 * One file of a feed, the same for everyone: no cookies, no referrer, no identifier, no cache, no redirect. Never rejects.
 */
export async function fetchBounded(address: string, request: BoundedRequest): Promise<FetchOutcome> {
  const { fetch, reason, signal, limit, timeout = usualTimeout } = request;
  const condition = conditionOf(request);
  const outOfTime = AbortSignal.timeout(timeout);
  const either = AbortSignal.any([signal, outOfTime]);
  if (signal.aborted) return { kind: 'aborted' };
  try {
    const init: RequestInit = {
      method: 'GET',
      redirect: request.tellRedirect ? 'manual' : 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: either,
      ...(condition && { headers: condition }),
    };
    const answer = await fetch(address, init, reason);
    return await read(answer, limit, condition !== undefined, either);
  } catch (thrown) {
    if (signal.aborted) return { kind: 'aborted' };
    if (outOfTime.aborted) return { kind: 'unreachable', detail: `no whole answer within ${timeout} ms` };
    return { kind: 'unreachable', detail: thrown instanceof Error ? thrown.message : 'the request failed' };
  }
}

function conditionOf({ etag, lastModified }: BoundedRequest): Record<string, string> | undefined {
  if (etag !== undefined) return { 'If-None-Match': etag };
  return lastModified === undefined ? undefined : { 'If-Modified-Since': lastModified };
}

async function read(
  answer: FetchAnswer,
  limit: number,
  asked: boolean,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  const serverTime = parseHttpDate(answer.headers.get('date'));
  if (answer.status === 304 && asked) {
    discard(answer);
    return { kind: 'not-modified', serverTime };
  }
  if (answer.status !== 200 || answer.redirected) {
    discard(answer);
    const retryAfter = parseRetryAfter(answer.headers.get('retry-after'), serverTime);
    return { kind: 'bad-answer', status: answer.status, retryAfter };
  }
  const bytes = await readBody(answer, limit, signal);
  if (!bytes) return { kind: 'too-large', limit };
  const etag = answer.headers.get('etag');
  const lastModified = answer.headers.get('last-modified');
  return {
    kind: 'ok',
    bytes,
    etag: etag !== null && etag.length <= longestEtag ? etag : undefined,
    ...(parseHttpDate(lastModified) !== undefined && lastModified !== null && { lastModified }),
    serverTime,
  };
}

/** Undefined where there are more bytes than the limit. Rejects when the signal stops it or the connection breaks. */
async function readBody(answer: FetchAnswer, limit: number, signal: AbortSignal): Promise<Bytes | undefined> {
  // A compressed transfer states the length of what is sent, not of what arrives.
  const stated = answer.headers.has('content-encoding')
    ? 0
    : Number(answer.headers.get('content-length') ?? 0);
  if (stated > limit) {
    discard(answer);
    return undefined;
  }
  if (!answer.body) return new Uint8Array(0);
  const reader = answer.body.getReader();
  const stop = () => void reader.cancel().catch(nothing);
  signal.addEventListener('abort', stop);
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return join(chunks, length);
      length += value.length;
      if (length > limit) {
        stop();
        return undefined;
      }
      chunks.push(value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The rest of an answer nobody reads; whether the connection closes well does not matter. */
function discard(answer: FetchAnswer): void {
  void answer.body?.cancel().catch(nothing);
}

function nothing(): void {}

function join(chunks: Uint8Array[], length: number): Bytes {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
