import { describe, expect, it } from 'vitest';
import { reportName } from '../../../lib/reports/decision-log';
import {
  afterAttempt,
  awaitsOutcome,
  dueAt,
  dueItems,
  handedBefore,
  type OutboxItem,
  outboxStates,
  savedAsFile,
  withGone,
  withOutcome,
  withoutFarNext,
} from '../../../lib/reports/outbox';
import { type Outcome, toldForDays } from '../../../lib/reports/outcomes';
import { sendReport } from '../../../lib/reports/send-report';
import { createOutbox } from '../../../lib/store/outbox';
import { makeDatabase } from '../store/make-database';
import { hex32, report } from './made-reports';

const now = new Date('2026-11-24T06:00:00Z');
const intake = 'https://intake.example/reports';

async function queued(number: number): Promise<OutboxItem> {
  const { id } = report(number);
  return {
    ...{ id, name: await reportName(id), report: report(number), state: 'queued' },
    ...{ changed: now.toISOString(), attempts: 0, intake },
  };
}

const signal = new AbortController().signal;
const answering = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  signal,
  fetch: async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
});

describe('sending a report', () => {
  it('is received only by an answer that names it', async () => {
    const ok = await sendReport(intake, report(1), [], answering(202, { received: hex32(1) }));
    expect(ok).toEqual({ kind: 'received' });
    for (const body of [{ received: hex32(2) }, 'Thank you!', '', '<html>', { ok: true }])
      expect(await sendReport(intake, report(1), [], answering(200, body))).toMatchObject({ kind: 'later' });
  });

  it('carries its id as the idempotency key, and no cookie or referrer', async () => {
    let sent: RequestInit | undefined;
    const fetch = async (_: string, init: RequestInit) => {
      sent = init;
      return new Response('{}');
    };
    await sendReport(intake, report(1), [], { fetch, signal });
    expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
    expect(sent?.headers).toMatchObject({ 'Idempotency-Key': hex32(1) });
  });

  it('carries an answer as a delivery of its own, and takes the receipt of the first for none', async () => {
    const answered = report(1, { answers: [{ made: '2026-11-24T06:00:00Z', words: 'Red.' }] });
    const keys: unknown[] = [];
    const to = (received: string) => ({
      signal,
      fetch: async (_: string, init: RequestInit) => {
        keys.push(new Headers(init.headers).get('Idempotency-Key'));
        return new Response(JSON.stringify({ received }), { status: 201 });
      },
    });
    expect(await sendReport(intake, answered, [], to(hex32(1)))).toMatchObject({ kind: 'later' });
    expect(await sendReport(intake, answered, [], to(`${hex32(1)}-1`))).toEqual({ kind: 'received' });
    expect(keys).toEqual([`${hex32(1)}-1`, `${hex32(1)}-1`]);
  });

  it.each([400, 409, 413, 415, 422])('is refused for good by %i, with the intake’s words', async (status) => {
    const result = await sendReport(intake, report(1), [], answering(status, 'no\nsuch feed'));
    expect(result).toEqual({ kind: 'refused', detail: `${status} no such feed` });
  });

  it.each([401, 403, 404, 408, 429, 500, 502, 503])('is tried again after %i', async (status) => {
    expect(await sendReport(intake, report(1), [], answering(status, ''))).toMatchObject({ kind: 'later' });
  });

  it('waits as long as the intake asks, and longer each time without being asked', async () => {
    const busy = await sendReport(intake, report(1), [], answering(429, '', { 'retry-after': '7200' }));
    const item = afterAttempt(await queued(1), busy, { now, random: 0.5 });
    expect(item).toMatchObject({
      state: 'queued',
      next: '2026-11-24T08:00:00.000Z',
      fault: { kind: 'busy' },
    });
    expect(dueItems([item], now)).toEqual([]);
    expect(dueItems([item], new Date('2026-11-24T08:00:01Z'))).toEqual([item]);
    const failed = { kind: 'later', fault: { kind: 'unreachable', detail: '' } } as const;
    const waits: number[] = [];
    for (let each = await queued(1), at = 0; at < 8; at++) {
      each = afterAttempt(each, failed, { now, random: 0.5 });
      waits.push(Date.parse(each.next ?? '') - now.getTime());
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(12 * 3_600_000);
  });

  it('never waits longer than two days, whatever the intake asks and however far ahead a clock was', async () => {
    const busy = await sendReport(intake, report(1), [], answering(503, '', { 'retry-after': '999999999' }));
    const item = afterAttempt(await queued(1), busy, { now, random: 0.5 });
    expect(item.next).toBe('2026-11-26T06:00:00.000Z');
    expect(dueItems([item], now)).toEqual([]);
    const stuck = { ...item, next: '2058-01-01T00:00:00.000Z' };
    expect(dueItems([stuck], now)).toEqual([stuck]);
    expect(dueAt(stuck, now)).toBe(0);
    expect(withoutFarNext(stuck, now)).not.toHaveProperty('next');
    expect(withoutFarNext(item, now)).toBe(item);
  });
});

describe('the outbox', () => {
  it('says what the feed says of a report last, and a correction reaches who was told otherwise', async () => {
    const item = { ...(await queued(1)), state: 'received' as const, feed: 'main' };
    const told = (each: OutboxItem, outcome: Omit<Outcome, 'report'>) =>
      withOutcome(each, { report: each.name, ...outcome }, now);
    const at = '2026-11-25T00:00:00.000Z';
    const asked = told(item, { state: 'asked', words: 'Which colour?', at });
    expect(asked).toMatchObject({ state: 'asked', outcome: { words: 'Which colour?' } });
    const accepted = told(asked, { state: 'accepted', at: '2026-11-26T00:00:00.000Z' });
    expect(accepted).toMatchObject({ state: 'accepted', changed: now.toISOString() });
    expect(accepted.outcome).not.toHaveProperty('words');
    expect(awaitsOutcome(accepted, 'main', now)).toBe(true);
    // The steward's clock went back: the signed edition is newer all the same.
    const corrected = told(accepted, { state: 'rejected', reason: 'another-product', at });
    expect(corrected).toMatchObject({ state: 'rejected', outcome: { at, reason: 'another-product' } });
    expect(told(corrected, { state: 'rejected', reason: 'another-product', at })).toBe(corrected);
  });

  it('takes a decision in of a report whose listing was seen gone by a clock that is ahead', async () => {
    const ahead = { ...(await queued(1)), report: report(1, { made: '2026-11-26T10:00:00Z' }) };
    const gone = withGone({ ...ahead, state: 'received' }, new Date('2026-11-26T11:00:00Z'));
    expect(gone.outcome).not.toHaveProperty('at');
    const outcome = { report: gone.name, state: 'accepted', at: '2026-11-24T12:00:00.000Z' } as const;
    expect(withOutcome(gone, outcome, now)).toMatchObject({
      state: 'accepted',
      outcome: { at: outcome.at, gone: '2026-11-26T11:00:00.000Z' },
    });
  });

  it('awaits a word on every report its stewards may have, as long as outcomes are told, and on no other', async () => {
    const sent: OutboxItem = { ...(await queued(1)), intake: undefined, state: 'sent' };
    expect(awaitsOutcome(sent, 'main', now)).toBe(false);
    expect(awaitsOutcome(savedAsFile(sent), 'main', now)).toBe(true);
    for (const state of outboxStates) {
      const item = { ...sent, state, feed: 'main' };
      expect(awaitsOutcome(item, 'main', now), state).toBe(state !== 'draft');
      expect(awaitsOutcome(item, 'another', now), state).toBe(false);
      const later = new Date(now.getTime() + toldForDays * 86_400_000);
      expect(awaitsOutcome(item, 'main', later), state).toBe(false);
    }
    expect(savedAsFile({ ...sent, state: 'draft' })).not.toHaveProperty('byFile');
    // To a form of the list first, and to the shop as well.
    expect(handedBefore({ ...savedAsFile(sent), feed: 'main' })).toEqual({ feed: 'main', byFile: true });
  });

  it('loses no attachment that another report needs, and keeps none that nobody needs', async () => {
    const outbox = createOutbox(makeDatabase().database);
    const name = { sha256: 'a'.repeat(64), type: 'image/png' as const, bytes: 3 };
    const withPicture = async (number: number) => ({
      ...(await queued(number)),
      report: report(number, { attachments: [name] }),
    });
    await outbox.put(await withPicture(1), [{ ...name, data: new Uint8Array([1, 2, 3]) }]);
    await outbox.put(await withPicture(2));
    await outbox.remove(hex32(1));
    expect(await outbox.attachments([name])).toHaveLength(1);
    await outbox.remove(hex32(2));
    expect(await outbox.attachments([name])).toEqual([]);
  });

  it('counts what it cannot read, whatever is wrong with it, and lets the others be deleted beside it', async () => {
    const { database } = makeDatabase();
    const outbox = createOutbox(database);
    const name = { sha256: 'a'.repeat(64), type: 'image/png' as const, bytes: 3 };
    const attached = { ...(await queued(1)), report: report(1, { attachments: [name] }) };
    await outbox.put(attached, [{ ...name, data: new Uint8Array([1, 2, 3]) }]);
    const table = database.table('outbox');
    await table.put({ ...attached, id: hex32(2), state: 'a later state' });
    await table.put({ id: hex32(3) });
    expect(await outbox.whole()).toMatchObject({ items: [{ id: hex32(1) }], unreadable: 2 });
    await outbox.remove(hex32(1));
    expect(await outbox.whole()).toEqual({ items: [], unreadable: 2 });
    // It is another row's as well, though that cannot be read.
    expect(await outbox.attachments([name])).toHaveLength(1);
  });
});
