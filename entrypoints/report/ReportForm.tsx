import { useCallback, useRef, useState } from 'preact/hooks';
import { type Report, type ReportKind, reportKinds } from '../../lib/core/report';
import { type ReportFieldName, readField, withoutEmptyParts, writeField } from '../../lib/core/report-fields';
import type { ReportDraft, ReportKept } from '../../lib/core/report-pages';
import type { Language } from '../../lib/language/language';
import type { ReportSentences } from '../../lib/language/report-sentences';
import type { Sentences } from '../../lib/language/sentences';
import type { Attachment } from '../../lib/reports/report-file';
import { ElsewherePart } from './ElsewherePart';
import { FieldRow } from './FieldRow';
import type { MakePicture } from './kept-picture';
import { PictureEditor } from './PictureEditor';
import { Preview } from './Preview';
import type { KeepAs, ReportWorker } from './report-worker';
import { StewardsPart } from './StewardsPart';

/** What a press came to, in words. */
export interface Told {
  text: string;
  isFault: boolean;
}

/** The whole report, to be kept or sent: with the picture as it is shown, and nothing that was left out. */
export interface WholeReport {
  report: Report;
  attachments: Attachment[];
}

const parts: { name: 'product' | 'sale' | 'official' | 'you'; fields: ReportFieldName[] }[] = [
  { name: 'you', fields: ['words', 'reporter'] },
  { name: 'product', fields: ['titles', 'brands', 'models', 'gtins', 'certificates', 'pictures'] },
  {
    name: 'sale',
    fields: ['address', 'otherIds', 'price', 'sellerName', 'sellerId', 'availability', 'region'],
  },
  { name: 'official', fields: ['notice', 'evidence', 'edition'] },
];

export function ReportForm({
  draft,
  report: first,
  say,
  language,
  worker,
}: {
  draft: ReportDraft;
  report: Report;
  say: Sentences;
  language: Language;
  worker: ReportWorker;
}) {
  const words = say.report;
  const [report, setReport] = useState(first);
  const [told, setTold] = useState<Told | undefined>();
  const [isSent, setIsSent] = useState(false);
  const [picture, setPicture] = useState(0);
  const pictureChanged = useCallback(() => setPicture((count) => count + 1), []);
  const makePicture = useRef<MakePicture>(async () => ({ kind: 'none' }));
  const change = (name: ReportFieldName, lines: string[]) => {
    setReport((before) => writeField(before, name, lines));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another report
  const whole = useCallback(async (): Promise<WholeReport | undefined> => {
    const made = await makePicture.current();
    if (made.kind === 'too-large') {
      setTold({ text: words.picture.tooLarge, isFault: true });
      return undefined;
    }
    const attachments = made.kind === 'made' ? [made.attachment] : [];
    const names = attachments.map(({ data: _, ...name }) => name);
    return { report: withoutEmptyParts({ ...report, attachments: names }), attachments };
  }, [report, words, picture]);

  const keep = async (as: KeepAs): Promise<boolean> => {
    const made = await whole();
    if (!made) return false;
    const kept = await worker.keep(made.report, made.attachments, as);
    if (!kept) setTold({ text: words.fault, isFault: true });
    else if (!kept.kept) setTold({ text: notKeptTold(kept, words), isFault: true });
    else setTold({ text: words.done[as.state], isFault: false });
    if (kept?.kept === true && as.state === 'queued') setIsSent(true);
    return kept?.kept === true;
  };

  const drawName = async () => {
    const drawn = await worker.newReporter();
    if (drawn === undefined) setTold({ text: words.fault, isFault: true });
    else change('reporter', [drawn]);
    return drawn;
  };

  return (
    <>
      <p class="report-lead">{words.lead}</p>
      <fieldset class="report-part" disabled={isSent}>
        <legend>{words.kind}</legend>
        <div class="kinds">
          {reportKinds.map((kind) => (
            <KindChoice
              key={kind}
              kind={kind}
              label={words.kinds[kind]}
              chosen={report.kind === kind}
              choose={() => setReport({ ...report, kind })}
            />
          ))}
        </div>
      </fieldset>
      <section class="report-part" aria-labelledby="about">
        <h2 id="about">{words.about}</h2>
        <dl class="fixed">
          <dt>{words.marketplace}</dt>
          <dd>{say.marketplaces[report.listing.marketplace]}</dd>
          <dt>{words.listing}</dt>
          <dd>{report.listing.id}</dd>
          <dt>{words.made}</dt>
          <dd>{report.made}</dd>
          <dt>{words.id}</dt>
          <dd>{report.id}</dd>
        </dl>
      </section>
      {parts.map(({ name, fields }) => (
        <fieldset key={name} class="report-part" disabled={isSent}>
          <legend>{words.parts[name]}</legend>
          {fields.map((field) => (
            <FieldRow
              key={field}
              name={field}
              first={readField(first, field)}
              words={words}
              change={(lines) => change(field, lines)}
              {...(field === 'reporter' && { renew: drawName })}
            />
          ))}
        </fieldset>
      ))}
      <fieldset class="report-part" disabled={isSent}>
        <legend>{words.picture.heading}</legend>
        {draft.pictureFailed && <p role="status">{words.picture.failed}</p>}
        {draft.picture === undefined ? (
          !draft.pictureFailed && <p>{words.picture.removed}</p>
        ) : (
          <PictureEditor
            source={draft.picture}
            words={words.picture}
            maker={makePicture}
            changed={pictureChanged}
          />
        )}
      </fieldset>
      <Preview whole={whole} words={words} />
      <section class="report-part sending" aria-labelledby="sending">
        <h2 id="sending">{words.send.heading}</h2>
        <p role="status" class={told?.isFault ? 'failed' : told ? 'done' : 'quiet-status'}>
          {told?.text}
          {told && !told.isFault && (
            <>
              {' '}
              <a href="/dashboard.html#reports">{words.done.outbox}</a>
            </>
          )}
        </p>
        {!isSent && (
          <StewardsPart
            kind={report.kind}
            report={report}
            words={words}
            worker={worker}
            keep={keep}
            tell={setTold}
          />
        )}
        <ElsewherePart report={report} language={language} words={words} worker={worker} keep={keep} />
      </section>
    </>
  );
}

function notKeptTold(kept: Extract<ReportKept, { kept: false }>, { done }: ReportSentences): string {
  return kept.why === 'no-intake' ? done.noIntake : done.invalid(kept.detail);
}

function KindChoice({
  kind,
  label,
  chosen,
  choose,
}: {
  kind: ReportKind;
  label: string;
  chosen: boolean;
  choose: () => void;
}) {
  return (
    <label class="tick">
      <input type="radio" name="kind" value={kind} checked={chosen} onChange={choose} />
      {label}
    </label>
  );
}
