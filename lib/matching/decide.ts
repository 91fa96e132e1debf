import { heldBack } from '../core/may-go-red';
import type { Evidence, Match } from '../core/verdict';
import type { Gathered } from './evidence';
import { type Rung, rungOf } from './ladder';

/**
 * What the evidence between a listing and a notice may show: flagged, possible with the reason it is held back, or nothing.
 * The strongest rung decides. Volunteers alone never make a page red: their link is possible unless another rung flags.
 */
export function decide(
  { named, others }: Gathered,
  { feed, byAuthority, notice }: Pick<Match, 'feed' | 'byAuthority' | 'notice'>,
): Match | undefined {
  const byVolunteers = named?.basis === 'volunteers';
  const evidence = named
    ? byVolunteers
      ? [...others, named.evidence]
      : [named.evidence, ...others]
    : others;
  const rung = evidence[0] && rungOf(evidence[0].kind);
  if (!rung) return undefined;
  const base = { feed, byAuthority, notice, evidence };
  if (rung.level === 'possible') return { ...base, level: 'possible' };
  const strength = strengthOf(rung, evidence, notice);
  const reason =
    heldBack(notice, strength, byAuthority) ??
    (strength === 'exact' ? undefined : evidence[0]?.doubt) ??
    (byVolunteers && others.length === 0 ? 'volunteers-only' : undefined);
  return reason === undefined
    ? { ...base, level: 'flagged' }
    : { ...base, level: 'possible', heldBack: reason };
}

/** Brand and model hold back a revoked certificate because the number may be another: where the page writes that number, it is not. */
function strengthOf(
  { kind, strength }: Rung,
  evidence: Evidence[],
  notice: Match['notice'],
): Rung['strength'] {
  const isItsNumber = evidence.some((fact) => fact.kind === 'certificate-in-text');
  return kind === 'brand-model' && notice.kind === 'certificate-revoked' && isItsNumber ? 'exact' : strength;
}
