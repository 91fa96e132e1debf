import type { LedgerDay, LedgerGroup } from '../../lib/core/ledger-page';

/** One day of the ledger: what was asked of whom, each unfolding into its requests. */
export function LedgerDayView({ day }: { day: LedgerDay }) {
  return (
    <section class="ledger-day" aria-labelledby={`day-${day.day}`}>
      <h3 id={`day-${day.day}`}>{day.told}</h3>
      {day.groups.map((group) => (
        <Group key={`${group.reason} ${group.host}`} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { reason, host, told, trouble, requests } }: { group: LedgerGroup }) {
  return (
    <details>
      <summary>
        <span class="ledger-reason">{reason}</span>
        <span class="ledger-host">{host}</span>
        <span class="ledger-count">{told}</span>
        {trouble.length > 0 && (
          <span class="ledger-trouble">
            {trouble.map((each) => (
              <span key={each} class="tag">
                {each}
              </span>
            ))}
          </span>
        )}
      </summary>
      <ul class="ledger-lines">
        {requests.map(({ id, time, asked, outcome, received, troubled }) => (
          <li key={id} data-troubled={troubled}>
            <span>{time}</span>
            <span class="ledger-path">{asked}</span>
            <span class="ledger-outcome">{outcome}</span>
            <span class="ledger-received">{received}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
