import type { ComponentChildren } from 'preact';
import { StateIcon } from '../../components/Icons';
import type { CheckFigures, FigureRow } from '../../lib/core/overview-page';
import type { OverviewSentences } from '../../lib/language/overview-sentences';

/** What came of the checks, and why pages could not be checked. */
export function CheckFiguresView({ checks, words }: { checks: CheckFigures; words: OverviewSentences }) {
  return (
    <section class="dashboard-part" aria-labelledby="checks">
      <h2 id="checks">{words.checks}</h2>
      <p class="about">{words.checksAbout}</p>
      {checks.any ? (
        <div class="check-tables">
          <Figures
            caption={words.checks}
            first={words.columns.outcome}
            rows={checks.verdicts.map((row) => ({ ...row, icon: <StateIcon kind={row.kind} size={20} /> }))}
            words={words}
          />
          {checks.reasons.length > 0 && (
            <Figures
              caption={words.whyNotChecked}
              first={words.whyNotChecked}
              rows={checks.reasons}
              words={words}
            />
          )}
        </div>
      ) : (
        <p>{words.noChecks}</p>
      )}
    </section>
  );
}

function Figures({
  caption,
  first,
  rows,
  words: { columns },
}: {
  caption: string;
  first: string;
  rows: (FigureRow & { icon?: ComponentChildren })[];
  words: OverviewSentences;
}) {
  return (
    <table class="figures" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" class="number">
            {columns.week}
          </th>
          <th scope="col" class="number">
            {columns.month}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, week, month, icon }) => (
          <tr key={label}>
            <th scope="row">
              <span class="figure-name">
                {icon}
                {label}
              </span>
            </th>
            <td class="number">{week}</td>
            <td class="number">{month}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
