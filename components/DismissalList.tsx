import type { DismissalLine } from '../lib/core/dismissals-page';
import type { PopupSentences } from '../lib/language/popup-sentences';

/** The warnings the user continued past, each with its way back. */
export function DismissalList({
  dismissals,
  labels,
  busy,
  undo,
}: {
  dismissals: DismissalLine[];
  labels: Pick<PopupSentences, 'undo' | 'undoNamed'>;
  busy: boolean;
  undo: (dismissal: string) => void;
}) {
  return (
    <ul class="dismissals">
      {dismissals.map(({ dismissal, label, told }) => (
        <li key={dismissal}>
          <span class="dismissal-label" dir="auto">
            {label}
            {told !== undefined && <span class="dismissal-told">{told}</span>}
          </span>
          <button
            type="button"
            class="link-button"
            disabled={busy}
            aria-label={labels.undoNamed(label)}
            onClick={() => undo(dismissal)}
          >
            {labels.undo}
          </button>
        </li>
      ))}
    </ul>
  );
}
