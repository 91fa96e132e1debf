import { z } from 'zod';
import { isJsonObject, readJsonAnswer } from '../json-answer';
import type { Judgement } from '../source';
import type { KnownFields } from '../unknown-fields';
import { slugOf } from './identity';

const text = z.string().nullish();

/** A notice as GOV.UK's content service gives it (`/api/content/…`, a specialist document), as documented and seen in 2026. */
export const contentItemSchema = z.object({
  base_path: z.string(),
  title: z.string(),
  first_published_at: text,
  public_updated_at: text,
  /** An object without fields where it is not withdrawn. */
  withdrawn_notice: z.object({ withdrawn_at: text, explanation: text }).nullish(),
  details: z.object({
    /** HTML; a service that gives the source beside it gives a list. */
    body: z.union([z.string(), z.array(z.object({ content_type: z.string(), content: z.string() }))]),
    metadata: z.object({
      product_alert_type: text,
      product_category: text,
      product_measure_type: z.union([z.string(), z.array(z.string())]).nullish(),
      product_recall_alert_date: text,
    }),
  }),
});
export type ContentItem = z.output<typeof contentItemSchema>;

const ofThePage = { ignored: 'how GOV.UK shows its page' } as const;
const ofTheService = { ignored: 'how GOV.UK keeps the document' } as const;

export const contentItemFields: KnownFields = {
  base_path: 'read',
  title: 'read',
  first_published_at: 'read',
  public_updated_at: 'read',
  withdrawn_notice: {
    withdrawn_at: 'read',
    explanation: 'read',
  },
  details: {
    body: 'read',
    metadata: {
      product_alert_type: 'read',
      product_category: 'read',
      product_measure_type: 'read',
      product_recall_alert_date: 'read',
      product_risk_level: { ignored: 'the sentence of the hazard says how serious it is' },
      bulk_published: ofTheService,
    },
    attachments: { ignored: 'pictures, as PDF' },
    change_history: { ignored: 'when, not what; the last change is public_updated_at' },
    change_note: { ignored: 'when, not what; the last change is public_updated_at' },
    headers: ofThePage,
    max_cache_time: ofTheService,
    max_age: ofTheService,
    temporary_update_type: ofTheService,
  },
  description: { ignored: 'a sentence about the page' },
  links: ofThePage,
  analytics_identifier: ofThePage,
  content_id: ofTheService,
  document_type: ofTheService,
  schema_name: ofTheService,
  locale: { ignored: 'all notices are English' },
  phase: ofThePage,
  publishing_app: ofTheService,
  publishing_request_id: ofTheService,
  publishing_scheduled_at: ofTheService,
  rendering_app: ofThePage,
  scheduled_publishing_delay_seconds: ofTheService,
  updated_at: { ignored: 'moves with every deployment of GOV.UK' },
};

/** Whether bytes are a notice. What has moved or gone answers as data too: of another type, without a body. */
export function judgeContentItem(bytes: Uint8Array): Judgement {
  const json = readJsonAnswer(bytes);
  if (!isJsonObject(json)) return { kind: 'no-answer', why: 'the answer is not whole JSON' };
  const { base_path: path, details, document_type: type } = json;
  if (typeof path !== 'string' || slugOf(path) === undefined) {
    return { kind: 'no-answer', why: `no notice: its type is ${String(type).slice(0, 60)}` };
  }
  return isJsonObject(details) && (typeof details.body === 'string' || Array.isArray(details.body))
    ? { kind: 'answer' }
    : { kind: 'no-answer', why: `the document has no body: its type is ${String(type).slice(0, 60)}` };
}

/** The HTML of a notice. */
export function htmlOf({ details: { body } }: ContentItem): string {
  if (typeof body === 'string') return body;
  return body.find(({ content_type: type }) => type === 'text/html')?.content ?? '';
}
