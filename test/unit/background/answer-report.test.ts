import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportDraft, resumeReport } from '../../../entrypoints/background/compose-report';
import { keepReport } from '../../../entrypoints/background/keep-report';
import { sendDueReports } from '../../../entrypoints/background/outbox';
import { outboxPage } from '../../../entrypoints/background/outbox-page';
import type { Report } from '../../../lib/core/report';
import { withAnswer } from '../../../lib/core/report-answers';
import { sha256 } from '../../../lib/feed/bytes';
import { withOutcome } from '../../../lib/reports/outbox';
import type { Outcome } from '../../../lib/reports/outcomes';
import { type Attachment, writeReportFile } from '../../../lib/reports/report-file';
import { hex32, report } from '../reports/made-reports';
import { intakeUrl, makeBrowser, makeWorker, postIntake } from './made-outbox';
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
    permissions: { contains: async () => false },
    runtime: { getURL: () => 'chrome-extension://ansim/' },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url.split('=')[1] ?? '') },
  };
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());
// Other files stand in for the browser in these modules, and must find them unread.
afterAll(() => vi.resetModules());

const own = report(1, { words: 'The plug is the same.' });
const to = { feed: 'asking', intake: intakeUrl };
const question = (name: string, at = '2026-11-23T00:00:00.000Z'): Outcome => ({
  ...{ report: name, state: 'asked', choice: 'ask', at, words: 'Which colour is it?' },
});
const answered = (words: string, of: Report = own, pictures: Attachment[] = []) => {
  const attachments = pictures.map(({ data: _, ...name }) => name);
  return withAnswer(of, { made: new Date('2026-11-24T05:00:00Z'), words, attachments }) ?? of;
};

/** A report that the intake has, and about which stewards ask. What is posted is told by its key. */
async function askedAbout(as: 'posted' | 'by-file' = 'posted') {
  const posted: string[] = [];
  const worker = await makeWorker(
    async (address, init) => {
      if (address === intakeUrl) {
        const key = new Headers(init.headers).get('Idempotency-Key') ?? '';
        posted.push(key);
        return new Response(JSON.stringify({ received: key }), { status: 201 });
      }
      if (address === worker.answers) return worker.signed([postIntake]);
      return new Response('', { status: 404 });
    },
    { key: 'asking' },
  );
  const { parts } = worker;
  const file = writeReportFile([own], []);
  await keepReport({ file, as: as === 'posted' ? { state: 'queued', ...to } : { state: 'sent' } }, parts);
  await sendDueReports(parts);
  const now = parts.now();
  const item = await parts.outbox.change(own.id, (each) => withOutcome(each, question(each.name), now));
  const keep = (next: Report, pictures: Attachment[] = []) =>
    keepReport(
      {
        file: writeReportFile([next], pictures),
        as: as === 'posted' ? { state: 'queued', ...to } : { state: 'sent' },
      },
      parts,
    );
  return { ...worker, posted, keep, name: item?.name ?? '' };
}

