import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProductsPage } from '../../lib/core/products-page';
import type { DashboardSentences } from '../../lib/language/dashboard-sentences';

const choices = [7, 30, 90, 180, 365];

/**
 * Whether products that are looked at are remembered, and for how long. What would forget some of them is asked once more: an
 * arrow key on the choice of days is enough for it.
 */
export function LookBackSwitch({
  say: { products, confirm },
  lookBack,
  viewed,
  busy,
  change,
}: {
  say: Pick<DashboardSentences, 'products' | 'confirm'>;
  lookBack: ProductsPage['lookBack'];
  /** How many products are there that were only looked at. */
  viewed: number;
  busy: boolean;
  change: (lookBack: ProductsPage['lookBack']) => void;
}) {
  const { lookBack: words } = products;
  const { on, days } = lookBack;
  const [asked, setAsked] = useState<ProductsPage['lookBack']>();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked && !asked.on) keep.current?.focus();
  }, [asked]);
  const want = (next: ProductsPage['lookBack']) => {
    const forgets = viewed > 0 && (next.on ? next.days < days : on);
    setAsked(forgets ? next : undefined);
    if (!forgets) change(next);
  };
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
        onClick={() => want({ on: !on, days })}
      >
        <span class="switch-word">{on ? words.on : words.off}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="direct-what">{words.about}</p>
      <label class="look-back-days">
        <span>{words.days}</span>
        <select
          value={asked?.days ?? days}
          disabled={busy}
          onChange={(event) => want({ on, days: Number(event.currentTarget.value) })}
        >
          {[...new Set([...choices, days])]
            .sort((a, b) => a - b)
            .map((each) => (
              <option key={each} value={each}>
                {words.forDays(each)}
              </option>
            ))}
        </select>
      </label>
      {asked && (
        <fieldset class="confirmed-ask" aria-label={words.ask(asked, viewed)}>
          <p role="alert">{words.ask(asked, viewed)}</p>
          <button ref={keep} type="button" class="button quiet" onClick={() => setAsked(undefined)}>
            {confirm.no}
          </button>
          <button
            type="button"
            class="button danger"
            disabled={busy}
            onClick={() => {
              setAsked(undefined);
              change(asked);
            }}
          >
            {confirm.yes}
          </button>
        </fieldset>
      )}
      <p class="direct-what">{words.forget}</p>
    </div>
  );
}
