import { useCallback, useEffect, useState } from 'preact/hooks';
import { VerdictLine } from '../../components/VerdictLine';
import type { PopupState } from '../../lib/core/popup-state';
import { chooseLanguage, type Language, languages } from '../../lib/language/language';
import { type Sentences, sentencesIn } from '../../lib/language/sentences';
import { PopupHeader } from './PopupHeader';
import { PopupPage } from './PopupPage';
import type { PopupWorker, StateRequest } from './popup-worker';

/** What the popup knows: nothing yet, nothing at all, or the worker's last word. */
type Known = { kind: 'loading' } | { kind: 'fault' } | { kind: 'state'; state: PopupState; failed: boolean };

/** Milliseconds between two looks while the page is being checked. */
const lookEvery = 700;

/** The popup: what is known of the page in the tab, the lists it rests on, and the few settings there are. */
export function App({ worker }: { worker: PopupWorker }) {
  const [known, setKnown] = useState<Known>({ kind: 'loading' });
  const [busy, setBusy] = useState<StateRequest['type'] | undefined>();

  const ask = useCallback(
    async (request: StateRequest) => {
      if (request.type !== 'popup-state') setBusy(request.type);
      const state = await worker.ask(request);
      setKnown((before) => next(before, request.type, state));
      if (request.type !== 'popup-state') setBusy(undefined);
    },
    [worker],
  );

  useEffect(() => {
    const ended = new AbortController();
    void ask({ type: 'popup-state' });
    worker.onPageChange(() => void ask({ type: 'popup-state' }), ended.signal);
    return () => ended.abort();
  }, [ask, worker]);

  const checking = known.kind === 'state' && known.state.page.kind === 'checking' && busy === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that still reads "checking" asks for the next
  useEffect(() => {
    if (!checking) return;
    const timer = setTimeout(() => void ask({ type: 'popup-state' }), lookEvery);
    return () => clearTimeout(timer);
  }, [ask, checking, known]);

  const language = languageOf(known, worker);
  const say = sentencesIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <main class="ansim popup" lang={language} aria-busy={known.kind === 'loading' || busy !== undefined}>
      <PopupHeader say={say} />
      {known.kind === 'loading' && (
        <VerdictLine page={{ kind: 'checking', heading: say.popup.loading, detail: '' }} />
      )}
      {known.kind === 'fault' && <Fault say={say} busy={busy !== undefined} ask={ask} />}
      {known.kind === 'state' && (
        <PopupPage
          state={known.state}
          failed={known.failed}
          busy={busy}
          language={language}
          say={say}
          worker={worker}
          ask={ask}
        />
      )}
    </main>
  );
}

/** No answer is no reassurance: what stood there of the page goes, unless only a setting failed. */
function next(before: Known, asked: StateRequest['type'], state: PopupState | undefined): Known {
  if (state) return { kind: 'state', state, failed: false };
  if (before.kind === 'state' && asked !== 'popup-state' && asked !== 'check-now')
    return { ...before, failed: true };
  return { kind: 'fault' };
}

function languageOf(known: Known, { browserLanguages }: PopupWorker): Language {
  const told = known.kind === 'state' ? languages.find((each) => each === known.state.language) : undefined;
  return told ?? chooseLanguage('browser', browserLanguages);
}

function Fault({
  say,
  busy,
  ask,
}: {
  say: Sentences;
  busy: boolean;
  ask: (request: StateRequest) => Promise<void>;
}) {
  const { popup } = say;
  return (
    <VerdictLine page={{ kind: 'could-not-check', heading: popup.fault, detail: popup.faultDetail }}>
      <button
        type="button"
        class="button primary"
        disabled={busy}
        onClick={() => void ask({ type: 'check-now' })}
      >
        {busy ? popup.checkingNow : popup.checkNow}
      </button>
    </VerdictLine>
  );
}
