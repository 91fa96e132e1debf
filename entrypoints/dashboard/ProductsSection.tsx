import { useState } from 'preact/hooks';
import { ProductCardView } from '../../components/ProductCardView';
import { WordsCardView } from '../../components/WordsCardView';
import type { ProductsSentences } from '../../lib/language/products-sentences';
import { LookBackSwitch } from './LookBackSwitch';
import { NotificationsRow } from './NotificationsRow';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { type OwnProducts, useProducts } from './use-products';

/** One's own products: what became of each since, and what is remembered at all. */
export function ProductsSection({ worker, say }: SectionProps) {
  const own = useProducts(worker);
  const { page, failed, busy, ask } = own;
  const words = say.dashboard.products;
  return (
    <SectionBody
      heading={words.heading}
      about={words.about}
      shown={page !== undefined}
      failed={failed}
      say={say}
    >
      {page && (
        <>
          <section class="dashboard-part product-settings">
            <LookBackSwitch
              words={words}
              lookBack={page.lookBack}
              busy={busy}
              change={(lookBack) => void ask({ type: 'set-look-back', ...lookBack })}
            />
            <NotificationsRow
              words={words}
              allowed={page.mayNotify}
              allow={worker.allowNotifications}
              again={() => ask({ type: 'products' })}
            />
          </section>
          <section class="dashboard-part" aria-labelledby="add">
            <h2 id="add">{words.add.heading}</h2>
            <p>{words.add.about}</p>
            <AddProduct own={own} words={words} />
          </section>
          <section class="dashboard-part" aria-labelledby="watched">
            <h2 id="watched">{words.listHeading(page.products.length)}</h2>
            {page.isFull && <p class="list-fault">{words.full}</p>}
            {page.products.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul class="products">
                {page.products.map((product) => (
                  <ProductCardView
                    key={product.key}
                    product={product}
                    words={words}
                    busy={busy}
                    remove={() => void ask({ type: 'remove-product', key: product.key })}
                  />
                ))}
              </ul>
            )}
          </section>
          {page.words.length > 0 && (
            <section class="dashboard-part" aria-labelledby="words">
              <h2 id="words">{words.words.heading}</h2>
              <p>{words.words.about}</p>
              <ul class="products">
                {page.words.map((card) => (
                  <WordsCardView
                    key={card.key}
                    card={card}
                    words={words}
                    busy={busy}
                    search={(text) => void worker.ask({ type: 'open-check', text }, isAnything)}
                    remove={() => void ask({ type: 'remove-product', key: card.key })}
                  />
                ))}
              </ul>
            </section>
          )}
          {page.products.length + page.words.length > 0 && (
            <RemoveAll
              label={page.words.length > 0 ? words.removeAllAndWords : words.removeAll}
              words={words}
              busy={busy}
              remove={() => void ask({ type: 'remove-products' })}
            />
          )}
        </>
      )}
    </SectionBody>
  );
}

/** Nothing of the answer is shown: another tab is. */
function isAnything(_answer: unknown): _answer is unknown {
  return true;
}

function AddProduct({ own: { page, busy, ask }, words }: { own: OwnProducts; words: ProductsSentences }) {
  const [text, setText] = useState('');
  const add = async () => {
    const answer = await ask({ type: 'add-product', text });
    // What was refused stands there to be changed.
    if (answer?.told?.isKept) setText('');
  };
  return (
    <form
      class="add-product"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void add();
      }}
    >
      <label>
        <span>{words.add.label}</span>
        <input
          type="text"
          value={text}
          maxLength={4000}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary" disabled={busy}>
        {words.add.button}
      </button>
      <p role="status">{page?.told?.text ?? ''}</p>
    </form>
  );
}

/** Deleting everything is asked for twice. */
function RemoveAll({
  label,
  words,
  busy,
  remove,
}: {
  label: string;
  words: ProductsSentences;
  busy: boolean;
  remove: () => void;
}) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" class="button quiet remove-all" disabled={busy} onClick={() => setSure(true)}>
        {label}
      </button>
    );
  return (
    <div class="sure">
      <button type="button" class="button quiet danger" disabled={busy} onClick={remove}>
        {words.removeAllSure}
      </button>
      <button type="button" class="button quiet" onClick={() => setSure(false)}>
        {words.keepInstead}
      </button>
    </div>
  );
}
