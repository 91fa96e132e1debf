import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteGone, outboxAlarm, sendDueReports } from '../../../entrypoints/background/outbox';
import type { Parts } from '../../../entrypoints/background/parts';
import { emptyListing, type Reading } from '../../../lib/core/listing';
import { reportName } from '../../../lib/reports/decision-log';
import type { OutboxItem } from '../../../lib/reports/outbox';
import { random } from '../../bench/synthetic';
import { hex32, report } from '../reports/made-reports';
import { intakeUrl, makeBrowser, makeWorker, postIntake } from './made-outbox';

const stub = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => stub);

let alarms: Map<string, number>;
beforeEach(() => {
  const made = makeBrowser();
  alarms = made.alarms;
  stub.browser = made.browser;
  vi.stubGlobal('navigator', { locks: made.locks });
});
afterEach(() => vi.unstubAllGlobals());
// Other files stand in for the browser in these modules, and must find them unread.
afterAll(() => vi.resetModules());

const minute = 60_000;
let feeds = 0;

/** The outbox of a browser in front of this intake, with reports that wait in it. */
async function waiting(
  intake: (key: string, body: string) => Promise<Response> | Response,
  count = 1,
  over: Partial<Parts> = {},
) {
  const key = `outbox-${++feeds}`;
  const worker = await makeWorker(
    async (address, init) => {
      if (address === worker.answers) return worker.signed([postIntake]);
      const headers = new Headers(init.headers);
      return intake(headers.get('idempotency-key') ?? '', String(init.body));
    },
    { ...over, key },
  );
  for (let number = 0; number < count; number++)
    await worker.parts.outbox.put(await queued(number, key, worker.parts));
  return worker;
}
async function queued(number: number, feed: string, parts: Parts): Promise<OutboxItem> {
  const { id } = report(number);
  return {
    ...{ id, name: await reportName(id), report: report(number), state: 'queued', attempts: 0 },
    ...{ changed: parts.now().toISOString(), feed, intake: intakeUrl },
  };
}
/** An outbox that keeps what it is given, as the store does, in a hundredth of the time. */
function quickOutbox(): Parts['outbox'] {
  const rows = new Map<string, OutboxItem>();
  const get = async (id: string) => structuredClone(rows.get(id));
  return {
    ...{ get, attachments: async () => [], remove: async (id) => void rows.delete(id) },
    list: async () => [...rows.values()],
    whole: async () => ({ items: [...rows.values()], unreadable: 0 }),
    put: async (item) => void rows.set(item.id, structuredClone(item)),
    async change(id, change) {
      const before = await get(id);
      const after = before && change(before);
      if (after) rows.set(id, structuredClone(after));
      return after;
    },
  };
}
const receipt = (key: string) => new Response(JSON.stringify({ received: key }), { status: 202 });
const states = async (parts: Parts) => new Set((await parts.outbox.list()).map(({ state }) => state));

