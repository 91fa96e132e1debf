import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';

export interface Asked<Answer> {
  /** The worker's last word; undefined before the first. */
  answer: Answer | undefined;
  /** The worker did not answer what was asked last. */
  failed: boolean;
  busy: OwnPageRequest['type'] | undefined;
  /** Asks for something that is answered with the section's state; whether it was. */
  ask(request: OwnPageRequest): Promise<boolean>;
}

/** What a section shows: asked for when it opens, and again by whatever is pressed in it. Hand in a guard that stays the same. */
export function useAnswer<Answer>(
  worker: DashboardWorker,
  isAnswer: (answer: unknown) => answer is Answer,
  first: () => OwnPageRequest,
): Asked<Answer> {
  const [known, setKnown] = useState<Pick<Asked<Answer>, 'answer' | 'failed'>>({
    answer: undefined,
    failed: false,
  });
  const [busy, setBusy] = useState<OwnPageRequest['type'] | undefined>();
  // Answers may come in another order than they were asked for: an older one never paints over a newer.
  const turns = useRef({ asked: 0, shown: 0 });
  const ask = useCallback(
    async (request: OwnPageRequest) => {
      const turn = ++turns.current.asked;
      setBusy(request.type);
      const answer = await worker.ask(request, isAnswer);
      if (turn > turns.current.shown) {
        turns.current.shown = turn;
        setKnown((before) => ({ answer: answer ?? before.answer, failed: answer === undefined }));
      }
      if (turn === turns.current.asked) setBusy(undefined);
      return answer !== undefined;
    },
    [worker, isAnswer],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the section opens
  useEffect(() => void ask(first()), [ask]);
  return { ...known, busy, ask };
}
