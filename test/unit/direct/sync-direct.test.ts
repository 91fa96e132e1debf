import { describe, expect, it } from 'vitest';
import { directSafetyGate } from '../../../lib/direct/eu-safety-gate';
import { MadeGate, madeReports } from '../../fixtures/direct/made-gate';
import { DirectWorld, hour, start, today } from './direct-world';

const day = 24 * hour;

function world(count = 5, each = 3, requestsPerRun = 30) {
  const gate = new MadeGate(madeReports(today, count, each));
  return { gate, world: new DirectWorld(gate.serve, { ...directSafetyGate, requestsPerRun }) };
}

describe('a source fetched straight from its publisher', () => {
  it('comes as an edition like a feed’s, of every notice its documents hold', async () => {
    const { gate, world: computer } = world();
    expect((await computer.run()).kind).toBe('updated');
    expect(await computer.ids()).toHaveLength(15);
    const edition = await computer.store.edition(computer.key);
    expect(edition?.manifest.sources).toMatchObject([
      { id: 'eu-safety-gate', notices: 15, newest: '2026-11-18', complete: false },
    ]);
    expect(gate.requests).toHaveLength(6);
  });

  it('is asked one request after another, with the source’s own pause, without query but the publisher’s, cookie or referrer', async () => {
    const { world: computer } = world();
    const inits: RequestInit[] = [];
    const { gate } = world();
    await computer.run({
      fetch: async (input, init) => {
        inits.push(init);
        const { pathname } = new URL(input);
        const served = gate.serve({
          method: 'GET',
          url: new URL(`https://ec.europa.eu${pathname}`),
          headers: {},
          body: '',
        });
        return new Response(served?.body as string, { status: served?.status ?? 200 });
      },
    });
    expect(computer.waits).toEqual([1000, 1000, 1000, 1000, 1000]);
    for (const init of inits)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });

  it('says since when it covers, and that it is whole once everything was asked for', async () => {
    const { world: computer } = world(20, 1, 8);
    await computer.run();
    expect((await computer.memory())?.covers).toEqual({ since: '2026-10-01', whole: false });
    expect((await computer.memory())?.progress).toEqual({ kept: 8, wanted: 21 });
    expect(await computer.ids()).toHaveLength(7);

    expect(await computer.runAll()).toBe(2);
    expect((await computer.memory())?.covers).toEqual({ since: '2026-07-08', whole: true });
    expect(await computer.ids()).toHaveLength(20);
  });

  it('never makes more requests in a run than it may, and asks for the rest within the hour', async () => {
    const { gate, world: computer } = world(20, 1, 8);
    for (let run = 1; run <= 3; run++) {
      const before = gate.requests.length;
      await computer.run();
      expect(gate.requests.length - before).toBe([8, 8, 5][run - 1]);
      const next = Date.parse((await computer.memory())?.nextPoll ?? '');
      expect(next - computer.now).toBe(run < 3 ? 20 * 60_000 : day);
      computer.now += hour / 2;
    }
  });

  it('asks a day later for the list and the newest reports only, with what it knows of them', async () => {
    const { gate, world: computer } = world(20, 1);
    await computer.run();
    gate.requests.length = 0;
    computer.now += day;
    expect((await computer.run()).kind).toBe('unchanged');
    expect(gate.requests).toHaveLength(3);
    for (const { headers } of gate.requests) expect(headers['if-none-match']).toBeDefined();
    expect((await computer.memory())?.lastSuccess).toBe(new Date(computer.now).toISOString());
  });

  it('is not asked before it is due, and never for the same twice within minutes, whatever is pressed', async () => {
    const { gate, world: computer } = world();
    await computer.run();
    expect((await computer.run()).kind).toBe('not-yet');
    gate.requests.length = 0;
    computer.now += 60_000;
    await computer.run({ force: true });
    expect(gate.requests).toEqual([]);
  });

  it('takes up a new report, and lets go of one that is older than what it covers', async () => {
    const { gate, world: computer } = world(4, 1);
    const oldest = gate.reports[3]!;
    oldest.published = '2024-11-18';
    await computer.run();
    expect(await computer.ids()).toHaveLength(4);
    computer.now += 8 * day;
    const notifications = [{ caseNumber: 'SR/70001/26' }, { caseNumber: 'SR/70002/26' }];
    gate.reports = [{ id: '99999', published: '2026-11-25', notifications }, ...gate.reports];
    expect((await computer.run()).kind).toBe('updated');
    const ids = await computer.ids();
    expect(ids).toContain('eu-safety-gate:SR/70001/26');
    expect(ids).toHaveLength(5);
    const kept = (await computer.documents.notes(computer.key)).map(({ name }) => name);
    expect(kept).not.toContain(`weekly-report-${oldest.id}.xml`);
  });

  it('makes one notice of what two reports say of the same record', async () => {
    const { gate, world: computer } = world(2, 1);
    const again = { caseNumber: gate.reports[1]!.notifications[0]!.caseNumber, model: 'ZZ-77' };
    gate.reports[0]!.notifications.push(again);
    await computer.run();
    expect(await computer.ids()).toHaveLength(2);
  });

  it('reads kept documents anew, without a request, once the parsers are of another version', async () => {
    const { gate, world: computer } = world();
    await computer.run();
    gate.requests.length = 0;
    computer.now += 60_000;
    expect((await computer.run({ force: true, readerVersion: '2' })).kind).toBe('updated');
    expect(gate.requests).toEqual([]);
  });
});

