import { useState } from 'preact/hooks';
import { ProductCardView } from '../../components/ProductCardView';
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
              <>
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
                <RemoveAll words={words} busy={busy} remove={() => void ask({ type: 'remove-products' })} />
              </>
            )}
          </section>
        </>
      )}
    </SectionBody>
  );
}

function AddProduct({ own: { page, busy, ask }, words }: { own: OwnProducts; words: ProductsSentences }) {
  const [text, setText] = useState('');
  const add = async () => {
    if (await ask({ type: 'add-product', text })) setText('');
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
      <p role="status">{page?.told ?? ''}</p>
    </form>
  );
}

/** Deleting everything is asked for twice. */
function RemoveAll({ words, busy, remove }: { words: ProductsSentences; busy: boolean; remove: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" class="button quiet" disabled={busy} onClick={() => setSure(true)}>
        {words.removeAll}
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
