import type { Hazard } from './hazards';

/** How many notices one source has published about a type of product, and for which hazards. */
export interface SourceTally {
  source: string;
  notices: number;
  hazards: { hazard: Hazard; notices: number }[];
}

/** The same of all sources: most first. */
export interface TypeTally {
  notices: number;
  hazards: { hazard: Hazard; notices: number }[];
  sources: { source: string; notices: number }[];
}

/**
 * What several lists count, as one: the parts of a source within a list are added up, and of a source that several lists
 * bring, the one that brings most of it counts.
 */
export function mergeTallies(lists: readonly (readonly SourceTally[])[]): TypeTally {
  const best = new Map<string, { notices: number; hazards: Map<Hazard, number> }>();
  for (const list of lists) {
    for (const [source, tally] of bySource(list)) {
      if (tally.notices > (best.get(source)?.notices ?? 0)) best.set(source, tally);
    }
  }
  const hazards = new Map<Hazard, number>();
  for (const tally of best.values())
    for (const [hazard, count] of tally.hazards) hazards.set(hazard, (hazards.get(hazard) ?? 0) + count);
  return {
    notices: [...best.values()].reduce((sum, { notices }) => sum + notices, 0),
    hazards: [...hazards].map(([hazard, notices]) => ({ hazard, notices })).sort(mostFirst),
    sources: [...best].map(([source, { notices }]) => ({ source, notices })).sort(mostFirst),
  };
}

function bySource(list: readonly SourceTally[]) {
  const sources = new Map<string, { notices: number; hazards: Map<Hazard, number> }>();
  for (const { source, notices, hazards } of list) {
    const tally = sources.get(source) ?? { notices: 0, hazards: new Map() };
    sources.set(source, tally);
    tally.notices += notices;
    for (const each of hazards)
      tally.hazards.set(each.hazard, (tally.hazards.get(each.hazard) ?? 0) + each.notices);
  }
  return sources;
}

function mostFirst(a: { notices: number }, b: { notices: number }): number {
  return b.notices - a.notices;
}
