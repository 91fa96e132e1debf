import { useEffect, useState } from 'preact/hooks';
import type { KnownRound, RoundLeader } from './round-leader';

/** What this page knows of the round that has not ended, told anew at each change. */
export function useRound(leader: RoundLeader): KnownRound | undefined {
  const [known, setKnown] = useState(leader.known);
  useEffect(() => {
    const changed = () => setKnown(leader.known());
    changed();
    return leader.listen(changed);
  }, [leader]);
  return known;
}
