import { useState } from 'preact/hooks';
import type { SavedFile } from '../../lib/core/saved-file';
import type { Sentences } from '../../lib/language/sentences';
import type { OwnPageRequest } from '../../lib/messages';
import type { DashboardWorker } from './dashboard-worker';

/** Has the worker make a file, and the browser save it. */
export function SaveButton({
  label,
  request,
  worker,
  say,
}: {
  label: string;
  request: OwnPageRequest;
  worker: DashboardWorker;
  say: Sentences;
}) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const press = async () => {
    setState('making');
    const file = await worker.ask(request, isSavedFile);
    if (file) worker.save(file);
    setState(file ? 'idle' : 'failed');
  };
  return (
    <>
      <button type="button" class="button quiet" disabled={state === 'making'} onClick={() => void press()}>
        {label}
      </button>
      {state === 'failed' && (
        <p class="failed" role="alert">
          {say.dashboard.fault}
        </p>
      )}
    </>
  );
}

export function isSavedFile(answer: unknown): answer is SavedFile {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'name' in answer &&
    typeof answer.name === 'string' &&
    'type' in answer &&
    typeof answer.type === 'string' &&
    'text' in answer &&
    typeof answer.text === 'string'
  );
}
