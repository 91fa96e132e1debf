// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import type { DashboardWorker } from '../../../entrypoints/dashboard/dashboard-worker';
import { composeListsPage } from '../../../lib/language/compose-lists-page';
import { composePreview } from '../../../lib/language/compose-subscribe';
import { list } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const url = 'https://club.example/list/';
const fingerprint = '3f2a91bc04de77a15c0e8d21b6f40a93';
const off = { on: false, access: false };
const added = list({
  ...{ feed: 'added-0123456789abcdef', name: 'Our club', byAuthority: false },
  added: { url, fingerprint, since: '2026-11-20T00:00:00Z' },
});
const pageOf = (lists = [list()], waiting: Parameters<typeof composeListsPage>[0]['waiting'] = []) =>
  composeListsPage({
    ...{ language: 'en', fetching: false, lists, waiting, now: new Date('2026-11-25T04:00:00Z') },
    direct: { 'eu-safety-gate': off, 'us-cpsc': off },
  });
const preview = composePreview(
  {
    ...{ url, name: 'Our club', fingerprint, spares: 1, hash: '0'.repeat(64) },
    ...{ generated: '2026-11-24T06:00:00Z', expires: '2026-12-24T06:00:00Z', sources: [] },
  },
  { isGiven: false, language: 'en' },
);

function open(answers: Parameters<typeof answeringWorker>[0], over: Partial<DashboardWorker> = {}) {
  location.hash = '#lists';
  const { asked, worker } = answeringWorker({ 'lists-page': pageOf(), ...answers }, over);
  act(() => render(<App worker={worker} />, root));
  return asked;
}
const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const button = (name: string) =>
  [...root.querySelectorAll('button')].find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
async function lookAt(address: string) {
  await shows('Subscribe to another list');
  const input = root.querySelector<HTMLInputElement>('#list-address')!;
  await act(() => {
    input.value = address;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

describe('subscribing to a list', () => {
  it('asks the browser for its one host in the press itself, then the worker', async () => {
    const askForHost = vi.fn(async () => true);
    const asked = open({ 'look-at-list': { kind: 'seen', preview } }, { askForHost });
    await lookAt(url);
    expect(askForHost).toHaveBeenCalledWith('https://club.example/*');
    await shows('“Our club” says of itself');
    expect(asked).toContainEqual({ type: 'look-at-list', address: url, fingerprint: '' });
  });

  it('asks the browser for no host where the address is none, and shows why', async () => {
    const askForHost = vi.fn(async () => true);
    open({ 'look-at-list': { kind: 'refused', told: 'Not a whole address.' } }, { askForHost });
    await lookAt('club.example');
    await shows('Not a whole address.');
    expect(askForHost).not.toHaveBeenCalled();
  });

  it('trusts nothing before the press that has the fingerprint in sight, and then what was shown', async () => {
    const subscribed = { kind: 'subscribed', page: pageOf([added]) };
    const asked = open({ 'look-at-list': { kind: 'seen', preview }, subscribe: subscribed });
    await lookAt(url);
    await shows('Compare it with the fingerprint');
    expect(root.querySelector('.preview .fingerprint')?.textContent).toContain('3f2a 91bc 04de');
    expect(asked.map(({ type }) => type)).not.toContain('subscribe');
    await act(() => button('The fingerprint is the same: subscribe')!.click());
    await shows('Subscribed to “Our club”');
    expect(asked).toContainEqual({ type: 'subscribe', address: url, seen: '0'.repeat(64) });
    await shows('Added by you, not an authority’s');
  });

  it('says what stood in the way in the end, and shows nothing of the list any more', async () => {
    open({
      'look-at-list': { kind: 'seen', preview },
      subscribe: { kind: 'refused', told: 'It changed meanwhile.' },
    });
    await lookAt(url);
    await shows('says of itself');
    await act(() => button('The fingerprint is the same: subscribe')!.click());
    await shows('It changed meanwhile.');
    expect(root.querySelector('.preview')).toBeNull();
  });

  it('lets the worker forget what the user turned away from', async () => {
    const asked = open({ 'look-at-list': { kind: 'seen', preview } });
    await lookAt(url);
    await shows('says of itself');
    await act(() => button('Cancel')!.click());
    expect(root.querySelector('.preview')).toBeNull();
    expect(asked).toContainEqual({ type: 'forget-look' });
  });

  it('says that the worker did not answer', async () => {
    open({});
    await lookAt(url);
    await shows('Ansim did not answer');
  });

  it('looks at a list out of a file by the fingerprint that was confirmed where it was saved', async () => {
    const waiting = [{ key: 'added-0123456789abcdef', name: 'Our club', url, fingerprint }];
    const asked = open({
      'lists-page': pageOf([list()], waiting),
      'look-at-list': { kind: 'seen', preview },
    });
    await shows('From a file, not confirmed yet');
    await act(() => button('Look at it: Our club')!.click());
    await vi.waitFor(() =>
      expect(asked).toContainEqual({
        ...{ type: 'look-at-list', address: url },
        fingerprint: '3f2a 91bc 04de 77a1 5c0e 8d21 b6f4 0a93',
      }),
    );
  });

  it('unsubscribes only after asking once more', async () => {
    const asked = open({ 'lists-page': pageOf([added]), unsubscribe: pageOf() });
    await shows('Our club');
    await act(() => button('Unsubscribe from “Our club”')!.click());
    expect(asked.map(({ type }) => type)).not.toContain('unsubscribe');
    await act(() => root.querySelector<HTMLButtonElement>('.confirmed-ask .danger')!.click());
    await shows('Unsubscribed from “Our club”.');
    expect(asked).toContainEqual({ type: 'unsubscribe', key: 'added-0123456789abcdef' });
  });
});
