import { useId } from 'preact/hooks';
import type { MonthBar } from '../lib/core/overview-page';

/** Counts of months as columns, with the same as a table on a press. */
export function MonthColumns({
  heading,
  months,
  labels,
}: {
  heading: string;
  months: MonthBar[];
  labels: { name: string; count: string; asTable: string; none: string };
}) {
  const titled = useId();
  const highest = months.find(({ share }) => share === 1);
  if (!highest)
    return (
      <section class="chart" aria-labelledby={titled}>
        <h3 id={titled}>{heading}</h3>
        <p>{labels.none}</p>
      </section>
    );
  return (
    <section class="chart" aria-labelledby={titled}>
      <h3 id={titled}>{heading}</h3>
      <div class="columns" aria-hidden="true">
        <span class="columns-most">{highest.told}</span>
        <svg
          viewBox={`0 0 ${months.length} 100`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {months.map(({ month, share }, at) => (
            <rect key={month} x={at + 0.12} width="0.76" y={100 - 100 * share} height={100 * share} />
          ))}
        </svg>
        <div class="columns-years">
          {months.map(({ month, year }) => (
            <span key={month}>{year}</span>
          ))}
        </div>
      </div>
      <details>
        <summary>{labels.asTable}</summary>
        <table class="figures" aria-labelledby={titled}>
          <thead>
            <tr>
              <th scope="col">{labels.name}</th>
              <th scope="col" class="number">
                {labels.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, label, told }) => (
              <tr key={month}>
                <th scope="row">{label}</th>
                <td class="number">{told}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
