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
  list(now: Date): Promise<string[]>;
  /** Keeps an opening; those of more than a day ago go. */
  add(now: Date): Promise<void>;
}

export function createRoundOpenings(area: SettingsArea): RoundOpenings {
  const list = async (now: Date) => {
    const kept = storedSchema.safeParse((await area.get([storedAt]))[storedAt]).data ?? [];
    return kept.filter((each) => now.getTime() - Date.parse(each) < day);
  };
  return {
    list,
    async add(now) {
      await area.set({ [storedAt]: [...(await list(now)), now.toISOString()].slice(-most) });
    },
  };
}
