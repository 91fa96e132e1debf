import type { RelistingsPage } from '../../lib/core/relistings-page';
import type { RelistingsSentences } from '../../lib/language/relistings-sentences';

/** The country that visits are told to be from where pages tell none. */
export function VisitCountry({
  words: {
    keep: { country: words },
  },
  country: { chosen, all },
  busy,
  change,
}: {
  words: RelistingsSentences;
  country: RelistingsPage['visitCountry'];
  busy: boolean;
  change: (country: string) => void;
}) {
  return (
    <div class="visit-country">
      <label class="round-select">
        <span>{words.label}</span>
        <select
          value={chosen}
          disabled={busy}
          aria-describedby="visit-country"
          onChange={(event) => change(event.currentTarget.value)}
        >
          <option value="">{words.none}</option>
          {all.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p id="visit-country" class="soft about">
        {words.about}
      </p>
    </div>
  );
}
