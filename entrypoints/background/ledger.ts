import type { LedgerPage } from '../../lib/core/ledger-page';
import { type RequestsFileKind, requestsFile } from '../../lib/core/requests-file';
import type { SavedFile } from '../../lib/core/saved-file';
import { composeLedger } from '../../lib/language/compose-ledger';
import { requestsKept } from '../../lib/store/requests';
import type { Parts } from './parts';

/** What the network ledger shows. Rejects where it cannot be read: that is a fault, and not "no requests". */
export async function ledgerPage(shown: number, parts: Parts): Promise<LedgerPage> {
  const [language, kept, unrecorded] = await Promise.all([
    parts.language(),
    parts.requests.list(),
    parts.unrecorded.get('requests'),
  ]);
  return composeLedger({ language, ...kept, shown, bounds: requestsKept, unrecorded });
}

export async function exportRequests(as: RequestsFileKind, parts: Parts): Promise<SavedFile> {
  const { requests } = await parts.requests.list();
  return requestsFile(as, requests, parts.now().toISOString().slice(0, 10));
}

export async function deleteRequests(parts: Parts): Promise<void> {
  await parts.requests.clear();
  await parts.unrecorded.forget('requests');
}
