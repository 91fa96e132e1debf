import { useState } from 'preact/hooks';
import { ProductCardView } from '../../components/ProductCardView';
import type { ProductCard } from '../../lib/core/products-page';
import type { ProductsSentences } from '../../lib/language/products-sentences';
import { useFocusAfterRemoval } from './use-focus-after-removal';

/** How many products are shown at first, and how many more at each press: two thousand cards at once take seconds. */
const shownAtOnce = 100;
/** So many are seen at a glance; more are looked for by their names. */
const seenAtAGlance = 12;

/** The watched products, found by what is typed; where one is deleted, the next one has the focus. */
export function ProductList({
  products,
  words,
  busy,
  remove,
}: {
  products: ProductCard[];
  words: ProductsSentences;
  busy: boolean;
  remove: (key: string) => Promise<boolean>;
}) {
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const [told, setTold] = useState('');
  const { list, removed } = useFocusAfterRemoval(busy, 'watched');
  const many = products.length > seenAtAGlance;
  const found = many ? products.filter((product) => holds(product, sought)) : products;
  const press = async ({ key, label }: ProductCard, at: number) => {
    setTold('');
    if (!(await remove(key))) return;
    removed(at);
    setTold(words.removed(label));
  };
  return (
    <>
      {many && (
        <label class="find-product">
          <span>{words.find}</span>
          <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </label>
      )}
      <p role="status" class={told === '' ? 'unseen' : undefined}>
        {told !== '' ? told : sought.trim() !== '' ? words.foundCount(found.length) : ''}
      </p>
      <ul class="products" ref={list}>
        {found.slice(0, shown).map((product, at) => (
          <ProductCardView
            key={product.key}
            product={product}
            words={words}
            busy={busy}
            remove={() => void press(product, at)}
          />
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <button type="button" class="button quiet" onClick={() => setShown(shown + shownAtOnce)}>
            {words.showMore(found.length - shown)}
          </button>
        </p>
      )}
    </>
  );
}

/** Every word that is typed, wherever it stands. */
function holds({ label, stateTold, notices }: ProductCard, sought: string): boolean {
  const text = [label, stateTold, ...notices.flatMap(({ name, line }) => [name ?? '', line])]
    .join(' ')
    .toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
