import { useEffect, useRef, useState } from 'preact/hooks';
import type { WarningView } from '../lib/core/warning-view';

/** Copies the warning as text; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyWarning({
  labels,
  text,
  copy,
  counts = () => true,
}: {
  labels: Pick<WarningView['labels'], 'copy' | 'copied' | 'copyByHand'>;
  text: string;
  /** False where the browser refuses. */
  copy: (text: string) => Promise<boolean>;
  counts?: (event: Event) => boolean;
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'by-hand') field.current?.select();
  }, [state]);
  return (
    <>
      <button
        type="button"
        class="button quiet"
        onClick={(event) => {
          if (counts(event)) void copy(text).then((done) => setState(done ? 'copied' : 'by-hand'));
        }}
      >
        <svg class="copy-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          {state === 'copied' ? (
            <path d="m3 8.5 3.3 3.3L13 4.8" />
          ) : (
            <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
          )}
        </svg>
        {state === 'copied' ? labels.copied : labels.copy}
      </button>
      <span role="status" class="unseen">
        {state === 'copied' && labels.copied}
      </span>
      {state === 'by-hand' && (
        <label class="by-hand">
          {labels.copyByHand}
          <textarea ref={field} readOnly rows={4} value={text} />
        </label>
      )}
    </>
  );
}
