import { readFile } from 'node:fs/promises';
import type { Notice } from '../../core/notice';
import { koreanDay } from '../../sources/safety-korea/recall-windows';
import { messageOf, PublisherError } from '../publisher-error';
import { parseFindingsTable } from '../spreadsheet/parse-findings-table';
import { faultsTold } from './read-notices-files';

/**
 * The notices of all `--findings` files, by source. A file with a faulty line is refused whole, each fault with its line; so is
 * a finding that two files hold. `tell` hears what no vocabulary knows.
 */
export async function readFindingsFiles(
  files: readonly string[],
  now: string,
  tell: (line: string) => void,
): Promise<Map<string, Notice[]>> {
  const bySource = new Map<string, Notice[]>();
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const { notices, unmapped } = await readOne(file, koreanDay(now));
    if (unmapped.length > 0)
      tell(`${file}: without a place in our vocabularies: ${[...new Set(unmapped)].join(', ')}`);
    for (const notice of notices) {
      const before = fileOf.get(notice.id);
      if (before !== undefined) {
        throw new PublisherError(
          `${file}: ${notice.id} stands in ${before} already`,
          'Keep each finding in one file. Nothing was written.',
        );
      }
      fileOf.set(notice.id, file);
      bySource.set(notice.source, [...(bySource.get(notice.source) ?? []), notice]);
    }
  }
  return bySource;
}

async function readOne(file: string, today: string) {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (thrown) {
    throw new PublisherError(
      `${file}: ${messageOf(thrown)}`,
      'Name a readable file; from a spreadsheet, save it as “CSV UTF-8”.',
    );
  }
  const read = parseFindingsTable(text, today);
  if (read.faults.length > 0) throw new PublisherError(faultsTold(file, read.faults), 'Nothing was written.');
  if (read.notices.length === 0)
    throw new PublisherError(`${file}: holds no finding`, 'Write one finding a row.');
  return read;
}
