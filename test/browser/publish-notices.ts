import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FeedLab } from './feed-lab';

/** Publishes these notices and no others. `intake`: the name under which the feed says that it receives reports, at `/intake`. */
export async function publishNotices(
  lab: Pick<FeedLab, 'feedsFile' | 'url' | 'publish'>,
  notices: readonly object[],
  { intake, args = [] }: { intake?: string; args?: readonly string[] } = {},
): Promise<void> {
  const folder = dirname(lab.feedsFile);
  const [file, intakes] = [join(folder, 'notices.ndjson'), join(folder, 'intakes.json')];
  await writeFile(file, notices.map((each) => `${JSON.stringify(each)}\n`).join(''));
  if (intake !== undefined)
    await writeFile(intakes, JSON.stringify([{ kind: 'post', name: intake, url: `${lab.url}intake` }]));
  const received = intake === undefined ? [] : ['--intakes', intakes];
  await lab.publish({ notices: [file], args: ['--bulk', ...received, ...args] });
}
