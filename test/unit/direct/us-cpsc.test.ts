import { describe, expect, it } from 'vitest';
import { directCpsc } from '../../../lib/direct/us-cpsc';
import { failingInside, MadeCommission } from '../../fixtures/direct/made-commission';
import { DirectWorld, hour, today } from './direct-world';

const recalls = [
  { number: '26701', day: '2026-11-19' },
  { number: '26702', day: '2026-07-02' },
  { number: '18703', day: '2018-03-08' },
  { number: '15704', day: '2015-03-08' },
];

function world() {
  const commission = new MadeCommission(recalls);
  return { commission, world: new DirectWorld(commission.serve, directCpsc) };
}

describe('the CPSC, fetched straight from its service', () => {
  it('is asked for the last two months and for ten years by quarters, newest first', () => {
    const plan = directCpsc.plan(today);
    const planned: string[] = [];
    for (let step = plan.next(); !step.done; step = plan.next(new Uint8Array()))
      planned.push(step.value.request.path);
    expect(planned).toHaveLength(42);
    expect(planned[0]).toBe('/RestWebServices/Recall?format=json&RecallDateStart=2026-09-21');
    expect(planned[1]).toContain('RecallDateStart=2026-10-01&RecallDateEnd=2026-12-31');
    expect(planned.at(-1)).toContain('RecallDateStart=2016-10-01&RecallDateEnd=2016-12-31');
  });

  it('comes whole in two runs, and says since when it covers', async () => {
    const { world: computer } = world();
    expect(await computer.runAll()).toBe(2);
    expect(await computer.ids()).toEqual(['us-cpsc:18703', 'us-cpsc:26701', 'us-cpsc:26702']);
    expect((await computer.memory())?.covers).toEqual({ since: '2016-10-01', whole: true });
  });

  it('is asked for the last two months once a day, and for little else', async () => {
    const { commission, world: computer } = world();
    await computer.runAll();
    commission.requests.length = 0;
    computer.now += 25 * hour;
    await computer.run();
    expect(commission.requests).toHaveLength(1);
  });

  it('claims nothing older than a quarter its service failed at inside HTTP 200', async () => {
    const { commission, world: computer } = world();
    commission.meddle = (asked) =>
      asked.get('RecallDateStart') === '2025-04-01' ? failingInside : undefined;
    await computer.runAll();
    expect((await computer.memory())?.covers).toEqual({ since: '2025-07-01', whole: true });
    expect((await computer.memory())?.lastFault?.fault.detail).toContain('the service says');
  });

  it('loses a recall that its quarter no longer names', async () => {
    const { commission, world: computer } = world();
    await computer.runAll();
    commission.recalls = recalls.filter(({ number }) => number !== '26702');
    computer.now += 30 * 24 * hour;
    await computer.runAll();
    await computer.runAll();
    expect(await computer.ids()).not.toContain('us-cpsc:26702');
  });
});
