// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import { isTyped } from '../../../entrypoints/dashboard/use-suggestions';
import { judgeAsked } from '../../../lib/core/judge-asked';
import type { Asked } from '../../../lib/core/question';
import { composeAnswer } from '../../../lib/language/compose-answer';
import { composeCheckPage } from '../../../lib/language/compose-check-page';
import { ownPageRequestSchema } from '../../../lib/messages';
import { list, match, notice, now } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const lists = [list()];
const listing: Asked = {
  kind: 'listing',
  marketplace: 'aliexpress',
  ids: ['1005000000000001'],
  address: 'https://ko.aliexpress.com/item/1005000000000001.html',
};
const verdict = judgeAsked(listing, [match()], lists);
const found = [{ feed: 'main', byAuthority: true, notice: notice() }];
const page = composeCheckPage({
  answers: [
    composeAnswer({ asked: listing, lists, language: 'en', now, ...(verdict && { verdict }) }),
    composeAnswer({
      asked: { kind: 'words', text: 'rattle' },
      results: { found, all: 1, whole: true },
      ...{ lists, language: 'en', now },
    }),
  ],
  ...{ left: 0, cut: false, lists, language: 'en', now },
});
const suggestion = {
  feed: 'main',
  id: 's:1',
  name: 'Wooden rattle',
  product: 'Montora',
  source: 'EU Safety Gate',
};

type Answers = Parameters<typeof answeringWorker>[0];

function open(answers: Answers = {}) {
  location.hash = '#check';
  const { asked, worker } = answeringWorker({
    ask: page,
    suggest: { suggestions: [suggestion, { ...suggestion, id: 's:2', name: 'Wooden cube' }] },
    'take-question': { text: '' },
    ...answers,
  });
  act(() => render(<App worker={worker} />, root));
  return { asked: () => asked.filter(({ type }) => type === 'ask'), all: asked };
}

const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const field = () => root.querySelector<HTMLTextAreaElement>('#question')!;
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string, over: KeyboardEventInit = {}) =>
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...over }));
  });
const options = () => [...root.querySelectorAll('[role="option"]')];

