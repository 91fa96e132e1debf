import type { z } from 'zod';
import { splitNoticeId } from '../../core/ids';
import { type Notice, noticeSchema } from '../../core/notice';
import { isHostileText } from '../../feed/hostile-text';

/** What is wrong with one line of a notices file. */
export interface LineFault {
  line: number;
  /** The notice's id, where it could be read, or the place in a table. */
  record?: string;
  what: string;
  next: string;
}

export interface NoticesFile {
  notices: Notice[];
  faults: LineFault[];
}

/** Reads notices in our own format: NDJSON, one notice a line, empty lines passed over, each id once. */
export function parseNoticesFile(text: string): NoticesFile {
  const file: NoticesFile = { notices: [], faults: [] };
  const read = noticeLines(
    (notice) => file.notices.push(notice),
    (fault) => file.faults.push(fault),
  );
  for (const [index, line] of text.split('\n').entries()) read(line, index + 1);
  return file;
}

/** Reads a file of notices line by line, numbered from 1; each is taken, or its fault told. */
export function noticeLines(
  take: (notice: Notice) => void,
  tell: (fault: LineFault) => void,
): (raw: string, line: number) => void {
  const firstLine = new Map<string, number>();
  return (text, line) => {
    const raw = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (raw.trim() === '') return;
    const read = readLine(raw);
    if (read.kind === 'fault') {
      tell({ line, ...read.fault });
      return;
    }
    const { notice } = read;
    const before = firstLine.get(notice.id);
    if (before === undefined) {
      firstLine.set(notice.id, line);
      take(notice);
      return;
    }
    tell({
      line,
      record: notice.id,
      what: `the id stands on line ${before} already`,
      next: 'Keep one line for each notice.',
    });
  };
}

type ReadLine = { kind: 'notice'; notice: Notice } | { kind: 'fault'; fault: Omit<LineFault, 'line'> };

function readLine(raw: string): ReadLine {
  let value: unknown;
  let isHostile = false;
  try {
    value = JSON.parse(raw, (_key, inner: unknown) => {
      isHostile ||= typeof inner === 'string' && isHostileText(inner);
      return inner;
    });
  } catch (thrown) {
    return fault({
      what: `not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      next: 'Each line holds one notice as a JSON object, without a comma after it.',
    });
  }
  const parsed = noticeSchema.safeParse(value);
  const record = idOf(value);
  if (!parsed.success) {
    return fault({
      ...(record !== undefined && { record }),
      what: parsed.error.issues.slice(0, 3).map(sentence).join('; '),
      next: 'Correct the line; lib/core/notice.ts tells every field.',
    });
  }
  const notice = parsed.data;
  if (splitNoticeId(notice.id)?.source !== notice.source) {
    return fault({
      record: notice.id,
      what: `the id is not one of the source "${notice.source}"`,
      next: `Write the id as ${notice.source}:<record>, or name the right source.`,
    });
  }
  if (isHostile) {
    return fault({
      record: notice.id,
      what: 'a text holds control characters, or characters that turn the direction of other text',
      next: 'Take them out.',
    });
  }
  return { kind: 'notice', notice };
}

function fault(of: Omit<LineFault, 'line'>): ReadLine {
  return { kind: 'fault', fault: of };
}

function sentence(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id.slice(0, 120) : undefined;
}
