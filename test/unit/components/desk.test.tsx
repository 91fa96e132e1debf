// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeskSection } from '../../../entrypoints/dashboard/DeskSection';
import type { DeskGroup, DeskPage } from '../../../lib/core/desk-page';
import { sentencesIn } from '../../../lib/language/sentences';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const hostile = '<img src=x onerror="window.hacked=1">';
const group = (over: Partial<DeskGroup> = {}): DeskGroup => ({
  key: 'relisted|aliexpress:1005099000000001|test-office:1',
  kind: 'relisted',
  listing: {
    ...{ marketplace: 'aliexpress', id: '1005099000000001', titles: [`Lantern ${hostile}`] },
    address: 'https://www.aliexpress.com/item/1005099000000001.html',
    facts: [{ name: 'sellers', values: [hostile] }],
  },
  notice: { id: `test-office:${hostile}`, codes: [] },
  evidence: [
    { label: 'Barcode', listing: hostile, notice: hostile, mark: 'context', markWord: 'as reported' },
  ],
  evidenceBy: 'reporters',
  ...{ people: 1, known: 0, uncounted: 2, isBrigade: true, mayLink: false },
  reports: [
    {
      ...{ id: '1', received: '2026-11-20T10:00:00Z', made: '2026-11-20T09:00:00Z', isClockWrong: false },
      ...{ standing: 'newcomer', accepted: 0, rejected: 0, words: hostile },
      answers: [],
      attachments: [{ sha256: 'a'.repeat(64), type: 'image/png', bytes: 7, isHere: true }],
    },
  ],
  reportsLeft: 0,
  needsNotice: false,
  choices: ['accept', 'reject', 'ask'],
  ...over,
});
const page = (over: Partial<DeskPage> = {}): DeskPage => ({
  language: 'en',
  key: { kind: 'key', id: '0'.repeat(16), publicKey: 'AAAA' },
  log: { kind: 'log', entries: 3, last: '2026-11-20T10:00:00Z', isAhead: false },
  ...{ received: 1, unreadable: 0, groups: [group()], groupsLeft: 0, decided: [], decidedLeft: 0 },
  ...over,
});

function open(answers: Parameters<typeof answeringWorker>[0], over = {}) {
  const { asked, worker } = answeringWorker(answers, over);
  act(() =>
    render(<DeskSection worker={worker} say={sentencesIn('en')} languageChanged={() => undefined} />, root),
  );
  return asked;
}
const shows = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());
const choose = (name: string) =>
  act(() =>
    [...root.querySelectorAll('label')]
      .find((each) => each.textContent?.startsWith(name))
      ?.querySelector('input')
      ?.click(),
  );