describe('when something is wrong with it', () => {
  it.each<[string, (gate: MadeGate, world: DirectWorld) => void, string]>([
    [
      'the server is in need',
      (gate) => (gate.meddle = () => ({ status: 503, type: 'text/plain', body: '' })),
      'bad-answer',
    ],
    [
      'the server refuses',
      (gate) => (gate.meddle = () => ({ status: 403, type: 'text/html', body: 'no' })),
      'bad-answer',
    ],
    [
      'every report is a shell that wants JavaScript',
      (gate) =>
        (gate.meddle = (path) =>
          path.includes('/detail/') ? { type: 'text/html', body: '<!doctype html>' } : undefined),
      'bad-answer',
    ],
    [
      'a report has lost most of its records',
      (gate) => (gate.reports[0]!.notifications = gate.reports[0]!.notifications.slice(0, 2)),
      'not-believed',
    ],
    [
      'the list names next to nothing',
      (gate) => (gate.reports = madeReports('2026-11-18', 1, 1)),
      'not-believed',
    ],
    ['its access was taken away', (_, computer) => computer.loseAccess(), 'access-revoked'],
  ])('keeps the last good edition with its date where %s', async (_, breakIt, kind) => {
    const { gate, world: computer } = world(6, 12);
    await computer.run();
    const before = await computer.store.edition(computer.key);
    const success = (await computer.memory())?.lastSuccess;
    computer.now += day;
    breakIt(gate, computer);
    expect(await computer.faultOf()).toBe(kind);
    expect(await computer.store.edition(computer.key)).toEqual(before);
    expect(await computer.ids()).toHaveLength(72);
    expect(await computer.memory()).toMatchObject({
      lastSuccess: success,
      covers: { whole: true },
      lastFault: { fault: { kind } },
    });
  });

  it('is not asked at all without the permission for its host', async () => {
    const { gate, world: computer } = world();
    computer.access = false;
    expect(await computer.faultOf()).toBe('access-revoked');
    expect(gate.requests).toEqual([]);
  });

  it('keeps what came before the fault, and goes on from there', async () => {
    const { gate, world: computer } = world(8, 1);
    let left = 4;
    gate.meddle = () => (left-- > 0 ? undefined : { status: 500, type: 'text/plain', body: '' });
    expect(await computer.faultOf()).toBe('bad-answer');
    expect(await computer.ids()).toEqual([]);
    gate.meddle = () => undefined;
    gate.requests.length = 0;
    computer.now += 60_000;
    await computer.run({ force: true });
    expect(gate.requests).toHaveLength(5);
    expect(await computer.ids()).toHaveLength(8);
  });

  it('claims nothing older than a report that did not come, tells so, and asks for it again', async () => {
    const { gate, world: computer } = world(6, 2);
    const missing = gate.reports[3]!.id;
    gate.meddle = (path) =>
      path.endsWith(missing) ? { status: 404, type: 'text/plain', body: '' } : undefined;
    await computer.run();
    const memory = await computer.memory();
    expect(memory?.covers).toEqual({ since: '2026-10-29', whole: true });
    expect(memory?.lastFault?.fault.kind).toBe('bad-answer');
    gate.meddle = () => undefined;
    computer.now += 6 * hour;
    await computer.run();
    expect((await computer.memory())?.covers?.since).toBe('2026-10-14');
    expect((await computer.memory())?.lastFault).toBeUndefined();
    expect(await computer.ids()).toHaveLength(12);
  });

  it('is whole for no one where its newest report did not come', async () => {
    const { gate, world: computer } = world(4, 2);
    const missing = gate.reports[0]!.id;
    gate.meddle = (path) =>
      path.endsWith(missing) ? { status: 404, type: 'text/plain', body: '' } : undefined;
    await computer.run();
    expect((await computer.memory())?.covers).toEqual({ whole: false });
  });

  it('believes a loss that is still there two weeks later', async () => {
    const { gate, world: computer } = world(3, 20);
    await computer.run();
    gate.reports[0]!.notifications = gate.reports[0]!.notifications.slice(0, 14);
    computer.now += day;
    expect(await computer.faultOf()).toBe('not-believed');
    computer.now += 14 * day;
    expect((await computer.run({ force: true })).kind).toBe('updated');
    expect(await computer.ids()).toHaveLength(54);
  });

  it('refuses an edition in which a field that is always there has gone', async () => {
    const { gate, world: computer } = world(6, 30);
    await computer.run();
    for (const report of gate.reports)
      for (const each of report.notifications) {
        each.brand = '';
        each.model = '';
      }
    computer.now += 100 * day;
    gate.meddle = () => undefined;
    expect(await computer.faultOf()).toBe('not-believed');
    expect(await computer.ids()).toHaveLength(180);
  });

  it('fetches a kept document again that rotted on the disk', async () => {
    const { gate, world: computer } = world(3, 2);
    await computer.run();
    const name = `weekly-report-${gate.reports[1]!.id}.xml`;
    const note = (await computer.documents.notes(computer.key)).find((each) => each.name === name)!;
    await computer.documents.keep(computer.key, { ...note, hash: 'f'.repeat(64) }, new Uint8Array([1, 2, 3]));
    expect(await computer.faultOf({ readerVersion: '2' })).toBe('storage-fault');
    expect((await computer.run({ force: true, readerVersion: '2' })).kind).toBe('updated');
    expect(await computer.ids()).toHaveLength(6);
  });
});

