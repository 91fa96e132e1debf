// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../entrypoints/report/App';
import type { ReportWorker } from '../../../entrypoints/report/report-worker';
import type { Report } from '../../../lib/core/report';
import type { ReportDraft, ReportWay } from '../../../lib/core/report-pages';
import { hostile } from '../language/samples';
import { report as made } from '../reports/made-reports';
import { keepingWorker } from './report-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const report: Report = made(1, {
  listing: {
    marketplace: 'temu',
    id: '601099000000001',
    titles: [hostile.slice(0, 200)],
    seller: { id: '77', name: 'Quillmart' },
    region: 'kr',
    availability: 'on-sale',
  },
});
const post: ReportWay = {
  feed: 'main',
  kind: 'post',
  name: 'the desk',
  to: 'https://intake.example/reports',
  ask: 'https://intake.example/*',
};

function open(over: Partial<ReportWorker> = {}, draft: Partial<ReportDraft> = {}) {
  const { worker, ...rest } = keepingWorker(over);
  act(() =>
    render(
      <App draft={{ language: 'en', report, isSent: false, ...draft }} language="en" worker={worker} />,
      root,
    ),
  );
  return { worker, ...rest };
}

const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));
const button = (name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = (name: string) => act(() => button(name).click());
const type = (name: string, text: string) =>
  act(() => {
    const input = field(name);
    if (!input) throw new Error(`no field "${name}"`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const field = (name: string) =>
  root.querySelector<HTMLInputElement>(`[data-field="${name}"] :is(input, textarea, select)`);

describe('the page on which a report is written', () => {
  it('shows every part as text, whatever stands in it', async () => {
    open();
    expect(field('titles')?.value).toContain('<img src=x');
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(field('sellerName')?.value).toBe('Quillmart');
    expect(field('reporter')?.value).toBe(report.reporter);
    await shows('No list you follow takes reports directly.');
  });

  it('keeps what was left out of everything, and puts it back as it was written', async () => {
    const { kept } = open();
    press('Leave out: Seller');
    press('Leave out: Your random name');
    await shows('Left out');
    await press('Keep as a draft');
    await shows('Kept as a draft.');
    expect(kept[0]?.as).toEqual({ state: 'draft' });
    expect(kept[0]?.report.listing.seller).toEqual({ id: '77' });
    expect(kept[0]?.report).not.toHaveProperty('reporter');
    press('Put back: Seller');
    await press('Keep as a draft');
    await vi.waitFor(() => expect(kept[1]?.report.listing.seller).toEqual({ id: '77', name: 'Quillmart' }));
  });

  it('asks for the intake’s one host in the press itself, keeps the report as queued, and lets it be changed no more', async () => {
    const askForHost = vi.fn(async () => true);
    const { kept } = open({ ways: async () => ({ intakes: [post], failed: [] }), askForHost });
    await shows('Send to the desk');
    await press('Send to the desk');
    expect(askForHost).toHaveBeenCalledWith('https://intake.example/*');
    await shows('Kept, and on its way');
    expect(kept.map(({ as }) => as)).toEqual([
      { state: 'queued', feed: 'main', intake: 'https://intake.example/reports' },
    ]);
    expect(() => button('Send to the desk')).toThrow();
    expect(field('titles')?.closest('fieldset')?.disabled).toBe(true);
  });

  it('sends nothing where the browser refuses the host: it keeps a draft, and says so', async () => {
    const { kept } = open({
      ways: async () => ({ intakes: [post], failed: [] }),
      askForHost: async () => false,
    });
    await shows('Send to the desk');
    await press('Send to the desk');
    await shows('nothing was sent');
    expect(kept.map(({ as }) => as.state)).toEqual(['draft']);
  });

  it('asks nothing of the browser where the host is allowed already', async () => {
    const askForHost = vi.fn(async () => true);
    const { ask: _, ...allowed } = post;
    open({ ways: async () => ({ intakes: [allowed], failed: [] }), askForHost });
    await shows('Send to the desk');
    await press('Send to the desk');
    await shows('Kept, and on its way');
    expect(askForHost).not.toHaveBeenCalled();
  });

  it('hands a form and a letter on only once the report is kept', async () => {
    const form = {
      feed: 'main',
      kind: 'issue-form',
      name: 'the tracker',
      to: 'https://code.example/new',
    } as const;
    const { kept, opened } = open({ ways: async () => ({ intakes: [form], failed: ['Other list'] }) });
    await shows('Where “Other list” takes reports could not be asked');
    await press('Open the form of the tracker');
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(kept[0]?.as).toEqual({ state: 'sent', feed: 'main' });
    expect(opened[0]).toMatch(/^https:\/\/code\.example\/new\?title=.*601099000000001/);
  });

  it('says that no list takes reports only where every list could be asked', async () => {
    const none = /No list you follow takes reports/;
    open({ ways: async () => ({ intakes: [], failed: ['Other list'] }) });
    await shows('Where “Other list” takes reports could not be asked');
    await shows('Keep a draft and come back to it');
    expect(root.textContent).not.toMatch(none);
    act(() => render(null, root));
    open({ ways: async () => undefined });
    await shows('worker did not answer');
    expect(root.textContent).not.toMatch(none);
    act(() => render(null, root));
    open();
    await shows(none);
  });

  it('offers where a list took reports last, also where the list cannot be asked now', async () => {
    const { kept } = open({ ways: async () => ({ intakes: [post], failed: ['The list'] }) });
    await shows('You see what the list said last.');
    await press('Send to the desk');
    await vi.waitFor(() => expect(kept.map(({ as }) => as.state)).toEqual(['queued']));
  });

  it('says in words that a list takes no reports there any more', async () => {
    open({
      ways: async () => ({ intakes: [post], failed: [] }),
      keep: async () => ({ kept: false, why: 'no-intake' }),
    });
    await shows('Send to the desk');
    await press('Send to the desk');
    await shows('The list takes no reports there any more');
  });

  it('opens the shop’s and the authority’s page with the text copied in the language they read', async () => {
    const copy = vi.fn<(text: string) => Promise<boolean>>(async () => true);
    const { opened } = open({ copy });
    const routes = [...root.querySelectorAll('[data-route]')].map((each) => each.getAttribute('data-route'));
    expect(routes).toEqual(['temu-report', 'kr-1372', 'kr-consumer24']);
    expect(root.querySelector('[data-route="kr-consumer24"]')?.textContent).toContain(
      'Opens its front page: look for “소비자상담”',
    );
    await press('Open the page of 소비자24');
    await vi.waitFor(() => expect(opened).toEqual(['https://www.consumer.go.kr/']));
    expect(copy.mock.calls[0]?.[0]).toMatch(/\p{Script=Hangul}/u);
  });

  it('opens nothing where the report could not be kept, and says why', async () => {
    const { opened } = open({
      keep: async () => ({ kept: false, why: 'invalid', detail: 'listing.gtins.0: no barcode' }),
    });
    await press('Open the page of 소비자24');
    await shows('This cannot be kept as it is: listing.gtins.0: no barcode');
    expect(opened).toEqual([]);
  });

  it('offers no shop, no authority and no letter for what only stewards can mend', async () => {
    open();
    act(() => root.querySelector<HTMLInputElement>('input[value="wrong-warning"]')?.click());
    await vi.waitFor(() => expect(root.querySelector('#elsewhere')).toBeNull());
    expect(root.querySelectorAll('[data-route]')).toHaveLength(0);
    act(() => root.querySelector<HTMLInputElement>('input[value="injury"]')?.click());
    await vi.waitFor(() => expect(root.querySelector('#elsewhere')).not.toBeNull());
  });

  it('takes a barcode as it is printed', async () => {
    const { kept } = open();
    type('gtins', '4006381 333931');
    await press('Keep as a draft');
    await shows('Kept as a draft.');
    expect(kept[0]?.report.listing.gtins).toEqual(['04006381333931']);
  });

  it('keeps nothing where a field cannot stay, names it by its label, and takes the focus to it, unfolded', async () => {
    const { kept } = open();
    for (const details of root.querySelectorAll('details')) details.open = false;
    type('gtins', '12345');
    type('address', 'not an address');
    await press('Keep as a draft');
    await shows('Not kept: “Barcode”, “Address of the page” cannot stay as written.');
    expect(kept).toEqual([]);
    expect(document.activeElement).toBe(field('gtins'));
    expect(field('gtins')?.closest('details')?.open).toBe(true);
    expect(field('gtins')?.getAttribute('aria-invalid')).toBe('true');
    type('gtins', '');
    expect(root.querySelectorAll('.refused')).toHaveLength(1);
    type('address', 'https://www.temu.com/g-601099000000001.html');
    await press('Keep as a draft');
    await shows('Kept as a draft.');
    expect(root.querySelectorAll('.refused')).toHaveLength(0);
  });

  it('says how much of each folded part is filled in', () => {
    open();
    expect(root.querySelector('[data-part="product"] summary')?.textContent).toBe('Product 1 of 6 filled in');
    type('brands', 'Voltara');
    expect(root.querySelector('[data-part="product"] summary')?.textContent).toBe('Product 2 of 6 filled in');
  });

  it('still says that it is on its way where it is saved as a file after it was sent', async () => {
    open({
      ways: async () => ({ intakes: [post], failed: [] }),
      keep: async () => ({ kept: true, state: 'queued' }),
    });
    await shows('Send to the desk');
    await press('Send to the desk');
    await shows('Kept, and on its way');
    await press('Save report file (JSON)');
    await shows('Kept, and on its way');
    expect(root.textContent).not.toContain('Nobody confirms that it arrived');
  });

  it('has the browser ask before words are lost, and no more once they are kept', async () => {
    open();
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).toBe(true);
    type('words', 'The plug is the same.');
    expect(leaves()).toBe(false);
    await press('Keep as a draft');
    await shows('Kept as a draft.');
    await vi.waitFor(() => expect(leaves()).toBe(true));
  });

  it('takes a picture out and puts it back, and names none in a letter that does not go with it', async () => {
    const sha256 = 'e'.repeat(64);
    const attachments = [{ sha256, type: 'image/jpeg' as const, bytes: 3 }];
    open({}, { report: { ...report, attachments }, picture: 'data:image/jpeg;base64,AAAA' });
    press('Send no picture');
    await shows('The report goes without a picture.');
    expect(root.querySelector<HTMLTextAreaElement>('.letter')?.value).not.toContain(sha256);
    press('Send the picture after all');
    await vi.waitFor(() => expect(root.querySelector('canvas')).not.toBeNull());
  });

  describe('what programs read', () => {
    const noticed = made(1, {
      notice: {
        id: 'eu-safety-gate:SR/01740/26',
        level: 'flagged',
        evidence: [
          { kind: 'brand-model', listing: 'Voltara VT-9041', notice: 'VOLTARA VT9041' },
          { kind: 'gtin', listing: '4006381333931', notice: '4006381333931' },
        ],
      },
      edition: { feed: 'main', sequence: 12, generated: '2026-11-27T06:00:00.000Z' },
      listing: { ...report.listing, region: 'kor' },
    });
    const held = {
      ...{ id: 'eu-safety-gate:SR/01740/26', number: 'SR/01740/26', published: '2026-11-20', risks: [] },
      authority: { ko: '유럽연합 세이프티 게이트', en: 'EU Safety Gate', zh: 'EU Safety Gate' },
    };
    const openTold = (over: Partial<ReportWorker> = {}) =>
      open(over, { report: noticed, notice: held, lists: [{ feed: 'main', name: 'Our list' }] });
    const part = (name: string) => root.querySelector<HTMLElement>(`[data-field="${name}"]`);
    const piece = (label: string) => {
      const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
      return root.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
    };
    const writePiece = (label: string, text: string) =>
      act(() => {
        const input = piece(label);
        if (!input) throw new Error(`no piece "${label}"`);
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const keptNow = async (kept: { report: Report }[]) => {
      await press('Keep as a draft');
      await shows('Kept as a draft.');
      return kept.at(-1)?.report;
    };

    it('stands in words, and is sent as it was', async () => {
      const { kept } = openTold();
      expect(part('notice')?.textContent).toContain('EU Safety Gate SR/01740/26, 20 November 2026');
      expect(part('notice')?.textContent).toContain('Ansim warned of it.');
      expect(part('evidence')?.textContent).toMatch(/Brand and model.*Voltara VT-9041.*VOLTARA VT9041/);
      expect(part('edition')?.textContent).toContain('Our list, of 27 November 2026 · Edition 12');
      expect(part('region')?.textContent).toContain('South Korea');
      const shown = root.querySelector('.report-form')?.textContent ?? '';
      expect(shown).not.toMatch(/brand-model|eu-safety-gate|\bkor\b|\d{4}-\d\d-\d\dT/);
      const inputs = [...root.querySelectorAll<HTMLInputElement>('input, textarea')];
      expect(inputs.map(({ value }) => value).join()).not.toMatch(/brand-model|eu-safety-gate|\dT\d\d:/);
      expect(await keptNow(kept)).toEqual(noticed);
    });

    it('says what a change of it means, follows what is written, and keeps that', async () => {
      const { kept } = openTold();
      press('Change: Official notice');
      expect(part('notice')?.textContent).toContain('You change what the report itself holds');
      writePiece('Name of the notice in the lists', 'us-cpsc:26582');
      expect(part('notice')?.textContent).toMatch(/CPSC|Consumer Product Safety/);
      expect(part('notice')?.textContent).toContain('No list on this computer has a notice of this name.');
      press('Done: Official notice');
      expect(piece('Name of the notice in the lists')?.closest('[hidden]')).not.toBeNull();
      press('Change: What is the same of both');
      writePiece('On the page', 'Voltara VT-9042');
      expect(part('evidence')?.textContent).toContain('Voltara VT-9042');
      expect((await keptNow(kept))?.notice).toEqual({
        ...noticed.notice,
        id: 'us-cpsc:26582',
        evidence: [
          { kind: 'brand-model', listing: 'Voltara VT-9042', notice: 'VOLTARA VT9041' },
          noticed.notice?.evidence[1],
        ],
      });
    });

    it('is left out part by part and fact by fact, and put back as it was', async () => {
      const { kept } = openTold();
      const [fact = ''] = [...root.querySelectorAll('.facts span:first-child')].map(
        (each) => each.textContent,
      );
      press(`Leave out: ${fact}`);
      press('Leave out: List and its edition');
      const without = await keptNow(kept);
      expect(without?.notice?.evidence).toEqual([noticed.notice?.evidence[1]]);
      expect(without).not.toHaveProperty('edition');
      press(`Put back: ${fact}`);
      press('Put back: List and its edition');
      expect(await keptNow(kept)).toEqual(noticed);
    });

    it('says that the evidence goes with its notice, and comes back with it', async () => {
      const { kept } = openTold();
      press('Leave out: Official notice');
      expect(part('evidence')?.textContent).toContain('Left out with the notice it belongs to');
      expect(await keptNow(kept)).not.toHaveProperty('notice');
      press('Put back: Official notice');
      expect(part('evidence')?.textContent).toContain('Voltara VT-9041');
      expect(await keptNow(kept)).toEqual(noticed);
    });

    it('is kept in no form that no program reads, and says so where it is written', async () => {
      const { kept } = openTold();
      press('Change: List and its edition');
      writePiece('Number of the edition', 'twelve');
      expect(piece('Number of the edition')?.value).toBe('twelve');
      writePiece('When the edition was made (UTC)', 'yesterday');
      press('Done: List and its edition');
      await press('Keep as a draft');
      await shows('Not kept: “List and its edition” cannot stay as written.');
      expect(kept).toEqual([]);
      await vi.waitFor(() =>
        expect(piece('Number of the edition')?.getAttribute('aria-invalid')).toBe('true'),
      );
      expect(piece('Number of the edition')?.value).toBe('twelve');
      writePiece('Number of the edition', '13');
      writePiece('When the edition was made (UTC)', '');
      expect((await keptNow(kept))?.edition).toEqual({ feed: 'main', sequence: 13 });
    });

    it('can be named where nothing was filled in', async () => {
      const { kept } = open({}, { report: made(1, { notice: undefined }) });
      expect(part('notice')?.textContent).toContain('Not filled in');
      press('Change: Official notice');
      writePiece('Name of the notice in the lists', 'kr-mfds:77');
      expect((await keptNow(kept))?.notice).toEqual({ id: 'kr-mfds:77', evidence: [] });
    });
  });

  it('shows exactly what is sent', async () => {
    open();
    const details = root.querySelector<HTMLDetailsElement>('details.preview');
    if (!details) throw new Error('no preview');
    act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await vi.waitFor(() =>
      expect(JSON.parse(details.querySelector('pre')?.textContent || '{}')).toEqual(report),
    );
  });

  it('gives what is changed after a file of it was saved a number of its own, and says so before that is kept', async () => {
    const ids: string[] = [];
    open({
      keep: async ({ id }, _attachments, as) => {
        ids.push(id);
        return id === report.id ? { kept: false, why: 'handed' } : { kept: true, state: as.state };
      },
    });
    type('words', 'The plug is another one.');
    await press('Save report file (JSON)');
    await shows('What you have changed is another report, which now has a number of its own.');
    expect(root.querySelector('.fixed')?.textContent).not.toContain(report.id);
    expect(field('words')?.value).toBe('The plug is another one.');
    await press('Save report file (JSON)');
    await shows('Kept as handed on.');
    expect(ids).toEqual([report.id, expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(root.querySelector('.fixed')?.textContent).toContain(ids[1]);
  });

  it('knows the country by the shop’s own word for it, where the browser’s languages name none', () => {
    open(
      { browserLanguages: ['en'] },
      { report: { ...report, listing: { ...report.listing, region: 'kor' } } },
    );
    expect(root.querySelector('[data-route="kr-1372"]')).not.toBeNull();
  });

  it('leaves only the shop and the authorities of what stewards cannot decide, and keeps nothing a second time', async () => {
    const { kept, opened } = open({}, { isSent: true, elsewhere: true });
    await shows('Stewards cannot decide this, only an authority can');
    expect(root.querySelector('input, [data-field]')).toBeNull();
    await press('Open the page of 소비자24');
    await vi.waitFor(() => expect(opened).toEqual(['https://www.consumer.go.kr/']));
    expect(kept).toEqual([]);
  });

  it('says that there is nothing to write any more, and that the worker did not answer', async () => {
    const { worker } = keepingWorker();
    act(() => render(<App draft={{ language: 'en', isSent: false }} language="en" worker={worker} />, root));
    await shows('There is no report here any more.');
    act(() => render(<App draft={undefined} language="en" worker={worker} />, root));
    await shows('worker did not answer');
  });
});
