import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { AnswerCard } from '../../components/AnswerCard';
import { ListStatus } from '../../components/ListStatus';
import type { AnswerView, CheckPage } from '../core/check-page';
import { questionBounds } from '../core/question';
import type { Language } from '../language/language';
import { recordSentencesIn } from '../language/record-sentences';
import { sentencesIn } from '../language/sentences';
import { sizedIn } from '../language/words';
import { answerQuestion } from './answer-question';
import { bytesToLoad } from './check-files';
import { type CheckLists, type LoadFile, openCheckLists, readCheckFiles } from './open-check-lists';

type Loading =
  | { kind: 'loading'; left?: number }
  | { kind: 'ready'; lists: CheckLists; bytes: number }
  | { kind: 'failed' };

/** The record's page for checking anything: loads the lists as it opens, and compares with them on this device only. */
export function CheckApp({ language, load }: { language: Language; load: LoadFile }) {
  const { check: words } = recordSentencesIn(language);
  const say = sentencesIn(language);
  const [loading, begin] = useLists(load);
  const [text, change] = useState('');
  const [page, show] = useState<CheckPage>();

  /** Counts what was typed and asked: an answer stands under its own question only. */
  const turn = useRef(0);

  const type = (typed: string) => {
    turn.current++;
    change(typed);
    show(undefined);
  };
  const ask = async () => {
    if (loading.kind !== 'ready' || text.trim() === '') return show(undefined);
    const now = new Date();
    const own = ++turn.current;
    const answer = await answerQuestion(text.slice(0, questionBounds.text), {
      open: async () => loading.lists.at(now),
      ...{ language, now, complain, instead: words.instead },
    });
    if (own === turn.current) show(answer);
  };

  return (
    <div class="ansim check">
      <h1>{words.heading}</h1>
      <p class="check-about">{words.about}</p>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <label for="question">{words.field}</label>
        <textarea
          id="question"
          rows={3}
          maxLength={questionBounds.text}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="question-hint"
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void ask();
          }}
        />
        <p class="question-hint" id="question-hint">
          {say.dashboard.check.hint}
        </p>
        <button type="submit" class="button primary" disabled={loading.kind !== 'ready'}>
          {say.dashboard.check.ask}
        </button>
      </form>
      {/* Busy while it counts down: heard is only that they are here, or that they are not. */}
      <p class="check-state" role="status" aria-busy={loading.kind === 'loading'} data-state={loading.kind}>
        {loading.kind === 'ready' && words.ready(sizedIn(language, loading.bytes))}
        {loading.kind === 'loading' &&
          words.loading(loading.left === undefined ? '…' : sizedIn(language, loading.left))}
        {loading.kind === 'failed' && words.failed}
      </p>
      {loading.kind === 'failed' && (
        <button type="button" class="button" onClick={begin}>
          {words.again}
        </button>
      )}
      <p role="status" class={page?.told === undefined ? 'unseen' : 'answers-told'}>
        {page &&
          [...page.answers.flatMap(({ verdict }) => verdict?.heading ?? []), page.told ?? ''].join(' ')}
      </p>
      {page && page.answers.length > 0 && (
        <>
          <div class="answers">
            {page.answers.map((answer) => (
              <AnswerCard key={answer.key} answer={withoutInvitation(answer)} />
            ))}
          </div>
          <section aria-labelledby="compared">
            <h2 id="compared">{say.dashboard.check.lists}</h2>
            <ListStatus lines={page.listLines} labels={say.popup} />
          </section>
        </>
      )}
    </div>
  );
}

/** Where no extension is, nobody is led to a listing that was found. */
function withoutInvitation({ open, ...answer }: AnswerView): AnswerView {
  const isHit = answer.verdict?.kind === 'flagged' || answer.verdict?.kind === 'possible';
  return open && !isHit ? { ...answer, open } : answer;
}

/** Loads the lists once, and again where that failed and somebody asks for it. */
function useLists(load: LoadFile): [Loading, () => void] {
  const [loading, set] = useState<Loading>({ kind: 'loading' });
  const begin = useCallback(async () => {
    set({ kind: 'loading' });
    try {
      const files = await readCheckFiles(load);
      const bytes = bytesToLoad(files);
      set({ kind: 'loading', left: bytes });
      const lists = await openCheckLists(files, load, (left) => set({ kind: 'loading', left }));
      set({ kind: 'ready', lists, bytes });
    } catch (fault) {
      complain(fault);
      set({ kind: 'failed' });
    }
  }, [load]);
  useEffect(() => void begin(), [begin]);
  return [loading, () => void begin()];
}

function complain(fault: unknown): void {
  console.error('The lists could not be loaded or compared with. Load the page again.', fault);
}