const choosing = (files: File[]) =>
  act(() => {
    const input = root.querySelector<HTMLInputElement>('input[type="file"][multiple]');
    Object.defineProperty(input, 'files', { configurable: true, value: files });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the steward’s desk', () => {
  it('says that the worker did not answer, and never that nothing waits', async () => {
    open({});
    await shows('did not answer');
    expect(root.textContent).not.toContain('Nothing waits');
  });

  it('shows what came with a report as text, wherever it stands', async () => {
    open({ desk: page() });
    await shows(`Lantern ${hostile}`);
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(root.textContent?.split(hostile).length).toBeGreaterThan(6);
    expect(root.textContent).toContain('2 reports count for nothing');
    expect(root.textContent).toContain('Together they count as one person');
  });

  it('signs nothing without a press, and names what the steward saw of the log', async () => {
    const asked = open({
      desk: page(),
      'desk-decide': page({ groups: [], told: { kind: 'decided', number: 4 } }),
    });
    await shows('Decide');
    expect([...root.querySelectorAll('input[type="radio"]')].some((each) => each.matches(':checked'))).toBe(
      false,
    );
    expect(root.textContent).not.toContain('Sign the decision');
    await choose('Accept');
    await press('Sign the decision');
    await shows('Entry 4 was signed');
    expect(asked.at(-1)).toEqual({
      ...{ type: 'desk-decide', group: group().key, after: 3, shown: 20 },
      choice: { kind: 'accept' },
    });
  });

  it('has the notice found and compared before a report that names none is accepted', async () => {
    const { notice: _, ...unnamed } = group({ needsNotice: true, evidence: [], key: 'relisted|a|' });
    const suggestion = {
      ...{ feed: 'main', id: 'test-office:7', name: 'Garden lantern' },
      product: 'Lumo L7',
    };
    const asked = open({
      desk: page({ groups: [unnamed] }),
      suggest: { suggestions: [{ ...suggestion, source: 'Test office' }] },
      'desk-compare': {
        notice: { id: 'test-office:7', codes: [{ name: 'models', values: ['L7'] }] },
        evidence: [{ label: 'Model', listing: 'L7', notice: 'L7', mark: 'same', markWord: 'the same' }],
        evidenceBy: 'lists',
      },
      'desk-decide': page({ groups: [], told: { kind: 'decided', number: 4 } }),
    });
    await shows('Find the notice');
    await choose('Accept');
    await shows('Find it first');
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    await act(() => {
      if (field) field.value = 'lantern';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shows('1 notice found');
    await press('Garden lanternLumo L7Test office');
    await shows('You named this notice');
    expect(asked.at(-1)).toEqual({ type: 'desk-compare', group: 'relisted|a|', notice: 'test-office:7' });
    expect(root.textContent).toContain('What the lists here find in common');
    await press('Sign the decision');
    await shows('Entry 4 was signed');
    expect(asked.at(-1)).toMatchObject({ choice: { kind: 'accept', notice: 'test-office:7' } });
  });

  it('asks for more only with words', async () => {
    open({ desk: page() });
    await shows('Decide');
    await choose('Ask for more');
    await shows('Say what is missing.');
    const sign = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Sign the decision',
    );
    expect(sign?.disabled).toBe(true);
  });

  it('offers no decision without a key, or behind a log that broke', async () => {
    open({ desk: page({ key: { kind: 'none' } }) });
    await shows('Make a key first');
    expect(root.querySelector('input[type="radio"]')).toBeNull();
    act(() => render(null, root));
    open({ desk: page({ log: { kind: 'broken', line: 2, why: 'its signature is wrong' } }) });
    await shows('Line 2 of the log');
    expect(root.querySelector('input[type="radio"]')).toBeNull();
  });

  it('says where the browser cannot make a key', async () => {
    const keyless = page({ key: { kind: 'none' } });
    open({ desk: keyless, 'desk-make-key': { ...keyless, told: { kind: 'no-ed25519' } } });
    await shows('Make a key');
    await press('Make a key');
    await shows('cannot make Ed25519 keys');
  });

  it('hands over each file in pieces, and says what became of it', async () => {
    const opened = { kind: 'opened', fresh: 2, again: 0, refusedLeft: 0 };
    const refused = [{ what: 'report', number: 3, why: hostile }];
    const asked = open({
      desk: page(),
      'desk-piece': true,
      'desk-open-reports': { name: 'a.json', outcome: { ...opened, refused } },
    });
    await shows('Decide');
    await choosing([new File(['x'.repeat(4_000_000)], 'a.json')]);
    await shows('Report 3 was left aside.');
    expect(root.querySelectorAll('img')).toHaveLength(0);
    const types = asked.map(({ type }) => type);
    expect(types).toEqual(['desk', 'desk-piece', 'desk-piece', 'desk-open-reports', 'desk']);
  });

  it('says that a file was lost where the worker was stopped', async () => {
    open({ desk: page() });
    await shows('Decide');
    await choosing([new File(['x'], 'b.json')]);
    await shows('b.json');
    await shows('open the file again');
  });

  it('shows a picture only on a press, as a picture and nothing else', async () => {
    open({ desk: page(), 'desk-attachment': { type: 'image/png', data: 'AAAA' } });
    await shows('Show the picture');
    await press('Show the picture 1');
    await vi.waitFor(() =>
      expect(root.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,AAAA'),
    );
  });
});
