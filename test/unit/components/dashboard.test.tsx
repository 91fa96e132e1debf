// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import type { DashboardWorker } from '../../../entrypoints/dashboard/dashboard-worker';
import { sections } from '../../../entrypoints/dashboard/sections';
import { isListsPage } from '../../../entrypoints/dashboard/use-lists';
import type { SettingsView } from '../../../lib/core/settings-view';
import { composeListsPage } from '../../../lib/language/compose-lists-page';
import { sentencesIn } from '../../../lib/language/sentences';
import { ownPageRequestSchema } from '../../../lib/messages';
import { list, now } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

type Answers = Parameters<typeof answeringWorker>[0];
const off = { on: false, access: false };
const told = composeListsPage({
  ...{ language: 'en', fetching: false, lists: [list()], now },
  direct: { 'eu-safety-gate': off, 'us-cpsc': off },
  waiting: [],
});

function open(
  over: Partial<DashboardWorker> = {},
  answers: Answers = { 'lists-page': told, 'switch-direct': told },
) {
  location.hash = '#lists';
  const { asked, worker } = answeringWorker(answers, over);
  act(() => render(<App worker={worker} />, root));
  return { asked, worker };
}

const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const first = () => root.querySelector<HTMLButtonElement>('[role="switch"]')!;

describe('the lists page', () => {
  it('lets the keyboard skip its navigation', async () => {
    open();
    await shows('Test list');
    const [link] = root.querySelectorAll<HTMLElement>('a, button');
    expect(link?.textContent).toBe('Skip to the page');
    act(() => link?.click());
    expect(document.activeElement).toBe(root.querySelector('main'));
    expect(location.hash).toBe('#lists');
  });

  it('asks the browser for the one host in the press itself, and the worker only once it was granted', async () => {
    const askForHost = vi.fn(async () => true);
    const { asked } = open({ askForHost });
    await shows('EU Safety Gate');
    await act(() => first().click());
    expect(askForHost).toHaveBeenCalledWith('https://ec.europa.eu/*');
    await vi.waitFor(() =>
      expect(asked).toContainEqual({ type: 'switch-direct', source: 'eu-safety-gate', on: true }),
    );
  });

  it('switches nothing on that was refused, and says so', async () => {
    const { asked } = open({ askForHost: async () => false });
    await shows('EU Safety Gate');
    await act(() => first().click());
    await shows('Not switched on');
    expect(asked.map(({ type }) => type)).not.toContain('switch-direct');
  });

  it('says that the worker did not answer, and shows no list', async () => {
    open({}, {});
    await shows('did not answer');
    expect(root.querySelector('.list-card')).toBeNull();
  });

  it('takes nothing but the worker’s own answer', () => {
    for (const answer of [undefined, null, { refused: 'fault' }, 'x', { lists: [] }])
      expect(isListsPage(answer)).toBe(false);
    expect(isListsPage(told)).toBe(true);
  });
});

describe('the dashboard', () => {
  it('names itself and the section that is open', async () => {
    open();
    await shows('Lists and sources');
    expect(document.title).toBe('Ansim: Lists and sources');
    expect(root.querySelector('nav a[aria-current="page"]')?.textContent).toBe('Lists and sources');
  });

  it('has every section that has a name, each under its own hash, once', () => {
    open();
    const named = Object.keys(sentencesIn('en').dashboard.sections).sort();
    expect(sections.map(({ name }) => name).sort()).toEqual(named);
    expect([...root.querySelectorAll('nav a')].map((each) => each.getAttribute('href'))).toEqual(
      sections.map(({ name }) => `#${name}`),
    );
  });

  it.each(sections)('opens $name by its hash', async ({ name }) => {
    open();
    location.hash = `#${name}`;
    await vi.waitFor(() =>
      expect(root.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe(`#${name}`),
    );
    await shows(sentencesIn('en').dashboard.sections[name]);
  });

  it('opens the first section where the address names none', async () => {
    open();
    location.hash = '#nothing-of-the-kind';
    await vi.waitFor(() =>
      expect(root.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe(`#${sections[0].name}`),
    );
  });

  it('speaks the language the worker says, and looks again when it comes back to the front', async () => {
    const settings: SettingsView = { language: 'ko', languageSetting: 'ko', visitSightings: false };
    open({}, { settings });
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('ko'));
    settings.language = 'en';
    dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'));
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