describe('the reports that are due', () => {
  it('are sent, and no alarm is left when nothing waits any more', async () => {
    const { parts } = await waiting(receipt, 3);
    await sendDueReports(parts);
    expect([...(await states(parts))]).toEqual(['received']);
    expect(alarms.size).toBe(0);
  });

  it('have an alarm set before anything is sent, so that a worker that is ended in the middle is woken again', async () => {
    const seen: (number | undefined)[] = [];
    const { parts, clock } = await waiting((key) => {
      seen.push(alarms.get(outboxAlarm));
      return receipt(key);
    });
    await sendDueReports(parts);
    expect(seen).toEqual([clock.now + minute / 2]);
  });

  it('wait longer after each fault, and the alarm is set for the first of them', async () => {
    const { parts, clock } = await waiting(() => new Response('busy', { status: 503 }));
    for (const minutes of [1, 5, 30, 120, 360, 720, 720]) {
      await sendDueReports(parts);
      expect(alarms.get(outboxAlarm)).toBe(clock.now + minutes * minute);
      clock.now += minutes * minute - 1;
      await sendDueReports(parts);
      clock.now += 1;
    }
    // Each once, and never before its time.
    expect((await parts.outbox.get(hex32(0)))?.attempts).toBe(7);
  });

  it('are never sent by two runs at once, nor twice where both come to the same report', async () => {
    let sending = 0;
    let most = 0;
    const deliveries: string[] = [];
    const { parts } = await waiting(async (key) => {
      most = Math.max(most, ++sending);
      deliveries.push(key);
      await new Promise((resolve) => setTimeout(resolve, 1));
      sending--;
      return receipt(key);
    }, 5);
    await Promise.all([sendDueReports(parts), sendDueReports(parts), sendDueReports(parts)]);
    expect(most).toBe(1);
    expect(deliveries.sort()).toEqual([0, 1, 2, 3, 4].map(hex32));
  });

  it('arrive each exactly once, all 1,000, by alarms alone, with two runs at a time, whatever is killed or lost on the way', async () => {
    const next = random(11);
    const counted = new Map<string, string>();
    /** An intake as the protocol wants it, behind a line that loses requests and answers. */
    const intake = (key: string, body: string) => {
      if (next() < 0.25) throw new TypeError('connection refused');
      if (next() < 0.15) return new Response('busy', { status: 503 });
      const before = counted.get(key);
      if (before !== undefined && before !== body) return new Response('other contents', { status: 409 });
      counted.set(key, body);
      if (next() < 0.25) throw new TypeError('the answer was lost');
      if (next() < 0.1) return new Response('<html>', { status: 200 });
      return receipt(key);
    };
    const { parts, clock } = await waiting(intake, 1000, { outbox: quickOutbox() });
    let kills = 0;
    /** The worker dies after an answer and before it is written down; what ran in it ends with it. */
    const mortal = (alive: Parts): Parts => {
      let isDead = false;
      const change: Parts['outbox']['change'] = (id, how) => {
        isDead ||= next() < 0.01;
        return isDead ? Promise.reject(new Error('killed')) : alive.outbox.change(id, how);
      };
      return { ...alive, outbox: { ...alive.outbox, change } };
    };
    await sendDueReports(mortal(parts)).catch(() => kills++);
    for (let woken = 0; alarms.has(outboxAlarm) && woken < 200; woken++) {
      clock.now = Math.max(clock.now, alarms.get(outboxAlarm) ?? 0);
      const living = mortal(parts);
      const runs = await Promise.allSettled([sendDueReports(living), sendDueReports(living)]);
      kills += runs.some(({ status }) => status === 'rejected') ? 1 : 0;
    }
    expect([...(await states(parts))]).toEqual(['received']);
    expect(await parts.outbox.list()).toHaveLength(1000);
    expect(counted.size).toBe(1000);
    expect(kills).toBeGreaterThan(5);
  }, 120_000);
});

describe('a listing that was reported', () => {
  const page = (id: string, availability: 'on-sale' | 'not-offered'): Reading => ({
    ...{ kind: 'listing', layout: 'made', settled: true },
    listing: {
      ...emptyListing({ marketplace: 'aliexpress', ids: [id], address: 'https://www.aliexpress.com/' }),
      availability,
    },
  });

  it('is noted as gone where its reporter sees that, once, and no other is', async () => {
    const { parts, clock } = await waiting(receipt);
    await sendDueReports(parts);
    const { id } = report(0).listing;
    await noteGone(page(id, 'on-sale'), parts);
    await noteGone(page('1005099000000002', 'not-offered'), parts);
    expect((await parts.outbox.get(hex32(0)))?.outcome).toBeUndefined();
    await noteGone(page(id, 'not-offered'), parts);
    const seen = parts.now().toISOString();
    clock.now += minute;
    await noteGone(page(id, 'not-offered'), parts);
    expect(await parts.outbox.get(hex32(0))).toMatchObject({ state: 'received', outcome: { gone: seen } });
  });
});
