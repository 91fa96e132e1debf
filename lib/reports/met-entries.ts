import type { LogEntry } from './decision-log';

/** How long a log was when a build met it. */
export interface MetLog {
  entries: number;
  /** ISO time. */
  at: string;
}

/** An entry with when a build first met it: the one time of it that no steward's clock tells. */
export type MetEntry = LogEntry & { met?: string };

/**
 * A log's entries by the builds that met it, oldest first; what is new is met now. No decision is of a time after the build that
 * first had it, so that a clock that was ahead puts nothing off for ever.
 */
export function metEntries(entries: readonly LogEntry[], builds: readonly MetLog[], now: Date): MetEntry[] {
  return entries.map((entry) => {
    const met = new Date(builds.find(({ entries: long }) => long >= entry.number)?.at ?? now).toISOString();
    return { ...entry, met, at: Date.parse(entry.at) > Date.parse(met) ? met : entry.at };
  });
}
