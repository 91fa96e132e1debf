import { z } from 'zod';
import type { SettingsArea } from './settings';

/**
 * The edition of each feed whose outcomes were taken in: a worker that was stopped and started has heard them all the same, and
 * does not fetch them again. Kept while the browser runs.
 */
export interface HeardOutcomes {
  /** The hash of the edition's manifest. Never rejects. */
  get(feed: string): Promise<string | undefined>;
  /** Never rejects: where there is no room, they are fetched once more than they had to be. */
  put(feed: string, edition: string): Promise<void>;
}

const keyOf = (feed: string) => `outcomes:${feed}`;
const stored = z.string().max(100);

export function createHeardOutcomes(area: SettingsArea): HeardOutcomes {
  return {
    async get(feed) {
      const values = await area.get([keyOf(feed)]).catch(() => ({}));
      return stored.safeParse(Object.values(values)[0]).data;
    },
    put: (feed, edition) => area.set({ [keyOf(feed)]: edition }).catch(() => undefined),
  };
}
