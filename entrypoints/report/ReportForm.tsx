import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type AttachmentName, type Report, type ReportKind, reportKinds } from '../../lib/core/report';
import { type ReportFieldName, refusedFields, writeField } from '../../lib/core/report-fields';
import type { ReportDraft } from '../../lib/core/report-pages';
import {
  type LeftOut,
  type PieceName,
  type ToldPart,
  withoutLeftOut,
  writePiece,
} from '../../lib/core/report-parts';
import type { Language } from '../../lib/language/language';
import type { Sentences } from '../../lib/language/sentences';
import { dayAndTimeIn } from '../../lib/language/words';
import { randomName } from '../../lib/reports/random-name';
import type { Attachment } from '../../lib/reports/report-file';
import { ElsewherePart } from './ElsewherePart';
import type { MadePicture, MakePicture } from './kept-picture';
import { canChange, type Told, toldOfKept } from './kept-told';
import { PictureEditor } from './PictureEditor';
import { Preview } from './Preview';
import { ReportFields, showField } from './ReportFields';
import type { KeepAs, ReportWorker } from './report-worker';
import { StewardsPart } from './StewardsPart';
import { useUnsaved } from './use-unsaved';

/** The whole report, to be kept or sent: with the picture as it is shown, and nothing that was left out. */
export interface WholeReport {
  report: Report;
  attachments: Attachment[];
}

/** What a page about one report is given. */
export interface ReportPageProps {
  draft: ReportDraft;
  report: Report;
  say: Sentences;
  language: Language;
  worker: ReportWorker;
}

export function ReportForm({ draft, report: first, say, language, worker }: ReportPageProps) {
  const words = say.report;
  // Which picture goes with it is known of the editor alone, whatever a draft was kept with.
  const [report, setReport] = useState<Report>({ ...first, attachments: [] });
  const [leftOut, setLeftOut] = useState<ReadonlySet<LeftOut>>(new Set());
  const sent = useMemo(() => withoutLeftOut(report, leftOut), [report, leftOut]);
  const [attached, setAttached] = useState<AttachmentName[]>([]);
  const [told, setTold] = useState<Told | undefined>();
  const [refused, setRefused] = useState<ReportFieldName[]>([]);
  const [isSent, setIsSent] = useState(false);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const [picture, setPicture] = useState(0);
  const pictureChanged = useCallback(() => setPicture((count) => count + 1), []);
  const makePicture = useRef<MakePicture>(async () => ({ kind: 'none' }));
  const form = useRef<HTMLDivElement>(null);
  useUnsaved(isUnsaved);
  const write = (next: (before: Report) => Report) => {
    setReport(next);
    setIsUnsaved(true);
  };
  const leave = (what: LeftOut, out: boolean) => {
    setLeftOut((before) => new Set(out ? [...before, what] : [...before].filter((each) => each !== what)));
    setIsUnsaved(true);
    setRefused((before) => before.filter((each) => each !== what));
  };
  const writeOne = (part: ToldPart, at: number, name: PieceName, text: string) => {
    write((before) => writePiece(before, part, { at, name, text }));
    setRefused((before) => before.filter((each) => each !== part));
  };
  const change = (name: ReportFieldName, lines: string[]) => {
    write((before) => writeField(before, name, lines));
    setRefused((before) => before.filter((each) => each !== name));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another name
  useEffect(() => {
    let isLatest = true;
    void makePicture.current().then((made) => isLatest && setAttached(namesOf(made)));
    return () => {
      isLatest = false;
    };
  }, [picture]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another report
  const whole = useCallback(async (): Promise<WholeReport | undefined> => {
    const made = await makePicture.current();
    if (made.kind === 'too-large') {
      setTold({ text: words.picture.tooLarge, isFault: true });
      return undefined;
    }
    const attachments = made.kind === 'made' ? [made.attachment] : [];
    return { report: { ...sent, attachments: namesOf(made) }, attachments };
  }, [sent, words, picture]);

  const keep = async (as: KeepAs): Promise<boolean> => {
    const made = await whole();
    if (!made) return false;
    const { fields } = refusedFields(made.report);
    const [firstRefused] = fields;
    setRefused(fields);
    if (firstRefused) {
      setTold({ text: words.done.fields(fields.map((each) => words.fields[each])), isFault: true });
      showField(form.current, firstRefused);
      return false;
    }
    const kept = await worker.keep(made.report, made.attachments, as);
    setTold(toldOfKept(kept, say));
    if (kept?.kept === false && kept.why === 'handed') write(renumbered);
    if (!kept?.kept) return false;
    setIsUnsaved(false);
    if (!canChange(kept.state)) setIsSent(true);
    return true;
  };

  const drawName = async () => {
    const drawn = await worker.newReporter();
    if (drawn === undefined) setTold({ text: words.fault, isFault: true });
    else change('reporter', [drawn]);
    return drawn;
  };

  const lettered = { ...sent, attachments: attached };
  return (
    <div class="report-form" ref={form}>
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
              choose={() => write((before) => ({ ...before, kind }))}
            />
          ))}
        </div>
      </fieldset>
      <section class="report-part" aria-labelledby="about">
        <h2 id="about">{words.about}</h2>
        <p class="hint">{words.aboutFixed}</p>
        <dl class="fixed">
          <dt>{words.marketplace}</dt>
          <dd>{say.marketplaces[report.listing.marketplace]}</dd>
          <dt>{words.listing}</dt>
          <dd>{report.listing.id}</dd>
          <dt>{words.made}</dt>
          <dd>{dayAndTimeIn(language, report.made)}</dd>
          <dt>{words.id}</dt>
          <dd>{report.id}</dd>
        </dl>
      </section>
      <ReportFields
        {...{ first, report, whole: sent, words, language, isSent, refused, leftOut }}
        {...{ change, leave, drawName, write: writeOne, notice: draft.notice, lists: draft.lists }}
      />
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
      <p class="to-sending">
        <a class="button quiet" href="#sending">
          {words.send.heading}
        </a>
      </p>
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
            report={lettered}
            notice={draft.notice}
            words={words}
            worker={worker}
            keep={keep}
            tell={setTold}
          />
        )}
        <ElsewherePart
          report={lettered}
          notice={draft.notice}
          language={language}
          words={words}
          worker={worker}
          keep={keep}
        />
      </section>
    </div>
  );
}

/** The same in another report: with a number and a time of its own. */
function renumbered(report: Report): Report {
  return { ...report, id: randomName(), made: new Date().toISOString() };
}

function namesOf(made: MadePicture): AttachmentName[] {
  if (made.kind !== 'made') return [];
  const { data: _, ...name } = made.attachment;
  return [name];
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
