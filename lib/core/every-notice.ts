import type { RoundFilter } from './round';

/** Leaves nothing out. */
export const everyNotice: RoundFilter = {
  sources: [],
  hazards: [],
  ages: [],
  marketplaces: [],
  countries: [],
};
