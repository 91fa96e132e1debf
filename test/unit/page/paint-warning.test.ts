// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bounds } from '../../../lib/page/keep-on-top';
import { createWarningPainter } from '../../../lib/page/paint-warning';
import type { WarningFrame, WarningPainter } from '../../../lib/page/warning-painter';
import { warning } from '../language/samples';

/**
 * jsdom has no top layer, no constructed style sheets and no `:modal`; they are stood in for, so that what is tested here
 * is the painter's own keeping. What browsers do with it is tested in the browsers.
 */
const lifted: string[] = [];
const painted: AbortController[] = [];
let openedByPage: Element[] = [];
let time = 0;
let frames: (WarningFrame | undefined)[] = [];
let surface: HTMLElement | undefined;
let painter: WarningPainter;
const actions = { leave: vi.fn(), dismiss: vi.fn(), undo: vi.fn(), report: vi.fn() };

const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
const pass = (milliseconds: number) => {
  time += milliseconds;
  vi.advanceTimersByTime(milliseconds);
};
const trusted = { isTrusted: true } as Event;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  Object.defineProperty(document, 'elementFromPoint', {
    configurable: true,
    value: () => hosts()[0] ?? null,
  });
  vi.spyOn(document, 'querySelectorAll').mockImplementation((() => openedByPage) as never);
  HTMLDialogElement.prototype.showModal = function () {
    lifted.push('up');
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    lifted.push('down');
    this.open = false;
  };
  lifted.length = 0;
  openedByPage = [];
  frames = [];
  time = 1000;
  painter = createWarningPainter({
    document,
    css: '',
    now: () => time,
    writeClipboard: async () => {
      throw new Error('refused');
    },
    draw: (root, frame) => {
      frames.push(frame);
      if (!frame) return root.replaceChildren();
      if (root.firstElementChild) return;
      surface = document.createElement('dialog');
      root.append(surface);
      frame.keep(surface);
    },
  });
});

afterEach(async () => {
  for (const ended of painted.splice(0)) ended.abort();
  await Promise.resolve();
  for (const host of hosts()) host.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function paint(): AbortController {
  const ended = new AbortController();
  painted.push(ended);
  painter.paint(warning(), actions, ended.signal);
  return ended;
}

describe('painting a warning', () => {
  it('puts one plain div with a closed root on the page and lifts the surface', () => {
    paint();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.attributes).toHaveLength(0);
    expect(lifted).toEqual(['up']);
  });

  it('counts only a person’s presses, and none in the deaf time', () => {
    paint();
    const frame = frames[0];
    expect(frame?.counts(trusted)).toBe(false);
    pass(bounds.deaf);
    expect(frame?.counts(trusted)).toBe(true);
    expect(frame?.counts({ isTrusted: false } as Event)).toBe(false);
  });

  it('says so when the browser refuses to copy', async () => {
    paint();
    expect(await frames[0]?.copy('x')).toBe(false);
  });

  it('goes whole when its signal aborts: closed, undrawn, off the page, no timer left', async () => {
    const ended = paint();
    ended.abort();
    await Promise.resolve();
    expect(lifted).toEqual(['up', 'down']);
    expect(frames.at(-1)).toBeUndefined();
    expect(hosts()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    pass(10_000);
    expect(hosts()).toEqual([]);
  });

  it('is taken over in place by the warning painted right after', async () => {
    const ended = paint();
    const [host] = hosts();
    ended.abort();
    paint();
    await Promise.resolve();
    expect(hosts()).toEqual([host]);
    expect(lifted).toEqual(['up']);
    expect(frames).toHaveLength(2);
  });

  it('paints nothing for a signal that has aborted before', () => {
    painter.paint(warning(), actions, AbortSignal.abort());
    expect(hosts()).toEqual([]);
  });
});

describe('a page that fights the warning', () => {
  it('sees it come back, deaf again, and at most so many times', () => {
    paint();
    pass(bounds.deaf);
    for (let times = 1; times <= bounds.returns; times++) {
      hosts()[0]?.remove();
      pass(bounds.every);
      expect(hosts()).toHaveLength(1);
      expect(frames[0]?.counts(trusted)).toBe(false);
    }
    hosts()[0]?.remove();
    pass(10 * bounds.every);
    expect(hosts()).toEqual([]);
  });

  it('finds it back in its place, with nothing hung on it, after it was moved into something hidden', () => {
    paint();
    const [host] = hosts();
    const hidden = document.createElement('section');
    document.body.append(hidden);
    hidden.append(host ?? '');
    for (const name of ['hidden', 'inert', 'style', 'aria-hidden']) host?.setAttribute(name, '');
    pass(bounds.every);
    expect(host?.parentNode).toBe(document.documentElement);
    expect(host?.attributes).toHaveLength(0);
    hidden.remove();
  });

  it('and writes its document anew, finds it drawn anew: the old listeners went with the old document', () => {
    paint();
    pass(bounds.deaf);
    const old = document.documentElement;
    const written = old.cloneNode(false) as HTMLElement;
    hosts()[0]?.remove();
    old.replaceWith(written);
    pass(bounds.every);
    expect(hosts()).toHaveLength(1);
    expect(frames.map(Boolean)).toEqual([true, false, true]);
    expect(lifted.at(-1)).toBe('up');
    written.replaceWith(old);
  });

  it('finds it above a dialog or popover it opens later, at once and only once for each', () => {
    paint();
    pass(bounds.deaf);
    openedByPage = [document.createElement('dialog')];
    document.dispatchEvent(new Event('toggle'));
    expect(lifted).toEqual(['up', 'down', 'up']);
    expect(frames[0]?.counts(trusted)).toBe(false);
    pass(10 * bounds.every);
    expect(lifted).toEqual(['up', 'down', 'up']);
  });

  it('finds it above a popover it opens again, though it was known before', () => {
    paint();
    const popover = document.body.appendChild(document.createElement('div'));
    openedByPage = [popover];
    popover.dispatchEvent(new Event('toggle'));
    popover.dispatchEvent(new Event('toggle'));
    expect(lifted.filter((each) => each === 'up')).toHaveLength(3);
    popover.remove();
  });

  it('finds it above whatever covers it, but not for ever', () => {
    paint();
    Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => document.body });
    pass(100 * bounds.every);
    expect(lifted.filter((each) => each === 'up')).toHaveLength(1 + bounds.raises);
  });
});
