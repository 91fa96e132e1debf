import { browser } from 'wxt/browser';
import type { Fetch } from '../../lib/feed/fetch-bounded';
import { type RequestLedger, recordedFetch } from '../../lib/feed/recorded-fetch';

/** The network, every request of which is in the ledger. Nothing else of the extension can reach it; a test looks. */
export function openNetwork(ledger: RequestLedger): Fetch {
  return recordedFetch((input, init) => fetch(input, init), {
    ledger,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
}

/** A file that came with the extension. No network is asked. */
export async function readOwnFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`${browser.runtime.getURL('/')}${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}
