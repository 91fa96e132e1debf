import type { RelistingsSentences } from '../../lib/language/relistings-sentences';

/** Whether what is seen of listed products is kept, with what that means. */
export function VisitSightingsSwitch({
  words: { keep: words },
  on,
  busy,
  change,
}: {
  words: RelistingsSentences;
  on: boolean;
  busy: boolean;
  change: (on: boolean) => void;
}) {
  return (
    <div class="direct visit-sightings">
      <h2 id="visit-sightings">{words.heading}</h2>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby="visit-sightings"
        disabled={busy}
        onClick={() => change(!on)}
      >
        <span class="switch-word">{on ? words.on : words.off}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="direct-what">{words.about}</p>
      <p class="direct-what">{words.stays}</p>
    </div>
  );
}
