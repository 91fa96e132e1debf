// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/report/App';
import type { ReportWorker } from '../../../entrypoints/report/report-worker';
import type { ReportAsked } from '../../../lib/core/report-pages';
import { hostile } from '../language/samples';
import { report as made } from '../reports/made-reports';
import { keepingWorker } from './report-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const report = made(1, { words: 'The plug is the same.' });
const to = { feed: 'main', intake: 'https://intake.example/reports', ask: 'https://intake.example/*' };

function open(asked: Partial<ReportAsked> = {}, over: Partial<ReportWorker> = {}, of = report) {
  const { worker, ...rest } = keepingWorker(over);
  const draft = {
    ...{ language: 'en', report: of, isSent: true },
    asked: { isAnswered: false, words: 'Which colour?', ...asked },
  };
  act(() => render(<App draft={draft} language="en" worker={worker} />, root));
  return rest;
}
const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const press = (name: string) => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return act(() => found.click());
};
const write = (text: string) =>
  act(() => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the page on which a question of the stewards is answered', () => {
  it('shows the question and what was reported, as text, and lets nothing of the report be changed', () => {
    open({ words: hostile.slice(0, 300) });
    expect(root.textContent).toContain('<img src=x');
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(root.textContent).toContain('The plug is the same.');
    expect(root.querySelectorAll('textarea')).toHaveLength(1);
  });

  it('sends the very report with the answer behind it, and asks for the host in the press itself', async () => {
    const askForHost = vi.fn(async () => true);
    const { kept } = open({ to }, { askForHost });
    write('Red,\u202e with a white plug.');
    await press('Send the answer to intake.example');
    await shows('Kept, and on its way');
    expect(askForHost).toHaveBeenCalledWith('https://intake.example/*');
    expect(kept).toEqual([
      {
        as: { state: 'queued', feed: 'main', intake: to.intake },
        report: { ...report, answers: [{ made: expect.any(String), words: 'Red, with a white plug.' }] },
      },
    ]);
    // Once: there is nothing left to press twice.
    expect(root.textContent).not.toContain('Send the answer');
    expect(root.querySelector('textarea')?.closest('fieldset')?.disabled).toBe(true);
  });

  it('keeps nothing without words, nor where the browser refuses the host', async () => {
    const { kept } = open({ to }, { askForHost: async () => false });
    write('Red.');
    await press('Send the answer to intake.example');
    await shows('Nothing was kept or sent; your words still stand here.');
    act(() => render(null, root));
    const empty = open({});
    await press('Save report file (JSON)');
    await shows('Write your answer first.');
    expect(document.activeElement).toBe(root.querySelector('textarea'));
    expect([...kept, ...empty.kept]).toEqual([]);
  });

  it('hands the answer on as a file where the report was, and the same file again after that', async () => {
    const save = vi.fn();
    const { kept } = open({}, { save });
    write('Red.');
    await press('Save report file (JSON)');
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    await press('Save report file (JSON)');
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(kept.map(({ as }) => as)).toEqual([{ state: 'sent' }]);
  });

  it('offers the file where the list takes no reports there any more, and keeps the words', async () => {
    const { kept } = open(
      { to },
      {
        keep: async (_report, _attachments, as) =>
          as.state === 'queued' ? { kept: false, why: 'no-intake' } : { kept: true, state: 'sent' },
      },
    );
    write('Red.');
    await press('Send the answer to intake.example');
    await shows('takes no reports there any more');
    expect(root.querySelector('textarea')?.value).toBe('Red.');
    await press('Save report file (JSON)');
    await shows('Kept with the report.');
    expect(kept).toEqual([]);
  });

  it('shows what was answered before, and takes no more where the report holds no more', async () => {
    const answers = Array.from({ length: 5 }, (_, at) => ({ made: report.made, words: `Answer ${at}` }));
    open({}, {}, { ...report, answers });
    expect(root.textContent).toContain('Answer 4');
    write('One more.');
    await press('Save report file (JSON)');
    await shows('This report holds no more answers');
  });

  it('takes no file for a picture that the browser cannot show', async () => {
    vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('no picture')));
    open();
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File(['<svg>'], 'a.png', { type: 'image/png' })] });
    await act(() => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows('That is no picture that can be read here');
    expect(root.querySelector('canvas')).toBeNull();
    vi.unstubAllGlobals();
  });
});
