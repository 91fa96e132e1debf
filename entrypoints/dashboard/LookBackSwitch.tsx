import type { ProductsPage } from '../../lib/core/products-page';
import type { ProductsSentences } from '../../lib/language/products-sentences';

const choices = [30, 90, 180, 365];

/** Whether products that are looked at are remembered, and for how long. */
export function LookBackSwitch({
  words: { lookBack: words },
  lookBack: { on, days },
  busy,
  change,
}: {
  words: ProductsSentences;
  lookBack: ProductsPage['lookBack'];
  busy: boolean;
  change: (lookBack: ProductsPage['lookBack']) => void;
}) {
  return (
    <div class="direct">
      <h2 id="look-back">{words.heading}</h2>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby="look-back"
        disabled={busy}
        onClick={() => change({ on: !on, days })}
      >
        <span class="switch-word">{on ? words.on : words.off}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="direct-what">{words.about}</p>
      <label class="look-back-days">
        <span>{words.days}</span>
        <select
          value={days}
          disabled={busy}
          onChange={(event) => change({ on, days: Number(event.currentTarget.value) })}
        >
          {[...new Set([...choices, days])]
            .sort((a, b) => a - b)
            .map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
        </select>
      </label>
      <p class="direct-what">{words.forget}</p>
    </div>
  );
}
