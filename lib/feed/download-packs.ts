import type { PackFetching } from './bring-edition';
import type { EditionStore } from './edition-store';
import { type Fetch, fetchBounded } from './fetch-bounded';
import { fetchFault } from './fetch-fault';
import { type PackEntry, packFile } from './manifest';
import { unpack } from './unpack';

export interface DownloadPorts {
  store: EditionStore;
  fetch: Fetch;
  signal: AbortSignal;
}

/** Several at once, since there are hundreds of small ones, but no more than a browser opens connections to one host. */
const atOnce = 6;

/** A large pack gets more time than a small one: 64 kB a second is the least a connection must do. */
function timeFor(entry: PackEntry): number {
  return 25_000 + Math.ceil(entry.bytes / 65_536) * 1000;
}

/**
 * Fetches, checks and keeps packs of the feed at this address. The first fault stops the others. Rejects with the signal's
 * reason when it stops, and with a `StorageFailure` where a pack cannot be kept.
 */
export async function downloadPacks(
  url: string,
  packs: PackEntry[],
  ports: DownloadPorts,
): Promise<PackFetching> {
  const others = new AbortController();
  const signal = AbortSignal.any([ports.signal, others.signal]);
  const waiting = [...packs];
  let failed: PackFetching | undefined;
  const work = async () => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const fetched = await downloadPack(url, entry, { ...ports, signal });
      if (fetched.kind === 'kept') continue;
      failed ??= fetched;
      others.abort();
    }
  };
  const stopping = async () => {
    try {
      await work();
    } catch (thrown) {
      others.abort();
      throw thrown;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, packs.length) }, stopping));
  ports.signal.throwIfAborted();
  if (failed) return failed;
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return { kind: 'kept' };
}

async function downloadPack(url: string, entry: PackEntry, ports: DownloadPorts): Promise<PackFetching> {
  ports.signal.throwIfAborted();
  const file = packFile(entry);
  // Some hosts have the browser unpack the file on the way; both lengths are signed.
  const limit = Math.max(entry.bytes, entry.rawBytes);
  const { fetch, signal, store } = ports;
  const answer = await fetchBounded(url + file, {
    fetch,
    reason: 'feed-pack',
    signal,
    limit,
    timeout: timeFor(entry),
  });
  switch (answer.kind) {
    case 'ok': {
      const unpacked = await unpack(answer.bytes, entry);
      if (unpacked.kind === 'fault') return { ...unpacked, retryAfter: undefined };
      ports.signal.throwIfAborted();
      await store.keepPack(entry.hash, new Blob([unpacked.raw]));
      return { kind: 'kept' };
    }
    case 'aborted':
    case 'not-modified':
      throw new DOMException('stopped', 'AbortError');
    case 'bad-answer':
      return {
        kind: 'fault',
        fault: isMissing(answer.status)
          ? { kind: 'bad-pack', detail: `${file}: it is not there (HTTP ${answer.status})` }
          : fetchFault(file, answer),
        retryAfter: answer.retryAfter,
      };
    case 'unreachable':
    case 'too-large':
      return { kind: 'fault', fault: fetchFault(file, answer), retryAfter: undefined };
  }
}

function isMissing(status: number): boolean {
  return status === 404 || status === 410;
}
