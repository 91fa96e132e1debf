import { IDBFactory } from 'fake-indexeddb';
import { openReports, takePiece } from '../../../entrypoints/background/desk-files';
import type { DeskParts } from '../../../entrypoints/background/parts';
import type { OpenedFile } from '../../../lib/core/desk-page';
import type { Report } from '../../../lib/core/report';
import { type Attachment, encodeBase64, writeReportFile } from '../../../lib/reports/report-file';
import { createDesk } from '../../../lib/store/desk';
import { createEditionStore } from '../../../lib/store/edition-store';
import { makeDatabase } from '../store/make-database';

export interface MadeDesk {
  parts: DeskParts;
  /** By which the desk's clock goes. */
  clock: { now: string };
  /** Another window, or the next worker, on the same database. */
  again(): DeskParts;
  open(reports: readonly Report[], attachments?: readonly Attachment[]): Promise<OpenedFile['outcome']>;
  openText(text: string): Promise<OpenedFile['outcome']>;
  /** Hands a file to the worker as the page does; its token there. */
  hand(text: string): string;
}

/** A desk on a database of its own, whose lists find nothing. */
export function makeDesk(over: Partial<DeskParts> = {}): MadeDesk {
  const clock = { now: '2026-11-28T10:00:00.000Z' };
  const factory = new IDBFactory();
  const again = (): DeskParts => {
    const { database } = makeDatabase(factory);
    return {
      desk: createDesk(database),
      store: createEditionStore(database),
      lists: {
        open: async () => ({ states: [], match: async () => [] }),
      },
      language: async () => 'en',
      sync: { pause: async () => undefined },
      now: () => new Date(clock.now),
      ...over,
    };
  };
  const parts = again();
  const hand = (text: string) => {
    const token = crypto.randomUUID();
    takePiece(token, 0, encodeBase64(new TextEncoder().encode(text)));
    return token;
  };
  const openText = async (text: string) =>
    (await openReports({ file: hand(text), name: 'reports.json' }, parts)).outcome;
  return {
    ...{ parts, clock, again, hand, openText },
    open: (reports, attachments = []) => openText(writeReportFile(reports, attachments)),
  };
}