describe('checking anything', () => {
  it('asks by the button and by Enter, and shows the verdict, the notice and the lists', async () => {
    const { asked } = open();
    await shows('Check anything');
    await type('1005000000000001');
    await press('Enter');
    await shows(/An authority has listed this product as harmful/);
    expect(asked()).toEqual([{ type: 'ask', text: '1005000000000001' }]);
    expect(root.textContent).toMatch(/Notice SR\/09999\/26.*Test list.*12,345 notices/s);
    expect(root.querySelector('.answer')?.getAttribute('data-state')).toBe('flagged');
  });

  it('shows search results as such, with no state', async () => {
    open();
    await type('rattle');
    await press('Enter');
    await shows('Search results, not a verdict');
    expect(root.querySelectorAll('.answer')[1]?.getAttribute('data-state')).toBe('search');
  });

  it('shows apart what was found by the kind of product, each with how it was', async () => {
    const named = { ...found[0]!, written: 'Cot' };
    const results = {
      ...{ found, all: 1, whole: true },
      kind: { words: '유아 침대', others: false, found: [named], all: 1 },
    };
    const answer = composeAnswer({
      asked: { kind: 'words', text: '유아 침대' },
      ...{ results, lists, language: 'en', now },
    });
    open({
      ask: composeCheckPage({ answers: [answer], ...{ left: 0, cut: false, lists, language: 'en', now } }),
    });
    await type('유아 침대');
    await press('Enter');
    await shows('Found by the kind of product');
    const groups = [...root.querySelectorAll('.results-group')].map((group) => group.textContent ?? '');
    expect(groups).toHaveLength(2);
    expect(groups[0]).not.toContain('kind of product');
    expect(groups[1]).toContain('Found by the kind of product: “유아 침대” is “Cot” here.');
    expect(root.querySelector('.answer')?.getAttribute('data-state')).toBe('search');
  });

  it('begins a line with Shift and Enter, and leaves Enter to a keyboard that composes', async () => {
    const { asked } = open();
    await type('나무');
    await press('Enter', { shiftKey: true });
    await press('Enter', { isComposing: true });
    expect(asked()).toEqual([]);
  });

  it('shows notices while somebody types, labelled as search results, and asks for the one that is picked', async () => {
    const { asked } = open();
    await type('woo');
    await vi.waitFor(() => expect(options()).toHaveLength(2));
    expect(root.querySelector('[role="listbox"]')?.getAttribute('aria-label')).toContain('not a verdict');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
    await press('Enter');
    await shows('Search results');
    expect(asked()).toEqual([{ type: 'ask', text: 'Wooden cube', chosen: { feed: 'main', id: 's:2' } }]);
    expect(field().value).toBe('Wooden cube');
    expect(options()).toHaveLength(0);
  });

  it('closes the notices on Escape, and asks what was typed then', async () => {
    const { asked } = open();
    await type('woo');
    await vi.waitFor(() => expect(options()).toHaveLength(2));
    await press('Escape');
    expect(options()).toHaveLength(0);
    await press('Enter');
    expect(asked()).toEqual([{ type: 'ask', text: 'woo' }]);
  });

  it('asks at once for a question that waited', async () => {
    const { asked } = open({ 'take-question': { text: 'https://share.temu.com/x' } });
    await shows(/An authority has listed/);
    expect(field().value).toBe('https://share.temu.com/x');
    expect(asked()).toEqual([{ type: 'ask', text: 'https://share.temu.com/x' }]);
  });

  it('takes an answer away when the worker does not answer the next question', async () => {
    let alive = true;
    const answers = {
      get ask() {
        return alive ? page : undefined;
      },
    };
    location.hash = '#check';
    const { worker } = answeringWorker({ 'take-question': { text: '' }, suggest: { suggestions: [] } });
    const ask = worker.ask;
    worker.ask = (request, isAnswer) =>
      request.type === 'ask'
        ? Promise.resolve(isAnswer(answers.ask) ? answers.ask : undefined)
        : ask(request, isAnswer);
    act(() => render(<App worker={worker} />, root));
    await type('1005000000000001');
    await press('Enter');
    await shows(/An authority has listed/);
    alive = false;
    await type('8809999123453');
    await press('Enter');
    await shows('That did not work');
    expect(root.querySelector('.answer')).toBeNull();
  });
});

describe('what is typed', () => {
  it.each(['wo', '나', 'vt-90', '摇'])('%s is looked for', (text) => expect(isTyped(text)).toBe(true));
  it.each(['', '  ', 'https://a.aliexpress.com/_x', 'a\nb', 'x'.repeat(81)])('%j is not', (text) =>
    expect(isTyped(text)).toBe(false),
  );
});

describe('the worker’s door', () => {
  it.each([
    { type: 'ask', text: 'x'.repeat(4001) },
    { type: 'ask' },
    { type: 'ask', text: 'x', chosen: { feed: 'main' } },
    { type: 'suggest', text: 'x'.repeat(201) },
    { type: 'take-question', tab: 1 },
  ])('refuses %j', (request) => expect(ownPageRequestSchema.safeParse(request).success).toBe(false));
});

describe('words that were searched for', () => {
  it('are watched by a press, and what came of it is said; what is judged has no such press', async () => {
    const { all } = open({ 'watch-words': { text: 'From now on you are told.', isKept: true } });
    await type('rattle');
    await press('Enter');
    await shows('Search results');
    const watch = [...root.querySelectorAll<HTMLButtonElement>('.watch-words button')];
    expect(watch.map((each) => each.textContent)).toEqual(['Tell me of new notices with these words']);
    await act(() => watch[0]?.click());
    await shows('From now on you are told.');
    expect(all.slice(-1)).toEqual([{ type: 'watch-words', text: 'rattle' }]);
    expect(root.querySelector('.watch-words button')).toBeNull();
  });

  it('say so where they could not be kept', async () => {
    open();
    await type('rattle');
    await press('Enter');
    await shows('Search results');
    await act(() => root.querySelector<HTMLButtonElement>('.watch-words button')?.click());
    await shows('It could not be kept.');
  });
});
