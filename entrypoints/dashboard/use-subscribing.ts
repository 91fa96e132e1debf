import { useCallback, useState } from 'preact/hooks';
import type { FeedPreview, ListsPage, LookAnswer, SubscribeAnswer } from '../../lib/core/lists-page';
import { readFeedAddress } from '../../lib/feed/feed-address';
import type { DashboardWorker } from './dashboard-worker';

export type SubscribingState =
  | { kind: 'idle' }
  | { kind: 'looking' }
  | { kind: 'seen'; preview: FeedPreview }
  | { kind: 'subscribing'; preview: FeedPreview }
  | { kind: 'subscribed'; name: string }
  | { kind: 'refused'; told: string };

export interface Subscribing {
  state: SubscribingState;
  /** To be called in the press itself: it has the browser ask for the host. */
  look(address: string, fingerprint: string): void;
  /** Whether it was subscribed to. */
  confirm(preview: FeedPreview): Promise<boolean>;
  cancel(): void;
}

/** The way from an address to a subscription. `unanswered` is told where the worker does not answer. */
export function useSubscribing(
  worker: DashboardWorker,
  unanswered: string,
  took: (page: ListsPage) => void,
): Subscribing {
  const [state, setState] = useState<SubscribingState>({ kind: 'idle' });

  const look = useCallback(
    (address: string, fingerprint: string) => {
      setState({ kind: 'looking' });
      const read = readFeedAddress(address);
      // Nothing may come between the press and the question: the browser asks only in answer to a press.
      const asked = read.kind === 'address' ? worker.askForHost(read.permission) : Promise.resolve(false);
      // What was refused, and why, the worker tells.
      void asked
        .then(() => worker.ask({ type: 'look-at-list', address, fingerprint }, isLook))
        .then((answer) => {
          if (answer?.kind === 'seen') setState(answer);
          else setState({ kind: 'refused', told: answer?.told ?? unanswered });
        });
    },
    [worker, unanswered],
  );

  const confirm = useCallback(
    async (preview: FeedPreview) => {
      setState({ kind: 'subscribing', preview });
      const { address, seen } = preview;
      const answer = await worker.ask({ type: 'subscribe', address, seen }, isSubscribed);
      if (answer?.kind !== 'subscribed') {
        setState({ kind: 'refused', told: answer?.told ?? unanswered });
        return false;
      }
      setState({ kind: 'subscribed', name: preview.name });
      took(answer.page);
      return true;
    },
    [worker, unanswered, took],
  );

  const cancel = useCallback(() => {
    setState({ kind: 'idle' });
    void worker.ask({ type: 'forget-look' }, (answer): answer is unknown => answer !== undefined);
  }, [worker]);

  return { state, look, confirm, cancel };
}

function isLook(answer: unknown): answer is LookAnswer {
  return isKind(answer) && (answer.kind === 'seen' || answer.kind === 'refused');
}

function isSubscribed(answer: unknown): answer is SubscribeAnswer {
  return isKind(answer) && (answer.kind === 'subscribed' || answer.kind === 'refused');
}

function isKind(answer: unknown): answer is { kind: unknown } {
  return typeof answer === 'object' && answer !== null && 'kind' in answer;
}
