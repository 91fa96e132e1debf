import { z } from 'zod';
import type { SettingsArea } from './settings';

const storedAt = 'round-openings';
/** More than any day allows. */
const most = 1000;
const storedSchema = z.array(z.iso.datetime()).max(most);
const day = 86_400_000;

/**
 * When rounds opened listings in the last twenty-four hours: times alone, of no listing. What a day allows holds for them
 * all, those too whose round was deleted since.
 */
export interface RoundOpenings {
  list(): Promise<string[]>;
  /** Keeps an opening; those of more than a day ago go. */
  add(now: Date): Promise<void>;
}

export function createRoundOpenings(area: SettingsArea): RoundOpenings {
  const list = async () => storedSchema.safeParse((await area.get([storedAt]))[storedAt]).data ?? [];
  return {
    list,
    async add(now) {
      const ofTheDay = (await list()).filter((each) => now.getTime() - Date.parse(each) < day);
      await area.set({ [storedAt]: [...ofTheDay, now.toISOString()].slice(-most) });
    },
  };
}
