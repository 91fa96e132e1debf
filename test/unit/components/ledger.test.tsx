// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LedgerSection } from '../../../entrypoints/dashboard/LedgerSection';
import type { SavedFile } from '../../../lib/core/saved-file';
import { composeLedger } from '../../../lib/language/compose-ledger';
import { sentencesIn } from '../../../lib/language/sentences';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const page = (requests: number, over = {}) =>
  composeLedger({
    ...{ language: 'en', shown: 500, bounds: { most: 5000, days: 90 }, unreadable: 0, unrecorded: undefined },
    requests: Array.from({ length: requests }, (_, n) => ({
      id: `id-${n}`,
      at: '2026-11-28T10:00:00.000Z',
      ...{ method: 'GET', host: 'lists.example', path: `/packs/${n}`, reason: 'feed-pack' as const },
    })),
    ...over,
  });

function open(answers: Parameters<typeof answeringWorker>[0], over = {}) {
  const { asked, worker } = answeringWorker(answers, over);
  act(() =>
    render(<LedgerSection worker={worker} say={sentencesIn('en')} languageChanged={() => undefined} />, root),
  );
  return asked;
}

const shows = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find((each) => each.textContent === name)?.click());

describe('the ledger’s section', () => {
  it('says that the worker did not answer, and never that nothing was asked for', async () => {
    open({});
    await shows('did not answer');
    expect(root.textContent).not.toContain('No request');
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
  });

  it('shows a gap as an alert, before the sum', async () => {
    open({ ledger: page(2, { unreadable: 4 }) });
    await shows('has a gap');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('4 requests in it cannot be read');
  });

  it('asks before it deletes, and says when it has', async () => {
    const asked = open({ ledger: page(2), 'delete-requests': page(0) });
    await shows('2 requests since');
    await press('Delete the ledger');
    await shows('Delete 2 requests from the ledger?');
    await press('Keep');
    expect(asked).toHaveLength(1);
    await press('Delete the ledger');
    await press('Delete');
    await shows('The ledger was deleted.');
    expect(asked.at(-1)).toEqual({ type: 'delete-requests' });
    expect(root.querySelector('table')).toBeNull();
  });

  it('saves what the worker made of it', async () => {
    const saved: SavedFile[] = [];
    const file: SavedFile = { name: 'ansim-requests.csv', type: 'text/csv', text: 'x' };
    const asked = open(
      { ledger: page(1), 'export-requests': file },
      { save: (each: SavedFile) => saved.push(each) },
    );
    await shows('1 request since');
    await press('Save as CSV');
    await vi.waitFor(() => expect(saved).toEqual([file]));
    expect(asked.at(-1)).toEqual({ type: 'export-requests', as: 'csv' });
  });

  it('shows older requests on a press', async () => {
    const asked = open({ ledger: page(3, { shown: 1 }) });
    await shows('2 requests before that');
    await press('Show older ones');
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ type: 'ledger', shown: 1000 }));
  });
});
