// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Warning } from '../../../components/Warning';
import type { WarningView } from '../../../lib/core/warning-view';
import type { WarningFrame } from '../../../lib/page/warning-painter';
import { hit, hostile, listing, match, notice, warning } from '../language/samples';

const root = document.createElement('div');
document.body.append(root);

function show(view: WarningView, over: Partial<WarningFrame> = {}) {
  const actions = {
    leave: vi.fn(),
    dismiss: vi.fn(),
    undo: vi.fn(),
    report: vi.fn(async (_: boolean) => true),
  };
  const kept: (HTMLElement | undefined)[] = [];
  const frame: WarningFrame = {
    view,
    actions,
    counts: () => true,
    copy: async () => true,
    keep: (surface) => kept.push(surface),
    ...over,
  };
  act(() => render(<Warning {...frame} />, root));
  return { actions, kept, frame };
}

const find = (selector: string) => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (selector: string) => act(() => find(selector).click());
const shape = () => find('.ansim').dataset.shape;

afterEach(() => act(() => render(null, root)));

describe('the flagged warning', () => {
  it('leads to a report, and to the objection that it is wrong, on presses that count; in practice to neither', () => {
    const { actions } = show(warning());
    press('.reporting button:first-child');
    press('.reporting button:nth-of-type(2)');
    expect(actions.report.mock.calls).toEqual([[false], [true]]);
    const deaf = show(warning(), { counts: () => false });
    press('.reporting button');
    expect(deaf.actions.report).not.toHaveBeenCalled();
    show({ ...warning(), practice: 'Practice' });
    expect(root.querySelector('.reporting')).toBeNull();
  });

  it('says where no page to report on could be opened, and says no such thing where one was', async () => {
    const { frame } = show(warning());
    await press('.reporting button');
    expect(find('.reporting [role="status"]').textContent).toBe('');
    const report = vi.fn(async () => false);
    show(warning(), { actions: { ...frame.actions, report } });
    press('.reporting button');
    await vi.waitFor(() =>
      expect(find('.reporting [role="status"]').textContent).toContain('could not be opened'),
    );
  });

  it('is an alert dialog with a name, a description and its language', () => {
    show(warning({ language: 'ko' }));
    const dialog = find('dialog');
    expect(dialog.getAttribute('role')).toBe('alertdialog');
    expect(find(`#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe(
      '공공기관이 위해제품으로 공표한 상품입니다',
    );
    expect(find(`#${dialog.getAttribute('aria-describedby')}`).textContent).toContain('2026년 9월 11일');
    expect(find('.ansim').lang).toBe('ko');
  });

  it('has the safest action first and "continue" last', () => {
    show(warning());
    const buttons = [...root.querySelectorAll('.actions button')].map((button) => button.textContent);
    expect(buttons).toEqual(['Leave this page', 'Copy with official link', 'I understand, continue']);
    expect(find('[data-first]').textContent).toBe('Leave this page');
  });

  it('leaves, and dismisses into the strip, on presses that count', () => {
    const { actions } = show(warning());
    press('.primary');
    expect(actions.leave).toHaveBeenCalledOnce();
    press('.actions .text');
    expect(actions.dismiss).toHaveBeenCalledOnce();
    expect(shape()).toBe('strip');
  });

  it('is deaf to presses that do not count', () => {
    const { actions } = show(warning(), { counts: () => false });
    press('.primary');
    press('.actions .text');
    act(() => void find('dialog').dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(actions.leave).not.toHaveBeenCalled();
    expect(actions.dismiss).not.toHaveBeenCalled();
    expect(shape()).toBe('dialog');
  });

  it('folds on Esc without dismissing anything, again and again, and opens again without undoing', () => {
    const { actions } = show(warning());
    for (const _ of [1, 2]) {
      const esc = new Event('cancel', { cancelable: true });
      act(() => void find('dialog').dispatchEvent(esc));
      expect(esc.defaultPrevented).toBe(true);
      expect(shape()).toBe('strip');
      press('.strip-button');
      expect(shape()).toBe('dialog');
    }
    expect(actions.dismiss).not.toHaveBeenCalled();
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it('folds when the browser closed it without asking', () => {
    show(warning());
    act(() => void find('dialog').dispatchEvent(new Event('close')));
    expect(shape()).toBe('strip');
  });

  it('does not fold when it was closed because another warning took its place', () => {
    const { frame, kept } = show(warning());
    const old = find('dialog');
    act(() => render(<Warning {...frame} view={warning({ dismissal: 'another' })} />, root));
    act(() => void old.dispatchEvent(new Event('close')));
    expect(shape()).toBe('dialog');
    expect(kept.at(-1)).toBe(find('dialog'));
  });

  it('hands over each surface to be kept on top, and takes it back before it goes', () => {
    const { kept } = show(warning());
    expect(kept.at(-1)?.localName).toBe('dialog');
    press('.actions .text');
    expect(kept.at(-1)?.className).toBe('strip');
    act(() => render(null, root));
    expect(kept.at(-1)).toBeUndefined();
  });

  it('follows a new view: what was folded comes back when the level or the notice changes', () => {
    const { frame } = show(warning());
    act(() => void find('dialog').dispatchEvent(new Event('cancel', { cancelable: true })));
    act(() => render(<Warning {...frame} view={warning()} />, root));
    expect(shape()).toBe('strip');
    act(() => render(<Warning {...frame} view={warning({ dismissal: 'another' })} />, root));
    expect(shape()).toBe('dialog');
  });
});

describe('the possible warning', () => {
  const possible = (over: object = {}) =>
    warning({ verdict: hit([match({ level: 'possible', ...over })]), shape: 'banner' });

  it('is a banner that shows both sides and the limits, and the rest when asked', () => {
    show(possible({ heldBack: 'limited-to-batches' }));
    expect(root.querySelector('dialog')).toBeNull();
    expect(find('[role=alert] h1').textContent).toContain('may be a product');
    expect(find('.evidence').textContent).toContain('1005000000000001');
    expect(find('.limits').textContent).toContain('certain batches only');
    expect(root.querySelector('.advice')).toBeNull();
    press('.disclose');
    expect(find('.disclose').getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelectorAll('.evidence')).toHaveLength(1);
    expect(find('.advice').textContent).toContain('Compare both sides');
    press('.disclose');
    expect(root.querySelector('.advice')).toBeNull();
  });

  it('folds on Esc without dismissing', () => {
    const { actions } = show(possible());
    act(
      () =>
        void find('.disclose').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(shape()).toBe('strip');
    expect(actions.dismiss).not.toHaveBeenCalled();
    press('.strip-button');
    expect(shape()).toBe('banner');
  });
});

describe('the strip', () => {
  it('says what it is about and undoes a dismissal on the way back', () => {
    const { actions } = show(warning({ shape: 'strip' }));
    expect(find('aside').getAttribute('aria-label')).toBe('An authority has listed this product as harmful');
    expect(find('.strip p').textContent).toBe('Listed as harmful: EU Safety Gate');
    press('.strip-button');
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(shape()).toBe('dialog');
  });
});

describe('practice', () => {
  it('is marked above everything else', () => {
    show(warning({ practice: 'Practice!' }));
    expect(find('.scroll').firstElementChild?.textContent).toBe('Practice!');
  });
});

describe('foreign words in a warning', () => {
  const bad = match({
    notice: notice({
      names: [{ lang: 'en', text: hostile }],
      brands: [hostile.slice(0, 200)],
      danger: [{ lang: 'en', text: hostile }],
      advice: [{ lang: 'en', text: hostile }],
    }),
    evidence: [{ kind: 'brand-model', listing: hostile, notice: hostile }],
  });

  it('never become markup, and carry no direction override', () => {
    show(warning({ verdict: hit([bad, bad]), listing: { ...listing, titles: [hostile] } }));
    expect(root.querySelector('img, script, iframe, [onerror]')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(root.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('are folded when long, and shown whole when asked', () => {
    show(warning({ verdict: hit([bad]) }));
    expect(find('.quote').classList.contains('folded')).toBe(true);
    press('.quoted .link-button');
    expect(find('.quote').classList.contains('folded')).toBe(false);
  });

  it('link only to https, in a tab of its own that knows nothing of this one', () => {
    show(warning());
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual(['https://notices.example/SR-09999-26']);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('are marked with their language', () => {
    show(
      warning({
        language: 'ko',
        verdict: hit([match({ notice: notice({ danger: [{ lang: 'fr', text: 'Petites pièces.' }] }) })]),
      }),
    );
    expect(find('blockquote').lang).toBe('fr');
    expect(find('.product h2').lang).toBe('en');
  });
});

describe('several notices', () => {
  it('show the strongest whole and the others by name, to be opened', () => {
    const second = match({ notice: notice({ id: 'us-cpsc:26582', source: 'us-cpsc' }), level: 'possible' });
    show(warning({ verdict: hit([match(), second]) }));
    expect(root.querySelectorAll('article.notice')).toHaveLength(1);
    expect(find('details summary').textContent).toContain('Notice 26-582');
  });
});

describe('copying', () => {
  it('says so when it is done', async () => {
    const copied: string[] = [];
    const view = warning();
    show(view, { copy: async (text) => copied.push(text) > 0 });
    press('.actions .quiet');
    await vi.waitFor(() => expect(find('.actions .quiet').textContent).toBe('Copied'));
    expect(copied).toEqual([view.copyText]);
  });

  it('shows the text selected where the browser refuses', async () => {
    const view = warning();
    show(view, { copy: async () => false });
    press('.actions .quiet');
    await vi.waitFor(() => expect(root.querySelector('textarea')).not.toBeNull());
    const field = root.querySelector('textarea');
    expect(field?.value).toBe(view.copyText);
    await vi.waitFor(() => expect(field?.selectionEnd).toBe(view.copyText.length));
  });
});
