import { readFile } from 'node:fs/promises';
import type { Notice } from '../../core/notice';
import { mergeReadings } from '../../sources/merge-readings';
import { messageOf, PublisherError } from '../publisher-error';
import { parseNoticesTable } from '../spreadsheet/parse-notices-table';
import { mergeNotices } from './merge-notices';
import { type NoticesFile, parseNoticesFile } from './parse-notices-file';
import type { SourceInfoFile } from './source-info';

const mostFaultsTold = 20;

/** The notices of all `--notices` files, by source, and which sources a spreadsheet spoke for. A file with a faulty line is refused whole, each fault with its line. */
export async function readNoticesFiles(
  files: readonly string[],
  sourceInfo: SourceInfoFile,
): Promise<{ bySource: Map<string, Notice[]>; tables: Set<string> }> {
  const [onlySource, ...others] = Object.keys(sourceInfo);
  const only = others.length === 0 ? onlySource : undefined;
  const all: Notice[] = [];
  const tables = new Set<string>();
  for (const file of files) {
    for (const notice of await readOne(file, only)) {
      all.push(notice);
      if (isTable(file)) tables.add(notice.source);
    }
  }
  const bySource = new Map<string, Notice[]>();
  for (const notice of mergeNotices(all, mergeReadings)) {
    const group = bySource.get(notice.source);
    if (group) group.push(notice);
    else bySource.set(notice.source, [notice]);
  }
  return { bySource, tables };
}

async function readOne(file: string, onlySource: string | undefined): Promise<Notice[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (thrown) {
    throw new PublisherError(
      `${file}: ${messageOf(thrown)}`,
      isTable(file)
        ? 'Name a readable file; from a spreadsheet, save it as “CSV UTF-8”.'
        : 'Name a readable UTF-8 file of notices, one a line.',
    );
  }
  const { notices, faults }: NoticesFile = isTable(file)
    ? parseNoticesTable(text, onlySource)
    : parseNoticesFile(text);
  if (faults.length > 0) {
    const lines = faults
      .slice(0, mostFaultsTold)
      .map(
        ({ line, record, what, next }) => `${file}:${line}: ${record ? `${record}: ` : ''}${what}. ${next}`,
      );
    if (faults.length > mostFaultsTold) lines.push(`and ${faults.length - mostFaultsTold} more`);
    throw new PublisherError(lines.join('\n  '), 'Nothing was written.');
  }
  if (notices.length === 0) throw new PublisherError(`${file}: holds no notice`, 'Write one notice a line.');
  return notices;
}

/** What a spreadsheet wrote, by its name; everything else is our own format. */
export function isTable(file: string): boolean {
  return /\.(?:csv|tsv)$/i.test(file);
}
