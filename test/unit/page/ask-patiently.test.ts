import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRequest } from '../../../lib/messages';
import { askPatiently } from '../../../lib/page/ask-patiently';

const request: PageRequest = { type: 'read-page-globals', ids: ['1005000000000017'] };
const never = () => new Promise<unknown>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that answers each time it is asked as the next of these does, the last of them for ever. */
function worker(...answers: (() => Promise<unknown>)[]) {
  let asked = 0;
  const send = () => (answers[Math.min(asked++, answers.length - 1)] ?? never)();
  const view = globalThis as unknown as Window;
  return {
    asked: () => asked,
    ask: (signal = new AbortController().signal) => askPatiently({ view, send }, request, signal),
  };
}

describe('a page that asks the worker', () => {
  it('is answered at once, and leaves no timer behind', async () => {
    const { ask, asked } = worker(async () => 'verdict');
    expect(await ask()).toBe('verdict');
    expect(asked()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['never answers', never],
    ['answers nothing', async () => undefined],
    ['closes the channel', () => Promise.reject(new Error('the message channel closed'))],
  ])('asks again where one that dies %s', async (_how, dies) => {
    const { ask, asked } = worker(dies, dies, async () => 'verdict');
    const answer = ask();
    await vi.runAllTimersAsync();
    expect(await answer).toBe('verdict');
    expect(asked()).toBe(3);
  });

  it('gives up in the end, without a word or with the reason there is', async () => {
    const silent = worker(never);
    const nothing = silent.ask();
    await vi.runAllTimersAsync();
    expect(await nothing).toBeUndefined();
    expect(silent.asked()).toBe(5);
    const gone = worker(() => Promise.reject(new Error('no extension any more')));
    const refused = expect(gone.ask()).rejects.toThrow('no extension');
    await vi.runAllTimersAsync();
    await refused;
    expect(gone.asked()).toBe(5);
  });

  it('asks no more for a visit that was left', async () => {
    const { ask, asked } = worker(never);
    const leaving = new AbortController();
    const answer = ask(leaving.signal);
    leaving.abort();
    expect(await answer).toBeUndefined();
    expect(asked()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
