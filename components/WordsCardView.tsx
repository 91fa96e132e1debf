import type { WordsCard } from '../lib/core/products-page';
import type { ProductsSentences } from '../lib/language/products-sentences';
import { WordsIcon } from './Icons';
import { KnownNoticeItem } from './KnownNoticeItem';

/** Watched words: how many notices name them today, and those that came since. No state of a product, and no colour of one. */
export function WordsCardView({
  card,
  words,
  busy,
  search,
  remove,
}: {
  card: WordsCard;
  words: ProductsSentences;
  busy: boolean;
  /** Opens the search with a text. */
  search: (text: string) => void;
  remove: () => void;
}) {
  const { keptTold, stateTold, kindTold, isFound, ways, notices, more, hasNews } = card;
  return (
    <li class="product" data-state="words">
      <WordsIcon size={26} />
      <div class="product-words">
        <h3>
          <bdi>{card.words}</bdi>
          {hasNews && <span class="tag">{words.newMark}</span>}
        </h3>
        <p class="product-state">{stateTold}</p>
        {kindTold !== undefined && <p class="product-state">{kindTold}</p>}
        <p class="product-origin">
          {keptTold}
          {isFound && (
            <>
              {' · '}
              <button type="button" class="link-button" onClick={() => search(card.words)}>
                {words.words.search}
              </button>
            </>
          )}
        </p>
        {ways.length > 0 && (
          <p class="product-ways">
            {ways.map((way) => (
              <button key={way.written} type="button" class="link-button" onClick={() => search(way.written)}>
                <bdi>{way.search}</bdi>
              </button>
            ))}
          </p>
        )}
        {notices.length > 0 && (
          <>
            <h4>{words.words.cameSince}</h4>
            <ul class="product-notices">
              {notices.map((notice) => (
                <KnownNoticeItem
                  key={notice.line}
                  notice={notice}
                  {...(notice.withdrawn !== undefined && { label: notice.withdrawn })}
                  level="none"
                  {...(notice.foundAs !== undefined && { note: notice.foundAs })}
                  isNew={notice.isNew}
                  words={words}
                />
              ))}
            </ul>
          </>
        )}
        {more !== undefined && <p class="product-origin">{more}</p>}
      </div>
      <button
        type="button"
        class="button text"
        aria-label={words.remove(card.words)}
        title={words.remove(card.words)}
        disabled={busy}
        onClick={remove}
      >
        ✕
      </button>
    </li>
  );
}
