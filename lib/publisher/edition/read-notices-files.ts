import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Notice } from '../../core/notice';
import { mergeReadings } from '../../sources/merge-readings';
import { splitLines } from '../listings/split-lines';
import { messageOf, PublisherError } from '../publisher-error';
import { parseNoticesTable } from '../spreadsheet/parse-notices-table';
import { KeptNotices } from './kept-notices';
import { mergeNotices } from './merge-notices';
import { type LineFault, type NoticesFile, noticeLines } from './parse-notices-file';
import type { SourceInfoFile } from './source-info';

const mostFaultsTold = 20;

/** What `--notices` files hold. */
export interface GivenNotices {
  /** By source; each notice once. */
  bySource: Map<string, Iterable<Notice>>;
  /** Sources a spreadsheet spoke for. */
  tables: Set<string>;
}

/**
 * The notices of all `--notices` files. A file with a faulty line is refused whole, each fault with its line. Our own format
 * is read as a stream and kept as lines, so that a file may be larger than what fits in memory as objects.
 */
export async function readNoticesFiles(
  files: readonly string[],
  sourceInfo: SourceInfoFile,
): Promise<GivenNotices> {
  const [onlySource, ...others] = Object.keys(sourceInfo);
  const only = others.length === 0 ? onlySource : undefined;
  const kept = new Map<string, KeptNotices>();
  /** What stands in several files is put together in the end. */
  const again = new Map<string, Notice[]>();
  const seen = new Set<string>();
  const tables = new Set<string>();
  for (const file of files) {
    const ids: string[] = [];
    const take = (notice: Notice) => {
      ids.push(notice.id);
      if (isTable(file)) tables.add(notice.source);
      if (seen.has(notice.id)) again.set(notice.source, [...(again.get(notice.source) ?? []), notice]);
      else listOf(kept, notice.source).add(notice);
    };
    if (isTable(file)) await readTable(file, only, take);
    else await readLines(file, take);
    if (ids.length === 0) throw new PublisherError(`${file}: holds no notice`, 'Write one notice a line.');
    if (files.length > 1) for (const id of ids) seen.add(id);
  }
  const bySource = new Map<string, Iterable<Notice>>(kept);
  for (const [source, notices] of again)
    bySource.set(source, mergeNotices([...(kept.get(source) ?? []), ...notices], mergeReadings));
  return { bySource, tables };
}

function listOf(kept: Map<string, KeptNotices>, source: string): KeptNotices {
  const list = kept.get(source) ?? new KeptNotices();
  kept.set(source, list);
  return list;
}

async function readTable(
  file: string,
  onlySource: string | undefined,
  take: (notice: Notice) => void,
): Promise<void> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (thrown) {
    throw new PublisherError(
      `${file}: ${messageOf(thrown)}`,
      'Name a readable file; from a spreadsheet, save it as “CSV UTF-8”.',
    );
  }
  const { notices, faults } = parseNoticesTable(text, onlySource);
  refuse(file, faults);
  for (const notice of notices) take(notice);
}

/** Bytes of a line. No notice at every bound of the format is that long; what would be is no file of notices. */
const mostLineBytes = 8 * 1024 * 1024;

async function readLines(file: string, take: (notice: Notice) => void): Promise<void> {
  const faults: LineFault[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const read = noticeLines(take, (fault) => faults.push(fault));
  try {
    for await (const line of splitLines(createReadStream(file), mostLineBytes)) {
      if (line.kind === 'line') read(decoder.decode(line.bytes), line.number);
      else
        faults.push({
          line: line.number,
          what: `longer than ${mostLineBytes} bytes`,
          next: 'Write one notice a line.',
        });
    }
  } catch (thrown) {
    throw new PublisherError(
      `${file}: ${messageOf(thrown)}`,
      'Name a readable UTF-8 file of notices, one a line.',
    );
  }
  refuse(file, faults);
}

function refuse(file: string, faults: LineFault[]): void {
  if (faults.length > 0) throw new PublisherError(faultsTold(file, faults), 'Nothing was written.');
}

/** The faults of a file, one a line: file, line, place, what, what to do. */
export function faultsTold(file: string, faults: NoticesFile['faults']): string {
  const lines = faults
    .slice(0, mostFaultsTold)
    .map(({ line, record, what, next }) => `${file}:${line}: ${record ? `${record}: ` : ''}${what}. ${next}`);
  if (faults.length > mostFaultsTold) lines.push(`and ${faults.length - mostFaultsTold} more`);
  return lines.join('\n  ');
}

/** What a spreadsheet wrote, by its name; everything else is our own format. */
export function isTable(file: string): boolean {
  return /\.(?:csv|tsv)$/i.test(file);
}
