// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import { editionsOf } from '../../../lib/core/product-news';
import type { WordWatch } from '../../../lib/core/word-watch';
import { composeAdded } from '../../../lib/language/compose-added';
import { composeProducts } from '../../../lib/language/compose-products';
import { hostile, list, now } from '../language/samples';
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
const page = (watches: WordWatch[], kept?: 'kept' | 'too-general') =>
  composeProducts({
    ...{ products: [], watches, lists, language: 'en', now, mayNotify: false, isFull: false },
    lookBack: { on: false, days: 90 },
    ...(kept && { told: composeAdded([{ kind: 'words', kept }], 'en') }),
  });

function open(answers: Parameters<typeof answeringWorker>[0]) {
  location.hash = '#products';
  const { asked, worker } = answeringWorker(answers);
  act(() => render(<App worker={worker} />, root));
  return { asked };
}
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
