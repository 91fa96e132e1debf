import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/page-changes';

/** A document that is complete, or still waits for its load, and a clock that only the test moves. */
async function open({ complete = true } = {}) {
  const { window } = new JSDOM('<p>first</p>');
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve()));
  let now = 1000;
  vi.spyOn(window.performance, 'now').mockImplementation(() => now);
  if (!complete)
    Object.defineProperty(window.document, 'readyState', { value: 'interactive', configurable: true });
  const ended = new AbortController();
  const view = window as unknown as Window & typeof globalThis;
  return {
    window,
    ended,
    changes: watchChanges(view, ended.signal),
    async pass(milliseconds: number, change?: (document: Document) => void) {
      now += milliseconds;
      change?.(window.document);
      await Promise.resolve();
    },
  };
}

describe('how long a page has been quiet', () => {
  it('counts from when the document is complete', async () => {
    const { changes, pass } = await open();
    await pass(700);
    expect(changes.quietFor()).toBe(700);
  });

  it('is no time at all while the document is still loading, whatever the clock says', async () => {
    const { window, changes, pass } = await open({ complete: false });
    await pass(9000);
    expect(changes.quietFor()).toBe(0);
    window.dispatchEvent(new window.Event('load'));
    await pass(400);
    expect(changes.quietFor()).toBe(400);
  });

  it.each<[string, (document: Document) => void]>([
    ['an element that is added', (document) => document.body.append('second')],
    ['an element that goes', (document) => document.querySelector('p')?.remove()],
    ['a text that changes', (document) => document.querySelector('p')?.firstChild?.replaceWith('other')],
  ])('begins anew with %s', async (_what, change) => {
    const { changes, pass } = await open();
    await pass(2000, change);
    await pass(300);
    expect(changes.quietFor()).toBe(300);
  });

  it('goes on while only attributes change: a carousel moves for ever', async () => {
    const { changes, pass } = await open();
    await pass(2000, (document) => document.body.setAttribute('style', 'left: 3px'));
    await pass(300);
    expect(changes.quietFor()).toBe(2300);
  });
});

it('watching that was stopped sees nothing more', async () => {
  const { changes, pass } = await open();
  changes.stop();
  await pass(2000, (document) => document.body.append('second'));
  expect(changes.quietFor()).toBe(2000);
});

describe('the next change of a page', () => {
  it('is waited for', async () => {
    const { changes, pass, ended } = await open();
    const seen: string[] = [];
    void changes.next(ended.signal).then(() => seen.push('change'));
    await pass(100);
    expect(seen).toEqual([]);
    await pass(100, (document) => document.body.append('second'));
    await pass(0);
    expect(seen).toEqual(['change']);
  });

  it('is waited for no longer than the visit', async () => {
    const { changes, ended } = await open();
    const waiting = changes.next(ended.signal);
    ended.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
