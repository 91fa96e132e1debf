import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json';
import {
  type AttachmentName,
  attachmentNameSchema,
  type Report,
  reportBounds,
  reportSchema,
} from '../core/report';
import { compareCopies } from '../core/report-answers';
import { decodeBase64 } from '../feed/base64';
import { type Bytes, sha256 } from '../feed/bytes';
import { parseJson } from '../feed/parse-json';

/**
 * A file of reports: how they travel where there is no intake, and what an intake hands to its stewards. JSON with the
 * reports and, by their hashes, what is attached to them.
 */

export const reportFileBounds = { bytes: 64 * 1024 * 1024, reports: 500 } as const;
const deepest = 12;

const fileSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('ansim-reports'),
  reports: z.array(z.unknown()).max(reportFileBounds.reports),
  attachments: z
    .array(z.unknown())
    .max(reportFileBounds.reports * reportBounds.attachments)
    .default([]),
});
const attachmentSchema = attachmentNameSchema.extend({ data: z.string() });

export interface Attachment extends AttachmentName {
  data: Bytes;
}

export type ReadReportFile =
  | {
      kind: 'reports';
      reports: Report[];
      attachments: Attachment[];
      /** The place in the file of each report, counted from 1. */
      places: number[];
      /** What of the file was left aside, by its place, counted from 1. */
      refused: { what: 'report' | 'attachment'; number: number; why: string }[];
    }
  | { kind: 'refused'; why: string };

/** Reads a file that anybody may have written. A bad report costs itself only, and is named; a bad file is refused whole. */
export async function readReportFile(bytes: Uint8Array): Promise<ReadReportFile> {
  if (bytes.byteLength > reportFileBounds.bytes)
    return { kind: 'refused', why: `it is larger than ${reportFileBounds.bytes / 1024 / 1024} MB` };
  // One report's hidden characters must not cost the others of its file.
  const json = parseJson(bytes, deepest, 'cleaned');
  if (json.kind === 'refused') return json;
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return { kind: 'refused', why: whyOf(file.error) };

  const refused: Extract<ReadReportFile, { kind: 'reports' }>['refused'] = [];
  const reports = new Map<string, { report: Report; place: number }>();
  for (const [at, value] of file.data.reports.entries()) {
    const parsed = readReport(value);
    if (parsed.kind === 'refused') refused.push({ what: 'report', number: at + 1, why: parsed.why });
    else {
      const held = reports.get(parsed.report.id);
      const copy = held === undefined ? 'later' : compareCopies(held.report, parsed.report);
      // An intake may hand on each delivery of a report: with its answers it is still the one.
      if (copy === 'later') reports.set(parsed.report.id, { report: parsed.report, place: at + 1 });
      else if (copy !== 'earlier')
        refused.push({ what: 'report', number: at + 1, why: 'another report of the file has the same id' });
    }
  }
  const attachments: Attachment[] = [];
  for (const [at, value] of file.data.attachments.entries()) {
    const read = await readAttachment(value);
    if (read.kind === 'refused') refused.push({ what: 'attachment', number: at + 1, why: read.why });
    else attachments.push(read.attachment);
  }
  const taken = [...reports.values()];
  return {
    kind: 'reports',
    reports: taken.map(({ report }) => report),
    places: taken.map(({ place }) => place),
    ...{ attachments, refused },
  };
}

/** One report as anybody may have written it. */
export function readReport(
  value: unknown,
): { kind: 'report'; report: Report } | { kind: 'refused'; why: string } {
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) return { kind: 'refused', why: whyOf(parsed.error) };
  if (JSON.stringify(parsed.data).length > reportBounds.json)
    return { kind: 'refused', why: 'it is too long' };
  return { kind: 'report', report: parsed.data };
}

async function readAttachment(
  value: unknown,
): Promise<{ kind: 'attachment'; attachment: Attachment } | { kind: 'refused'; why: string }> {
  const parsed = attachmentSchema.safeParse(value);
  if (!parsed.success) return { kind: 'refused', why: whyOf(parsed.error) };
  const data = decodeBase64(parsed.data.data);
  if (data?.byteLength !== parsed.data.bytes)
    return { kind: 'refused', why: 'its length is not the one it states' };
  if ((await sha256(data)) !== parsed.data.sha256)
    return { kind: 'refused', why: 'its bytes are not those it names' };
  return { kind: 'attachment', attachment: { ...parsed.data, data } };
}

/** A file of these reports, and of what is attached to them. */
export function writeReportFile(reports: readonly Report[], attachments: readonly Attachment[]): string {
  const named = new Set(reports.flatMap((report) => report.attachments.map(({ sha256: hash }) => hash)));
  return `${canonicalJson({
    format: 1,
    kind: 'ansim-reports',
    reports,
    attachments: attachments
      .filter(({ sha256: hash }) => named.has(hash))
      .map(({ data, ...name }) => ({ ...name, data: encodeBase64(data) })),
  })}\n`;
}

/** In pieces: a picture has more bytes than a call has arguments. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function whyOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.')}: ${issue?.message}`;
}
