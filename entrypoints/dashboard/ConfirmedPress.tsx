import { useRef, useState } from 'preact/hooks';
import type { DashboardSentences } from '../../lib/language/dashboard-sentences';

/** A press that cannot be undone: it asks once more, in place, with the way back first. */
export function ConfirmedPress({
  label,
  named,
  question,
  labels,
  busy,
  press,
}: {
  label: string;
  /** What is heard of it where its place does not tell what it is about. */
  named?: string;
  question: string;
  labels: DashboardSentences['confirm'];
  busy: boolean;
  press: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <div class="confirmed">
      <button
        ref={opener}
        type="button"
        class="button quiet"
        aria-expanded={asking}
        aria-label={named}
        disabled={busy}
        onClick={() => setAsking(!asking)}
      >
        {label}
      </button>
      {asking && (
        <fieldset class="confirmed-ask" aria-label={question}>
          <p>{question}</p>
          <button type="button" class="button quiet" onClick={close}>
            {labels.no}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              close();
              press();
            }}
          >
            {labels.yes}
          </button>
        </fieldset>
      )}
    </div>
  );
}
