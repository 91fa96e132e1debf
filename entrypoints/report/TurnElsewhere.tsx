import { ElsewherePart } from './ElsewherePart';
import type { ReportPageProps } from './ReportForm';

/** Of a report that stewards cannot decide: the shop and the authorities, with its text. It stays the one that was sent. */
export function TurnElsewhere({ draft, report, say, language, worker }: ReportPageProps) {
  const words = say.report;
  return (
    <div class="report-form">
      <p class="report-lead">{say.dashboard.reports.decided[report.kind]['needs-authority']}</p>
      <section class="report-part sending" aria-label={words.send.heading}>
        <ElsewherePart
          report={report}
          notice={draft.notice}
          language={language}
          words={words}
          worker={worker}
          keep={kept}
        />
      </section>
    </div>
  );
}

/** It is in the outbox already, and nothing of it changes. */
async function kept(): Promise<boolean> {
  return true;
}
