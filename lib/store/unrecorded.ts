import { z } from 'zod';
import type { SettingsArea } from './settings';

/** Records that have holes where the database failed, and say so. */
export type Recorded = 'requests' | 'days';

/** What of one kind could not be recorded since the records were last deleted. */
export interface Holes {
  count: number;
  /** ISO times of the first and the last. */
  since: string;
  last: string;
  /** What the last failed of, for a person who mends it. */
  detail: string;
}

/**
 * Notes what could not be recorded, beside the database that failed to: a ledger with holes must not look whole. Where this
 * fails too, only the console is told.
 */
export interface Unrecorded {
  /** Never rejects. */
  note(what: Recorded, at: string, thrown: unknown): Promise<void>;
  get(what: Recorded): Promise<Holes | undefined>;
  forget(what: Recorded): Promise<void>;
}

const time = z.iso.datetime({ offset: false });
const holes: z.ZodType<Holes> = z.strictObject({
  count: z.int().min(1),
  since: time,
  last: time,
  detail: z.string(),
});

const keyOf = (what: Recorded) => `unrecorded:${what}`;

export function createUnrecorded(area: SettingsArea): Unrecorded {
  let queue: Promise<unknown> = Promise.resolve();
  const get = async (what: Recorded): Promise<Holes | undefined> => {
    const kept = (await area.get([keyOf(what)]))[keyOf(what)];
    return holes.safeParse(kept).data;
  };
  const note = async (what: Recorded, at: string, thrown: unknown): Promise<void> => {
    const detail = thrown instanceof Error ? `${thrown.name}: ${thrown.message}`.slice(0, 300) : 'unknown';
    try {
      const before = await get(what);
      const next: Holes = { count: (before?.count ?? 0) + 1, since: before?.since ?? at, last: at, detail };
      await area.set({ [keyOf(what)]: next });
    } catch (again) {
      console.warn('Ansim could not note that something was not recorded.', again);
    }
  };
  return {
    get,
    // One after another: to read and to write is not one step.
    note(what, at, thrown) {
      console.warn(`Ansim could not record something of its ${what}; its dashboard says so.`, thrown);
      const turn = queue.then(() => note(what, at, thrown));
      queue = turn;
      return turn;
    },
    forget: (what) => area.set({ [keyOf(what)]: null }),
  };
}
