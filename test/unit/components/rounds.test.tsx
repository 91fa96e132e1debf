// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import { RoundsSection } from '../../../entrypoints/dashboard/RoundsSection';
import type { KnownRound, RoundLeader } from '../../../entrypoints/dashboard/round-leader';
import type { SectionProps } from '../../../entrypoints/dashboard/sections';
import { useSection } from '../../../entrypoints/dashboard/use-section';
import { everyNotice } from '../../../lib/core/every-notice';
import type { PauseReason, Round } from '../../../lib/core/round';
import { politePace } from '../../../lib/core/round-steps';
import type { RoundsPage } from '../../../lib/core/rounds-page';
import { composeRoundReport } from '../../../lib/language/compose-round-report';
import { composeRoundForm, composeRoundView } from '../../../lib/language/compose-rounds';
import { RoundWords } from '../../../lib/language/round-words';
import { sentencesIn } from '../../../lib/language/sentences';
import { madeRound, madeSeen, madeTarget } from '../core/made-rounds';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
beforeEach(() => {
  location.hash = 'rounds';
});
afterEach(() => act(() => render(null, root)));

const words = new RoundWords({
  language: 'en',
  lists: [],
  pace: politePace,
  now: new Date('2026-11-20T12:00:00Z'),
});
const candidates = [1, 2].map((number) => {
  const { listing, notice, published } = madeTarget(number);
  return { listing, notice, published, source: 'us-cpsc', hazards: [], ages: [], countries: ['US'] };
});
const page = (over: Partial<RoundsPage> = {}): RoundsPage => ({
  ...{ isFirst: false, past: [] },
  form: composeRoundForm({ candidates, count: 2 }, words),
  ...over,
});
const viewOf = (round: Round) =>
  composeRoundView(round, { tab: { kind: 'open', at: 0 }, step: { kind: 'rest' }, opened: false }, words);
const opened = (state: Round['state']) =>
  madeRound(2, { state, targets: [madeTarget(1, { opened: [madeSeen.at] }), madeTarget(2)] });
const paused = (why: PauseReason) => viewOf(opened({ kind: 'paused', why }));

/** The page's part in the round, as it stands. */
function leaderOf(known?: KnownRound, over: Partial<RoundLeader> = {}) {
  let listener = () => {};
  let now = known;
  const leader: RoundLeader = {
    known: () => now,
    listen(changed) {
      listener = changed;
      return () => undefined;
    },
    follow: vi.fn(),
    forget: vi.fn(),
    begin: vi.fn(async () => 'begun' as const),
    press: vi.fn(async () => undefined),
    ...over,
  };
  const becomes = (next: KnownRound) => {
    now = next;
    act(() => listener());
  };
  return { leader, becomes };
}

function open(shown: RoundsPage, known?: KnownRound, over: Partial<RoundLeader> = {}) {
  const { leader, becomes } = leaderOf(known, over);
  const round = madeRound(1, {
    targets: [madeTarget(1, { opened: [madeSeen.at], seen: madeSeen })],
    state: { kind: 'ended', how: 'done' },
  });
  const made = answeringWorker(
    { rounds: shown, 'round-report': composeRoundReport(round, words) },
    { rounds: leader },
  );
  act(() =>
    render(
      <AtItsAddress worker={made.worker} say={sentencesIn('en')} languageChanged={() => undefined} />,
      root,
    ),
  );
  return { ...made, leader, becomes };
}

/** The section with what its address says is open. */
function AtItsAddress(given: SectionProps) {
  return <RoundsSection {...given} within={useSection().within} />;
}

const shows = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));
const buttons = () =>
  [...root.querySelectorAll('.presses button, form button')].map((each) => each.textContent);
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());
const choose = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  return act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
};

