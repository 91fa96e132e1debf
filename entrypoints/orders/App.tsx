import { useCallback, useEffect, useState } from 'preact/hooks';
import { BrandMark, StateIcon } from '../../components/Icons';
import type { OrdersPage } from '../../lib/core/orders';
import { chooseLanguage, languages } from '../../lib/language/language';
import { sentencesIn } from '../../lib/language/sentences';
import { OrderedProducts } from './OrderedProducts';
import { OrdersHelp } from './OrdersHelp';
import type { OrdersWorker } from './orders-worker';

type Known = { kind: 'loading' } | { kind: 'fault' } | { kind: 'page'; page: OrdersPage };

/** What was found in a user's orders: what is listed, and what to do about it. */
export function App({ worker }: { worker: OrdersWorker }) {
  const [known, setKnown] = useState<Known>({ kind: 'loading' });
  const ask = useCallback(
    async (country?: string) => {
      const page = await worker.ask(country);
      setKnown(page ? { kind: 'page', page } : { kind: 'fault' });
    },
    [worker],
  );
  useEffect(() => {
    void ask();
  }, [ask]);

  const told = known.kind === 'page' ? languages.find((each) => each === known.page.language) : undefined;
  const language = told ?? chooseLanguage('browser', worker.browserLanguages);
  const say = sentencesIn(language);
  const words = say.orders;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say.prefixed(say.name, words.title);
  }, [language, say, words]);

  return (
    <main class="ansim orders-page" lang={language} aria-busy={known.kind === 'loading'}>
      <header>
        <BrandMark size={26} />
        <strong>{say.name}</strong>
      </header>
      {known.kind === 'loading' && <p>{say.popup.loading}</p>}
      {known.kind === 'fault' && <p role="alert">{say.dashboard.fault}</p>}
      {known.kind === 'page' && (
        <>
          <section class="orders-verdict" data-level={known.page.level}>
            <StateIcon kind={known.page.level} size={34} />
            <div>
              <h1>{known.page.heading}</h1>
              {known.page.about.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </section>
          <OrderedProducts heading={words.products} products={known.page.products} words={words} />
          {known.page.help && (
            <OrdersHelp
              help={known.page.help}
              words={words}
              labels={say.warning.labels}
              copy={worker.copy}
              choose={(country) => void ask(country)}
            />
          )}
          <OrderedProducts
            heading={words.beside}
            about={words.besideAbout}
            products={known.page.beside}
            words={words}
          />
        </>
      )}
    </main>
  );
}
