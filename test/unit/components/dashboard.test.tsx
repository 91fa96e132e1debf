// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import { type DashboardWorker, isListsPage } from '../../../entrypoints/dashboard/dashboard-worker';
import { composeListsPage } from '../../../lib/language/compose-lists-page';
import { ownPageRequestSchema } from '../../../lib/messages';
import { list, now } from '../language/samples';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const off = { on: false, access: false };
const told = composeListsPage({
  ...{ language: 'en', fetching: false, lists: [list()], now },
  direct: { 'eu-safety-gate': off, 'us-cpsc': off },
});

function open(over: Partial<DashboardWorker> = {}) {
  const asked: unknown[] = [];
  const worker: DashboardWorker = {
    ask: async (request) => {
      asked.push(request);
      return told;
    },
    askForHost: vi.fn(async () => true),
    browserLanguages: ['en'],
    ...over,
  };
  act(() => render(<App worker={worker} />, root));
  return { asked, worker };
}

const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const first = () => root.querySelector<HTMLButtonElement>('[role="switch"]')!;

describe('the lists page', () => {
  it('asks the browser for the one host in the press itself, and the worker only once it was granted', async () => {
    const { asked, worker } = open();
    await shows('EU Safety Gate');
    await act(() => first().click());
    expect(worker.askForHost).toHaveBeenCalledWith('https://ec.europa.eu/*');
    await vi.waitFor(() =>
      expect(asked).toContainEqual({ type: 'switch-direct', source: 'eu-safety-gate', on: true }),
    );
    for (const request of asked) expect(ownPageRequestSchema.safeParse(request).success).toBe(true);
  });

  it('switches nothing on that was refused, and says so', async () => {
    const { asked } = open({ askForHost: async () => false });
    await shows('EU Safety Gate');
    await act(() => first().click());
    await shows('Not switched on');
    expect(asked).toEqual([{ type: 'lists-page' }]);
  });

  it('says that the worker did not answer, and shows no list', async () => {
    open({ ask: async () => undefined });
    await shows('did not answer');
    expect(root.querySelector('.list-card')).toBeNull();
  });

  it('names itself and its section', async () => {
    open();
    await shows('Lists and sources');
    expect(document.title).toBe('Ansim: Lists and sources');
    expect(root.querySelector('nav a')?.getAttribute('aria-current')).toBe('page');
  });

  it('takes nothing but the worker’s own answer', () => {
    for (const answer of [undefined, null, { refused: 'fault' }, 'x', { lists: [] }])
      expect(isListsPage(answer)).toBe(false);
    expect(isListsPage(told)).toBe(true);
  });
});

describe('the worker’s door', () => {
  it.each([
    { type: 'switch-direct', source: 'accc', on: true },
    { type: 'switch-direct', source: 'us-cpsc', on: 'yes' },
    { type: 'switch-direct', source: 'us-cpsc', on: true, host: 'https://evil.example/*' },
    { type: 'lists-page', tab: 1 },
  ])('refuses %j', (request) => expect(ownPageRequestSchema.safeParse(request).success).toBe(false));
});
