import { describe, expect, it } from 'vitest';
import { KeptNotices } from '../../../lib/publisher/edition/kept-notices';
import { manyNotices, notice } from './fake-source';

describe('notices kept as lines', () => {
  it('are the very notices again, in their order, as often as they are asked for', () => {
    const all = [
      ...manyNotices(3),
      notice('gone', { withdrawn: '2026-11-01', danger: [{ lang: 'ko', text: '질식 위험' }] }),
    ];
    const kept = KeptNotices.of(all);
    expect(kept.length).toBe(4);
    expect([...kept]).toEqual(all);
    expect([...kept]).toEqual(all);
  });

  it('tell what every step needs without being read', () => {
    const kept = KeptNotices.of([
      notice('1'),
      notice('2', { withdrawn: '2026-11-01', published: '2020-02-03' }),
    ]);
    expect(Array.from(kept.lines(), ({ id, published, isStanding }) => [id, published, isStanding])).toEqual([
      ['test-office:1', '2026-10-02', true],
      ['test-office:2', '2020-02-03', false],
    ]);
  });

  it('may be larger than one buffer', () => {
    const text = 'x'.repeat(4000);
    const danger = Array.from({ length: 40 }, () => ({ lang: 'en', text }));
    const all = Array.from({ length: 60 }, (_, at) => notice(`${at}`, { danger }));
    expect(Array.from(KeptNotices.of(all), ({ id }) => id)).toEqual(all.map(({ id }) => id));
  });
});
