import type { PopupState } from '../../lib/core/popup-state';
import type { PopupSentences } from '../../lib/language/popup-sentences';

/** Whether the product of this page is watched, and the presses that have it watched. */
export function OwnProductPart({
  watched,
  labels,
  busy,
  keep,
}: {
  watched: NonNullable<PopupState['own']>['watched'];
  labels: PopupSentences['own'];
  busy: boolean;
  keep: (origin: 'bought' | 'added') => void;
}) {
  const isKept = watched === 'bought' || watched === 'added';
  return (
    <section class="popup-part">
      <h2>{labels.heading}</h2>
      {isKept ? (
        <p role="status">{labels.watched}</p>
      ) : (
        <div class="own-actions">
          <button type="button" class="button quiet" disabled={busy} onClick={() => keep('bought')}>
            {labels.bought}
          </button>
          <button type="button" class="button quiet" disabled={busy} onClick={() => keep('added')}>
            {labels.watch}
          </button>
        </div>
      )}
      <a class="lists-page" href="/dashboard.html#products" target="_blank" rel="noreferrer">
        {labels.all}
      </a>
    </section>
  );
}
