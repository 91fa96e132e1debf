import { isJsonObject, readJsonAnswer } from './json-answer';
import { addRecord, emptyDocument, finished, unreadableDocument } from './parsed-document';
import type { ParsedDocument, Source, SourceDocument } from './source';
import { contentItemFields, contentItemSchema, judgeContentItem } from './uk-opss/content-item';
import { recordOf, slugOf } from './uk-opss/identity';
import { planNotices } from './uk-opss/plan';
import { safetyNotice } from './uk-opss/safety-notice';
import { readSearchPage } from './uk-opss/search-page';
import { unknownFieldsOf } from './unknown-fields';

/** The UK's product safety alerts, reports and recalls, from GOV.UK's search and content services (JSON, without a key). */
export const ukOpss = {
  id: 'uk-opss',
  name: 'UK OPSS',
  licence: 'Open Government Licence v3.0; pictures excluded',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0: Office for Product Safety and Standards (OPSS), product safety alerts, reports and recalls',
  homepage: 'https://www.gov.uk/product-safety-alerts-reports-recalls',
  // The search names every notice that is published, and each is asked for.
  complete: true,
  origin: 'https://www.gov.uk',
  pauseMs: 500,
  expectations: {
    // 3,746 notices from 2021-01-08 to 2026-10-02, some 16 a week.
    least: 3_500,
    most: 12_000,
    shrink: 0.03,
    // A barcode row stands in 876 of 3,746, a valid one in 672; a row for the model in 1,455. How many name a brand nobody has
    // counted: less than the two thirds of comparable sources is asked.
    fill: { names: 0.99, page: 0.99, hazards: 0.9, brands: 0.3, models: 0.25, gtins: 0.1 },
    dropped: 0.01,
  },
  plan: planNotices,
  parse: parseDocument,
} satisfies Source;

/** Documents are told apart by the name their request gave them. */
function parseDocument({ request, bytes }: SourceDocument): ParsedDocument {
  if (request.startsWith('search-')) {
    const { dropped, unknownFields } = readSearchPage(bytes, request);
    return finished({ ...emptyDocument(), dropped, unknownFields });
  }
  const judgement = judgeContentItem(bytes);
  if (judgement.kind === 'no-answer') return unreadableDocument(request, judgement.why);
  const json = readJsonAnswer(bytes);
  const parsed = emptyDocument();
  parsed.unknownFields.push(...unknownFieldsOf(json, contentItemFields));
  const checked = contentItemSchema.safeParse(json);
  const slug = slugOf(isJsonObject(json) && typeof json.base_path === 'string' ? json.base_path : undefined);
  if (!checked.success || slug === undefined) {
    const [issue] = checked.error?.issues ?? [];
    const why = `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no notice'}`;
    return finished({ ...parsed, dropped: [{ record: slug === undefined ? request : recordOf(slug), why }] });
  }
  addRecord(parsed, recordOf(slug), safetyNotice(checked.data, slug, parsed));
  return finished(parsed);
}
