// @vitest-environment jsdom
import { type FunctionComponent, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DismissedSection } from '../../../entrypoints/dashboard/DismissedSection';
import { SettingsSection } from '../../../entrypoints/dashboard/SettingsSection';
import type { SectionProps } from '../../../entrypoints/dashboard/sections';
import type { DismissalsPage } from '../../../lib/core/dismissals-page';
import type { SavedFile } from '../../../lib/core/saved-file';
import type { SettingsPage } from '../../../lib/core/settings-page';
import { type ImportOutcome, userDataBounds } from '../../../lib/core/user-data';
import { composeImport, composeSettingsPage } from '../../../lib/language/compose-settings-page';
import { sentencesIn } from '../../../lib/language/sentences';
import { answeringWorker } from './answering-worker';

// It has no place to scroll to.
Element.prototype.scrollIntoView = () => undefined;
const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const counts = {
  ...{ dismissals: 3, products: 0, subscriptions: 0, outbox: 1, rounds: 0, sightings: 0, relistings: 0 },
  ...{ days: 12, requests: 340 },
};
const page = (outcome?: SettingsPage['outcome']): SettingsPage => ({
  ...composeSettingsPage({ language: 'en', languageSetting: 'browser', visitSightings: false }, counts, 'en'),
  ...(outcome && { outcome }),
});

function open(
  View: FunctionComponent<SectionProps>,
  answers: Parameters<typeof answeringWorker>[0],
  over = {},
) {
  const made = answeringWorker(answers, over);
  const languageChanged = vi.fn();
  act(() =>
    render(<View worker={made.worker} say={sentencesIn('en')} languageChanged={languageChanged} />, root),
  );
  return { ...made, languageChanged };
}

const shows = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text));
const press = (name: string) =>
  act(() =>
    [...root.querySelectorAll('button')]
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name)
      ?.click(),
  );

async function choose(chosen: string | File) {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  Object.defineProperty(input, 'files', {
    configurable: true,
    value: [typeof chosen === 'string' ? new File([chosen], 'ansim.json') : chosen],
  });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('the settings', () => {
  it('change the language, and have the whole page speak it', async () => {
    const { asked, languageChanged } = open(SettingsSection, {
      'settings-page': page(),
      'choose-language': page(),
    });
    await shows('Language');
    const select = root.querySelector('select')!;
    select.value = 'ko';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(languageChanged).toHaveBeenCalled());
    expect(asked.at(-1)).toEqual({ type: 'choose-language', language: 'ko' });
  });

  it('save everything as one file', async () => {
    const file: SavedFile = { name: 'ansim-2026-11-28.json', type: 'application/json', text: '{}' };
    const saved: SavedFile[] = [];
    open(
      SettingsSection,
      { 'settings-page': page(), 'save-data': file },
      { save: (each: SavedFile) => saved.push(each) },
    );
    await shows('Save everything');
    await press('Save everything as a file');
    await vi.waitFor(() => expect(saved).toEqual([file]));
  });

  it('hand on the text of a file that is chosen, and say what became of it', async () => {
    const imported: ImportOutcome = {
      ...{ kind: 'imported', settings: true, unknown: ['sightings'] },
      tables: [{ name: 'dismissals', joined: { added: 3, changed: 0, same: 2, noRoom: 1 } }],
    };
    const { asked } = open(SettingsSection, {
      'settings-page': page(),
      'take-in-data': page(composeImport(imported, 'en')),
    });
    await shows('Take in a file');
    await choose('{"format":"ansim-user-data"}');
    await shows('Dismissed warnings: 3 added, 2 here already, 1 left out, because there is no room for more');
    await shows('left it out: sightings.');
    expect(asked.at(-1)).toEqual({ type: 'take-in-data', text: '{"format":"ansim-user-data"}' });
  });

  it('tell nothing of the file before where the next one is too large', async () => {
    open(SettingsSection, {
      'settings-page': page(),
      'take-in-data': page(
        composeImport({ kind: 'imported', tables: [], settings: false, unknown: [] }, 'en'),
      ),
    });
    await shows('Take in a file');
    await choose('{}');
    await shows('The file was taken in.');
    const huge = new File(['{}'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 4 * userDataBounds.text + 1 });
    await choose(huge);
    await shows('The file was not taken in. Nothing was changed.');
    expect(root.textContent).not.toContain('The file was taken in.');
  });

  it('say why a file was not taken in', async () => {
    const why = { kind: 'bad-row', table: 'products', row: 7, detail: 'listing.ids: too small' } as const;
    open(SettingsSection, {
      'settings-page': page(),
      'take-in-data': page(composeImport({ kind: 'refused', why }, 'en')),
    });
    await shows('Take in a file');
    await choose('{}');
    await shows('The file was not taken in. Nothing was changed.');
    expect(root.querySelector('.outcome[data-refused="true"]')?.textContent).toContain(
      'In “My products”, entry 7 cannot be read (listing.ids: too small).',
    );
  });

  it('ask before anything is deleted, and offer it only where there is something', async () => {
    const { asked } = open(SettingsSection, { 'settings-page': page(), 'delete-data': page() });
    await shows('340 requests');
    expect(root.querySelectorAll('.kept-data .confirmed')).toHaveLength(4);
    await press('Delete: My reports');
    await shows('Delete “My reports” (1 report)?');
    expect(asked).toHaveLength(1);
    await press('Delete');
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ type: 'delete-data', what: 'outbox' }));
  });

  it('say that the worker did not answer, and nothing of what is kept', async () => {
    open(SettingsSection, {});
    await shows('did not answer');
    expect(root.querySelector('.kept-data')).toBeNull();
  });
});

