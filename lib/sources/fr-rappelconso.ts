import type { Notice } from '../core/notice';
import { readRecalls } from './fr-rappelconso/answer';
import { planMonths } from './fr-rappelconso/months';
import { recallNotice } from './fr-rappelconso/recall-notice';
import { noticeRecordOf, recallFields, recallSchema } from './fr-rappelconso/record';
import { mergeReadings } from './merge-readings';
import { addRecord, emptyDocument, finished, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';
import { unknownFieldsOf } from './unknown-fields';

/** France's RappelConso: the recalls that firms must declare to the DGCCRF (open data V2, JSON, without a key; in French). */
export const frRappelConso = {
  id: 'fr-rappelconso',
  name: 'France RappelConso',
  licence: 'Licence Ouverte / Open Licence 2.0 (Etalab); pictures excluded',
  attribution: 'DGCCRF, RappelConso V2 (rappel.conso.gouv.fr, data.economie.gouv.fr)',
  homepage: 'https://rappel.conso.gouv.fr/',
  // Every month back to the first recall is answered in every run, and a recall stays when its procedure is over: recalls of 2022
  // were still given in October 2025.
  complete: true,
  origin: 'https://data.economie.gouv.fr',
  pauseMs: 1500,
  expectations: {
    // 18,573 recalls on 2026-09-09, some 280 more a month; two thirds of them food, counted here too.
    least: 17_500,
    most: 40_000,
    shrink: 0.02,
    // Of the hundred newest in mid-2026 all had a name, a brand (some "sans marque"), a risk and a page; 37 something like a
    // barcode; no field is for models alone.
    fill: { names: 0.99, page: 0.95, hazards: 0.85, brands: 0.5, gtins: 0.1 },
    dropped: 0.01,
  },
  plan: planMonths,
  parse: parseRecalls,
  mergeSame: mergeVersions,
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
    const name = noticeRecordOf(checked.data.numero_fiche) ?? `${request} #${place + 1}`;
    addRecord(parsed, name, recallNotice(checked.data, parsed.unmapped));
  }
  return finished(parsed);
}

/**
 * The same recall out of two months: a new version comes with a new day of publication, while the month of the old one may be
 * read out of the cache. The later is right as it is; of equally late ones, all that either says.
 */
function mergeVersions(a: Notice, b: Notice): Notice {
  if (a.id !== b.id || a.published === b.published) return mergeReadings(a, b);
  return a.published > b.published ? a : b;
}
