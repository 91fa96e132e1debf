import { useCallback, useEffect, useState } from 'preact/hooks';
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

  const ask = useCallback(
    async (request: ParentsRequest, before?: ParentsPage) => {
      const page = await worker.ask(request, isParentsPage);
      setKnown({ page: page ?? before, failed: page === undefined });
      if (request.type === 'set-children') setKept(page !== undefined);
    },
    [worker],
  );
  useEffect(() => void ask({ type: 'parents' }), [ask]);

  const choose = (age: AgeBand, chosen: boolean) => {
    const { page } = known;
    if (!page) return;
    const ages = page.ages.map((each) => (each.age === age ? { ...each, chosen } : each));
    // The press shows at once; where the worker does not keep it, the section says so.
    setKnown({ page: { ...page, ages }, failed: false });
    const next = ages.filter((each) => each.chosen).map((each) => each.age);
    void ask({ type: 'set-children', ages: next }, page);
  };
  return { ...known, kept, choose };
}

/** Whether an answer is what the section shows: the worker may refuse, fail, or be gone. */
export function isParentsPage(answer: unknown): answer is ParentsPage {
  return typeof answer === 'object' && answer !== null && 'ages' in answer && 'first' in answer;
}