describe('what became of a file', () => {
  it.each(['too-large', 'not-json', 'not-ours', 'newer'] as const)('is told where it is %s', (kind) => {
    const { refused, told } = composeImport({ kind: 'refused', why: { kind } }, 'en');
    expect(refused).toBe(true);
    expect(told[0]).toContain('Nothing was changed');
    expect(told[1]?.length).toBeGreaterThan(20);
  });

  it('is told where it brought nothing new', () => {
    const joined = { added: 0, changed: 0, same: 4, noRoom: 0 };
    const outcome = {
      kind: 'imported',
      tables: [{ name: 'days', joined }],
      settings: false,
      unknown: [],
    } as const;
    expect(composeImport({ ...outcome, tables: [...outcome.tables], unknown: [] }, 'en').told).toEqual([
      'The file was taken in.',
      'Everything in it was here already.',
    ]);
  });
});

describe('dismissed warnings', () => {
  const dismissals: DismissalsPage = {
    dismissals: [
      { dismissal: 'temu:1|a', label: 'Lamp', told: 'Dismissed on 21 November 2026' },
      { dismissal: 'temu:2|b', label: 'Toy', told: 'Dismissed on 20 November 2026' },
    ],
  };
  const [lamp, toy] = dismissals.dismissals;

  it('are listed with their day, and undone one by one', async () => {
    const after = { dismissals: toy ? [toy] : [] };
    const { asked } = open(DismissedSection, { dismissals, 'undo-dismissals': after });
    await shows('Dismissed on 21 November 2026');
    await press(sentencesIn('en').popup.undoNamed('Lamp'));
    await shows('Shows again: Lamp');
    expect(asked.at(-1)).toEqual({ type: 'undo-dismissals', dismissals: [lamp?.dismissal] });
    expect(root.querySelectorAll('.dismissals li')).toHaveLength(1);
  });

  it('are undone all at once, after a question', async () => {
    const { asked } = open(DismissedSection, { dismissals, 'undo-dismissals': { dismissals: [] } });
    await shows('Toy');
    await press('Show all of them again');
    await shows('Show 2 warnings again');
    expect(asked).toHaveLength(1);
    await act(() => root.querySelector<HTMLButtonElement>('.confirmed-ask .danger')?.click());
    await shows('You have dismissed no warning.');
    expect(asked.at(-1)).toEqual({ type: 'undo-dismissals', dismissals: ['temu:1|a', 'temu:2|b'] });
  });

  it('that could not be read are not told as none', async () => {
    open(DismissedSection, {});
    await shows('did not answer');
    expect(root.textContent).not.toContain('dismissed no warning');
  });
});
