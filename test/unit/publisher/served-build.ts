import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sources } from '../../../lib/sources/registry';
import type { Source } from '../../../lib/sources/source';
import { fixtureKey, fixtureNight, type Meddle, serveSources } from '../../fixtures/sources/serve-sources';
import { emptyFolder } from './folder';
import { feed } from './run-in-process';

/** A key for every source that needs one. */
export const fixtureKeys: Readonly<Record<string, string>> = Object.fromEntries(
  sources.flatMap(({ keys = [] }) => keys.map(({ variable }) => [variable, fixtureKey(variable)])),
);

/** Every authority's server, played on loopback from hand-made answers, and a folder to build into. */
export async function servedBuild({
  meddle,
  readers = sources,
  until = onTestFinished,
}: {
  meddle?: Meddle;
  /** The sources as they are read, where a test changes something about them. */
  readers?: readonly Source[];
  /** When all of it is cleared away. */
  until?: (clear: () => Promise<void>) => void;
} = {}) {
  const server = await serveSources(meddle);
  until(() => server.close());
  const folder = await emptyFolder(until);
  const origins = sources.flatMap(({ id }) => ['--origin', `${id}=${server.originOf(id)}`]);
  return {
    folder,
    requests: server.requests,
    /** `env` defaults to a key for every source. */
    build: (out: string, args: string[] = [], env: Readonly<Record<string, string>> = fixtureKeys) =>
      feed(
        ['build', '--out', join(folder, out), '--now', fixtureNight, '--accept-few', ...origins, ...args],
        [...readers],
        { env },
      ),
  };
}
