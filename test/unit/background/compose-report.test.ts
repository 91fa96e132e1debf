import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportDraft, resumeReport } from '../../../entrypoints/background/compose-report';
import { keepReport } from '../../../entrypoints/background/keep-report';
import { exportReports } from '../../../entrypoints/background/outbox-page';
import { writeReportFile } from '../../../lib/reports/report-file';
import { hex32, report } from '../reports/made-reports';
import { makeBrowser, makeWorker } from './made-outbox';
import { makeSession } from './make-session';

const stub = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => stub);

let opened: string[];
beforeEach(() => {
  const { browser, locks } = makeBrowser();
  opened = [];
  stub.browser = {
    ...browser,
    storage: { session: makeSession().area },
    runtime: { getURL: () => 'chrome-extension://ansim/' },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url.split('=')[1] ?? '') },
  };
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());
// Other files stand in for the browser in these modules, and must find them unread.
afterAll(() => vi.resetModules());

const worker = () => makeWorker(async () => new Response('', { status: 404 }), { key: 'composing' });
const file = (words: string) => writeReportFile([report(1, { words })], []);

describe('a report that was handed on', () => {
  it('is opened again under its own number, and stays handed on with what is written of it then', async () => {
    const { parts } = await worker();
    await keepReport({ file: file('First.'), as: { state: 'sent', feed: 'main' } }, parts);
    expect(await resumeReport(hex32(1), parts)).toEqual({ shown: true });
    expect(opened).toEqual([hex32(1)]);
    expect(await reportDraft(hex32(1), parts)).toMatchObject({ isSent: false });
    expect(await keepReport({ file: file('Second.'), as: { state: 'draft' } }, parts)).toEqual({
      kept: true,
      state: 'sent',
    });
    expect(await parts.outbox.get(hex32(1))).toMatchObject({
      state: 'sent',
      feed: 'main',
      report: { words: 'Second.' },
    });
  });

  it('is another report once a file of it was saved and it says something else: nobody gets two of one number', async () => {
    const { parts } = await worker();
    await keepReport({ file: file('First.'), as: { state: 'sent' } }, parts);
    expect(await keepReport({ file: file('Second.'), as: { state: 'sent' } }, parts)).toMatchObject({
      kept: true,
    });
    await exportReports('json', hex32(1), parts);
    expect(await keepReport({ file: file('Third.'), as: { state: 'sent' } }, parts)).toEqual({
      ...{ kept: false, why: 'handed' },
    });
    expect(await parts.outbox.get(hex32(1))).toMatchObject({ report: { words: 'Second.' } });
    // As it was it can be saved, and sent, as often as one likes.
    expect(await keepReport({ file: file('Second.'), as: { state: 'sent' } }, parts)).toMatchObject({
      kept: true,
    });
  });

  it('is opened as it is where only an authority can decide it, and no second report is begun of it', async () => {
    const { parts } = await worker();
    await keepReport({ file: file('First.'), as: { state: 'draft' } }, parts);
    await parts.outbox.change(hex32(1), (item) => ({ ...item, state: 'needs-authority' }));
    expect(await resumeReport(hex32(1), parts)).toEqual({ shown: true });
    expect(opened).toEqual([hex32(1)]);
    expect(await reportDraft(hex32(1), parts)).toMatchObject({
      ...{ isSent: true, elsewhere: true, report: { words: 'First.' } },
    });
    expect(await parts.outbox.list()).toHaveLength(1);
  });

  it('to an intake that will never take it is begun anew, under another number', async () => {
    const { parts } = await worker();
    await keepReport({ file: file('First.'), as: { state: 'draft' } }, parts);
    await parts.outbox.change(hex32(1), (item) => ({ ...item, state: 'refused' }));
    expect(await resumeReport(hex32(1), parts)).toEqual({ shown: true });
    const [next = ''] = opened;
    expect(next).not.toBe(hex32(1));
    expect(await reportDraft(next, parts)).toMatchObject({ isSent: false, report: { words: 'First.' } });
  });
});
