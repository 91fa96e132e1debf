import { browser } from 'wxt/browser';
import type { Fetch } from '../../lib/feed/fetch-bounded';
import { onlyTo } from '../../lib/feed/only-to';
import { type RequestLedger, recordedFetch } from '../../lib/feed/recorded-fetch';

/**
 * The network, every request of which is in the ledger, and of which no host is asked but those that may be. Nothing else of
 * the extension can reach it; a test looks.
 */
export function openNetwork(ledger: RequestLedger, mayReach: (origin: string) => Promise<boolean>): Fetch {
  const recorded = recordedFetch((input, init) => fetch(input, init), {
    ledger,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  return onlyTo(mayReach, recorded);
}

/** A file that came with the extension. No network is asked. */
export async function readOwnFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`${browser.runtime.getURL('/')}${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}
