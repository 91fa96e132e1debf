import { useState } from 'preact/hooks';
import type { DeskGroup, DeskReport } from '../lib/core/desk-page';
import type { DeskSentences } from '../lib/language/desk-sentences';
import type { Language } from '../lib/language/language';
import type { Sentences } from '../lib/language/sentences';
import { dayAndTimeIn } from '../lib/language/words';

type Attachment = DeskReport['attachments'][number];

/** Brings what is attached: the address of a picture, or nothing where it was saved as a file or is not here. */
export type ShowAttachment = (attachment: Attachment) => Promise<string | undefined>;

interface Telling {
  say: Sentences;
  language: Language;
  show: ShowAttachment;
}

/** The reports of a group, the newest first, in their senders' words. */
export function DeskReports({ group, ...telling }: Telling & { group: DeskGroup }) {
  const words = telling.say.dashboard.desk.report;
  const { reports, reportsLeft } = group;
  return (
    <details class="desk-reports" open={reports.length === 1}>
      <summary>{words.heading(reports.length + reportsLeft)}</summary>
      <ul class="desk-list">
        {reports.map((report) => (
          <li key={report.id} class="desk-report">
            <OneReport report={report} {...telling} />
          </li>
        ))}
      </ul>
      {reportsLeft > 0 && <p class="soft">{words.left(reportsLeft)}</p>}
    </details>
  );
}

function OneReport({ report, say, language, show }: Telling & { report: DeskReport }) {
  const words = say.dashboard.desk.report;
  const { received, made, isClockWrong, decided, answers, attachments } = report;
  return (
    <>
      <p class="desk-person">
        <strong>{personOf(report, words)}</strong>
        {decided && <span class="tag">{words.decided(decided.number)}</span>}
      </p>
      <p class="soft">
        {words.received(dayAndTimeIn(language, received))} · {words.made(dayAndTimeIn(language, made))}
        {isClockWrong && <strong> {words.clockWrong}</strong>}
      </p>
      {report.words === undefined ? (
        <p class="soft">{words.noWords}</p>
      ) : (
        <blockquote dir="auto">{report.words}</blockquote>
      )}
      {answers.map((answer) => (
        <div key={answer.made + answer.words}>
          <p class="soft">{words.answered(dayAndTimeIn(language, answer.made))}</p>
          <blockquote dir="auto">{answer.words}</blockquote>
        </div>
      ))}
      {attachments.length > 0 && (
        <ul class="desk-attached">
          {attachments.map((attachment, at) => (
            <li key={attachment.sha256}>
              <Attached attachment={attachment} number={at + 1} words={words} show={show} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function personOf(
  { person, standing, accepted, rejected }: DeskReport,
  words: DeskSentences['report'],
): string {
  if (person === undefined) return words.noName;
  const told = [words.person(person), words.standing[standing]];
  if (accepted + rejected > 0) told.push(words.history(accepted, rejected));
  return told.join(' · ');
}

/** Fetched on a press only: a picture may be anything its sender chose. */
function Attached({
  attachment,
  number,
  words,
  show,
}: {
  attachment: Attachment;
  number: number;
  words: DeskSentences['report'];
  show: ShowAttachment;
}) {
  const [address, setAddress] = useState<string | undefined>();
  const [gone, setGone] = useState(!attachment.isHere);
  const isPicture = attachment.type.startsWith('image/');
  const label = isPicture ? words.picture(number) : words.structure;
  if (gone)
    return (
      <p class="soft">
        {label} · {words.notHere}
      </p>
    );
  if (address !== undefined) return <img src={address} alt={label} />;
  const press = async () => {
    const shown = await show(attachment);
    setAddress(shown);
    if (isPicture && shown === undefined) setGone(true);
  };
  return (
    <button type="button" class="button quiet" onClick={() => void press()}>
      {isPicture ? `${words.show} ${number}` : label}
    </button>
  );
}
