import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckPage } from '../../lib/core/check-page';
import { questionBounds } from '../../lib/core/question';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';

type Chosen = Extract<OwnPageRequest, { type: 'ask' }>['chosen'];

export interface Check {
  text: string;
  change(text: string): void;
  /** The answers to what was asked last; undefined before, and where the worker did not answer. */
  page: CheckPage | undefined;
  failed: boolean;
  busy: boolean;
  ask(text: string, chosen?: Chosen): void;
}

/** What is asked and what the worker answers. A question that waits, from a menu or the popup, is asked at once. */
export function useCheck(worker: DashboardWorker): Check {
  const [text, change] = useState('');
  const [known, setKnown] = useState<Pick<Check, 'page' | 'failed'>>({ page: undefined, failed: false });
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (asked: string, chosen?: Chosen) => {
      change(asked);
      if (asked.trim() === '') return setKnown({ page: undefined, failed: false });
      setBusy(true);
      const cut = asked.slice(0, questionBounds.text);
      const page = await worker.ask({ type: 'ask', text: cut, ...(chosen && { chosen }) }, isCheckPage);
      // What stood there answered another question.
      setKnown({ page, failed: page === undefined });
      setBusy(false);
    },
    [worker],
  );

  useEffect(() => {
    void worker.ask({ type: 'take-question' }, isQuestion).then((waiting) => {
      if (waiting && waiting.text !== '') void ask(waiting.text);
    });
  }, [worker, ask]);

  return { text, change, ...known, busy, ask: (asked, chosen) => void ask(asked, chosen) };
}

/** Whether an answer is what the page shows: the worker may refuse, fail, or be gone. */
export function isCheckPage(answer: unknown): answer is CheckPage {
  return typeof answer === 'object' && answer !== null && 'answers' in answer && 'listLines' in answer;
}

function isQuestion(answer: unknown): answer is { text: string } {
  return typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string';
}
