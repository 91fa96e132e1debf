import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../../entrypoints/background/parts';
import { reportText } from '../../../lib/language/report-text';
import { reportName } from '../../../lib/reports/decision-log';
import { createEditionStore } from '../../../lib/store/edition-store';
import { createOutbox } from '../../../lib/store/outbox';
import { makeEdition, makeNotice, packBytes } from '../feed/make-edition';
import { hex32, report } from '../reports/made-reports';
import { makeDatabase } from '../store/make-database';

vi.mock('wxt/browser', () => ({ browser: { storage: { session: { get: async () => ({}) } } } }));

// With this file's browser in it, and for the next file with that one's.
let reportDraft: typeof import('../../../entrypoints/background/compose-report').reportDraft;
beforeAll(async () => {
  vi.resetModules();
  ({ reportDraft } = await import('../../../entrypoints/background/compose-report'));
});
afterAll(() => vi.resetModules());

const notice = makeNotice(1, {
  ...{ published: '2026-11-10', page: 'https://www.cpsc.gov/Recalls/2026/made' },
  hazards: [{ hazard: 'chemical', official: 'Cadmium above the limit' }],
});

/** The worker of a browser that holds a draft about a notice, and a list with one notice or none. */
async function worker(records = [notice]) {
  const { database } = makeDatabase();
  const store = createEditionStore(database);
  const { manifest, manifestHash } = makeEdition({ sequence: 1, packs: [{ year: 2026, records }] });
  await store.keepPack(manifest.packs[0]?.hash ?? '', new Blob([new Uint8Array(packBytes(records))]));
  const verified = '2026-11-21T12:00:00.000Z';
  await store.switchTo(
    { feed: 'main', manifestHash, manifest, verified, notices: 1, dropped: 0 },
    new Blob(['index']),
    { feed: 'main', highestSequence: 1, failures: 0 },
    undefined,
  );
  const outbox = createOutbox(database);
  await outbox.put({
    ...{ id: hex32(1), name: await reportName(hex32(1)), state: 'draft', attempts: 0 },
    ...{ report: report(1, { notice: { id: notice.id } }), changed: verified },
  });
  const list = { feed: 'main', name: 'The list', byAuthority: true, state: 'fresh', sources: [] };
  return {
    ...{ store, outbox, feeds: [], language: async () => 'ko' },
    lists: { open: async () => ({ states: [list], match: async () => [] }) },
    sync: { pause: async () => undefined },
  } as unknown as Parts;
}

describe('a letter about a notice', () => {
  it('names who published it, when, what for and where to read it, as a list here has it', async () => {
    const draft = await reportDraft(hex32(1), await worker());
    const { text } = reportText(report(1, { notice: { id: notice.id } }), 'en', draft);
    expect(text).toContain('US Consumer Product Safety Commission');
    expect(text).toContain(', 2026-11-10\n');
    expect(text).toContain('Risk as published: Cadmium above the limit\n');
    expect(text).toContain('Official page: https://www.cpsc.gov/Recalls/2026/made');
    expect(text).not.toContain(notice.id);
  });

  it('is written all the same where no list here has it, or none can be opened', async () => {
    expect(await reportDraft(hex32(1), await worker([makeNotice(2)]))).not.toHaveProperty('notice');
    const broken = await worker();
    broken.lists.open = () => Promise.reject(new Error('made fault'));
    expect(await reportDraft(hex32(1), broken)).toMatchObject({ report: { id: hex32(1) } });
  });
});
