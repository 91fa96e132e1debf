import { useEffect } from 'preact/hooks';
import { BrandMark } from '../../components/Icons';
import type { ReportDraft } from '../../lib/core/report-pages';
import type { Language } from '../../lib/language/language';
import { sentencesIn } from '../../lib/language/sentences';
import { AnswerForm } from './AnswerForm';
import { ReportForm } from './ReportForm';
import type { ReportWorker } from './report-worker';
import { TurnElsewhere } from './TurnElsewhere';

/** The page on which a report is written. It stands alone, never within a shop's page. */
export function App({
  draft,
  language,
  worker,
}: {
  draft: ReportDraft | undefined;
  language: Language;
  worker: ReportWorker;
}) {
  const say = sentencesIn(language);
  const words = say.report;
  useEffect(() => {
    document.title = say.prefixed(say.name, words.title);
  }, [say, words]);
  return (
    <main class="ansim report" lang={language}>
      <header>
        <BrandMark size={26} />
        <strong>{say.name}</strong>
        <a href="/dashboard.html#reports">{words.done.outbox}</a>
      </header>
      <h1>{draft?.asked ? words.answer.title : words.title}</h1>
      {draft?.report && draft.asked ? (
        <AnswerForm report={draft.report} asked={draft.asked} say={say} language={language} worker={worker} />
      ) : draft?.report && draft.elsewhere ? (
        <TurnElsewhere draft={draft} report={draft.report} say={say} language={language} worker={worker} />
      ) : draft?.report && !draft.isSent ? (
        <ReportForm draft={draft} report={draft.report} say={say} language={language} worker={worker} />
      ) : (
        <p role="alert" class="failed">
          {draft ? (draft.isSent ? words.done.queued : words.gone) : words.fault}
        </p>
      )}
    </main>
  );
}
