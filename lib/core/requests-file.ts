import { csvOf } from './csv';
import type { RequestRecord } from './request-record';
import type { SavedFile } from './saved-file';

export const requestsFileKinds = ['csv', 'json'] as const;
export type RequestsFileKind = (typeof requestsFileKinds)[number];

const columns = ['at', 'method', 'host', 'path', 'reason', 'ended', 'outcome', 'status', 'bytes'] as const;

/** The ledger as a file, whole, in the order given. `day` is the day it is saved on. */
export function requestsFile(kind: RequestsFileKind, requests: RequestRecord[], day: string): SavedFile {
  const name = `ansim-requests-${day}.${kind}`;
  switch (kind) {
    case 'csv':
      return { name, type: 'text/csv', text: csvOf(columns, requests.map(cells)) };
    case 'json':
      return { name, type: 'application/json', text: `${JSON.stringify(requests, null, 2)}\n` };
  }
}

function cells({ at, method, host, path, reason, end }: RequestRecord): (string | number)[] {
  const { at: ended = '', kind = 'unfinished', status = '', bytes = '' } = end ?? {};
  return [at, method, host, path, reason, ended, kind, status, bytes];
}
