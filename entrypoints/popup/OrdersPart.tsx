import type { OrdersOffer } from '../../lib/core/orders';
import type { Sentences } from '../../lib/language/sentences';

/** On a page of orders: nothing was read of it; a press reads it. Then what was found, and the way to all of it. */
export function OrdersPart({
  offer,
  labels,
  busy,
  check,
  page,
}: {
  offer: OrdersOffer;
  labels: Sentences['orders']['popup'];
  busy: boolean;
  check: () => void;
  /** Address of the page that shows what was found. */
  page: string;
}) {
  return (
    <section class="popup-part orders">
      <h2>{labels.heading}</h2>
      {offer.told === undefined ? <p>{labels.about}</p> : <p role="status">{offer.told}</p>}
      <div class="verdict-actions">
        <button
          type="button"
          class={offer.hasResult ? 'button quiet' : 'button primary'}
          disabled={busy}
          onClick={check}
        >
          {offer.hasResult ? labels.again : labels.check}
        </button>
        {offer.hasResult && (
          <a class="button primary" href={page} target="_blank" rel="noreferrer">
            {labels.show}
          </a>
        )}
      </div>
    </section>
  );
}
