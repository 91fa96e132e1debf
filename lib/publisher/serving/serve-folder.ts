import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { sha256 } from '../edition/make-packs';
import { messageOf, PublisherError } from '../publisher-error';
import { openFolder, type ServedFolder } from './open-folder';

export interface Served {
  /** `http://127.0.0.1:PORT/` */
  url: string;
  port: number;
  /** Resolves when the server has stopped, after the signal. */
  stopped: Promise<void>;
}

/**
 * Serves a folder on loopback, as any static host would: strong ETags, 304, packs kept for ever and everything else asked for
 * again, readable from every origin. Stops with the signal. Port 0 takes a free one.
 */
export async function serveFolder(options: {
  folder: string;
  port: number;
  signal: AbortSignal;
}): Promise<Served> {
  const folder = await openFolder(options.folder);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((thrown: unknown) => {
      end(response, 500, messageOf(thrown));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new PublisherError(`port ${options.port}: ${error.message}`, 'Name another port with --port.')),
    );
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const stopped = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  if (options.signal.aborted) stop();
  else options.signal.addEventListener('abort', stop, { once: true });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return { url: `http://127.0.0.1:${port}/`, port, stopped };
}

async function answer(
  folder: ServedFolder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(response, 405, 'only GET and HEAD');
  }
  const file = await folder.read(request.url ?? '/');
  if (!file) return end(response, 404, 'not found');
  const etag = `"${sha256(file.bytes)}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (isHeld(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', file.bytes.byteLength);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : file.bytes);
}

function isHeld(header: string | undefined, etag: string): boolean {
  const held = header?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  return held.includes(etag) || held.includes('*');
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${text}\n`);
}
