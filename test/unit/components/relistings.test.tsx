// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import type { Relisting } from '../../../lib/core/relisting';
import { composeRelistings } from '../../../lib/language/compose-relistings';
import { relisting } from '../core/made-relistings';
import { hostile, list } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const page = (relistings: Relisting[], visitSightings = true) =>
  composeRelistings({
    ...{ visitSightings, sightings: [], count: 0, lists: [list()], language: 'en', timeZone: 'UTC' },
    relistings: relistings.map((each) => ({ relisting: each, isOnAList: true })),
  });

function open(answers: Parameters<typeof answeringWorker>[0], section = 'relistings') {
  location.hash = `#${section}`;
  const { asked, worker } = answeringWorker(answers);
  act(() => render(<App worker={worker} />, root));
  return { asked };
}
const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const button = (name: string) => {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((each) => each.textContent === name || each.getAttribute('aria-label') === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = (name: string) => act(() => button(name).click());

describe('the relisting radar', () => {
  it('shows both sides as text, loads nothing of them, and says that it may be the same', async () => {
    const own = relisting();
    const foreign = { ...own.listing, titles: [hostile.slice(0, 300)] };
    open({ relistings: page([{ ...own, listing: foreign }]) });
    await shows('May be the same product under another number');
    await shows(/Not offered in South Korea/);
    expect(root.querySelectorAll('.relistings :is(img, script, iframe)')).toHaveLength(0);
    expect([...root.querySelectorAll('.relisting-side h4')].map((each) => each.textContent)).toEqual([
      'The listing known for the notice',
      'The listing you opened',
    ]);
  });

  it('opens a report, and says where it could not be opened', async () => {
    const { asked } = open({ relistings: page([relisting()]) });
    await shows('Report as relisted');
    await press('Report as relisted');
    expect(asked).toContainEqual({ type: 'report-relisting', key: relisting().key });
    await shows('The report could not be opened.');
  });

  it('takes a listing that is not the same out, and back in', async () => {
    const { asked } = open({
      relistings: page([relisting()]),
      'dismiss-relisting': page([relisting({ state: 'dismissed' })]),
    });
    await shows('Not the same');
    await press('Not the same: Voltara mini heater VT-9041');
    await shows('Found not to be the same');
    expect(root.querySelectorAll('li.relisting')).toHaveLength(0);
    await press('Show again: Voltara mini heater VT-9041');
    expect(asked.slice(-2)).toEqual([
      { type: 'dismiss-relisting', key: relisting().key, dismissed: true },
      { type: 'dismiss-relisting', key: relisting().key, dismissed: false },
    ]);
  });

  it('is off until it is switched on, and says what is kept then', async () => {
    const { asked } = open({ relistings: page([], false), 'set-visit-sightings': page([]) });
    await shows('While nothing is kept, nothing can be found here.');
    await shows(/It is never sent/);
    const toggle = root.querySelector<HTMLButtonElement>('[role="switch"]');
    expect(toggle?.getAttribute('aria-checked')).toBe('false');
    await act(() => toggle?.click());
    expect(asked).toContainEqual({ type: 'set-visit-sightings', on: true });
    await vi.waitFor(() => expect(toggle?.getAttribute('aria-checked')).toBe('true'));
    await shows('The country your goods are delivered to');
    const country = root.querySelector<HTMLSelectElement>('.visit-country select')!;
    expect(country.value).toBe('');
    country.value = 'FR';
    await act(() => void country.dispatchEvent(new Event('change', { bubbles: true })));
    expect(asked.at(-1)).toEqual({ type: 'set-visit-sightings', on: true, country: 'FR' });
  });

  it('deletes what was seen on a second press only', async () => {
    const sightings = {
      count: 3,
      shown: [{ key: 'a', when: 'today', listing: 'Temu 1', where: 'Korea', what: 'On sale' }],
    };
    const { asked } = open({ relistings: { ...page([]), sightings } });
    await shows('The newest 1 are shown');
    press('Delete all of them');
    await shows('Delete 3 sightings?');
    expect(asked).not.toContainEqual({ type: 'delete-sightings' });
    press('Delete');
    expect(asked).toContainEqual({ type: 'delete-sightings' });
  });
});
