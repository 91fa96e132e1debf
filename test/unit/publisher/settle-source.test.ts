import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../lib/core/notice';
import { keepLastGood, settleSource } from '../../../lib/publisher/edition/settle-source';
import { notice } from './fake-source';

const isSame = (a: Notice, b: Notice) => JSON.stringify(a) === JSON.stringify(b);
const first = '2026-11-01T00:00:00Z';
const second = '2026-11-08T00:00:00Z';

function settle(input: Partial<Parameters<typeof settleSource>[0]>) {
  return settleSource({
    complete: true,
    fetched: [],
    fetchedAt: second,
    previous: [],
    missing: {},
    isSame,
    ...input,
  });
}

describe('settling what a source stands for now', () => {
  it('counts new, changed and unchanged notices', () => {
    const { counts } = settle({
      fetched: [notice('1'), notice('2', { brands: ['New'] }), notice('3')],
      previous: [notice('2'), notice('3')],
    });
    expect(counts).toMatchObject({ fresh: 1, changed: 1, unchanged: 1, kept: 0, withdrawn: 0 });
  });

  it('waits for a second whole fetch before absence means withdrawn', () => {
    const once = settle({ fetchedAt: first, fetched: [notice('1')], previous: [notice('1'), notice('2')] });
    expect(once.notices.map((each) => each.withdrawn)).toEqual([undefined, undefined]);
    expect(once.missing).toEqual({ 'test-office:2': first });

    const twice = settle({ fetched: [notice('1')], previous: once.notices, missing: once.missing });
    expect(twice.notices.find((each) => each.id === 'test-office:2')?.withdrawn).toBe('2026-11-08');
    expect(twice.counts).toMatchObject({ withdrawn: 1, tombstones: 1 });
    expect(twice.missing).toEqual({});
  });

  it('does not take the same fetch, repeated, for a second one', () => {
    const again = settle({
      fetchedAt: first,
      previous: [notice('2')],
      missing: { 'test-office:2': first },
    });
    expect(again.notices[0]?.withdrawn).toBeUndefined();
    expect(again.missing).toEqual({ 'test-office:2': first });
  });

  it('forgets that a notice was missing once it is back', () => {
    const back = settle({
      fetched: [notice('2')],
      previous: [notice('2')],
      missing: { 'test-office:2': first },
    });
    expect(back.missing).toEqual({});
  });

  it('never withdraws by absence from an incremental source', () => {
    const settled = settle({
      complete: false,
      previous: [notice('2')],
      missing: { 'test-office:2': first },
    });
    expect(settled.notices[0]?.withdrawn).toBeUndefined();
    expect(settled.counts).toMatchObject({ kept: 1, withdrawn: 0 });
  });

  it.each([
    ['by its record', '2'],
    ['by its id', 'test-office:2'],
    ['by its page', 'https://office.example/rattles'],
  ])('does not miss a record that was met but could not be read (%s)', (_how, met) => {
    const settled = settle({
      previous: [notice('2', { page: 'https://office.example/rattles' })],
      missing: { 'test-office:2': first },
      met: new Set([met]),
    });
    expect(settled.notices[0]?.withdrawn).toBeUndefined();
    expect(settled.missing).toEqual({});
  });

  it('keeps tombstones for ever, and gives one up when the notice is published again', () => {
    const tombstone = notice('2', { withdrawn: '2026-01-05' });
    expect(settle({ previous: [tombstone] }).notices).toEqual([tombstone]);
    expect(settle({ previous: [tombstone], fetched: [notice('2')] }).notices).toEqual([notice('2')]);
  });

  it('counts what the authority itself withdrew', () => {
    const { counts } = settle({
      fetched: [notice('2', { withdrawn: '2026-11-07' })],
      previous: [notice('2')],
    });
    expect(counts).toMatchObject({ withdrawn: 1, tombstones: 1 });
  });

  it('leaves everything as it was when the last good notices are kept', () => {
    const previous = [notice('1'), notice('2', { withdrawn: '2026-01-05' })];
    const kept = keepLastGood(previous, { 'test-office:1': first });
    expect(kept.notices).toEqual(previous);
    expect(kept.missing).toEqual({ 'test-office:1': first });
    expect(kept.counts).toMatchObject({ kept: 1, tombstones: 1, withdrawn: 0 });
  });
});
