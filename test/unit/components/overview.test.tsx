// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OverviewSection } from '../../../entrypoints/dashboard/OverviewSection';
import { emptyTally } from '../../../lib/core/notice-tally';
import type { NoticeFigures, OverviewPage } from '../../../lib/core/overview-page';
import { composeNoticeFigures } from '../../../lib/language/compose-notice-figures';
import { composeOverview, type OverviewInput } from '../../../lib/language/compose-overview';
import { sentencesIn } from '../../../lib/language/sentences';
import { list, now } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

const page = (over: Partial<OverviewInput> = {}): OverviewPage =>
  composeOverview({
    ...{ language: 'en', lists: [list()], days: [], weekFrom: '2026-11-19', unreadableDays: 0, now },
    ...{ unrecorded: undefined, notices: { kind: 'none' } as const },
    ...over,
  });

const counting: NoticeFigures = { kind: 'counting', told: 'Counting: 3 of 9 notices.', done: 3, of: 9 };
const counted = composeNoticeFigures(
  [
    {
      source: { id: 'us-cpsc', name: 'CPSC' },
      byAuthority: true,
      tally: { ...emptyTally(), notices: 9, hazards: { fire: 9 }, months: { '2026-11': 9 } },
    },
  ],
  'en',
  now,
);

function open(overview: unknown) {
  const answers = { overview };
  const made = answeringWorker(answers);
  act(() =>
    render(
      <OverviewSection worker={made.worker} say={sentencesIn('en')} languageChanged={() => undefined} />,
      root,
    ),
  );
  return { ...made, answers };
}

const passing = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const shows = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));

describe('the overview', () => {
  it('says that the worker did not answer, and nothing of pages or lists', async () => {
    open(undefined);
    await shows('did not answer');
    expect(root.textContent).not.toMatch(/could be read|No product page/);
  });

  it('shows charts that are tables: every bar with its name and number', async () => {
    open(page({ notices: counted }));
    await shows('By danger');
    const rows = [...root.querySelectorAll('.bars')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => row.textContent),
    );
    expect(rows[0]).toEqual(['Fire9']);
    expect(root.querySelectorAll('.chart details tbody tr')).toHaveLength(24);
    for (const svg of root.querySelectorAll('.chart svg'))
      expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('says so where the months it would show have no notice, and draws no empty chart', async () => {
    const tally = { ...emptyTally(), notices: 9, hazards: { fire: 9 }, months: { '2019-11': 9 } };
    const old = [{ source: { id: 'us-cpsc', name: 'CPSC' }, byAuthority: true, tally }];
    open(page({ notices: composeNoticeFigures(old, 'en', now) }));
    await shows('No notice was published in the last 24 months.');
    expect(root.querySelector('.columns')).toBeNull();
  });

  it('says how far the counting has come, looks again, and then shows the charts', async () => {
    vi.useFakeTimers();
    const { answers, asked } = open(page({ notices: counting }));
    await passing(100);
    expect(root.querySelector('progress')?.getAttribute('value')).toBe('3');
    answers.overview = page({ notices: counted });
    await passing(1000);
    expect(root.querySelector('progress')).toBeNull();
    await passing(10_000);
    expect(asked).toHaveLength(2);
  });

  it('says what to do where many pages cannot be read', async () => {
    open(page({ days: [{ day: '2026-11-24', marketplace: 'temu', counts: { 'page:unreadable': 9 } }] }));
    await shows('Many pages cannot be read');
    expect(root.querySelector('.shop-card[data-level="many-unreadable"] .list-fault')?.textContent).toContain(
      'Update Ansim',
    );
  });
});