describe('verification rounds', () => {
  it('keep every choice, however slow the worker is to count them', async () => {
    const made = open(page(), undefined);
    await shows('A new round');
    const boxes = () => [...root.querySelectorAll<HTMLInputElement>('.round-choice input')];
    // Nothing answers any more.
    made.worker.ask = (request) => {
      made.asked.push(request);
      return new Promise(() => undefined);
    };
    await act(() => boxes()[0]?.click());
    await act(() => boxes()[1]?.click());
    expect(boxes().map(({ checked }) => checked)).toEqual([
      true,
      true,
      ...boxes()
        .slice(2)
        .map(() => false),
    ]);
    expect(made.asked.at(-1)).toMatchObject({
      filter: { marketplaces: ['aliexpress', 'temu'] },
    });
    await act(() => boxes()[0]?.click());
    expect(boxes()[0]?.checked).toBe(false);
  });

  it('are explained before the first, and the form comes after that is pressed', async () => {
    open(page({ isFirst: true }));
    await shows('Ansim never solves a captcha');
    expect(root.querySelector('form')).toBeNull();
    await press('I understand, go on');
    await shows('2 listings to look at.');
  });

  it('begin with what was chosen, from the country that was stated', async () => {
    const { leader, asked } = open(page());
    await shows('2 listings to look at.');
    await act(() => root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
    expect(asked.at(-1)).toEqual({
      type: 'rounds',
      filter: { ...everyNotice, marketplaces: ['aliexpress'] },
    });
    await choose(root.querySelector<HTMLSelectElement>('select[required]')!, 'KR');
    await act(
      () => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    expect(leader.begin).toHaveBeenCalledWith({ ...everyNotice, marketplaces: ['aliexpress'] }, 'KR');
  });

  it('say so where another page leads one', async () => {
    open(page(), undefined, { begin: async () => 'elsewhere' });
    await shows('2 listings to look at.');
    await act(
      () => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })),
    );
    await shows('Another Ansim page is leading a round.');
  });

  it.each<[string, KnownRound, string[]]>([
    [
      'running',
      { view: viewOf(opened({ kind: 'running' })), led: 'here', noAnswer: false },
      ['Pause', 'Stop'],
    ],
    ['led elsewhere', { view: viewOf(opened({ kind: 'running' })), led: 'elsewhere', noAnswer: false }, []],
    ['left', { view: paused('left'), led: 'by-nobody', noAnswer: false }, ['Go on', 'Stop']],
    [
      'without its tab',
      { view: paused('tab-closed'), led: 'by-nobody', noAnswer: false },
      ['Go on', 'Leave this one out', 'Stop'],
    ],
    [
      'without an answer',
      { view: paused('no-answer'), led: 'by-nobody', noAnswer: false },
      ['Go on', 'Leave this one out', 'Stop'],
    ],
    [
      'at a captcha',
      { view: paused('captcha'), led: 'here', noAnswer: false },
      ['Show the tab', 'Leave this one out', 'Stop'],
    ],
    [
      'at a captcha that nobody waits for',
      { view: paused('captcha'), led: 'by-nobody', noAnswer: false },
      ['Show the tab', 'Go on', 'Leave this one out', 'Stop'],
    ],
  ])('offer what can be done with one that is %s', async (_name, known, offered) => {
    const { leader } = open(page({ current: known.view }), known);
    await shows('0 of 2 listings looked at');
    expect(buttons()).toEqual(offered);
    await vi.waitFor(() => expect(leader.follow).toHaveBeenCalledWith(known.view));
    expect(root.querySelector('form')).toBeNull();
  });

  it('show the report when one ends, and stop only after a question', async () => {
    const known: KnownRound = { view: viewOf(opened({ kind: 'running' })), led: 'here', noAnswer: false };
    const { leader, becomes, asked } = open(page(), known);
    await shows('0 of 2 listings looked at');
    await press('Stop');
    expect(leader.press).not.toHaveBeenCalled();
    await shows('Stop for good?');
    becomes({ ...known, view: { ...known.view, state: 'ended' } });
    await shows('Verification round of 20 November 2026');
    await shows('On sale in South Korea');
    expect(asked).toContainEqual({ type: 'round-report', id: known.view.id });
    expect(location.hash).toBe(`#rounds/${known.view.id}`);
  });

  it('keep a report at an address of its own, which another language or a reload does not close', async () => {
    const { asked } = open(page({ past: [{ id: 'aaaaaaaa', made: madeRound().made, told: 'A round' }] }));
    await shows('A round');
    const links = () => [...root.querySelectorAll<HTMLAnchorElement>('a.button')];
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['#rounds/aaaaaaaa']);
    location.hash = 'rounds/aaaaaaaa';
    await shows('On sale in South Korea');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('round-report'));
    act(() => render(null, root));
    open(
      page({
        past: ['bbbbbbbb', 'aaaaaaaa'].map((id) => ({ id, made: madeRound().made, told: 'A round' })),
      }),
    );
    await shows('On sale in South Korea');
    expect(asked).toContainEqual({ type: 'round-report', id: 'aaaaaaaa' });
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['#rounds']);
    location.hash = 'rounds';
    await shows('2 listings to look at.');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('#rounds/aaaaaaaa'));
  });
});

