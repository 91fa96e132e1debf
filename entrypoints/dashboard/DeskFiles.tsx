import { useState } from 'preact/hooks';
import type { DeskPage, OpenedFile } from '../../lib/core/desk-page';
import type { DeskSentences } from '../../lib/language/desk-sentences';
import type { Sentences } from '../../lib/language/sentences';
import { ConfirmedPress } from './ConfirmedPress';
import type { DashboardWorker } from './dashboard-worker';
import { FileButton } from './FileButton';
import { isSavedFile, SaveButton } from './SaveButton';
import type { OwnDesk } from './use-desk';

/** Files of reports: opened, what was refused of them named, and saved again. */
export function DeskFiles({
  page,
  desk,
  worker,
  say,
}: {
  page: DeskPage;
  desk: OwnDesk;
  worker: DashboardWorker;
  say: Sentences;
}) {
  const words = say.dashboard.desk.files;
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? 'dashboard-part desk-files over' : 'dashboard-part desk-files'}
      aria-labelledby="desk-files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0 && !desk.busy) void desk.openReports(files);
      }}
    >
      <h2 id="desk-files">{words.heading}</h2>
      <p>{words.about}</p>
      <div class="presses">
        <FileButton
          label={words.choose}
          accept=".json,application/json"
          {...{ several: true, isMain: true, busy: desk.busy }}
          open={(files) => void desk.openReports(files)}
        />
        <span class="soft">{desk.reading ? words.reading : words.drop}</span>
      </div>
      <div role="status">
        <ul class="desk-opened">
          {desk.opened.map((file, at) => (
            <li key={`${at} ${file.name}`}>
              <Opened file={file} words={words} />
            </li>
          ))}
        </ul>
      </div>
      {page.unreadable > 0 && <p class="list-fault">{words.unreadable(page.unreadable)}</p>}
      {page.received > 0 && (
        <>
          <p>{words.received(page.received)}</p>
          <div class="presses">
            <SaveButton label={words.table} request={{ type: 'desk-save-table' }} worker={worker} say={say} />
            <SaveReports worker={worker} say={say} />
            <ConfirmedPress
              label={words.forget}
              question={words.forgetAsk(page.received)}
              labels={say.dashboard.confirm}
              busy={desk.busy}
              press={() => void desk.ask({ type: 'desk-forget-reports' })}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** What became of a file. What is wrong with it is said as its reader says it, for who mends it. */
function Opened({ file: { name, outcome }, words }: { file: OpenedFile; words: DeskSentences['files'] }) {
  return (
    <>
      <strong dir="auto">{name}</strong>
      {outcome.kind === 'lost' && <p class="failed">{words.lost}</p>}
      {outcome.kind === 'refused' && (
        <p class="failed">
          {words.refusedWhole} <span lang="en">{outcome.why}</span>
        </p>
      )}
      {outcome.kind === 'opened' && (
        <>
          <p>{words.opened(outcome.fresh, outcome.again)}</p>
          {outcome.answered > 0 && <p>{words.answers(outcome.answered)}</p>}
          {outcome.refused.map(({ what, number, why }) => (
            <p key={`${what} ${number} ${why}`} class="list-fault">
              {words.refusedPart[what](number)} <span lang="en">{why}</span>
            </p>
          ))}
          {outcome.refusedLeft > 0 && <p class="list-fault">{words.refusedLeft(outcome.refusedLeft)}</p>}
        </>
      )}
    </>
  );
}

/** More reports than one file holds become several. */
function SaveReports({ worker, say }: { worker: DashboardWorker; say: Sentences }) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const press = async () => {
    setState('making');
    for (let part = 0, parts = 1; part < parts; part++) {
      const saved = await worker.ask({ type: 'desk-save-reports', part }, isSavedPart);
      if (!saved) return setState('failed');
      worker.save(saved.file);
      parts = saved.parts;
    }
    setState('idle');
  };
  return (
    <>
      <button type="button" class="button quiet" disabled={state === 'making'} onClick={() => void press()}>
        {say.dashboard.desk.files.reports}
      </button>
      {state === 'failed' && (
        <p class="failed" role="alert">
          {say.dashboard.fault}
        </p>
      )}
    </>
  );
}

function isSavedPart(
  answer: unknown,
): answer is { file: Parameters<DashboardWorker['save']>[0]; parts: number } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'file' in answer &&
    isSavedFile(answer.file) &&
    'parts' in answer &&
    typeof answer.parts === 'number'
  );
}
