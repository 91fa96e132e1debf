// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import type { OwnProduct } from '../../../lib/core/own-product';
import { editionsOf } from '../../../lib/core/product-news';
import type { WordWatch } from '../../../lib/core/word-watch';
import { composeAdded } from '../../../lib/language/compose-added';
import { composeProducts, type ProductsInput } from '../../../lib/language/compose-products';
import { hostile, list, listing, now } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const lists = [list()];
const at = '2026-11-20T10:00:00.000Z';
const watch: WordWatch = {
  ...{ key: 'words:balls magnetic', origin: 'words', at, words: hostile.slice(0, 190), naming: 3 },
  ...{ known: [], comparedWith: editionsOf(lists) },
  notices: [{ feed: 'main', id: 'us-cpsc:1', dated: '2026-11-02', found: at, name: hostile.slice(0, 300) }],
  news: [{ kind: 'named', feed: 'main', notice: 'us-cpsc:1', at, seen: false }],
};
const page = (watches: WordWatch[], kept?: 'kept' | 'too-general') => pageOf({ watches }, kept);
const pageOf = (over: Partial<ProductsInput>, kept?: 'kept' | 'too-general') =>
  composeProducts({
    ...{ products: [], watches: [], lists, language: 'en', now, notifications: 'not-allowed', isFull: false },
    lookBack: { on: false, days: 90 },
    ...over,
    ...(kept && { told: composeAdded([{ kind: 'words', kept }], 'en') }),
  });

function open(answers: Parameters<typeof answeringWorker>[0]) {
  location.hash = '#products';
  const { asked, worker } = answeringWorker(answers);
  act(() => render(<App worker={worker} />, root));
  return { asked };
}
const thing = (number: number, origin: OwnProduct['origin'] = 'bought'): OwnProduct => ({
  ...{ key: `temu:${number}`, origin, at, label: `Thing ${number}`, listing, isListing: true },
  ...{ notices: [], news: [] },
});
const things = (count: number) => Array.from({ length: count }, (_, at) => thing(at));
const cards = () => [...root.querySelectorAll('.product h3')].map((each) => each.textContent);
const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const press = (name: string) =>
  act(() => {
    const all = [...root.querySelectorAll('button')];
    const found = all.find((each) => each.textContent === name || each.getAttribute('aria-label') === name);
    if (!found) throw new Error(`no button "${name}"`);
    found.click();
  });
const field = () => root.querySelector('input') as HTMLInputElement;
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the words on the products page', () => {
  it('show as text whatever is in them, and have no state of a product', async () => {
    open({ products: page([watch]) });
    await shows('3 notices name all of these words');
    expect(root.querySelectorAll('.products :is(img, script, iframe)')).toHaveLength(0);
    expect([...root.querySelectorAll('li.product')].map((each) => each.getAttribute('data-state'))).toEqual([
      'words',
    ]);
    expect(
      root.querySelectorAll('.state-icon, [data-level="flagged"], [data-level="possible"]'),
    ).toHaveLength(0);
  });

  it('show how a kind of product was found, and search for the ways it is written', async () => {
    const kind = { words: hostile.slice(0, 190), naming: 1, written: [hostile.slice(0, 100), 'Travel cot'] };
    const notices = watch.notices.map((each) => ({ ...each, written: 'Travel cot' }));
    const { asked } = open({ products: page([{ ...watch, kind, notices }]) });
    await shows('Found by the kind of product');
    expect(root.querySelectorAll('.products :is(img, script, iframe)')).toHaveLength(0);
    await press('Search for “Travel cot”');
    expect(asked).toContainEqual({ type: 'open-check', text: 'Travel cot' });
  });

  it('can be searched for, and deleted with all the rest', async () => {
    const { asked } = open({
      products: page([{ ...watch, words: 'magnetic balls' }]),
      'remove-products': page([]),
    });
    await shows('magnetic balls');
    await press('Search for these words');
    expect(asked).toContainEqual({ type: 'open-check', text: 'magnetic balls' });
    await press('Delete all products and words');
    await press('Really delete all of them');
    await vi.waitFor(() => expect(root.textContent).not.toContain('magnetic balls'));
  });

  it('stay in the field where they were refused, and leave it where they are watched', async () => {
    const answers = { products: page([]), 'add-product': page([], 'too-general') };
    open(answers);
    await shows('No product is watched yet.');
    await type('toy');
    await press('Add');
    await shows('Add a brand, a model or one more word.');
    expect(field().value).toBe('toy');
    answers['add-product'] = page([watch], 'kept');
    await press('Add');
    await vi.waitFor(() => expect(field().value).toBe(''));
  });
});

