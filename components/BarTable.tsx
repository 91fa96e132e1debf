import { useId } from 'preact/hooks';
import type { Bar } from '../lib/core/overview-page';

/** Counts as bars that are a table at the same time: each with its name and its number in words. */
export function BarTable({
  heading,
  bars,
  labels,
}: {
  heading: string;
  bars: Bar[];
  labels: { name: string; count: string };
}) {
  const titled = useId();
  return (
    <section class="chart" aria-labelledby={titled}>
      <h3 id={titled}>{heading}</h3>
      <table class="bars" aria-labelledby={titled}>
        <thead class="unseen">
          <tr>
            <th scope="col">{labels.name}</th>
            <th scope="col">{labels.count}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, told, share, note }) => (
            <tr key={label}>
              <th scope="row" dir="auto">
                {label}
                {note !== undefined && <span class="tag">{note}</span>}
              </th>
              <td>
                <svg
                  class="bar"
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect width={100 * share} height="10" />
                </svg>
                <span class="bar-count">{told}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
