import { readFile } from 'node:fs/promises';
import type { Notice } from '../../core/notice';
import { mergeReadings } from '../../sources/merge-readings';
import { messageOf, PublisherError } from '../publisher-error';
import { mergeNotices } from './merge-notices';
import { parseNoticesFile } from './parse-notices-file';

const mostFaultsTold = 20;

/** The notices of all `--notices` files, by source. A file with a faulty line is refused whole, each fault with its line. */
export async function readNoticesFiles(files: readonly string[]): Promise<Map<string, Notice[]>> {
  const all: Notice[] = [];
  for (const file of files) for (const notice of await readOne(file)) all.push(notice);
  const bySource = new Map<string, Notice[]>();
  for (const notice of mergeNotices(all, mergeReadings)) {
    const group = bySource.get(notice.source);
    if (group) group.push(notice);
    else bySource.set(notice.source, [notice]);
  }
  return bySource;
}

async function readOne(file: string): Promise<Notice[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (thrown) {
    throw new PublisherError(
      `${file}: ${messageOf(thrown)}`,
      'Name a readable UTF-8 file of notices, one a line.',
    );
  }
  const { notices, faults } = parseNoticesFile(text);
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