describe('the products on their page', () => {
  it('are shown a hundred at a time, and found by what is typed', async () => {
    open({ products: pageOf({ products: things(230) }) });
    await shows('230 products');
    expect(cards()).toHaveLength(100);
    await press('Show more (130 left)');
    expect(cards()).toHaveLength(200);
    const search = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) throw new Error('no field to find by');
    act(() => {
      search.value = 'thing 229';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(cards()).toEqual(['Thing 229']);
    await shows('1 product found.');
  });

  it('say what to do where one of them is listed, and what to compare where one may be', async () => {
    const at = (level: 'flagged' | 'possible') => ({
      ...{
        feed: 'main',
        id: `us-cpsc:${level}`,
        level,
        dated: '2026-11-02',
        found: '2026-11-20T10:00:00.000Z',
      },
      hazards: ['choking' as const],
    });
    const answers = { products: pageOf({ products: things(2) }) };
    open(answers);
    await shows('2 products');
    expect(root.querySelector('.what-to-do')).toBeNull();
    act(() => render(null, root));
    answers.products = pageOf({ products: [{ ...thing(0), notices: [at('flagged')] }, thing(1)] });
    open(answers);
    await shows('Stop using it');
    expect(root.textContent).toContain('Danger: choking');
    expect(root.textContent).not.toContain('possibly listed, compare');
    act(() => render(null, root));
    answers.products = pageOf({ products: [{ ...thing(0), notices: [at('possible')] }] });
    open(answers);
    await shows('possibly listed, compare');
    expect(root.textContent).not.toContain('Ask for a refund');
  });

  it('stay marked as new, and first, while other things are pressed', async () => {
    const fresh: OwnProduct = {
      ...thing(2),
      news: [{ kind: 'withdrawn', feed: 'main', notice: 'us-cpsc:1', at, seen: false }],
    };
    const seen: OwnProduct = { ...fresh, news: [] };
    open({
      products: pageOf({ products: [thing(0), thing(1), fresh] }),
      'remove-product': pageOf({ products: [thing(0), seen] }),
    });
    await shows('3 products');
    await press('Delete Thing 1');
    await shows('2 products');
    expect(cards()).toEqual(['Thing 2New', 'Thing 0']);
  });

  it('say that notifications are switched off in the browser’s settings', async () => {
    open({ products: pageOf({ notifications: 'blocked' }) });
    await shows('have switched Ansim’s notifications off');
    expect(root.textContent).not.toContain('Allow notifications');
  });

  it('hand the focus on where words are deleted, and say which they were', async () => {
    const other = { ...watch, key: 'words:sling', words: 'baby sling' };
    open({
      products: page([{ ...watch, words: 'magnetic balls' }, other]),
      'remove-product': page([other]),
    });
    await shows('magnetic balls');
    await press('Delete magnetic balls');
    await shows('Deleted: magnetic balls');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete baby sling');
  });

  it('hand the focus on where one is deleted, and say which it was', async () => {
    open({
      products: pageOf({ products: things(3) }),
      'remove-product': pageOf({ products: [thing(0), thing(2)] }),
    });
    await shows('3 products');
    await press('Delete Thing 1');
    await shows('Deleted: Thing 1');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Delete Thing 2');
  });

  it.each<[string, (choice: HTMLSelectElement) => void, RegExp, object]>([
    [
      'switching it off',
      () => root.querySelector<HTMLElement>('[role="switch"]')?.click(),
      /Forget the 2 products you only looked at\?/,
      { on: false, days: 90 },
    ],
    [
      'fewer days',
      (choice) => {
        choice.value = '7';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      },
      /more than 7 days ago\?/,
      { on: true, days: 7 },
    ],
  ])(
    'that were only looked at are not forgotten by %s before it is asked',
    async (_what, change, question, wanted) => {
      const products = [thing(0), thing(1, 'viewed'), thing(2, 'viewed')];
      const { asked } = open({ products: pageOf({ products, lookBack: { on: true, days: 90 } }) });
      await shows('3 products');
      const choice = root.querySelector('select') as HTMLSelectElement;
      const sent = () => asked.filter(({ type }) => type === 'set-look-back');
      act(() => change(choice));
      await shows(question);
      expect(sent()).toEqual([]);
      await press('Keep');
      expect(root.textContent).not.toMatch(question);
      expect([choice.value, sent()]).toEqual(['90', []]);
      act(() => change(choice));
      await press('Delete');
      expect(sent()).toEqual([{ type: 'set-look-back', ...wanted }]);
    },
  );
});