describe('a round, seen from another section', () => {
  const strip = () => root.querySelector('.round-strip');
  const offered = () => [...(strip()?.querySelectorAll('button') ?? [])].map((each) => each.textContent);
  const openElsewhere = (known?: KnownRound, current?: unknown) => {
    location.hash = 'dismissed';
    const { leader, becomes } = leaderOf(known);
    const { worker } = answeringWorker({ 'current-round': current }, { rounds: leader });
    act(() => render(<App worker={worker} />, root));
    return { leader, becomes };
  };

  it('is known as soon as the page opens, whichever section that is', async () => {
    const left = paused('left');
    const { leader, becomes } = openElsewhere(undefined, left);
    await vi.waitFor(() => expect(leader.follow).toHaveBeenCalledWith(left));
    expect(strip()).toBeNull();
    becomes({ view: left, led: 'by-nobody', noAnswer: false });
    expect(strip()?.textContent).toContain('Paused: the page that led this round was closed.');
    expect(leader.follow).toHaveBeenCalledOnce();
  });

  it.each<[string, KnownRound, string[]]>([
    ['runs', { view: viewOf(opened({ kind: 'running' })), led: 'here', noAnswer: false }, ['Pause', 'Stop']],
    ['lost its tab', { view: paused('tab-closed'), led: 'by-nobody', noAnswer: false }, ['Go on', 'Stop']],
    [
      'is full for the day',
      { view: paused('day-full'), led: 'by-nobody', noAnswer: false },
      ['Go on', 'Stop'],
    ],
    ['meets a captcha', { view: paused('captcha'), led: 'here', noAnswer: false }, ['Show the tab', 'Stop']],
    [
      'is led elsewhere',
      { view: viewOf(opened({ kind: 'running' })), led: 'elsewhere', noAnswer: false },
      [],
    ],
  ])('can be halted and taken up where it %s', (_name, known, presses) => {
    openElsewhere(known);
    expect(strip()?.textContent).toContain('Verification round: 0 of 2');
    expect(offered()).toEqual(presses);
    if (known.view.paused) expect(strip()?.textContent).toContain(known.view.paused.told);
  });

  it('asks before it stops, and leads to its report then', async () => {
    const known: KnownRound = { view: paused('day-full'), led: 'by-nobody', noAnswer: false };
    const { leader, becomes } = openElsewhere(known);
    await press('Go on');
    expect(leader.press).toHaveBeenCalledWith('resume');
    await press('Stop');
    expect(leader.press).toHaveBeenCalledOnce();
    await act(() => strip()?.querySelector<HTMLElement>('.danger')?.click());
    expect(leader.press).toHaveBeenLastCalledWith('stop');
    becomes({ ...known, view: viewOf(opened({ kind: 'ended', how: 'stopped' })) });
    expect(offered()).toEqual([]);
    expect(strip()?.querySelector('a')?.getAttribute('href')).toBe(`#rounds/${known.view.id}`);
  });
});
