import type { Language } from '../../lib/language/language';
import type { Sentences } from '../../lib/language/sentences';
import { numbered } from '../../lib/language/words';
import type { RoundLeader } from './round-leader';
import { useRound } from './use-round';

/** How the round stands that this page leads, above every other section. */
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
  if (known?.led !== 'here') return null;
  const { done, of, paused } = known.view;
  const { progress } = say.dashboard.rounds;
  return (
    <p class="round-strip" role="status">
      <span>{progress.strip(numbered(language, done), numbered(language, of))}</span>
      {paused && <strong>{paused.told}</strong>}
      <a href="#rounds">{progress.toIt}</a>
    </p>
  );
}
