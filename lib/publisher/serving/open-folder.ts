import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { messageOf, PublisherError } from '../publisher-error';

export interface ServedFile {
  bytes: Uint8Array;
  type: string;
  /** Named by the hash of its contents. */
  immutable: boolean;
}

export interface ServedFolder {
  /** The file an address names, or undefined where it names none that may be served. */
  read(address: string): Promise<ServedFile | undefined>;
}

const types: Record<string, string> = {
  '.json': 'application/json; charset=utf-8',
  '.sig': 'text/plain; charset=utf-8',
  // Never with Content-Encoding: the client unpacks it itself and checks what it got.
  '.gz': 'application/gzip',
  '.xml': 'application/xml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const immutable =
  /^(?:packs\/[0-9a-f]{64}\.ndjson\.gz|deltas\/[0-9a-f]{64}-[0-9a-f]{64}\.gz|(?:selectors|answers)\/[0-9a-f]{64}\.txt)$/;

/** Opens a folder for serving: regular files below it only, links out of it and names that begin with a dot refused. */
export async function openFolder(folder: string): Promise<ServedFolder> {
  let root: string;
  try {
    root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new Error('not a folder');
  } catch (thrown) {
    throw new PublisherError(`${folder}: ${messageOf(thrown)}`, 'Name the folder of an edition.');
  }
  return {
    async read(address) {
      const parts = partsOf(address);
      if (!parts) return undefined;
      try {
        const file = await realpath(join(root, ...parts));
        if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
        return {
          bytes: await readFile(file),
          type: types[extname(file)] ?? 'application/octet-stream',
          immutable: immutable.test(parts.join('/')),
        };
      } catch {
        return undefined;
      }
    },
  };
}

/** The parts of a path, decoded once; undefined where one of them could lead anywhere but down. */
function partsOf(address: string): string[] | undefined {
  const [path = ''] = address.split(/[?#]/);
  try {
    // A folder is its own first page, as static hosts have it.
    const named = path.endsWith('/') ? `${path}index.html` : path;
    const parts = named.replace(/^\/+/, '').split('/').map(decodeURIComponent);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL in a file name is an attack
    const isPlain = (part: string) => part !== '' && !part.startsWith('.') && !/[/\\:\u0000]/.test(part);
    return parts.every(isPlain) ? parts : undefined;
  } catch {
    return undefined;
  }
}
