import { useState } from 'preact/hooks';
import type { DeskPage } from '../../lib/core/desk-page';
import type { DeskSentences } from '../../lib/language/desk-sentences';
import { languages } from '../../lib/language/language';
import type { Sentences } from '../../lib/language/sentences';
import { dayAndTimeIn } from '../../lib/language/words';
import type { DashboardWorker } from './dashboard-worker';
import { FileButton } from './FileButton';
import { SaveButton } from './SaveButton';
import type { OwnDesk } from './use-desk';

/** The steward's key: made here, its public half shown. */
export function DeskKey({ page, desk, words }: { page: DeskPage; desk: OwnDesk; words: DeskSentences }) {
  const { key, told } = page;
  const say = words.key;
  return (
    <section class="dashboard-part" aria-labelledby="desk-key">
      <h2 id="desk-key">{say.heading}</h2>
      {key.kind === 'key' ? (
        <>
          <p>{say.has}</p>
          <PublicKey publicKey={key.publicKey} words={say} />
          <p class="soft">{say.kept}</p>
        </>
      ) : (
        <>
          <p>{say.none}</p>
          <button
            type="button"
            class="button primary"
            disabled={desk.busy}
            onClick={() => void desk.ask({ type: 'desk-make-key' })}
          >
            {say.make}
          </button>
          {told?.kind === 'no-ed25519' && (
            <p class="failed" role="alert">
              {say.noEd25519}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function PublicKey({ publicKey, words }: { publicKey: string; words: DeskSentences['key'] }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(publicKey).then(
      () => true,
      () => false,
    );
    setCopied(done);
  };
  return (
    <div class="desk-key">
      <label class="desk-field">
        <span>{words.label}</span>
        <input
          type="text"
          readOnly
          value={publicKey}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <button type="button" class="button quiet" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">{copied ? words.copied : ''}</span>
    </div>
  );
}

/** The log: how long it is, saved as a file, and gone on with from an earlier one. */
export function DeskLog({
  page: { log, told, language: spoken },
  desk,
  worker,
  say,
}: {
  page: DeskPage;
  desk: OwnDesk;
  worker: DashboardWorker;
  say: Sentences;
}) {
  const words = say.dashboard.desk.log;
  const language = languages.find((each) => each === spoken) ?? 'ko';
  return (
    <section class="dashboard-part" aria-labelledby="desk-log">
      <h2 id="desk-log">{words.heading}</h2>
      {log.kind === 'broken' ? (
        <div class="failed" role="alert">
          <p>{words.broken(log.line)}</p>
          <p lang="en">{log.why}</p>
        </div>
      ) : (
        <p>
          {log.last === undefined ? words.empty : words.has(log.entries, dayAndTimeIn(language, log.last))}
        </p>
      )}
      {log.kind === 'log' && log.isAhead && <p class="list-fault">{words.ahead}</p>}
      <p class="soft">{words.about}</p>
      <div class="presses">
        <SaveButton label={words.save} request={{ type: 'desk-save-log' }} worker={worker} say={say} />
        <FileButton
          label={words.open}
          accept=".ndjson,.jsonl,.txt"
          busy={desk.busy}
          open={([file]) => file && void desk.openLog(file)}
        />
      </div>
      <div role="status">
        {told?.kind === 'log' && <p>{words.outcomes[told.outcome](told.entries)}</p>}
        {told?.kind === 'log-refused' && (
          <>
            <p class="failed">{words.refused(told.line)}</p>
            <p lang="en">{told.why}</p>
          </>
        )}
      </div>
    </section>
  );
}
