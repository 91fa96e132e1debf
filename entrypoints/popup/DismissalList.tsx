import type { PopupState } from '../../lib/core/popup-state';
import type { PopupSentences } from '../../lib/language/popup-sentences';

/** The warnings the user continued past, each with its way back. */
export function DismissalList({
  dismissals,
  labels,
  busy,
  undo,
}: {
  dismissals: PopupState['dismissals'];
  labels: Pick<PopupSentences, 'undo' | 'undoNamed'>;
  busy: boolean;
  undo: (dismissal: string) => void;
}) {
  return (
    <ul class="dismissals">
      {dismissals.map(({ dismissal, label }) => (
        <li key={dismissal}>
          <span dir="auto">{label}</span>
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
