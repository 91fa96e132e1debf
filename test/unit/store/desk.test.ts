import { describe, expect, it, vi } from 'vitest';
import { createDesk } from '../../../lib/store/desk';
import type { ReceivedRow } from '../../../lib/store/rows';
import { report } from '../reports/made-reports';
import { makeDatabase } from './make-database';

const row = (number: number, received = '2026-11-20T10:00:00.000Z'): ReceivedRow => {
  const made = report(number);
  return { id: made.id, name: 'a'.repeat(64), received, report: made };
};

describe('a desk', () => {
  it('outlives the worker, reports and log alike', async () => {
    const { database, factory } = makeDatabase();
    const desk = createDesk(database);
    await desk.receive([row(2, '2026-11-21T10:00:00.000Z'), row(1)], []);
    await desk.append('', ['one', 'two']);
    const again = createDesk(makeDatabase(factory).database);
    expect((await again.reports()).reports).toEqual([row(1), row(2, '2026-11-21T10:00:00.000Z')]);
    expect(await again.log()).toBe('one\ntwo\n');
  });

  it('keeps the time at which a report came first', async () => {
    const desk = createDesk(makeDatabase().database);
    await desk.receive([row(1)], []);
    expect(await desk.receive([row(1, '2026-11-25T10:00:00.000Z')], [])).toEqual({
      ...{ fresh: 0, answered: 0, again: 1, others: [] },
    });
    expect((await desk.reports()).reports).toEqual([row(1)]);
  });

  it('puts an answer behind the report it has, which stays of the time it came first', async () => {
    const desk = createDesk(makeDatabase().database);
    await desk.receive([row(1)], []);
    const answered = { ...report(1), answers: [{ made: '2026-11-24T10:00:00.000Z', words: 'Red.' }] };
    const later = { ...row(1, '2026-11-25T10:00:00.000Z'), report: answered };
    expect(await desk.receive([later], [])).toEqual({ ...{ fresh: 0, answered: 1, again: 0, others: [] } });
    expect((await desk.reports()).reports).toEqual([{ ...row(1), report: answered, answeredAfter: 0 }]);
    // The first delivery, which arrives behind it, takes nothing away again.
    expect(await desk.receive([row(1), later], [])).toMatchObject({ answered: 0, again: 2 });
    const changed = {
      ...answered,
      words: 'Something else',
      answers: [...answered.answers, ...answered.answers],
    };
    expect(await desk.receive([{ ...later, report: changed }], [])).toMatchObject({ others: [row(1).id] });
    expect((await desk.reports()).reports).toEqual([{ ...row(1), report: answered, answeredAfter: 0 }]);
  });

  it('counts what it cannot read any more, and shows the rest', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { database } = makeDatabase();
    const desk = createDesk(database);
    await desk.receive([row(1), row(2)], []);
    await database.deskReports.update(row(1).id, { received: 'yesterday' });
    expect(await desk.reports()).toEqual({ reports: [row(2)], unreadable: 1 });
    warned.mockRestore();
  });

  it('puts one of many lines behind the same log, whoever is first', async () => {
    const { database, factory } = makeDatabase();
    await createDesk(database).append('', ['one']);
    const desks = Array.from({ length: 5 }, () => createDesk(makeDatabase(factory).database));
    const outcomes = await Promise.all(desks.map((desk, at) => desk.append('one\n', [`of ${at}`])));
    expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
    expect((await createDesk(database).log())?.split('\n')).toHaveLength(3);
  });

  it('bears being told the same line twice, as after a connection that broke', async () => {
    const desk = createDesk(makeDatabase().database);
    expect(await desk.append('', ['one'])).toBe('appended');
    expect(await desk.append('', ['one'])).toBe('appended');
    expect(await desk.log()).toBe('one\n');
  });

  it('gives no log, and takes no line, where a line of it is gone', async () => {
    const { database } = makeDatabase();
    const desk = createDesk(database);
    await desk.append('', ['one', 'two', 'three']);
    await database.deskLog.delete(2);
    expect(await desk.log()).toBeUndefined();
    expect(await desk.append('one\nthree\n', ['four'])).toBe('grown');
  });
});
