import { z } from 'zod';
import { type Intake, intakesSchema } from '../reports/answers';
import type { SettingsArea } from './settings';

/**
 * Where each feed said last, signed, that it takes reports: who loses the network while writing can still have a report kept
 * for there. Public, the same for everyone who follows the feed.
 */
export interface KnownIntakes {
  /** Undefined where the feed has never said, or it cannot be read. Never rejects. */
  get(feed: string): Promise<Intake[] | undefined>;
  /** Never rejects. */
  put(feed: string, intakes: readonly Intake[]): Promise<void>;
}

const keyOf = (feed: string) => `intakes:${feed}`;
const stored = z.strictObject({ intakes: intakesSchema });

export function createKnownIntakes(area: SettingsArea): KnownIntakes {
  return {
    async get(feed) {
      const values = await area.get([keyOf(feed)]).catch((fault) => {
        console.warn('Ansim could not read where a list takes reports.', fault);
        return {};
      });
      return stored.safeParse(Object.values(values)[0]).data?.intakes;
    },
    async put(feed, intakes) {
      await area
        .set({ [keyOf(feed)]: { intakes } })
        .catch((fault) => console.warn('Ansim could not keep where a list takes reports.', fault));
    },
  };
}
