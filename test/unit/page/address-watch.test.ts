import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../lib/page/address-watch';

describe('watching the address of a page', () => {
  let dom: JSDOM;
  let ended: AbortController;
  const seen: [string, string][] = [];
  const view = () => dom.window as unknown as Window;

  beforeEach(() => {
    dom = new JSDOM('', { url: 'https://www.temu.com/kr/a-g-601099000000001.html', pretendToBeVisual: true });
    ended = new dom.window.AbortController();
    seen.length = 0;
    watchAddress(view(), ended.signal, (address, cause) => seen.push([address, cause]), 5);
  });
  afterEach(() => ended.abort());

  it('tells of a pushState that no event announces', async () => {
    dom.window.history.pushState({}, '', '/kr/b-g-601099000000002.html');
    await vi.waitFor(() =>
      expect(seen).toEqual([['https://www.temu.com/kr/b-g-601099000000002.html', 'changed']]),
    );
  });

  it('tells of going back', async () => {
    dom.window.history.pushState({}, '', '/kr/b-g-601099000000002.html');
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    dom.window.history.back();
    await vi.waitFor(() =>
      expect(seen.at(-1)).toEqual(['https://www.temu.com/kr/a-g-601099000000001.html', 'changed']),
    );
  });

  it('is silent about a fragment', async () => {
    dom.window.location.hash = 'reviews';
    dom.window.history.pushState({}, '', '/kr/b-g-601099000000002.html');
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]?.[0]).toContain('/kr/b-g-');
  });

  it('tells of a page that comes back from the back/forward cache, although the address is the same', () => {
    const event = new dom.window.Event('pageshow');
    Object.assign(event, { persisted: true });
    dom.window.dispatchEvent(event);
    expect(seen).toEqual([['https://www.temu.com/kr/a-g-601099000000001.html', 'restored']]);
  });

  it('stops with its signal', async () => {
    ended.abort();
    dom.window.history.pushState({}, '', '/kr/b-g-601099000000002.html');
    dom.window.dispatchEvent(new dom.window.PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
  });
});
