// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/popup/App';
import { isPopupState, type PopupWorker, type StateRequest } from '../../../entrypoints/popup/popup-worker';
import type { PageState } from '../../../lib/core/page-state';
import type { PopupState } from '../../../lib/core/popup-state';
import { composeListLines } from '../../../lib/language/compose-list-lines';
import { composePageState } from '../../../lib/language/compose-page-state';
import { hit, list, listing, now } from '../language/samples';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const flagged: PageState = { kind: 'verdict', verdict: hit(), listing, dismissal: 'd', dismissed: false };
const miss: PageState = {
  kind: 'verdict',
  verdict: { kind: 'not-listed', lists: [list()] },
  dismissed: false,
};
const before: PageState = {
  kind: 'verdict',
  verdict: { kind: 'could-not-check', reason: { kind: 'opened-before-installation' }, lists: [] },
  dismissed: false,
};

function told(page: PageState, over: Partial<PopupState> = {}): PopupState {
  return {
    language: 'en',
    languageSetting: 'browser',
    page: composePageState(page, 'en', now),
    listLines: composeListLines([list()], 'en', now),
    dismissals: [],
    ...over,
  };
}

type Answer = (request: StateRequest) => PopupState | undefined;

function open(answer: Answer, over: Partial<PopupWorker> = {}) {
  const asked: StateRequest[] = [];
  let changed = () => {};
  const worker: PopupWorker = {
    ask: async (request) => {
      asked.push(request);
      return answer(request);
    },
    practise: async () => true,
    openCheck: vi.fn(async () => true),
    showStructure: async () => true,
    report: async () => true,
    reload: vi.fn(async () => {}),
    allowAccess: vi.fn(async () => true),
    copy: async () => true,
    onPageChange: (listener) => {
      changed = listener;
    },
    ordersPage: '/orders.html?of=7',
    browserLanguages: ['en'],
    ...over,
  };
  act(() => render(<App worker={worker} />, root));
  return { asked, worker, change: () => changed() };
}

const notUnderstood: PageState = {
  kind: 'verdict',
  verdict: {
    kind: 'could-not-check',
    reason: { kind: 'page-not-understood', missing: ['title'] },
    lists: [],
  },
  dismissed: false,
};

const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = (name: string) => act(() => button(name).click());