describe('a report about which stewards ask', () => {
  it('is opened under its own number, with the question and where its answer goes', async () => {
    const { parts } = await askedAbout();
    expect((await outboxPage(parts)).reports).toMatchObject([
      {
        state: 'asked',
        may: { resume: 'Answer' },
        told: expect.arrayContaining(['The stewards ask: Which colour is it?']),
      },
    ]);
    expect(await resumeReport(own.id, parts)).toEqual({ shown: true });
    expect(opened).toEqual([own.id]);
    expect(await reportDraft(own.id, parts)).toMatchObject({
      report: own,
      asked: {
        ...{ words: 'Which colour is it?', isAnswered: false },
        to: { ...to, ask: 'https://feed.example/*' },
      },
    });
  });

  it('is sent again with the answer behind it, once, and stays the one report', async () => {
    const { parts, posted, keep } = await askedAbout();
    const data = new TextEncoder().encode('picture');
    const label: Attachment = { sha256: await sha256(data), type: 'image/png', bytes: data.length, data };
    expect(await keep(answered('Red.', own, [label]), [label])).toEqual({ kept: true, state: 'queued' });
    await sendDueReports(parts);
    await sendDueReports(parts);
    expect(posted).toEqual([own.id, `${own.id}-1`]);
    const [card, ...others] = (await outboxPage(parts)).reports;
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      state: 'received',
      told: expect.arrayContaining(['The stewards ask: Which colour is it?', 'You answered: Red.']),
    });
    expect(await parts.outbox.attachments([label])).toEqual([label]);
  });

  it('is kept before it is sent: where the intake is down, the answer waits and is sent later', async () => {
    const { parts, keep, clock } = await askedAbout();
    const fetch = parts.sync.fetch;
    parts.sync.fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
    await keep(answered('Red.'));
    await sendDueReports(parts);
    expect(await parts.outbox.get(own.id)).toMatchObject({
      state: 'queued',
      report: { answers: [{ words: 'Red.' }] },
    });
    parts.sync.fetch = fetch;
    clock.now += 3 * 60 * 60_000;
    await sendDueReports(parts);
    expect(await parts.outbox.get(own.id)).toMatchObject({ state: 'received' });
  });

  it('hears the answered question no second time, a new one does, and a decision', async () => {
    const { parts, keep, name } = await askedAbout();
    const hear = (outcome: Outcome) =>
      parts.outbox.change(own.id, (each) => withOutcome(each, outcome, parts.now()));
    await keep(answered('Red.'));
    // On its way: nothing that was decided without the answer keeps it here.
    const rejected: Outcome = {
      report: name,
      state: 'rejected',
      choice: 'reject',
      at: '2026-11-23T09:00:00.000Z',
    };
    expect(await hear(rejected)).toMatchObject({ state: 'queued' });
    await sendDueReports(parts);
    expect(await hear(question(name))).toMatchObject({ state: 'received' });
    expect(await hear(question(name, '2026-11-25T00:00:00.000Z'))).toMatchObject({ state: 'asked' });
    await keep(answered('Small.', answered('Red.')));
    await sendDueReports(parts);
    expect(await parts.outbox.get(own.id)).toMatchObject({
      state: 'received',
      report: { answers: [{}, {}] },
    });
    expect(await hear({ ...rejected, at: '2026-11-26T00:00:00.000Z' })).toMatchObject({ state: 'rejected' });
  });

  it('takes nothing but an answer: what was sent is not exchanged', async () => {
    const { parts, keep, posted } = await askedAbout();
    expect(await keep({ ...answered('Red.'), words: 'Something else' })).toMatchObject({ kept: false });
    expect(await keep(own)).toEqual({ kept: true, state: 'asked' });
    await sendDueReports(parts);
    expect(posted).toEqual([own.id]);
    expect(await parts.outbox.get(own.id)).toMatchObject({ state: 'asked', report: { words: own.words } });
  });

  it('that went by file is answered by file, and can be opened to be handed on once more', async () => {
    const { parts, keep, posted } = await askedAbout('by-file');
    expect((await reportDraft(own.id, parts)).asked).toEqual({
      words: 'Which colour is it?',
      isAnswered: false,
    });
    expect(await keep(answered('Red.'))).toEqual({ kept: true, state: 'sent' });
    expect(posted).toEqual([]);
    expect((await outboxPage(parts)).reports).toMatchObject([
      { state: 'sent', may: { resume: 'Open it again' } },
    ]);
    await resumeReport(own.id, parts);
    expect(opened).toEqual([own.id]);
    expect(await reportDraft(own.id, parts)).toMatchObject({
      ...{ isSent: true, asked: { isAnswered: true }, report: { answers: [{ words: 'Red.' }] } },
    });
  });

  it('leaves no answers in another report that is begun of it', async () => {
    const { parts, keep } = await askedAbout();
    await keep(answered('Red.'));
    await parts.outbox.change(own.id, (each) => ({ ...each, state: 'rejected' }));
    await resumeReport(own.id, parts);
    const [next = ''] = opened;
    expect(next).not.toBe(own.id);
    expect(next).not.toBe(hex32(0));
    expect((await reportDraft(next, parts)).report?.answers).toEqual([]);
  });
});
