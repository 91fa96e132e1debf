import type { Language } from '../../lib/language/language';
import type { Sentences } from '../../lib/language/sentences';
import { numbered } from '../../lib/language/words';
import { ConfirmedPress } from './ConfirmedPress';
import type { RoundLeader } from './round-leader';
import { useRound } from './use-round';

/** How the round stands, until its end was looked at, and the ways to halt it; above every other section. */
export function RoundStrip({
  leader,
  language,
  say,
}: {
  leader: RoundLeader;
  language: Language;
  say: Sentences;
}) {
  const known = useRound(leader);
  if (!known) return null;
  const { led, noAnswer, view } = known;
  const { id, state, done, of, paused } = view;
  const { progress, past } = say.dashboard.rounds;
  const isOver = state === 'ended';
  const isElsewhere = led === 'elsewhere' && state === 'running';
  const asks = paused?.isOpen === true && (paused.why === 'captcha' || paused.why === 'login');
  return (
    <section class="round-strip" aria-label={progress.heading}>
      <p role="status">
        <span>{progress.strip(numbered(language, done), numbered(language, of))}</span>
        {isOver && <strong>{progress.ended}</strong>}
        {paused && <strong>{paused.told}</strong>}
        {isElsewhere && <span>{progress.elsewhere}</span>}
        {noAnswer && <span>{progress.noAnswer}</span>}
      </p>
      <a href={isOver ? `#rounds/${id}` : '#rounds'}>{isOver ? past.show : progress.toIt}</a>
      {!isOver && !isElsewhere && (
        <div class="presses">
          {state === 'running' && led === 'here' && (
            <Press label={progress.pause} press={() => leader.press('pause')} />
          )}
          {asks && <Press label={progress.showTab} press={() => leader.press('show-tab')} />}
          {paused && !(asks && led === 'here') && (
            <Press label={progress.resume} press={() => leader.press('resume')} />
          )}
          <ConfirmedPress
            label={progress.stop}
            question={progress.stopAsk}
            labels={{ yes: progress.stopYes, no: progress.stopNo }}
            busy={false}
            press={() => void leader.press('stop')}
          />
        </div>
      )}
    </section>
  );
}

function Press({ label, press }: { label: string; press: () => Promise<void> }) {
  return (
    <button type="button" class="button quiet" onClick={() => void press()}>
      {label}
    </button>
  );
}
