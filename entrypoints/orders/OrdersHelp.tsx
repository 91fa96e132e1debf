import { CopyWarning } from '../../components/CopyWarning';
import { RouteList } from '../../components/RouteList';
import type { OrdersPage } from '../../lib/core/orders';
import type { WarningView } from '../../lib/core/warning-view';
import type { Sentences } from '../../lib/language/sentences';

/** What to do: the steps, where to turn, and the text to send in three languages. */
export function OrdersHelp({
  help: { steps, shop, country, letters },
  words,
  labels,
  copy,
  choose,
}: {
  help: NonNullable<OrdersPage['help']>;
  words: Sentences['orders'];
  labels: WarningView['labels'];
  copy: (text: string) => Promise<boolean>;
  choose: (country: string) => void;
}) {
  return (
    <section class="orders-help">
      <h2>{words.help}</h2>
      <ol class="orders-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{words.shop}</h3>
      <RouteList routes={shop} />
      <p class="established">{words.noPhone}</p>
      <h3>{words.country}</h3>
      <label class="country">
        {words.countryChoice}
        <select value={country.chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {country.countries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {country.routes.length > 0 ? <RouteList routes={country.routes} /> : <p>{words.noRoutes}</p>}
      {letters.length > 0 && (
        <>
          <h3>{words.letters}</h3>
          <p>{words.lettersAbout}</p>
        </>
      )}
      {letters.map(({ language, name, text }) => (
        <details key={language} class="letter">
          <summary>{name}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
          <pre lang={language} tabIndex={0}>
            {text}
          </pre>
          <CopyWarning labels={{ ...labels, copy: words.copy(name) }} text={text} copy={copy} />
        </details>
      ))}
    </section>
  );
}
