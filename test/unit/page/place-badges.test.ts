import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardView } from '../../../lib/core/cards';
import { type Badge, placeBadges, placing } from '../../../lib/page/place-badges';

const ended: AbortController[] = [];
afterEach(() => {
  for (const each of ended.splice(0)) each.abort();
});

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A page of cards whose frames the test draws: jsdom has no layout. `cost` is what asking for what lies at a point takes. */
function grid(count: number, { cost = 0 } = {}) {
  const card = (at: number) =>
    `<div class="card"><a href="/item/${at}.html"><img class="icon"><img class="product"></a></div>`;
  const { window } = new JSDOM(
    `<body><header style="position:sticky"></header>${Array.from({ length: count }, (_, at) => card(at)).join('')}</body>`,
    { pretendToBeVisual: true },
  );
  const { document } = window;
  let clock = 0;
  let isLaidOut = false;
  /** What was done, in its order. */
  const done: ('read' | 'write')[] = [];
  const asked: Element[] = [];
  const boxes = new Map<Element, Box>();
  const header = document.querySelector('header')!;
  let covered: Element | undefined;

  const read = <Answer>(answer: Answer): Answer => {
    done.push('read');
    if (!isLaidOut)
      throw new Error('The page was asked about its layout outside the time in which it is known.');
    return answer;
  };
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    return read(boxes.get(this) ?? { left: 0, top: 0, width: 0, height: 0 }) as DOMRect;
  };
  document.elementFromPoint = (x, y) => {
    clock += cost;
    const met = [...boxes].find(
      ([, { left, top, width, height }]) => x >= left && y >= top && x < left + width && y < top + height,
    )?.[0];
    if (met) asked.push(met);
    return read(met === covered ? header : (met ?? null));
  };
  let resized: (() => void) | undefined;
  const sighted = new Set<Element>();
  let frames: (() => void)[] = [];
  Object.assign(window, {
    ResizeObserver: class {
      constructor(private readonly call: () => void) {}
      observe = () => {
        resized = this.call;
      };
      disconnect = () => {
        resized = undefined;
      };
    },
    requestAnimationFrame: (call: () => void) => frames.push(call),
    cancelAnimationFrame: () => {
      frames = [];
    },
  });

  const badges = [...document.querySelectorAll('.card')].map((element, at): Badge => {
    const link = element.querySelector('a')!;
    const [icon, product] = element.querySelectorAll('img');
    boxes.set(product!, { left: 200 * at, top: 100, width: 180, height: 180 });
    boxes.set(icon!, { left: 200 * at, top: 300, width: 16, height: 16 });
    const button = document.createElement('button');
    const style = { maxInlineSize: '' };
    Object.defineProperty(style, 'transform', { set: () => void done.push('write') });
    Object.defineProperty(button, 'style', { value: style });
    const hit = {
      card: { element, link, named: `/item/${at}.html`, marketplace: 'aliexpress' as const, ids: [`${at}`] },
      view: {} as CardView,
    };
    return { key: `${at}`, hit, box: undefined, element: button, cut: true, isHidden: undefined, at: 'gone' };
  });
  const host = document.createElement('div');
  boxes.set(host, { left: 0, top: -40, width: 0, height: 0 });
  document.documentElement.append(host);
  const signal = new window.AbortController();
  ended.push(signal as AbortController);
  placeBadges({
    view: window as unknown as Window & typeof globalThis,
    host,
    sight: {
      observe: (box: Element) => void sighted.add(box),
      unobserve: (box: Element) => void sighted.delete(box),
    } as unknown as IntersectionObserver,
    badges: () => badges,
    redraw: () => undefined,
    now: () => clock,
    signal: signal.signal as AbortSignal,
  });
  return {
    badges,
    done,
    asked,
    boxes,
    cover: (badge: Badge | undefined) => {
      covered = badge?.box;
    },
    /** The browser draws one frame, and then tells what is in view. */
    frame() {
      for (const call of frames.splice(0)) call();
      isLaidOut = true;
      resized?.();
      isLaidOut = false;
      for (const badge of badges) if (badge.box && sighted.has(badge.box)) badge.cut = false;
    },
  };
}

describe('badges', () => {
  it('stand on the product’s picture of their card, and a page is never made to lay itself out for them', () => {
    const { badges, frame, boxes } = grid(3);
    frame();
    frame();
    expect(badges.map(({ box }) => box?.className)).toEqual(['product', 'product', 'product']);
    expect(badges.map(({ at }) => at)).toEqual([0, 200, 400].map((x) => ({ x, y: 140, width: 180 })));
    expect(badges.every(({ element }) => element?.dataset.at === 'here')).toBe(true);
    boxes.set(badges[0]!.box!, { left: 20, top: 100, width: 100, height: 180 });
    frame();
    expect(badges[0]?.at).toEqual({ x: 20, y: 140, width: 100 });
    expect(badges[0]?.element?.dataset.room).toBe('some');
  });

  it('are written only after everything of a look was read', () => {
    const { frame, done } = grid(12);
    for (let count = 0; count < 4; count++) {
      done.length = 0;
      frame();
      const [firstWrite, lastRead] = [done.indexOf('write'), done.lastIndexOf('read')];
      expect(lastRead).toBeGreaterThan(-1);
      if (firstWrite > -1) expect(firstWrite).toBeGreaterThan(lastRead);
    }
  });

  it('that are many are looked at in slices, one a frame, and all have their turn', () => {
    const { badges, frame, asked } = grid(60, { cost: 2 });
    frame();
    let most = 0;
    let count = 0;
    for (; count < 60 && badges.some(({ at }) => typeof at === 'string'); count++) {
      asked.length = 0;
      frame();
      most = Math.max(most, asked.length);
    }
    expect(most * 2).toBeLessThanOrEqual(placing.slice + 2);
    expect(count).toBeLessThanOrEqual(Math.ceil(60 / most));
    const again = new Set<Element>();
    for (let round = 0; round < 25; round++) {
      asked.length = 0;
      frame();
      for (const each of asked) again.add(each);
    }
    expect(again.size).toBe(60);
  });

  it('step back from what the page lays over their card, and go with the product', () => {
    const { badges, frame, cover } = grid(2);
    frame();
    frame();
    cover(badges[0]);
    frame();
    expect(badges.map(({ at }) => (typeof at === 'string' ? at : 'here'))).toEqual(['away', 'here']);
    cover(undefined);
    badges[1]?.hit.card.link.setAttribute('href', '/item/another.html');
    frame();
    expect(badges.map(({ at }) => (typeof at === 'string' ? at : 'here'))).toEqual(['here', 'gone']);
  });
});
