// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Cards } from '../../../components/Cards';
import { composeCard } from '../../../lib/language/compose-card';
import { composeStrip } from '../../../lib/language/compose-strip';
import type { CardsFrame } from '../../../lib/page/card-painter';
import { hit, hostile, listing, match, notice, now } from '../language/samples';

const root = document.createElement('div');
document.body.append(root);
const view = composeCard({ ages: [], language: 'en', verdict: hit(), listing, now });
const strip = composeStrip({ flagged: 1, possible: 0, rows: { flagged: 1, possible: 0 } }, 'cart', 'en');

/** jsdom has no popovers. */
beforeAll(() => {
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = function () {
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
  };
});
afterAll(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
});
afterEach(() => act(() => render(null, root)));

function show(over: Partial<CardsFrame> = {}) {
  const place = vi.fn();
  const frame: CardsFrame = {
    badges: [{ key: '1', view, place, bringIntoView: vi.fn() }],
    counts: () => true,
    copy: async () => true,
    keep: vi.fn(),
    act: vi.fn(),
    ...over,
  };
  act(() => render(<Cards {...frame} />, root));
  return { frame, place };
}

const find = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (selector: string) => act(() => find(selector).click());

describe('a badge', () => {
  it('has an icon, a word, a level and a name, and is hidden until it has its place', () => {
    const { place } = show();
    const badge = find('.badge');
    expect(badge.querySelector('svg.state-icon-flagged')).not.toBeNull();
    expect(badge.textContent).toBe('Listed as harmful');
    expect(badge.getAttribute('aria-label')).toBe('Listed as harmful: 나무 딸랑이');
    expect(badge.dataset).toMatchObject({ level: 'flagged', at: 'gone' });
    expect(place).toHaveBeenLastCalledWith(badge);
    act(() => render(null, root));
    expect(place).toHaveBeenLastCalledWith(null);
  });

  it('stays the same node while others come, go and change their order, which the keyboard follows', () => {
    const place = vi.fn();
    const badge = (key: string) => ({
      key,
      view: { ...view, name: `Badge ${key}` },
      place: (element: HTMLElement | null) => place(key, element),
      bringIntoView: vi.fn(),
    });
    const [one, two, three, four] = ['1', '2', '3', '4'].map(badge);
    show({ badges: [one!, two!, three!] });
    const names = () => [...root.querySelectorAll('.badge')].map((node) => node.getAttribute('aria-label'));
    const before = [...root.querySelectorAll('.badge')];
    place.mockClear();
    show({ badges: [three!, four!, one!] });
    expect(names()).toEqual(['Badge 3', 'Badge 4', 'Badge 1']);
    const after = [...root.querySelectorAll('.badge')];
    expect([after[0], after[2]]).toEqual([before[2], before[0]]);
    expect(place.mock.calls).toEqual([
      ['2', null],
      ['4', after[1]],
    ]);
  });

  it('opens who says so, why, how sure, and the official page; and closes again', () => {
    show();
    press('.badge');
    const dialog = find('[role="dialog"]');
    expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe(view.heading);
    expect(dialog.textContent).toContain('EU Safety Gate');
    expect(dialog.textContent).toContain('Small parts come off.');
    expect(find('.in-short .evidence').textContent).toContain('1005000000000001');
    expect(find('.in-short .official a').getAttribute('href')).toBe('https://notices.example/SR-09999-26');
    expect(find('.badge').getAttribute('aria-expanded')).toBe('true');
    press('.actions .text');
    expect(root.querySelector('[role="dialog"]')).toBeNull();
  });

  it('opens on a person’s press only, and scrolls its card into view when the keyboard comes to it', () => {
    const { frame } = show({ counts: () => false });
    press('.badge');
    expect(root.querySelector('[role="dialog"]')).toBeNull();
    act(() => void find('.badge').dispatchEvent(new FocusEvent('focus')));
    expect(frame.badges[0]?.bringIntoView).toHaveBeenCalledOnce();
  });

  it('never makes markup of what a page or notice says', () => {
    const said = composeCard({
      ages: [],
      language: 'en',
      verdict: hit([match({ notice: notice({ names: [{ lang: 'en', text: hostile }] }) })]),
      listing: { ...listing, titles: [hostile] },
      now,
    });
    show({ badges: [{ key: '1', view: said, place: () => {}, bringIntoView: () => {} }] });
    press('.badge');
    expect(root.querySelector('img')).toBeNull();
    expect(root.innerHTML).not.toContain('\u202e');
  });
});

describe('the strip', () => {
  it('says how many, who shows it, and can be folded and unfolded', () => {
    const { frame } = show(strip && { strip });
    expect(frame.keep).toHaveBeenLastCalledWith(find('.card-strip'));
    expect(find('[role="alert"]').textContent).toBe('1 item in your cart is on an official list');
    expect(find('.card-strip').textContent).toContain('not by the shop');
    const [showIt, fold] = root.querySelectorAll<HTMLElement>('.strip-button');
    act(() => showIt?.click());
    expect(frame.act).toHaveBeenCalledOnce();
    act(() => fold?.click());
    expect(find('.card-strip').textContent).toBe('Unfold');
    expect(find('.card-strip').getAttribute('aria-label')).toBe('1 item in your cart is on an official list');
    press('.strip-button');
    expect(find('[role="alert"]').textContent).toContain('in your cart');
  });
});
