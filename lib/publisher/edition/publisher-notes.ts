import { z } from 'zod';
import { type NotedLogs, noLogs, notedLogsSchema } from './noted-logs';
import type { SaidLinks } from './said-links';

/** Beside the manifest, for the publisher's next run only; no client reads it. */
export const notesFile = 'publisher.json';

const time = z.iso.datetime({ offset: false });

const editionNotesSchema = z.strictObject({
  /** By source: notices that whole fetches no longer hold, with the time of the first fetch that missed them. */
  missing: z.record(z.string(), z.record(z.string(), time)).default({}),
  /** By source: records of the last good fetch, dropped and left out included. */
  records: z.record(z.string(), z.int().min(0)).default({}),
  /** Links that sources state themselves, by notice; the others are found anew by each build. */
  said: z.record(z.string(), z.array(z.string())).optional(),
  /** How many listings stewards linked to notices, so that a build without their logs does not lose them unseen. */
  decided: z.int().min(1).optional(),
  /** The stewards' logs it was built from. */
  logs: notedLogsSchema.optional(),
  /** Manifest hashes of the editions from which a delta leads to this one, newest first. */
  earlier: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(200)
    .default([]),
});
export type EditionNotes = z.output<typeof editionNotesSchema>;

/**
 * Notes of the newest edition and of the one before it, by the SHA-256 of their manifests: the file is replaced before the
 * manifest is, and must speak for whichever of the two a reader finds.
 */
export const notesSchema = z.strictObject({
  format: z.literal(1),
  editions: z.record(z.string().regex(/^[0-9a-f]{64}$/), editionNotesSchema),
});
type PublisherNotes = z.output<typeof notesSchema>;

export const noNotes: EditionNotes = { missing: {}, records: {}, earlier: [] };

/** What is noted of a source. */
export interface NotedSource {
  info: { id: string };
  missing: Readonly<Record<string, string>>;
  records?: number;
  said: SaidLinks;
}

/** Whether there is anything to write down. */
function saysSomething(notes: EditionNotes): boolean {
  return (
    Object.keys(notes.records).length > 0 ||
    notes.said !== undefined ||
    notes.decided !== undefined ||
    notes.logs !== undefined ||
    notes.earlier.length > 0 ||
    Object.values(notes.missing).some((of) => Object.keys(of).length > 0)
  );
}

/** The file's text, or undefined where there is nothing to note. `hash` is that of the new manifest. */
export function notesText(
  hash: string,
  sources: readonly NotedSource[],
  previous: { hash: string; notes: EditionNotes } | undefined,
  {
    earlier = [],
    decided = 0,
    logs = noLogs,
  }: { earlier?: readonly string[]; decided?: number; logs?: NotedLogs } = {},
): string | undefined {
  const notes: EditionNotes = { missing: {}, records: {}, earlier: [...earlier] };
  const said = Object.assign({}, ...sources.map((source) => source.said));
  if (Object.keys(said).length > 0) notes.said = said;
  if (decided > 0) notes.decided = decided;
  if (Object.keys(logs).length > 0) notes.logs = logs;
  for (const { info, missing, records } of sources) {
    if (Object.keys(missing).length > 0) notes.missing[info.id] = { ...missing };
    if (records !== undefined) notes.records[info.id] = records;
  }
  if (!saysSomething(notes) && (!previous || !saysSomething(previous.notes))) return undefined;
  const file: PublisherNotes = {
    format: 1,
    editions: { [hash]: notes, ...(previous && { [previous.hash]: previous.notes }) },
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
