import { useEffect, useState } from 'preact/hooks';
import { BarTable } from '../../components/BarTable';
import type { Sentences } from '../../lib/language/sentences';
import { ConfirmedPress } from './ConfirmedPress';
import type { KnownRound, RoundLeader } from './round-leader';

/** How a round stands, what is open, what comes next, and the ways to halt it. */
export function RoundProgress({
  known,
  leader,
  say,
}: {
  known: KnownRound;
  leader: RoundLeader;
  say: Sentences;
}) {
  const { progress: words, report } = say.dashboard.rounds;
  const { view, led, noAnswer } = known;
  const { paused, open } = view;
  const isElsewhere = led === 'elsewhere' && view.state === 'running';
  const waitsForShop = paused?.isOpen === true && (paused.why === 'captcha' || paused.why === 'login');
  return (
    <section class="dashboard-part round-progress" aria-labelledby="round">
      <h2 id="round">{words.heading}</h2>
      <div class="round-card" data-state={view.state}>
        <progress aria-labelledby="round-told" value={view.done} max={view.of} />
        <div role="status">
          <p id="round-told" class="round-told">
            {view.told}
          </p>
          {paused && <p class="round-paused">{paused.told}</p>}
          {isElsewhere && <p>{words.elsewhere}</p>}
          {noAnswer && <p>{words.noAnswer}</p>}
        </div>
        {paused && <p>{paused.advice}</p>}
        {view.state === 'running' && led === 'here' && (
          <>
            <Next known={known} say={say} />
            <p class="soft">{words.slow}</p>
          </>
        )}
        {open && (
          <dl class="round-open">
            <dt>{words.open}</dt>
            <dd dir="auto">
              {open.label !== undefined && <strong>{open.label}</strong>}
              <span>{open.told}</span>
              <span class="soft">{open.notice}</span>
            </dd>
          </dl>
        )}
        {!isElsewhere && (
          <div class="presses">
            {view.state === 'running' && (
              <Press label={words.pause} press={() => leader.press('pause')} primary />
            )}
            {waitsForShop && <Press label={words.showTab} press={() => leader.press('show-tab')} primary />}
            {paused && !(waitsForShop && led === 'here') && (
              <Press label={words.resume} press={() => leader.press('resume')} primary={!waitsForShop} />
            )}
            {paused?.mayLeaveOut && <Press label={words.leaveOut} press={() => leader.press('leave-out')} />}
            <ConfirmedPress
              label={words.stop}
              question={words.stopAsk}
              labels={{ yes: words.stopYes, no: words.stopNo }}
              busy={false}
              press={() => void leader.press('stop')}
            />
          </div>
        )}
      </div>
      {view.soFar.length > 0 && (
        <BarTable
          heading={words.soFar}
          bars={view.soFar}
          labels={{ name: report.charts.state, count: report.charts.listings }}
        />
      )}
    </section>
  );
}

function Press({ label, press, primary }: { label: string; press: () => Promise<void>; primary?: boolean }) {
  return (
    <button type="button" class={`button ${primary ? 'primary' : 'quiet'}`} onClick={() => void press()}>
      {label}
    </button>
  );
}

/** What is waited for; seconds are counted by the page's own clock. */
function Next({ known: { view, due }, say }: { known: KnownRound; say: Sentences }) {
  const { next: words } = say.dashboard.rounds.progress;
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (view.next?.for !== 'pace' || due === undefined) return <p>{words.page}</p>;
  return <p>{words.pace(String(Math.max(1, Math.ceil((due - now) / 1000))))}</p>;
}
