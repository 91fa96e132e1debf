import type { PopupState } from '../../lib/core/popup-state';

/** That this listing may be another one put up again, in one breath, and the way to both sides. */
export function RelistingPart({
  relisting: { heading, told },
  compare,
}: {
  relisting: NonNullable<PopupState['relisting']>;
  compare: string;
}) {
  return (
    <section class="popup-part popup-relisting">
      <h2>{heading}</h2>
      <p>{told}</p>
      <a class="lists-page" href="/dashboard.html#relistings" target="_blank" rel="noreferrer">
        {compare}
      </a>
    </section>
  );
}
