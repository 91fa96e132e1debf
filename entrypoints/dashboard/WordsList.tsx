import { useState } from 'preact/hooks';
import { WordsCardView } from '../../components/WordsCardView';
import type { WordsCard } from '../../lib/core/products-page';
import type { ProductsSentences } from '../../lib/language/products-sentences';
import { useFocusAfterRemoval } from './use-focus-after-removal';

/** The watched words; where some are deleted, the next ones have the focus. */
export function WordsList({
  cards,
  words,
  busy,
  search,
  remove,
}: {
  cards: WordsCard[];
  words: ProductsSentences;
  busy: boolean;
  /** Opens the search with a text. */
  search: (text: string) => void;
  remove: (key: string) => Promise<boolean>;
}) {
  const [told, setTold] = useState('');
  const { list, removed } = useFocusAfterRemoval(busy, 'watched');
  const press = async (card: WordsCard, at: number) => {
    setTold('');
    if (!(await remove(card.key))) return;
    removed(at);
    setTold(words.removed(card.words));
  };
  return (
    <>
      <p role="status" class={told === '' ? 'unseen' : undefined}>
        {told}
      </p>
      {cards.length > 0 && (
        <section class="dashboard-part" aria-labelledby="words">
          <h2 id="words">{words.words.heading}</h2>
          <p>{words.words.about}</p>
          <ul class="products" ref={list}>
            {cards.map((card, at) => (
              <WordsCardView
                key={card.key}
                card={card}
                words={words}
                busy={busy}
                search={search}
                remove={() => void press(card, at)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
