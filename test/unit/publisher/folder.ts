import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone when the test is over, or when `until` says so. */
export async function emptyFolder(
  until: (clear: () => Promise<void>) => void = onTestFinished,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ansim-feed-'));
  until(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its bytes, base64: two folders are the same if and only if these are. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    contents[file.slice(folder.length + 1)] = (await readFile(file)).toString('base64');
  }
  return contents;
}
