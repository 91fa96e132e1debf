import { useState } from 'preact/hooks';
import type { ToldOfAdding } from '../../lib/core/products-page';
import type { ProductsSentences } from '../../lib/language/products-sentences';
import type { DashboardWorker } from './dashboard-worker';

/** Has the words of a search watched, by a press; what came of it stands in its place. */
export function WatchWords({
  text,
  worker,
  words,
}: {
  text: string;
  worker: DashboardWorker;
  words: ProductsSentences;
}) {
  const [told, setTold] = useState<string>();
  const [busy, setBusy] = useState(false);
  const watch = async () => {
    setBusy(true);
    const answer = await worker.ask({ type: 'watch-words', text }, isTold);
    setTold(answer?.text ?? words.notKept);
    setBusy(false);
  };
  return (
    <div class="watch-words">
      {told === undefined && (
        <button type="button" class="button quiet" disabled={busy} onClick={() => void watch()}>
          {words.words.watch}
        </button>
      )}
      <p role="status">{told ?? ''}</p>
      {told !== undefined && <a href="#products">{words.heading}</a>}
    </div>
  );
}

function isTold(answer: unknown): answer is ToldOfAdding {
  return typeof answer === 'object' && answer !== null && 'isKept' in answer && 'text' in answer;
}