describe('a worker that is ended', () => {
  it('between two requests loses nothing: the next one asks only for what is missing', async () => {
    const { gate, world: computer } = world(8, 1);
    for (let died = 1; died <= 8; died++) {
      const ended = new AbortController();
      let waits = 0;
      const wait = async (_: number, signal: AbortSignal) => {
        if (++waits === 1) ended.abort();
        signal.throwIfAborted();
      };
      expect((await computer.run({ force: true, wait, signal: ended.signal })).kind).toBe('aborted');
      expect((await computer.documents.notes(computer.key)).length).toBe(died);
      computer.now += 1000;
    }
    expect((await computer.run({ force: true })).kind).toBe('updated');
    expect(gate.requests).toHaveLength(9);
    expect(await computer.ids()).toHaveLength(8);
  });

  it('before the switch leaves the edition that was there', async () => {
    const { gate, world: computer } = world(3, 1);
    await computer.run();
    gate.reports[0]!.notifications.push({ caseNumber: 'SR/70009/26' });
    computer.now += day;
    const ended = new AbortController();
    const pause = async () => ended.abort();
    expect((await computer.run({ pause, signal: ended.signal })).kind).toBe('aborted');
    expect(await computer.ids()).toHaveLength(3);
    expect((await computer.run({ force: true })).kind).toBe('updated');
    expect(await computer.ids()).toHaveLength(4);
    expect(computer.now).toBe(start + day);
  });
});
