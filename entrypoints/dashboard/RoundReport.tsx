import { useEffect, useRef } from 'preact/hooks';
import { BarTable } from '../../components/BarTable';
import { roundFileKinds } from '../../lib/core/round-file-kinds';
import type { RoundLine, RoundReportView } from '../../lib/core/rounds-page';
import type { Sentences } from '../../lib/language/sentences';
import type { DashboardWorker } from './dashboard-worker';
import { SaveButton } from './SaveButton';
import { useAnswer } from './use-answer';

/** What a round came to: in words, in bars, listing by listing; to be saved or printed. */
export function RoundReport({ id, worker, say }: { id: string; worker: DashboardWorker; say: Sentences }) {
  const { answer: report, failed } = useAnswer(worker, isRoundReport, () => ({ type: 'round-report', id }));
  const { report: words } = say.dashboard.rounds;
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = report !== undefined;
  useEffect(() => {
    // What led here is gone.
    if (isShown) heading.current?.focus({ preventScroll: true });
  }, [isShown]);
  if (!report)
    return failed ? (
      <>
        <p class="failed" role="alert">
          {say.dashboard.fault}
        </p>
        <a class="button quiet" href="#rounds">
          {words.close}
        </a>
      </>
    ) : (
      <p class="loading">{say.dashboard.loading}</p>
    );
  return (
    <article class="dashboard-part round-report" aria-labelledby="round-report">
      <h2 id="round-report" ref={heading} tabIndex={-1}>
        {report.heading}
      </h2>
      <div class="round-told-lines">
        {report.told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="soft">{report.careful}</p>
      </div>
      <div class="presses">
        <button type="button" class="button primary" onClick={() => print()}>
          {words.print}
        </button>
        {roundFileKinds.map((as) => (
          <SaveButton
            key={as}
            label={words.save[as]}
            request={{ type: 'export-round', id, as }}
            worker={worker}
            say={say}
          />
        ))}
        <a class="button quiet" href="#rounds">
          {words.close}
        </a>
      </div>
      <p class="soft save-about">{words.saveAbout}</p>
      <div class="charts">
        {report.charts.map(({ heading, name, count, bars }) => (
          <BarTable key={heading} heading={heading} bars={bars} labels={{ name, count }} />
        ))}
      </div>
      <section class="dashboard-part" aria-labelledby="round-on-sale">
        <h3 id="round-on-sale">{words.onSale}</h3>
        {report.onSale.length === 0 ? (
          <p>{words.noneOnSale}</p>
        ) : (
          <Lines lines={report.onSale} left={report.onSaleLeft} />
        )}
      </section>
      {report.others.length > 0 && (
        <section class="dashboard-part" aria-labelledby="round-others">
          <h3 id="round-others">{words.others}</h3>
          <Lines lines={report.others} left={report.othersLeft} />
        </section>
      )}
    </article>
  );
}

function Lines({ lines, left }: { lines: RoundLine[]; left: string | undefined }) {
  return (
    <>
      <ul class="rounds">
        {lines.map(({ key, listing, href, label, notice, seen }) => (
          <li key={key} class="round-line">
            <div class="round-line-words">
              {label !== undefined && <strong dir="auto">{label}</strong>}
              <a href={href} target="_blank" rel="noreferrer">
                {listing}
              </a>
              <span class="soft">{notice}</span>
            </div>
            <p>{seen}</p>
          </li>
        ))}
      </ul>
      {left !== undefined && <p class="soft">{left}</p>}
    </>
  );
}

export function isRoundReport(answer: unknown): answer is RoundReportView {
  return typeof answer === 'object' && answer !== null && 'charts' in answer && 'onSale' in answer;
}
