import { useState } from 'preact/hooks';
import type { Sentences } from '../../lib/language/sentences';

/** Where the page could not be read: offers to look at its structure, which is read on this press only. */
export function SaveStructure({
  labels,
  show,
}: {
  labels: Sentences['structure'];
  show: () => Promise<boolean>;
}) {
  const [state, setState] = useState<'idle' | 'reading' | 'failed'>('idle');
  const press = async () => {
    setState('reading');
    setState((await show()) ? 'idle' : 'failed');
  };
  return (
    <section class="popup-part structure">
      <h2>{labels.heading}</h2>
      <p>{labels.about}</p>
      <button type="button" class="button quiet" disabled={state === 'reading'} onClick={() => void press()}>
        {labels.look}
      </button>
      <p role="status" class="structure-told">
        {state === 'failed' && labels.failed}
      </p>
    </section>
  );
}
