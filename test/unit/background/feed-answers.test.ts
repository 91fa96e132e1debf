import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportWays } from '../../../entrypoints/background/compose-report';
import { keepReport } from '../../../entrypoints/background/keep-report';
import { sendDueReports } from '../../../entrypoints/background/outbox';
import type { Parts } from '../../../entrypoints/background/parts';
import { writeReportFile } from '../../../lib/reports/report-file';
import { hex32, report } from '../reports/made-reports';
import { intakeUrl, makeBrowser, makeWorker, postIntake } from './made-outbox';
import { makeSession } from './make-session';

const stub = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => stub);

beforeEach(() => {
  const { browser, locks } = makeBrowser();
  stub.browser = {
    ...browser,
    storage: { session: makeSession().area },
    permissions: { contains: async () => true },
  };
  vi.stubGlobal('navigator', { locks });
});

afterEach(() => vi.unstubAllGlobals());
// Other files stand in for the browser in these modules, and must find them unread.
afterAll(() => vi.resetModules());

let feeds = 0;
/** A network that can be taken away, with a feed of a name no other test knows: a worker remembers what it asked. */
async function online(intakes = [postIntake]) {
  const line = { up: true, isNewest: true, answers: true };
  const worker = await makeWorker(
    async (address) => {
      if (!line.up) throw new TypeError('net::ERR_INTERNET_DISCONNECTED');
      if (address === worker.answers)
        return line.answers ? worker.signed(intakes) : new Response('', { status: 404 });
      if (address === worker.manifestUrl)
        return new Response(line.isNewest ? worker.manifest : '{"edition":"another"}');
      if (address === intakeUrl) return new Response(JSON.stringify({ received: hex32(1) }), { status: 202 });
      return new Response('', { status: 404 });
    },
    { key: `feed-${++feeds}` },
  );
  return { ...worker, line };
}
/** As another worker of the same computer: it has asked nothing yet. */
const another = (parts: Parts, key: string): Parts => ({
  ...parts,
  feeds: parts.feeds.map((feed) => ({ ...feed, key })),
  knownIntakes: { ...parts.knownIntakes, get: () => parts.knownIntakes.get(parts.feeds[0]?.key ?? '') },
});
const send = (parts: Parts, intake = intakeUrl) =>
  keepReport(
    {
      file: writeReportFile([report(1)], []),
      as: { state: 'queued', feed: parts.feeds[0]?.key ?? '', intake },
    },
    parts,
  );

describe('where a report can go', () => {
  it('is what the list said last where it cannot be asked: a report written then is kept, and sent once there is a network', async () => {
    const { parts, line } = await online();
    expect((await reportWays('relisted', parts)).intakes).toHaveLength(1);
    line.up = false;
    const woken = another(parts, `feed-${++feeds}`);
    expect(await reportWays('relisted', woken)).toMatchObject({
      intakes: [{ kind: 'post', to: intakeUrl }],
      failed: ['The list'],
    });
    expect(await send(woken)).toEqual({ kept: true, state: 'queued' });
    await vi.waitFor(async () => expect((await parts.outbox.get(hex32(1)))?.attempts).toBe(1));
    expect(await parts.outbox.get(hex32(1))).toMatchObject({
      state: 'queued',
      fault: { kind: 'unreachable' },
    });
  });

  it('is looked at before anything is sent, where nobody could be asked while it was written', async () => {
    const { parts, line, clock } = await online();
    line.up = false;
    expect(await send(parts)).toEqual({ kept: true, state: 'queued' });
    await vi.waitFor(async () =>
      expect(await parts.outbox.get(hex32(1))).toMatchObject({
        state: 'queued',
        fault: { kind: 'not-asked' },
      }),
    );
    line.up = true;
    clock.now += 3_600_000;
    await sendDueReports(parts);
    expect(await parts.outbox.get(hex32(1))).toMatchObject({ state: 'received' });
  });

  it('is never an address the list does not name: it is posted nothing, and the report says so', async () => {
    const { parts, line, clock } = await online();
    const elsewhere = 'https://feed.example/other';
    line.up = false;
    expect(await send(parts, 'https://evil.example/')).toEqual({ kept: false, why: 'no-intake' });
    expect(await send(parts, elsewhere)).toEqual({ kept: true, state: 'queued' });
    await vi.waitFor(async () => expect((await parts.outbox.get(hex32(1)))?.attempts).toBe(1));
    line.up = true;
    clock.now += 3_600_000;
    await sendDueReports(parts);
    expect(await parts.outbox.get(hex32(1))).toMatchObject({
      state: 'refused',
      fault: { kind: 'no-intake' },
    });
    expect(vi.mocked(parts.sync.fetch).mock.calls.map(([address]) => address)).not.toContain(elsewhere);
    await parts.outbox.remove(hex32(1));
    expect(await send(parts, elsewhere)).toEqual({ kept: false, why: 'no-intake' });
  });

  it('is nowhere only where the newest edition says nothing: of an older one nothing is known, and it is asked again', async () => {
    const { parts, line } = await online();
    line.answers = false;
    line.isNewest = false;
    expect(await reportWays('relisted', parts)).toEqual({ intakes: [], failed: ['The list'] });
    line.isNewest = true;
    expect(await reportWays('relisted', parts)).toEqual({ intakes: [], failed: [] });
  });
});
