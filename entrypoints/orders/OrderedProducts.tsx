import { StateIcon } from '../../components/Icons';
import { NoticeList } from '../../components/NoticeList';
import type { OrdersPage } from '../../lib/core/orders';
import type { Sentences } from '../../lib/language/sentences';

/** The listed products of the orders, each with its notices folded under it. */
export function OrderedProducts({
  heading,
  about,
  products,
  words,
}: {
  heading: string;
  about?: string;
  products: OrdersPage['products'];
  words: Sentences['orders'];
}) {
  if (products.length === 0) return null;
  return (
    <section class="ordered">
      <h2>{heading}</h2>
      {about && <p>{about}</p>}
      {products.map(({ key, view, address, report }) => (
        <details key={key} class="ordered-product" data-level={view.level} open={products.length === 1}>
          <summary>
            <StateIcon kind={view.level} size={22} />
            <span class="ordered-words">
              <strong dir="auto">{view.name}</strong>
              <span>{view.summary}</span>
            </span>
          </summary>
          <NoticeList view={view} />
          <p class="ordered-links">
            <a href={address} target="_blank" rel="noopener noreferrer">
              {words.listing}
            </a>
            {report?.address && (
              <a href={report.address} target="_blank" rel="noopener noreferrer">
                {report.name}
              </a>
            )}
          </p>
        </details>
      ))}
    </section>
  );
}
