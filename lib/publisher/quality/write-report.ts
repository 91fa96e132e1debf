import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exitCodes } from '../exit-codes';
import { messageOf, PublisherError } from '../publisher-error';
import { qualityPage } from './quality-page';
import type { QualityReport } from './quality-report';

/** The page beside `FILE.json`. */
export function pageFile(file: string): string {
  return file.replace(/\.json$/, '.html');
}

/** Writes the report as JSON and as a page; each is there whole or not at all. */
export async function writeReport(file: string, report: QualityReport): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await replace(file, `${JSON.stringify(report, undefined, 1)}\n`);
    await replace(pageFile(file), qualityPage(report));
  } catch (thrown) {
    throw new PublisherError(
      `the report could not be written: ${messageOf(thrown)}`,
      'The edition itself was published. Name another place in --report.',
      exitCodes.look,
    );
  }
}

async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}
