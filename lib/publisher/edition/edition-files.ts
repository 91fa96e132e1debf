import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from '../exit-codes';
import { readCapped } from '../fetching/read-capped';
import { codeOf, messageOf, PublisherError } from '../publisher-error';
import { isLoopback } from './loopback';

/** The files of an edition, wherever they lie. */
export interface EditionFiles {
  /** The folder or address, for messages. */
  place: string;
  /** The bytes of a file, or undefined where there is none. Throws where it is longer than `most`, or cannot be read. */
  read(name: string, most: number): Promise<Uint8Array | undefined>;
}

const timeoutMs = 60_000;

/** Opens a folder, or an `https` address; `http` on loopback only. */
export function openEdition(
  place: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): EditionFiles {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(place) ? atAddress(place, fetch, signal) : inFolder(place);
}

function inFolder(folder: string): EditionFiles {
  return {
    place: folder,
    async read(name, most) {
      const file = join(folder, name);
      try {
        const { size } = await stat(file);
        if (size > most) throw tooLong(file, most);
        return await readFile(file);
      } catch (thrown) {
        if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return undefined;
        throw thrown;
      }
    },
  };
}

function atAddress(address: string, fetch: typeof globalThis.fetch, signal: AbortSignal): EditionFiles {
  const base = feedAddress(address);
  return {
    place: base.href,
    async read(name, most) {
      const url = new URL(name, base).href;
      try {
        const response = await fetch(url, {
          redirect: 'error',
          credentials: 'omit',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        if (response.status === 404 || response.status === 410) {
          await response.body?.cancel();
          return undefined;
        }
        if (!response.ok) {
          await response.body?.cancel();
          throw new Error(`the server answered ${response.status}`);
        }
        const body = await readCapped(response, most);
        if (body === undefined) throw tooLong(url, most);
        return body;
      } catch (thrown) {
        if (thrown instanceof PublisherError) throw thrown;
        throw new PublisherError(
          `${url}: ${messageOf(thrown)}`,
          'Try again later, or name a folder that holds the edition.',
          exitCodes.failed,
        );
      }
    },
  };
}

function feedAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !allowed || url.search !== '' || url.hash !== '') {
    throw new PublisherError(
      `"${address}" is not the address of a feed`,
      'Name a folder, or an https address without ? or # (http on loopback only).',
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function tooLong(place: string, most: number): PublisherError {
  return new PublisherError(
    `${place} is longer than the ${most} bytes allowed`,
    'It is no file of an edition; look at what wrote it.',
    exitCodes.failed,
  );
}
