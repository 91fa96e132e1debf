import type { DownloadPorts } from './download-packs';
import type { StoredEdition } from './edition-store';
import type { FeedConfig } from './feed-config';
import { type FetchOutcome, fetchBounded } from './fetch-bounded';
import { feedBounds } from './manifest';
import { readSelectors, selectorsFile } from './selectors-file';

/** What of an edition comes beside its manifest. */
export type SelectorsBrought = Pick<StoredEdition, 'selectors' | 'selectorsOwed'>;

/**
 * Fetches the selectors that lie beside an edition, where the build lets this feed send any. Never a fault: no notice waits for
 * them. Where the server could not answer, they are owed, and asked for again at the next poll; what came and is not
 * signed for this very edition counts as none. Rejects with the signal's reason when it stops.
 */
export async function bringSelectors(
  { url, keys, selectors, byAuthority }: FeedConfig,
  manifestHash: string,
  { fetch, signal }: Pick<DownloadPorts, 'fetch' | 'signal'>,
): Promise<SelectorsBrought> {
  if (!selectors || !byAuthority) return {};
  const address = url + selectorsFile(manifestHash);
  const answer = await fetchBounded(address, {
    ...{ fetch, signal, limit: feedBounds.selectors },
    reason: 'feed-selectors',
  });
  signal.throwIfAborted();
  if (answer.kind !== 'ok') return mayComeLater(answer) ? { selectorsOwed: true } : {};
  const reading = await readSelectors(answer.bytes, manifestHash, keys);
  if (reading.kind === 'refused') {
    console.warn(`Ansim took no selectors for pages it cannot read from ${url}: ${reading.why}.`);
    return {};
  }
  if (reading.dropped > 0)
    console.warn(`Ansim dropped ${reading.dropped} selectors of ${url} that this version does not take.`);
  return { selectors: reading.set };
}

/** Most editions have none, and some hosts say 403 of a file that is not there. */
function mayComeLater(answer: FetchOutcome): boolean {
  if (answer.kind === 'bad-answer') return answer.status >= 500 || answer.status === 429;
  return answer.kind === 'unreachable';
}
