import type { Notice } from '../core/notice';
import { mergeReadings } from './merge-readings';
import { addRecord, emptyDocument, finished, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';
import { unknownFieldsOf } from './unknown-fields';
import { readRecalls } from './us-cpsc/judge';
import { recallFields, recallSchema } from './us-cpsc/recall';
import { recallNotice } from './us-cpsc/recall-notice';
import { planRecalls } from './us-cpsc/windows';

/** The US Consumer Product Safety Commission's recalls, from its Recall service (REST, JSON, without a key). */
export const usCpsc = {
  id: 'us-cpsc',
  name: 'US CPSC',
  licence: 'US Government work, public domain',
  attribution: 'U.S. Consumer Product Safety Commission, recalls (saferproducts.gov)',
  homepage: 'https://www.cpsc.gov/Recalls',
  // Every window back to 1973 is answered in every run, from the cache or anew.
  complete: true,
  origin: 'https://www.saferproducts.gov',
  pauseMs: 1500,
  expectations: {
    // 10,027 recalls on 2026-10-04, 20 to 30 more a week.
    least: 9_500,
    most: 16_000,
    shrink: 0.02,
    // Barcodes stand in 4.6 % of the records; brands and models are read out of prose, where they are told at all.
    fill: { names: 0.99, page: 0.9, hazards: 0.7, brands: 0.15, models: 0.1, gtins: 0.02 },
    dropped: 0.01,
  },
  plan: planRecalls,
  parse: parseRecalls,
  mergeSame: mergeRecalls,
} satisfies Source;

function parseRecalls({ request, bytes }: SourceDocument): ParsedDocument {
  const read = readRecalls(bytes);
  if (read.kind === 'none') return unreadableDocument(request, read.why);
  const parsed = emptyDocument();
  for (const [place, record] of read.records.entries()) {
    parsed.unknownFields.push(...unknownFieldsOf(record, recallFields));
    const checked = recallSchema.safeParse(record);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const why = `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no recall'}`;
      parsed.dropped.push({ record: `${request} #${place + 1}`, why });
      continue;
    }
    const name = checked.data.RecallNumber ?? `RecallID ${checked.data.RecallID}`;
    addRecord(parsed, name, recallNotice(checked.data, parsed.unmapped));
  }
  return finished(parsed);
}

/** The same recall out of two windows: the later publication as it is; of equally late ones, all that either says. */
function mergeRecalls(a: Notice, b: Notice): Notice {
  const [left, right] = [a.updated ?? a.published, b.updated ?? b.published];
  if (a.id !== b.id || left === right) return mergeReadings(a, b);
  return left > right ? a : b;
}
