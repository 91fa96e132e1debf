// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/dashboard/App';
import { composeOutbox } from '../../../lib/language/compose-outbox';
import type { OutboxItem } from '../../../lib/reports/outbox';
import { hostile, now } from '../language/samples';
import { report } from '../reports/made-reports';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const item = (number: number, over: Partial<OutboxItem>): OutboxItem => ({
  id: report(number).id,
  name: 'c'.repeat(64),
  report: report(number),
  state: 'draft',
  changed: '2026-11-20T10:00:00.000Z',
  attempts: 0,
  ...over,
});
const page = composeOutbox(
  [
    item(1, { report: report(1, { listing: { ...report(1).listing, titles: [hostile.slice(0, 300)] } }) }),
    item(2, { state: 'rejected', outcome: { at: now.toISOString(), reason: 'already-gone' } }),
  ],
  { language: 'en', now },
);

function open(
  answers: Parameters<typeof answeringWorker>[0],
  over: Parameters<typeof answeringWorker>[1] = {},
) {
  location.hash = '#reports';
  const { asked, worker } = answeringWorker(answers, over);
  act(() => render(<App worker={worker} />, root));
  return { asked };
}
const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());

describe('one’s own reports', () => {
  it('are shown with what became of each, foreign text as text', async () => {
    open({ outbox: page });
    await shows('Turned down');
    await shows('The listing is gone already.');
    expect(root.querySelectorAll('.outbox img, .outbox script')).toHaveLength(0);
  });

  it('are gone on with, and deleted only on a second press', async () => {
    const { asked } = open({
      outbox: page,
      'remove-report': { reports: [], unreadable: 0, isMoving: false },
    });
    await shows('Draft');
    await press('Go on writing');
    expect(asked).toContainEqual({ type: 'resume-report', id: report(1).id });
    press('Delete');
    await shows('What was already sent cannot be called back.');
    expect(asked.map(({ type }) => type)).not.toContain('remove-report');
    await act(() => root.querySelector<HTMLButtonElement>('.confirmed-ask .danger')?.click());
    await shows('No report has been kept yet.');
    expect(asked).toContainEqual({ type: 'remove-report', id: report(1).id });
  });

  it('that cannot be opened to be written on are told as that', async () => {
    open({ outbox: page, 'resume-report': { shown: false } });
    await shows('Draft');
    await press('Go on writing');
    await shows('The report could not be opened.');
  });

  it('that cannot be read are counted, and are not none', async () => {
    open({ outbox: { reports: [], unreadable: 2, isMoving: false } });
    await shows('2 reports kept here cannot be read.');
    expect(root.textContent).not.toContain('No report has been kept yet.');
  });

  it('are saved as a file and as a table', async () => {
    const save = vi.fn();
    const file = { name: 'f', type: 'text/csv', text: 'x' };
    open({ outbox: page, 'export-reports': file }, { save });
    await shows('Draft');
    await press('Save all as a table (CSV)');
    await vi.waitFor(() => expect(save).toHaveBeenCalledWith(file));
  });

  it('that cannot be read are a fault, and not none', async () => {
    open({});
    await shows('worker did not answer');
    expect(root.textContent).not.toContain('No report has been kept yet.');
  });
});
