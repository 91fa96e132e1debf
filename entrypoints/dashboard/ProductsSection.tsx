import { useState } from 'preact/hooks';
import type { ProductCard } from '../../lib/core/products-page';
import type { ProductsSentences } from '../../lib/language/products-sentences';
import type { Sentences } from '../../lib/language/sentences';
import { ConfirmedPress } from './ConfirmedPress';
import { LookBackSwitch } from './LookBackSwitch';
import { NotificationsRow } from './NotificationsRow';
import { ProductList } from './ProductList';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { type OwnProducts, useProducts } from './use-products';
import { WordsList } from './WordsList';

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
              say={say.dashboard}
              lookBack={page.lookBack}
              viewed={page.products.filter(({ origin }) => origin === 'viewed').length}
              busy={busy}
              change={(lookBack) => void ask({ type: 'set-look-back', ...lookBack })}
            />
            <NotificationsRow
              words={words}
              state={page.notifications}
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
            <h2 id="watched" tabIndex={-1}>
              {words.listHeading(page.products.length)}
            </h2>
            <WhatToDo products={page.products} say={say} />
            {page.isFull && <p class="list-fault">{words.full}</p>}
            {page.products.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ProductList
                products={page.products}
                words={words}
                busy={busy}
                remove={async (key) => (await ask({ type: 'remove-product', key })) !== undefined}
              />
            )}
          </section>
          <WordsList
            cards={page.words}
            words={words}
            busy={busy}
            search={(text) => void worker.ask({ type: 'open-check', text }, isAnything)}
            remove={async (key) => (await ask({ type: 'remove-product', key })) !== undefined}
          />
          {page.products.length + page.words.length > 0 && (
            <ConfirmedPress
              label={page.words.length > 0 ? words.removeAllAndWords : words.removeAll}
              question={words.removeAllAsk(page.products.length, page.words.length)}
              labels={{ yes: words.removeAllSure, no: words.keepInstead }}
              busy={busy}
              press={() => void ask({ type: 'remove-products' })}
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

/** What to do with what is listed: it is at home already. */
function WhatToDo({ products, say }: { products: ProductCard[]; say: Sentences }) {
  const words = say.dashboard.products;
  const has = (level: ProductCard['state']) => products.some(({ state }) => state === level);
  const [stop, keep] = say.orders.steps;
  const steps = [stop, keep, words.refund, say.orders.steps.at(-1)];
  if (!has('flagged') && !has('possible')) return null;
  return (
    <div class="what-to-do">
      {has('flagged') && (
        <>
          <h3>{words.whatToDo}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {has('possible') && <p>{words.ifPossible}</p>}
    </div>
  );
}
