import type { ListState } from '../core/lists';
import type { FeedMemory, StoredEdition } from './edition-store';
import { type FeedConfig, starterKey } from './feed-config';

/**
 * What a list is worth now. `config` is undefined for the starter edition. Time never runs backwards here: a clock set
 * before the edition was made or last confirmed, or behind what the feed's own server said, does not make an old list
 * current. A clock that runs ahead makes lists expire early, which costs an answer but never reassures.
 */
export function listState(parts: {
  config: FeedConfig | undefined;
  edition: StoredEdition | undefined;
  memory: FeedMemory | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}): ListState {
  const { config, edition, memory, now } = parts;
  const manifest = edition?.manifest;
  return {
    feed: config?.key ?? starterKey,
    name: config?.name ?? starterKey,
    byAuthority: config?.byAuthority ?? true,
    state: stateOf(parts, now),
    notices: edition?.notices ?? 0,
    ...(manifest && { generated: manifest.generated, expires: manifest.expires }),
    ...(memory?.lastSuccess !== undefined && { lastSuccess: memory.lastSuccess }),
    ...(memory?.lastFault && { lastFault: memory.lastFault }),
    sources: (manifest?.sources ?? []).map(({ id, name, licence, attribution, notices, newest }) => ({
      id,
      name,
      licence,
      attribution,
      notices,
      ...(newest !== undefined && { newest }),
    })),
  };
}

function stateOf(
  parts: {
    config: FeedConfig | undefined;
    edition: StoredEdition | undefined;
    memory: FeedMemory | undefined;
  },
  now: number,
): ListState['state'] {
  const { config, edition, memory } = parts;
  if (!edition) return 'none';
  if (!config) return 'starter';
  const least = Math.max(
    now + (memory?.clockBehind ?? 0),
    memory?.lastSuccess === undefined ? 0 : Date.parse(memory.lastSuccess),
    Date.parse(edition.manifest.generated),
  );
  return least >= Date.parse(edition.manifest.expires) ? 'expired' : 'current';
}
