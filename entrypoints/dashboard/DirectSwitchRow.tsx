import { useState } from 'preact/hooks';
import type { DirectSwitch } from '../../lib/core/lists-page';
import type { ListsPageSentences } from '../../lib/language/lists-page-sentences';
import type { DashboardWorker } from './dashboard-worker';

/** One source that can be fetched straight from its publisher, with its switch. The press itself asks for the host. */
export function DirectSwitchRow({
  direct,
  words,
  busy,
  askForHost,
  turn,
}: {
  direct: DirectSwitch;
  words: ListsPageSentences;
  busy: boolean;
  askForHost: DashboardWorker['askForHost'];
  turn: (on: boolean) => Promise<void>;
}) {
  const { source, name, about, permission, state, told, progress, fault } = direct;
  const [refused, setRefused] = useState(false);
  const allow = () =>
    // Nothing may come between the press and the question: the browser asks only in answer to a press.
    void askForHost(permission).then((granted) => {
      setRefused(!granted);
      return granted ? turn(true) : undefined;
    });
  const press = () => {
    setRefused(false);
    if (state === 'off') allow();
    else void turn(false);
  };
  const titled = `direct-${source}`;
  return (
    <li class="direct" data-state={state}>
      <h3 id={titled}>{name}</h3>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={state !== 'off'}
        aria-labelledby={titled}
        disabled={busy}
        onClick={press}
      >
        <span class="switch-word">{words.states[state]}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="direct-what">{about}</p>
      <div class="direct-told" role="status">
        {told !== '' && <p>{told}</p>}
        {progress && (
          <>
            <progress aria-label={progress.told} value={progress.kept} max={progress.wanted} />
            <p>{progress.told}</p>
          </>
        )}
        {fault !== undefined && <p class="list-fault">{fault}</p>}
        {refused && <p class="list-fault">{words.refused(new URL(permission).hostname)}</p>}
      </div>
      {state === 'no-access' && (
        <button type="button" class="button quiet" disabled={busy} onClick={allow}>
          {words.allowAgain}
        </button>
      )}
    </li>
  );
}
