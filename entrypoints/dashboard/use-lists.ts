import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListsPage } from '../../lib/core/lists-page';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';

export type ListsRequest = Extract<
  OwnPageRequest,
  { type: 'lists-page' | 'check-lists' | 'switch-direct' | 'unsubscribe' }
>;

export interface Lists {
  /** The worker's last word; undefined before the first. */
  page: ListsPage | undefined;
  /** The worker did not answer what was asked last. */
  failed: boolean;
  busy: ListsRequest['type'] | undefined;
  /** Whether "check now" has been answered since the page was opened. */
  checked: boolean;
  ask(request: ListsRequest): Promise<void>;
  /** What was answered to something else that was asked. */
  took(page: ListsPage): void;
}

/** Milliseconds between two looks, while lists are being fetched and else. */
const lookEvery = { fetching: 1500, resting: 20_000 };

/** What the worker tells of the lists, looked at again and again while the page is open. */
export function useLists(worker: DashboardWorker): Lists {
  const [known, setKnown] = useState<Pick<Lists, 'page' | 'failed'>>({ page: undefined, failed: false });
  const [busy, setBusy] = useState<ListsRequest['type'] | undefined>();
  const [checked, setChecked] = useState(false);

  const ask = useCallback(
    async (request: ListsRequest) => {
      if (request.type !== 'lists-page') setBusy(request.type);
      const page = await worker.ask(request, isListsPage);
      setKnown((before) => ({ page: page ?? before.page, failed: page === undefined }));
      if (request.type === 'check-lists') setChecked(page !== undefined);
      if (request.type !== 'lists-page') setBusy(undefined);
    },
    [worker],
  );

  useEffect(() => void ask({ type: 'lists-page' }), [ask]);
  // Each answer sets the time of the next look.
  useEffect(() => {
    if (busy !== undefined) return;
    const wait = known.page?.fetching ? lookEvery.fetching : lookEvery.resting;
    const timer = setTimeout(() => void ask({ type: 'lists-page' }), wait);
    return () => clearTimeout(timer);
  }, [ask, busy, known]);

  const took = useCallback((page: ListsPage) => setKnown({ page, failed: false }), []);

  return { ...known, busy, checked, ask, took };
}

/** Whether an answer is what the lists page shows: the worker may refuse, fail, or be gone. */
export function isListsPage(answer: unknown): answer is ListsPage {
  return typeof answer === 'object' && answer !== null && 'switches' in answer && 'lists' in answer;
}
