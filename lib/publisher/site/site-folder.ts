import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PublisherError } from '../publisher-error';

/** What tells a folder that this command wrote from any other. */
const mark = 'data/check.json';

/** A site that is being written: beside the old one, which stays whole until the new one takes its place. */
export interface SiteFolder {
  write(name: string, contents: string | Uint8Array): Promise<void>;
  /** Puts it in the old one's place. */
  finish(): Promise<void>;
  /** Leaves no trace of an unfinished one. */
  drop(): Promise<void>;
}

/** Begins a site. A folder that holds anything but such a site is refused: nothing of anybody's is ever removed. */
export async function beginSite(out: string): Promise<SiteFolder> {
  const folder = resolve(out);
  if (existsSync(folder) && !existsSync(join(folder, mark)) && (await readdir(folder)).length > 0)
    throw new PublisherError(`${out} holds something that is no public record`, 'Name an empty folder.');
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.ansim-site-${what}`);
  const building = beside('building');
  const old = beside('old');
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  const made = new Set<string>();
  return {
    async write(name, contents) {
      const file = join(building, name);
      const parent = dirname(file);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(file, contents);
    },
    async finish() {
      await rm(old, { recursive: true, force: true });
      if (existsSync(folder)) await rename(folder, old);
      await rename(building, folder);
      await rm(old, { recursive: true, force: true });
    },
    drop: () => rm(building, { recursive: true, force: true }),
  };
}
