import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AgeBand } from '../../lib/core/age-bands';
import type { ParentsPage } from '../../lib/core/parents-view';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';

type ParentsRequest = Extract<OwnPageRequest, { type: 'parents' | 'set-children' }>;

export interface Parents {
  page: ParentsPage | undefined;
  failed: boolean;
  /** Whether a choice has been kept since the page was opened. */
  kept: boolean;
  choose(age: AgeBand, chosen: boolean): void;
}

/** The ages of the children in the household, as the worker keeps them. */
export function useParents(worker: DashboardWorker): Parents {
  const [known, setKnown] = useState<Pick<Parents, 'page' | 'failed'>>({ page: undefined, failed: false });
  const [kept, setKept] = useState(false);

  // Of several presses the last answer holds them all; an earlier one would take a press back for a moment.
  const turns = useRef(0);
  const ask = useCallback(
    async (request: ParentsRequest, before?: ParentsPage) => {
      const turn = ++turns.current;
      const page = await worker.ask(request, isParentsPage);
      if (turn !== turns.current) return;
      setKnown((known) => ({ page: page ?? before ?? known.page, failed: page === undefined }));
      if (request.type === 'set-children') setKept(page !== undefined);
    },
    [worker],
  );
  useEffect(() => {
    const look = () => void ask({ type: 'parents' });
    look();
    // Another window may have chosen others.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [ask]);

  const choose = (age: AgeBand, chosen: boolean) => {
    const { page } = known;
    if (!page) return;
    const ages = page.ages.map((each) => (each.age === age ? { ...each, chosen } : each));
    // The press shows at once; where the worker does not keep it, the section says so.
    setKnown({ page: { ...page, ages }, failed: false });
    void ask({ type: 'set-children', age, chosen }, page);
  };
  return { ...known, kept, choose };
}

/** Whether an answer is what the section shows: the worker may refuse, fail, or be gone. */
export function isParentsPage(answer: unknown): answer is ParentsPage {
  return typeof answer === 'object' && answer !== null && 'ages' in answer && 'first' in answer;
}