describe('the popup', () => {
  it('is never blank: it says that it is opening, in the browser’s language', () => {
    open(() => undefined, { ask: () => new Promise(() => {}), browserLanguages: ['ko-KR'] });
    expect(root.textContent).toContain('여는 중…');
    expect(root.querySelector('main')?.lang).toBe('ko');
  });

  it('shows the verdict, the notice and the lists', async () => {
    open(() => told(flagged));
    await shows(/An authority has listed this product as harmful/);
    expect(root.querySelector('.verdict')?.getAttribute('data-state')).toBe('flagged');
    expect(root.textContent).toMatch(/Notice SR\/09999\/26.*Test list.*12,345 notices/s);
  });

  it('offers to check the orders of a page of orders, says that nothing was read, and then what was found', async () => {
    const before = told(miss, { orders: { hasResult: false } });
    const after = told(miss, {
      orders: { hasResult: true, told: '2 of 24 ordered products are on official lists' },
    });
    const { asked } = open(({ type }) => (type === 'check-orders' ? after : before));
    await shows(/Ansim has read nothing on this page/);
    act(() => root.querySelector<HTMLButtonElement>('.orders .primary')?.click());
    await shows(/2 of 24 ordered products/);
    expect(asked).toContainEqual({ type: 'check-orders' });
    expect(root.querySelector('.orders a')?.getAttribute('href')).toBe('/orders.html?of=7');
  });

  it('tells a refusal or a dead worker as "could not check", never as nothing found', async () => {
    let alive = true;
    const { change } = open(() => (alive ? told(miss) : undefined));
    await shows(/Not on the lists of 24 November 2026/);
    alive = false;
    act(() => change());
    await shows(/Could not check/);
    expect(root.textContent).not.toContain('Not on the lists');
    alive = true;
    press('Check now');
    await shows(/Not on the lists/);
  });

  it('keeps asking while the page is being checked, and stops then', async () => {
    let answers = 0;
    const { asked } = open(() => told(++answers < 3 ? { kind: 'checking', lists: [] } : flagged));
    await vi.waitFor(() => expect(root.textContent).toContain('listed this product'), { timeout: 5000 });
    expect(asked.map(({ type }) => type)).toEqual(['popup-state', 'popup-state', 'popup-state']);
  });

  it('shows progress while it checks now', async () => {
    let done: (state: PopupState) => void = () => {};
    open(() => undefined, {
      ask: ({ type }) =>
        type === 'check-now'
          ? new Promise((resolve) => {
              done = resolve;
            })
          : Promise.resolve(told(miss)),
    });
    await shows(/Not on the lists/);
    press('Check now');
    expect(button('Checking…').disabled).toBe(true);
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    act(() => done(told(flagged)));
    await shows(/listed this product/);
    expect(button('Check now').disabled).toBe(false);
  });

  it('offers to reload a tab that was open before the installation', async () => {
    const { worker } = open(() => told(before));
    await shows(/open before Ansim was installed/);
    press('Reload the page');
    expect(worker.reload).toHaveBeenCalledOnce();
  });

  it('hands a question over to the page for checking anything', async () => {
    const { worker } = open(() => told(miss));
    await shows(/Check something else/);
    const field = root.querySelector<HTMLInputElement>('.popup-check input')!;
    act(() => {
      field.value = 'Voltara VT-9041';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('Check');
    await vi.waitFor(() => expect(worker.openCheck).toHaveBeenCalledWith('Voltara VT-9041'));
  });

  it('lists dismissed warnings, each with its way back', async () => {
    const dismissals = [{ dismissal: 'key-1', label: 'Wooden rattle' }];
    const { asked } = open(({ type }) =>
      told(miss, { dismissals: type === 'undo-dismissal' ? [] : dismissals }),
    );
    await shows(/Wooden rattle/);
    expect(button('Warn again').getAttribute('aria-label')).toBe('Warn again: Wooden rattle');
    press('Warn again');
    await vi.waitFor(() => expect(root.textContent).not.toContain('Wooden rattle'));
    expect(asked.at(-1)).toEqual({ type: 'undo-dismissal', dismissal: 'key-1' });
  });

  it('says when a press failed, and keeps what is known', async () => {
    const dismissals = [{ dismissal: 'key-1', label: 'Wooden rattle' }];
    open(({ type }) => (type === 'popup-state' ? told(miss, { dismissals }) : undefined));
    await shows(/Wooden rattle/);
    press('Warn again');
    await shows(/That did not work/);
    expect(root.textContent).toContain('Wooden rattle');
  });

  it('changes the language at once', async () => {
    const { asked } = open((request) =>
      request.type === 'set-language'
        ? told(miss, { language: 'ko', languageSetting: 'ko', page: composePageState(miss, 'ko', now) })
        : told(miss),
    );
    await shows(/Not on the lists/);
    const select = root.querySelector('select');
    if (!select) throw new Error('no select');
    act(() => {
      select.value = 'ko';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(/자 목록에는 없습니다/);
    expect(asked.at(-1)).toEqual({ type: 'set-language', language: 'ko' });
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('ko'));
  });

  it('practises on the page where it can, else in the popup itself', async () => {
    open(() => told(miss));
    await shows(/Not on the lists/);
    press('Flagged');
    await shows(/The practice warning is on the page/);
    act(() => render(null, root));

    open(() => told(miss), { practise: async () => false });
    await shows(/Not on the lists/);
    press('Possible');
    await shows(/This page cannot show a warning, so here it is/);
    expect(root.querySelector('.ribbon')?.textContent).toBe(
      'Practice. The toy is made up and no product was checked.',
    );
    press('End practice');
    await vi.waitFor(() => expect(root.querySelector('.ribbon')).toBeNull());
  });
});

describe('an answer of the worker', () => {
  it.each([undefined, null, 'x', {}, { refused: 'fault' }])('%j is no popup state', (answer) =>
    expect(isPopupState(answer)).toBe(false),
  );
  it('is one when it holds a page and lists', () => expect(isPopupState(told(miss))).toBe(true));

  it('offers to look at the structure of a page that could not be read, and says so where that fails', async () => {
    const showStructure = vi.fn(async () => false);
    open(() => told(notUnderstood), { showStructure });
    await shows('Help mend this');
    expect(showStructure).not.toHaveBeenCalled();
    press('Look at the page’s structure');
    await shows('structure could not be read');
    expect(showStructure).toHaveBeenCalledOnce();
  });

  it('offers no structure of any other page', async () => {
    open(() => told(before));
    await shows('before Ansim was installed');
    expect(root.textContent).not.toContain('structure');
  });

  it('leads to a report where a product was read, with a picture only where that is ticked, and says so where it fails', async () => {
    const report = vi.fn(async () => false);
    open(() => told(miss, { own: { watched: 'no' } }), { report });
    await shows('Write a report');
    press('Write a report');
    await shows('The report could not be opened');
    act(() => root.querySelector<HTMLInputElement>('.report-part input')?.click());
    press('Write a report');
    await vi.waitFor(() => expect(report.mock.calls).toEqual([[false], [true]]));
  });
});
