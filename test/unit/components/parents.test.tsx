// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CategoryAdvice } from '../../../components/CategoryAdvice';
import { NoticeList } from '../../../components/NoticeList';
import { App } from '../../../entrypoints/dashboard/App';
import { composeCategoryAdvice } from '../../../lib/language/compose-category-advice';
import { composeParentsPage } from '../../../lib/language/compose-parents-page';
import { ownPageRequestSchema } from '../../../lib/messages';
import { list, listing, warning } from '../language/samples';
import { answeringWorker } from './answering-worker';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

const shows = (text: string | RegExp) => vi.waitFor(() => expect(root.textContent).toMatch(text));

describe('the section for parents', () => {
  it('keeps an age at each press, together with those that were chosen before', async () => {
    location.hash = '#parents';
    const { worker, asked } = answeringWorker({
      parents: composeParentsPage(['3-6'], 'en'),
      'set-children': composeParentsPage(['under-1', '3-6'], 'en'),
    });
    act(() => render(<App worker={worker} />, root));
    await shows('What comes first at these ages');
    const [first] = root.querySelectorAll<HTMLInputElement>('.ages input');
    act(() => first?.click());
    await shows('Kept.');
    expect(asked).toContainEqual({ type: 'set-children', age: 'under-1', chosen: true });
    expect(root.textContent).toContain('not an authority’s');
  });

  it('says that the worker did not answer, and shows no ages', async () => {
    location.hash = '#parents';
    const { worker } = answeringWorker({});
    act(() => render(<App worker={worker} />, root));
    await shows('did not answer');
    expect(root.querySelector('.ages')).toBeNull();
  });

  it('shows what another window has chosen meanwhile', async () => {
    location.hash = '#parents';
    const answers = { parents: composeParentsPage([], 'en') };
    const { worker } = answeringWorker(answers);
    act(() => render(<App worker={worker} />, root));
    await shows('No age is chosen.');
    answers.parents = composeParentsPage(['1-3'], 'en');
    act(() => void dispatchEvent(new Event('focus')));
    await vi.waitFor(() =>
      expect([...root.querySelectorAll('.ages input')].map((each) => each.matches(':checked'))).toEqual([
        ...[false, true, false, false],
      ]),
    );
  });

  it('takes no age that there is not', () => {
    for (const age of ['adult', ['1-3'], undefined])
      expect(ownPageRequestSchema.safeParse({ type: 'set-children', age, chosen: true }).success).toBe(false);
  });
});

describe('what parents see', () => {
  it('stands on the notice, after the official danger', () => {
    act(() => render(<NoticeList view={warning({ ages: ['1-3'] })} />, root));
    const headings = [...root.querySelectorAll('.part h3')].map((each) => each.textContent);
    const own = headings.findIndex((each) => each?.startsWith('What this means for a child'));
    expect(own).toBeGreaterThan(headings.indexOf('Why'));
  });

  it('is advice about the kind of product, apart from the verdict', () => {
    const advice = composeCategoryAdvice({
      ...{ type: 'toys', listing, ages: [], lists: [list()], language: 'en' },
      tally: { notices: 3, hazards: [{ hazard: 'choking', notices: 3 }], sources: [] },
    });
    act(() => render(advice ? <CategoryAdvice advice={advice} /> : null, root));
    expect(root.textContent).toMatch(
      /says nothing of this one.*3 notices in the last 24 months.*Choking: 3/s,
    );
  });
});
