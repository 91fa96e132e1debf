import { useId } from 'preact/hooks';
import type { LedgerTotal } from '../../lib/core/ledger-page';
import type { LedgerSentences } from '../../lib/language/ledger-sentences';

/** What was asked in all, by reason or by address. */
export function LedgerTotals({
  heading,
  first,
  totals,
  labels,
}: {
  heading: string;
  first: string;
  totals: LedgerTotal[];
  labels: LedgerSentences['columns'];
}) {
  const titled = useId();
  return (
    <section class="dashboard-part" aria-labelledby={titled}>
      <h2 id={titled}>{heading}</h2>
      <table class="figures" aria-labelledby={titled}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" class="number">
              {labels.requests}
            </th>
            <th scope="col" class="number">
              {labels.received}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ name, means, requests, received }) => (
            <tr key={name}>
              <th scope="row" class={means === undefined ? 'address' : undefined}>
                {name}
                {means !== undefined && <span class="means">{means}</span>}
              </th>
              <td class="number">{requests}</td>
              <td class="number">{received}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
