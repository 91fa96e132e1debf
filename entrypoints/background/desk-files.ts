import type { OpenedFile } from '../../lib/core/desk-page';
import { decodeBase64 } from '../../lib/feed/base64';
import type { Bytes } from '../../lib/feed/bytes';
import { shortText } from '../../lib/language/plain-text';
import { reportName } from '../../lib/reports/decision-log';
import { readReportFile, reportFileBounds } from '../../lib/reports/report-file';
import type { DeskParts } from './parts';

/** Files on their way from the desk, by their tokens. Lost with the worker, and then sent again. */
const coming = new Map<string, { pieces: Bytes[]; bytes: number }>();
/** So many at once: a page that was closed half-way leaves what it had sent. */
const mostComing = 4;
/** As much as is shown of what was refused. */
const mostRefused = 40;

/** Takes the next piece of a file; false where it does not follow the pieces that came, or is too much. */
export function takePiece(file: string, at: number, data: string): boolean {
  const bytes = decodeBase64(data);
  const held = at === 0 ? { pieces: [], bytes: 0 } : coming.get(file);
  if (!bytes || held?.pieces.length !== at) return false;
  coming.set(file, held);
  for (const other of [...coming.keys()].slice(0, -mostComing)) coming.delete(other);
  held.bytes += bytes.length;
  // One byte beyond what a file may have is enough for its reader to refuse it.
  if (held.bytes <= reportFileBounds.bytes + 1) held.pieces.push(bytes);
  return held.pieces.length === at + 1;
}

/** A file as a whole, once. */
export function takeFile(file: string): Bytes | undefined {
  const held = coming.get(file);
  coming.delete(file);
  if (!held) return undefined;
  const whole = new Uint8Array(held.bytes);
  let at = 0;
  for (const piece of held.pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Opens a file of reports and takes in what can be read of it. */
export async function openReports(
  file: { file: string; name: string },
  parts: DeskParts,
): Promise<OpenedFile> {
  const name = shortText(file.name, 120);
  const bytes = takeFile(file.file);
  if (!bytes) return { name, outcome: { kind: 'lost' } };
  const read = await readReportFile(bytes);
  if (read.kind === 'refused') return { name, outcome: { kind: 'refused', why: shortText(read.why, 240) } };
  const received = parts.now().toISOString();
  const rows = await Promise.all(
    read.reports.map(async (report) => ({
      id: report.id,
      name: await reportName(report.id),
      received,
      report,
    })),
  );
  const { fresh, answered, again, others } = await parts.desk.receive(rows, read.attachments);
  const refused = [
    ...read.refused,
    ...others.map((id) => ({
      what: 'report' as const,
      number: read.places[read.reports.findIndex((report) => report.id === id)] ?? 0,
      why: 'another report with the same id is here already',
    })),
  ].map((part) => ({ ...part, why: shortText(part.why, 240) }));
  return {
    name,
    outcome: {
      kind: 'opened',
      fresh,
      answered,
      again,
      refused: refused.slice(0, mostRefused),
      refusedLeft: Math.max(0, refused.length - mostRefused),
    },
  };
}
