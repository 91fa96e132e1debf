import type { ListState } from '../core/lists';
import type { FeedMemory, StoredEdition } from './edition-store';
import { type FollowedList, starterKey } from './feed-config';

/**
 * What a list is worth now. `config` is undefined for the starter edition. A list fetched straight from its source is of
 * the last time everything due was asked for, whether or not that changed anything. Time never runs backwards here: a
 * clock set before the edition was made or last confirmed, or behind what the feed's own server said, does not make an old
 * list current. A clock that runs ahead makes lists expire early, which costs an answer but never reassures.
 */
export function listState(parts: {
  config: FollowedList | undefined;
  edition: StoredEdition | undefined;
  memory: FeedMemory | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}): ListState {
  const { config, edition, memory } = parts;
  const manifest = edition?.manifest;
  const times = edition && timesOf(edition, config, memory);
  return {
    feed: config?.key ?? starterKey,
    name: config?.name ?? starterKey,
    byAuthority: config?.byAuthority ?? true,
    state: stateOf(parts, times),
    notices: edition?.notices ?? 0,
    ...times,
    ...(memory?.lastSuccess !== undefined && { lastSuccess: memory.lastSuccess }),
    ...(memory?.lastFault && { lastFault: memory.lastFault }),
    ...(config?.direct && {
      direct: { source: config.direct.source, ...(memory?.covers ?? { whole: false }) },
    }),
    ...(config?.added && { added: config.added }),
    sources: (manifest?.sources ?? []).map(
      ({ id, name, licence, attribution, notices, newest, lastSuccess, own }) => ({
        ...{ id, name, licence, attribution, notices },
        ...(newest !== undefined && { newest }),
        ...(lastSuccess !== undefined && { lastSuccess }),
        ...(own && { own }),
      }),
    ),
  };
}

interface ListTimes {
  generated: string;
  expires: string;
}

function timesOf(
  { manifest: { generated, expires } }: StoredEdition,
  config: FollowedList | undefined,
  memory: FeedMemory | undefined,
): ListTimes {
  if (!config?.direct || memory?.lastSuccess === undefined) return { generated, expires };
  const looked = memory.lastSuccess;
  return {
    generated: looked,
    expires: new Date(Date.parse(looked) + config.direct.goodFor).toISOString(),
  };
}

function stateOf(
  { config, memory, now }: { config: FollowedList | undefined; memory: FeedMemory | undefined; now: number },
  times: ListTimes | undefined,
): ListState['state'] {
  if (!times) return 'none';
  if (!config) return 'starter';
  const least = Math.max(
    now + (memory?.clockBehind ?? 0),
    memory?.lastSuccess === undefined ? 0 : Date.parse(memory.lastSuccess),
    Date.parse(times.generated),
  );
  return least >= Date.parse(times.expires) ? 'expired' : 'current';
}
