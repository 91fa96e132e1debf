import { useCallback, useRef, useState } from 'preact/hooks';
import { type Report, reportBounds } from '../../lib/core/report';
import { withAnswer } from '../../lib/core/report-answers';
import type { ReportAsked } from '../../lib/core/report-pages';
import { visibleText } from '../../lib/core/visible-text';
import { reportText } from '../../lib/language/report-text';
import { dayIn } from '../../lib/language/words';
import { AddedPicture } from './AddedPicture';
import type { MakePicture } from './kept-picture';
import { type Told, toldOfKept } from './kept-told';
import { Preview } from './Preview';
import type { ReportPageProps, WholeReport } from './ReportForm';
import type { ReportWorker } from './report-worker';
import { useUnsaved } from './use-unsaved';

/**
 * What stewards asked about a report, and where its writer answers: the answer is put behind that very report, of which nothing
 * else changes, and goes the way the report went.
 */
export function AnswerForm({
  report,
  asked,
  say,
  language,
  worker,
}: Omit<ReportPageProps, 'draft'> & { asked: ReportAsked }) {
  const words = say.report.answer;
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told | undefined>();
  const [kept, setKept] = useState<Report | undefined>(asked.isAnswered ? report : undefined);
  const [mustSave, setMustSave] = useState(false);
  const [picture, setPicture] = useState(0);
  const made = useRef(new Date());
  const makePicture = useRef<MakePicture>(async () => ({ kind: 'none' }));
  const pictureChanged = useCallback(() => setPicture((count) => count + 1), []);
  const field = useRef<HTMLTextAreaElement>(null);
  useUnsaved(text !== '' && kept === undefined);
  const answer = visibleText(text).trim().slice(0, reportBounds.words);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another answer
  const whole = useCallback(async (): Promise<WholeReport | undefined> => {
    if (kept) return { report: kept, attachments: [] };
    const picture = await makePicture.current();
    if (picture.kind === 'too-large') return undefined;
    const attachments = picture.kind === 'made' ? [picture.attachment] : [];
    const names = attachments.map(({ data: _, ...name }) => name);
    const answered =
      answer === '' ? report : withAnswer(report, { made: made.current, words: answer, attachments: names });
    return answered && { report: answered, attachments };
  }, [answer, report, kept, picture]);

  const fault = (sentence: string) => {
    setTold({ text: sentence, isFault: true });
    return undefined;
  };
  /** Keeps the answer; the report with it. What is kept already is not kept again. */
  const keep = async (as: Parameters<ReportWorker['keep']>[2]): Promise<Report | undefined> => {
    if (kept) return kept;
    if (answer === '') {
      field.current?.focus();
      return fault(words.empty);
    }
    const answered = await whole();
    if (!answered) return fault(words.full);
    const outcome = await worker.keep(answered.report, answered.attachments, as);
    if (!outcome) return fault(say.report.fault);
    if (!outcome.kept) {
      setMustSave(outcome.why === 'no-intake');
      return fault(outcome.why === 'no-intake' ? words.noIntake : toldOfKept(outcome, say).text);
    }
    setKept(answered.report);
    setTold({ text: as.state === 'queued' ? words.sent : words.handedOn, isFault: false });
    return answered.report;
  };
  const send = async ({ feed, intake, ask }: NonNullable<ReportAsked['to']>) => {
    // Asked in the press itself: the browser asks at no other moment.
    if (ask !== undefined && !(await worker.askForHost(ask))) fault(words.refused);
    else await keep({ state: 'queued', feed, intake });
  };
  const save = async () => {
    if (!(await keep({ state: 'sent' }))) return;
    const file = await worker.exportReport(report.id, 'json');
    if (file) worker.save(file);
  };
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const answered = await keep({ state: 'sent' });
    if (answered) setCopied(await worker.copy(reportText(answered, language).text));
  };
  const posts = asked.to && !mustSave;
  const { listing } = report;

  return (
    <div class="report-form">
      <p class="report-lead">{words.lead}</p>
      <section class="report-part" aria-labelledby="question">
        <h2 id="question">{words.question}</h2>
        {asked.words === undefined ? (
          <p>{words.noQuestion}</p>
        ) : (
          <blockquote dir="auto">{asked.words}</blockquote>
        )}
        <h3>{words.reported}</h3>
        <p>{say.report.kinds[report.kind]}</p>
        <p dir="auto">
          {listing.titles[0] ?? `${say.marketplaces[listing.marketplace]} ${listing.id}`} (
          {dayIn(language, report.made)})
        </p>
        {report.words !== undefined && <blockquote dir="auto">{report.words}</blockquote>}
        {report.answers.length > 0 && <h3>{words.earlier}</h3>}
        {report.answers.map((each) => (
          <blockquote key={each.made + each.words} dir="auto">
            {each.words}
          </blockquote>
        ))}
      </section>
      {!asked.isAnswered && (
        <fieldset class="report-part" disabled={kept !== undefined}>
          <legend>{words.yours}</legend>
          <textarea
            ref={field}
            dir="auto"
            rows={5}
            aria-label={words.yours}
            maxLength={reportBounds.words}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="hint">{say.report.fieldHints.words}</p>
          {report.attachments.length < reportBounds.attachments && (
            <AddedPicture words={say.report} maker={makePicture} changed={pictureChanged} />
          )}
        </fieldset>
      )}
      <Preview whole={whole} words={say.report} />
      <section class="report-part sending" aria-labelledby="sending">
        <h2 id="sending">{words.heading}</h2>
        <p role="status" class={told?.isFault ? 'failed' : told ? 'done' : 'quiet-status'}>
          {told?.text}
          {told && !told.isFault && (
            <>
              {' '}
              <a href="/dashboard.html#reports">{say.report.done.outbox}</a>
            </>
          )}
        </p>
        {posts ? (
          kept === undefined && (
            <div class="presses">
              <button type="button" class="button primary" onClick={() => void (asked.to && send(asked.to))}>
                {words.send(new URL(asked.to?.intake ?? '').host)}
              </button>
            </div>
          )
        ) : (
          <>
            <p>{words.byFile}</p>
            <div class="presses">
              <button type="button" class="button primary" onClick={() => void save()}>
                {say.report.send.json}
              </button>
              <button type="button" class="button quiet" onClick={() => void copy()}>
                {copied ? words.copied : say.report.send.copy}
              </button>
            </div>
          </>
        )}
      </section>
    </div>
  );
}
