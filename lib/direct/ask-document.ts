import type { FeedFault } from '../core/lists';
import type { Bytes } from '../feed/bytes';
import { type Fetch, type FetchOutcome, fetchBounded } from '../feed/fetch-bounded';
import { fetchFault } from '../feed/fetch-fault';
import type { DirectRequest } from './direct-source';
import type { DocumentNote } from './document-store';

export type DocumentAnswer =
  | { kind: 'document'; bytes: Bytes; etag?: string; lastModified?: string; serverTime: number | undefined }
  | { kind: 'not-modified'; serverTime: number | undefined }
  /** The source answers, but not with this document. */
  | { kind: 'none'; why: string }
  /** The source cannot or will not answer now: nothing more is asked of it. `retryAfter` in milliseconds. */
  | { kind: 'fault'; fault: FeedFault; retryAfter: number | undefined }
  | { kind: 'aborted' };

/**
 * Asks for one document, the same for everyone: no cookies, no referrer, a condition where one is kept; by the next path
 * where the first brings no answer. `pause` is waited for before each request. Never rejects but by `pause`.
 */
export async function askDocument(
  { request, limit }: DirectRequest,
  ask: {
    origin: string;
    kept: DocumentNote | undefined;
    fetch: Fetch;
    signal: AbortSignal;
    pause(): Promise<void>;
  },
): Promise<DocumentAnswer> {
  const { origin, kept, fetch, signal, pause } = ask;
  const why: string[] = [];
  for (const path of [request.path, ...(request.alternatives ?? [])]) {
    await pause();
    const outcome = await fetchBounded(origin + path, {
      fetch,
      reason: 'direct-document',
      signal,
      limit,
      etag: kept?.etag,
      lastModified: kept?.lastModified,
    });
    const answer = read(outcome, request);
    if (answer.kind !== 'none') return answer;
    why.push(answer.why);
  }
  return { kind: 'none', why: `${request.name}: ${why.join('; ')}` };
}

function read(outcome: FetchOutcome, request: DirectRequest['request']): DocumentAnswer {
  switch (outcome.kind) {
    case 'ok': {
      const { bytes, etag, lastModified, serverTime } = outcome;
      const judged = request.judge(bytes);
      if (judged.kind === 'no-answer') return { kind: 'none', why: judged.why };
      return {
        kind: 'document',
        bytes,
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        serverTime,
      };
    }
    case 'not-modified':
    case 'aborted':
      return outcome;
    case 'bad-answer':
      // A server in need, or one that asks for patience, is left alone; anything else may only be this document's.
      if (outcome.status >= 500 || outcome.status === 429 || outcome.retryAfter !== undefined)
        return { kind: 'fault', fault: fetchFault(request.name, outcome), retryAfter: outcome.retryAfter };
      return { kind: 'none', why: `HTTP ${outcome.status}` };
    case 'unreachable':
    case 'too-large':
      return { kind: 'fault', fault: fetchFault(request.name, outcome), retryAfter: undefined };
  }
}
