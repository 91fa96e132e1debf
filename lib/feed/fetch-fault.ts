import type { FeedFault } from '../core/lists';
import type { FetchOutcome } from './fetch-bounded';

type FailedFetch = Exclude<FetchOutcome, { kind: 'ok' | 'not-modified' | 'aborted' }>;

/** The fault behind a file of a feed that did not come. */
export function fetchFault(file: string, outcome: FailedFetch): FeedFault {
  switch (outcome.kind) {
    case 'unreachable':
      return { kind: 'unreachable', detail: `${file}: ${outcome.detail}` };
    case 'too-large':
      return { kind: 'too-large', detail: `${file}: more than ${outcome.limit} bytes` };
    case 'bad-answer':
      return { kind: 'bad-answer', detail: `${file}: HTTP ${outcome.status}` };
  }
}
