import type { ListState } from '../../lib/core/lists';
import { candidatesOf, type RoundCandidate } from '../../lib/core/round-targets';
import { visitNamingNotices } from '../../lib/store/naming-notices';
import type { Parts } from './parts';

/** Milliseconds for going through every list once. */
const readingAtMost = 60_000;

/** What was found, by the editions it is of; lost with the worker, and then found again. */
let kept: { of: string; found: Promise<RoundCandidate[]> } | undefined;

/** Every listing that a notice of the lists held names, a candidate for each notice. */
export async function roundCandidates(
  parts: Parts,
): Promise<{ lists: ListState[]; candidates: RoundCandidate[] }> {
  const { states: lists } = await parts.lists.open();
  const held = lists.filter(({ state }) => state !== 'none');
  const editions = (await Promise.all(held.map(({ feed }) => parts.store.edition(feed)))).filter(
    (edition) => edition !== undefined,
  );
  const of = editions.map(({ feed, manifestHash }) => `${feed} ${manifestHash}`).join();
  if (kept?.of !== of) {
    const found = (async () => {
      const all: RoundCandidate[] = [];
      const ports = { pause: parts.sync.pause, signal: AbortSignal.timeout(readingAtMost) };
      for (const edition of editions)
        await visitNamingNotices(parts.store, edition, ports, (notice) => all.push(...candidatesOf(notice)));
      return all;
    })();
    kept = { of, found };
    found.catch(() => {
      kept = undefined;
    });
  }
  return { lists, candidates: await kept.found };
}
