import type { ProductCard } from '../lib/core/products-page';
import type { ProductsSentences } from '../lib/language/products-sentences';
import { StateIcon } from './Icons';
import { KnownNoticeItem } from './KnownNoticeItem';

/** A watched product: how it stands with the lists of today, and the notices it is or was in. */
export function ProductCardView({
  product,
  words,
  busy,
  remove,
}: {
  product: ProductCard;
  words: ProductsSentences;
  busy: boolean;
  remove: () => void;
}) {
  const { label, state, stateTold, originTold, address, notices, hasNews } = product;
  return (
    <li class="product" data-state={state}>
      <StateIcon kind={state} size={26} />
      <div class="product-words">
        <h3 dir="auto">
          {label}
          {hasNews && <span class="tag">{words.newMark}</span>}
        </h3>
        <p class="product-state">{stateTold}</p>
        <p class="product-origin">
          {originTold}
          {address !== undefined && (
            <>
              {' · '}
              <a href={address} target="_blank" rel="noreferrer">
                {words.open}
              </a>
            </>
          )}
        </p>
        {notices.length > 0 && (
          <ul class="product-notices">
            {notices.map((notice) => (
              <KnownNoticeItem
                key={notice.line}
                notice={notice}
                // The card says its own level already.
                {...(notice.level !== state && { label: words.level[notice.level] })}
                level={notice.level}
                words={words}
              />
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        class="button text"
        aria-label={words.remove(label)}
        title={words.remove(label)}
        disabled={busy}
        onClick={remove}
      >
        ✕
      </button>
    </li>
  );
}
